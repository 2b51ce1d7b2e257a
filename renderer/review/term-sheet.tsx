import { type RefObject, useId, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import type { JudgedFinding } from '../../src/project/verdicts.ts';
import { TERM_KINDS } from '../../src/term/term.ts';
import { useRead } from '../read/reading.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import { draftEntry, splitForms } from './draft-entry.ts';
import { useReview, useReviewing } from './reviewing.ts';
import styles from './sheets.module.css';

function Form({ finding }: { readonly finding: JudgedFinding }) {
  const { act } = useReviewing();
  const { say } = useSpeech();
  const article = useRead((state) => state.prepared.article);
  const [entry, setEntry] = useState(() => draftEntry(finding, article));
  const [forbidden, setForbidden] = useState(() => entry.forbidden.join('、'));
  const stem = useId();
  const isWhole = entry.en.trim() !== '' && entry.ja.trim() !== '';
  return (
    <form
      className={styles.body}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole) return;
        const [en, ja] = [entry.en.trim(), entry.ja.trim()];
        void act.enter({ ...entry, en, ja, forbidden: splitForms(forbidden).filter((form) => form !== ja) });
      }}
    >
      <h3 className={styles.title}>{say('review.term.title')}</h3>
      <label className={styles.field}>
        {say('review.term.en')}
        <input
          lang="en"
          value={entry.en}
          onChange={(event) => setEntry({ ...entry, en: event.target.value })}
        />
      </label>
      <label className={styles.field}>
        {say('review.term.ja')}
        <input
          lang="ja"
          // biome-ignore lint/a11y/noAutofocus: this is the one thing that has to be decided
          autoFocus
          value={entry.ja}
          onChange={(event) => setEntry({ ...entry, ja: event.target.value })}
        />
      </label>
      <label className={styles.field}>
        <span>
          {say('review.term.not')}
          <small>{say('review.term.not.what')}</small>
        </span>
        <input lang="ja" value={forbidden} onChange={(event) => setForbidden(event.target.value)} />
      </label>
      <label className={styles.field} htmlFor={`${stem}kind`}>
        {say('review.term.kind')}
        <select
          id={`${stem}kind`}
          value={entry.kind}
          onChange={(event) =>
            setEntry({ ...entry, kind: TERM_KINDS.find((kind) => kind === event.target.value) ?? entry.kind })
          }
        >
          {TERM_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {say(`terms.kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.buttons}>
        <Button onPress={() => act.ask(undefined)}>{say('review.cancel')}</Button>
        <Button look="main" type="submit" isDisabled={!isWhole}>
          {say('review.term.keep')}
        </Button>
      </div>
    </form>
  );
}

/** Makes a glossary entry of what a finding shows. */
export function TermSheet({
  finding,
  anchor,
}: {
  readonly finding: JudgedFinding;
  readonly anchor: RefObject<HTMLElement | null>;
}) {
  const { act } = useReviewing();
  const { say } = useSpeech();
  const open = useReview((state) => state.asking === 'term');
  return (
    <Popover
      triggerRef={anchor}
      placement="top end"
      offset={6}
      className={join(styles.sheet)}
      isOpen={open}
      onOpenChange={(isOpen) => {
        if (!isOpen) act.ask(undefined);
      }}
    >
      <Dialog aria-label={say('review.term.title')} className={join(styles.dialog)}>
        <Form key={finding.key} finding={finding} />
      </Dialog>
    </Popover>
  );
}

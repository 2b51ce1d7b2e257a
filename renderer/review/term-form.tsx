import { useId, useState } from 'react';
import type { EntryDecision } from '../../src/project/record.ts';
import { TERM_KINDS } from '../../src/term/term.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { splitForms } from './draft-entry.ts';
import styles from './sheets.module.css';

/** Writes a glossary entry; `draft` is what it begins with, `begin` the field that is written in first. */
export function TermForm({
  draft,
  title,
  begin,
  onKeep,
  onCancel,
}: {
  readonly draft: EntryDecision;
  /** Absent where something around the form says what it is. */
  readonly title?: string;
  readonly begin: 'en' | 'ja';
  readonly onKeep: (entry: EntryDecision) => void;
  readonly onCancel: () => void;
}) {
  const { say } = useSpeech();
  const [entry, setEntry] = useState(draft);
  const [forbidden, setForbidden] = useState(() => draft.forbidden.join('、'));
  const stem = useId();
  const isWhole = entry.en.trim() !== '' && entry.ja.trim() !== '';
  return (
    <form
      className={styles.body}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole) return;
        const [en, ja] = [entry.en.trim(), entry.ja.trim()];
        onKeep({ ...entry, en, ja, forbidden: splitForms(forbidden).filter((form) => form !== ja) });
      }}
    >
      {title !== undefined && <h3 className={styles.title}>{title}</h3>}
      <label className={styles.field}>
        {say('review.term.en')}
        <input
          lang="en"
          // biome-ignore lint/a11y/noAutofocus: this is the first thing that has to be decided
          autoFocus={begin === 'en'}
          value={entry.en}
          onChange={(event) => setEntry({ ...entry, en: event.target.value })}
        />
      </label>
      <label className={styles.field}>
        {say('review.term.ja')}
        <input
          lang="ja"
          // biome-ignore lint/a11y/noAutofocus: so is this where the English is known
          autoFocus={begin === 'ja'}
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
        <Button onPress={onCancel}>{say('review.cancel')}</Button>
        <Button look="main" type="submit" isDisabled={!isWhole}>
          {say('review.term.keep')}
        </Button>
      </div>
    </form>
  );
}

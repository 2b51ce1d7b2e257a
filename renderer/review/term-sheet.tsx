import { type RefObject, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import type { JudgedFinding } from '../../src/project/verdicts.ts';
import { useRead } from '../read/reading.ts';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import { draftEntry } from './draft-entry.ts';
import { useReview, useReviewing } from './reviewing.ts';
import styles from './sheets.module.css';
import { TermForm } from './term-form.tsx';

function Form({ finding }: { readonly finding: JudgedFinding }) {
  const { act } = useReviewing();
  const { say } = useSpeech();
  const article = useRead((state) => state.prepared.article);
  const [draft] = useState(() => draftEntry(finding, article));
  return (
    <TermForm
      draft={draft}
      title={say('review.term.title')}
      begin="ja"
      onKeep={(entry) => void act.enter(entry)}
      onCancel={() => act.ask(undefined)}
    />
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

import { type RefObject, useState } from 'react';
import type { JudgedFinding } from '../../src/project/verdicts.ts';
import { useRead } from '../read/reading.ts';
import { useSpeech } from '../speech.tsx';
import { draftEntry } from './draft-entry.ts';
import { useReview, useReviewing } from './reviewing.ts';
import { Sheet } from './sheet.tsx';
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
    <Sheet label={say('review.term.title')} anchor={anchor} open={open} onClose={() => act.ask(undefined)}>
      <Form key={finding.key} finding={finding} />
    </Sheet>
  );
}

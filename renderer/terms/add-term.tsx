import type { EntryDecision } from '../../src/project/record.ts';
import { TermForm } from '../review/term-form.tsx';
import { useSpeech } from '../speech.tsx';
import { Window } from '../ui/overlay.tsx';

const BLANK: EntryDecision = {
  ...{ en: '', ja: '', kind: 'noun', forbidden: [], note: '', status: 'accepted' },
};

/** Asks for a term that the glossary is to have; `onKeep` gets it, accepted. */
export function AddTerm({
  open,
  draft = BLANK,
  begin = 'en',
  onKeep,
  onClose,
}: {
  readonly open: boolean;
  /** What the form begins with. */
  readonly draft?: EntryDecision;
  /** The field that is written in first. */
  readonly begin?: 'en' | 'ja';
  readonly onKeep: (entry: EntryDecision) => void;
  readonly onClose: () => void;
}) {
  const { say } = useSpeech();
  return (
    <Window title={say('glossary.add')} closeLabel={say('app.close')} open={open} onClose={onClose}>
      <TermForm
        key={`${draft.en} ${draft.ja}`}
        draft={draft}
        begin={begin}
        onKeep={(entry) => {
          onKeep(entry);
          onClose();
        }}
        onCancel={onClose}
      />
    </Window>
  );
}

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
  onKeep,
  onClose,
}: {
  readonly open: boolean;
  readonly onKeep: (entry: EntryDecision) => void;
  readonly onClose: () => void;
}) {
  const { say } = useSpeech();
  return (
    <Window title={say('glossary.add')} closeLabel={say('app.close')} open={open} onClose={onClose}>
      <TermForm
        draft={BLANK}
        begin="en"
        onKeep={(entry) => {
          onKeep(entry);
          onClose();
        }}
        onCancel={onClose}
      />
    </Window>
  );
}

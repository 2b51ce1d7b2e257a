import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { useWorkbench } from '../workbench.ts';
import { Sheet } from './sheet.tsx';
import styles from './sheets.module.css';

function Field({
  label,
  words,
  onChange,
  onKeep,
}: {
  readonly label: string;
  readonly words: string;
  readonly onChange: (words: string) => void;
  readonly onKeep: () => void;
}) {
  const { say } = useSpeech();
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    onKeep();
  };
  return (
    <div className={styles.body}>
      <label className={styles.field}>
        <span>{label}</span>
        <textarea
          // biome-ignore lint/a11y/noAutofocus: whoever asks for a note is about to write it
          autoFocus
          rows={3}
          value={words}
          placeholder={say('review.note.placeholder')}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={press}
        />
      </label>
      <div className={styles.buttons}>
        <Button look="main" onPress={onKeep}>
          {say('review.note.keep')}
          <kbd>Ctrl Enter</kbd>
        </Button>
      </div>
    </div>
  );
}

/** Has what is written kept first when the article, or the window, is left. */
function useUnfinished(words: string | undefined, keep: () => void): void {
  const { act } = useWorkbench();
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    if (words === undefined) return;
    return act.finishFirst({
      // What is asked for now is waited for behind this.
      finish: async () => {
        latest.current();
        return true;
      },
      words: () => [words],
    });
  }, [act, words]);
}

/** A note, to be written or changed. However the sheet is closed, what was written is kept. */
export function NoteSheet({
  label,
  note,
  open,
  anchor,
  onKeep,
}: {
  readonly label: string;
  readonly note: string;
  readonly open: boolean;
  readonly anchor: RefObject<HTMLElement | null>;
  /** Told once, when the sheet closes. */
  readonly onKeep: (note: string) => void;
}) {
  const [words, setWords] = useState<string>();
  const close = (): void => {
    setWords(undefined);
    onKeep(words ?? note);
  };
  useUnfinished(open && words !== undefined && words !== note ? words : undefined, close);
  return (
    <Sheet label={label} anchor={anchor} open={open} onClose={close}>
      <Field label={label} words={words ?? note} onChange={setWords} onKeep={close} />
    </Sheet>
  );
}

import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
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
  return (
    <Sheet label={label} anchor={anchor} open={open} onClose={close}>
      <Field label={label} words={words ?? note} onChange={setWords} onKeep={close} />
    </Sheet>
  );
}

import { Check, CircleAlert, History, LoaderCircle, MessageSquareText, PenLine, Undo2 } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { DialogTrigger } from 'react-aria-components';
import { useRead } from '../read/reading.ts';
import { NoteSheet } from '../review/note-sheet.tsx';
import { useSpeech } from '../speech.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { useWorkbench } from '../workbench.ts';
import styles from './bar.module.css';
import { ChangedWords } from './changed-words.tsx';
import { changesOf } from './changes.ts';
import { type OpenSentence, useCorrect, useCorrecting } from './correcting.ts';
import { HistorySheet } from './history.tsx';
import type { Keeping } from './keeper.ts';

const SIGNS: Readonly<Record<Keeping, typeof Check>> = {
  kept: Check,
  typing: PenLine,
  keeping: LoaderCircle,
  refused: CircleAlert,
};

/** The machine's words, with what has become of them. */
function MachineWords({ open }: { readonly open: OpenSentence }) {
  const { say } = useSpeech();
  const article = useRead((state) => state.prepared.article);
  const spans = open.sentences.flatMap((at) => article.ja.sentences[at] ?? []);
  const edits = article.edits.filter((edit) =>
    spans.some(({ start, end }) => edit.start < end && edit.end > start),
  );
  if (edits.length === 0) return null;
  return (
    <span className={styles.machine}>
      <span className={styles.name}>{say('correct.machine')}</span>
      <span lang="ja" className={styles.words}>
        {edits.map((edit) => (
          <ChangedWords
            key={edit.start}
            changes={changesOf(edit)}
            draw={({ start, end }) => article.ja.text.slice(start, end)}
          />
        ))}
      </span>
    </span>
  );
}

/** Below the sentence that is written: whether it is kept, its history, its note, the way back and the way on. */
export function CorrectionBar() {
  const correcting = useCorrecting();
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const open = useCorrect((state) => state.open);
  const article = useRead((state) => state.prepared.article);
  const [noting, setNoting] = useState(false);
  const bar = useRef<HTMLSpanElement>(null);
  if (open === undefined) return null;
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void correcting.act.close();
  };
  const [first] = open.sentences;
  const about = first === undefined ? undefined : article.sentences[first];
  const Sign = SIGNS[open.keeping];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the sentence from its buttons as well
    <span className={styles.below} onKeyDown={press}>
      <MachineWords open={open} />
      <span ref={bar} className={styles.bar} data-keeping={open.keeping}>
        <span className={styles.keeping} role="status">
          <Sign size={13} aria-hidden />
          {say(`correct.keeping.${open.keeping}`)}
        </span>
        <DialogTrigger onOpenChange={(isOpen) => !isOpen && correcting.act.attend()}>
          <IconButton label={say('correct.history')}>
            <History size={15} aria-hidden />
          </IconButton>
          <HistorySheet unit={open.unit} />
        </DialogTrigger>
        <IconButton label={say('review.note.sentence')} onPress={() => setNoting(true)}>
          <MessageSquareText size={15} aria-hidden />
        </IconButton>
        <IconButton
          label={say('correct.revert')}
          shortcut="Ctrl Shift ⌫"
          isDisabled={about?.edited !== true && open.keeping === 'kept'}
          onPress={correcting.act.revert}
        >
          <Undo2 size={15} aria-hidden />
        </IconButton>
        <Button onPress={() => void correcting.act.finish()}>
          {say('correct.finish')}
          <kbd>Ctrl Enter</kbd>
        </Button>
        <NoteSheet
          label={say('review.note.sentence')}
          note={about?.note ?? ''}
          open={noting}
          anchor={bar}
          onKeep={(note) => {
            setNoting(false);
            correcting.act.attend();
            if (first === undefined || note.trim() === (about?.note ?? '')) return;
            void act.do({ kind: 'note-sentence', sentence: first, note: note.trim() });
          }}
        />
      </span>
    </span>
  );
}

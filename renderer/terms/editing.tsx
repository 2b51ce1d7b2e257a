import { useEffect, useRef, useState } from 'react';
import { Input, Label, TextArea, TextField } from 'react-aria-components';
import type { GlossaryLine } from '../../src/api/export-calls.ts';
import type { EntryDecision } from '../../src/project/record.ts';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import { useWorkbench } from '../workbench.ts';
import styles from './glossary.module.css';
import { catchUp, decisionOfWriting, type Field, fieldsOf, SAID, unsent, type Writing } from './writing.ts';

interface Props {
  readonly line: GlossaryLine;
  readonly blocked: boolean;
  /** Answers whether it could be done. */
  readonly onDecide: (line: GlossaryLine, value: EntryDecision) => Promise<boolean>;
}

/** What is written about a line, and what sends it. What could not be kept is held when the line is left. */
function useWriting({ line, onDecide }: Pick<Props, 'line' | 'onDecide'>) {
  const { act } = useWorkbench();
  const stored = fieldsOf(line);
  const [before, setWriting] = useState<Writing>({ line: stored, written: {}, sent: {} });
  const hasMoved = JSON.stringify(before.line) !== JSON.stringify(stored);
  const writing = hasMoved ? catchUp(before, stored) : before;
  if (hasMoved) setWriting(writing);
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  const keep = async (): Promise<boolean> => {
    const fresh = unsent(writing);
    const value = Object.keys(fresh).length === 0 ? undefined : decisionOfWriting(line, writing.written);
    if (value === undefined) return true;
    setWriting((now) => ({ ...now, sent: { ...now.sent, ...fresh } }));
    const isKept = await onDecide(line, value);
    if (isKept) return true;
    if (!isThere.current) for (const words of Object.values(fresh)) act.holdWords(words);
    setWriting((now) => ({ ...now, sent: {} }));
    return false;
  };
  const latest = useRef({ writing, keep });
  useEffect(() => {
    latest.current = { writing, keep };
  });
  useEffect(
    () =>
      act.finishFirst({
        finish: () => latest.current.keep(),
        words: () => Object.values(unsent(latest.current.writing)),
      }),
    [act],
  );
  const write = (field: Field) => (words: string) =>
    setWriting((now) => ({ ...now, written: { ...now.written, [field]: words } }));
  return { words: (field: Field) => writing.written[field] ?? stored[field], write, keep: () => void keep() };
}

/** Writes what is to be used and why; kept when the field is left or Enter is pressed, and before the window closes. */
export function Editing({ line, blocked, onDecide }: Props) {
  const { say } = useSpeech();
  const { words, write, keep } = useWriting({ line, onDecide });
  return (
    <>
      <TextField
        value={words('ja')}
        onChange={write('ja')}
        isDisabled={blocked}
        className={join(styles.field)}
        onBlur={keep}
      >
        <Label>{say('glossary.preferred')}</Label>
        <Input
          lang="ja"
          className={join(styles.input)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep();
          }}
        />
      </TextField>
      <TextField
        value={words('note')}
        onChange={write('note')}
        isDisabled={blocked}
        className={join(styles.field)}
        onBlur={keep}
      >
        <Label>{say('glossary.note')}</Label>
        <TextArea rows={2} className={join(styles.input)} />
      </TextField>
      <details className={styles.said} open={SAID.some((field) => line.entry?.details?.[field])}>
        <summary>{say('glossary.said')}</summary>
        {SAID.map((field) => (
          <TextField
            key={field}
            value={words(field)}
            onChange={write(field)}
            isDisabled={blocked}
            className={join(styles.field)}
            onBlur={keep}
          >
            <Label>{say(field === 'reading' ? 'glossary.reading-of' : `glossary.${field}`)}</Label>
            <Input className={join(styles.input)} />
          </TextField>
        ))}
      </details>
    </>
  );
}

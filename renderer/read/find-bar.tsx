import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { useSpeech } from '../speech.tsx';
import { IconButton } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import styles from './find-bar.module.css';
import { useRead, useReading } from './reading.ts';

/** Finds words in both columns; rows out of sight are found too, which the browser's own search cannot do. */
export function FindBar() {
  const reading = useReading();
  const { say } = useSpeech();
  const find = useRead((state) => state.find);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') reading.act.stepHit(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') reading.act.openFind(false);
    else return;
    event.preventDefault();
  };
  const count =
    find.query.trim() === ''
      ? ''
      : find.hits.length === 0
        ? say('find.none')
        : say('find.count', { now: find.now + 1, all: find.hits.length });
  return (
    <search className={styles.bar}>
      <SearchField
        aria-label={say('find.label')}
        value={find.query}
        onChange={(query) => reading.act.search(query)}
        className={join(styles.field)}
      >
        <Input
          ref={field}
          placeholder={say('find.placeholder')}
          className={join(styles.input)}
          onKeyDown={press}
        />
      </SearchField>
      <output className={styles.count}>{count}</output>
      <IconButton label={say('find.previous')} shortcut="Shift+Enter" onPress={() => reading.act.stepHit(-1)}>
        <ChevronUp size={16} aria-hidden />
      </IconButton>
      <IconButton label={say('find.next')} shortcut="Enter" onPress={() => reading.act.stepHit(1)}>
        <ChevronDown size={16} aria-hidden />
      </IconButton>
      <IconButton label={say('find.close')} shortcut="Esc" onPress={() => reading.act.openFind(false)}>
        <X size={16} aria-hidden />
      </IconButton>
    </search>
  );
}

import { useEffect, useLayoutEffect, useRef } from 'react';
import { CorrectionBar } from './bar.tsx';
import { useCorrect } from './correcting.ts';
import styles from './editor-place.module.css';
import { park } from './parking.ts';

/** Where the open sentence is written: the editor itself, and what can be done with the sentence below it. */
export function EditorPlace() {
  const editor = useCorrect((state) => state.open?.editor);
  const around = useRef<HTMLSpanElement>(null);
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (editor === undefined) return;
    const hadFocus = editor.hasFocus();
    place.current?.append(editor.element);
    if (hadFocus) editor.focus('keep');
    // A row that goes out of sight, or is drawn anew, does not take the editor along.
    return () => {
      if (editor.hasFocus()) park(editor);
    };
  }, [editor]);
  useEffect(() => {
    const whole = around.current;
    if (editor === undefined || whole === null) return;
    // What grows while somebody writes in it must not grow out of sight.
    const watch = new ResizeObserver(() => {
      if (editor.hasFocus()) whole.scrollIntoView({ block: 'nearest' });
    });
    watch.observe(whole);
    return () => watch.disconnect();
  }, [editor]);
  return (
    <span ref={around} className={styles.place}>
      <span ref={place} className={styles.editor} />
      <CorrectionBar />
    </span>
  );
}

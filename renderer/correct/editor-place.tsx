import { useEffect, useLayoutEffect, useRef } from 'react';
import { CorrectionBar } from './bar.tsx';
import { useCorrect } from './correcting.ts';
import type { Editor } from './editor.ts';
import styles from './editor-place.module.css';

/** Editors that had the caret when the row around them was drawn anew. */
const interrupted = new WeakSet<Editor>();

/** Where the open sentence is written: the editor itself, and what can be done with the sentence below it. */
export function EditorPlace() {
  const editor = useCorrect((state) => state.open?.editor);
  const around = useRef<HTMLSpanElement>(null);
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (editor === undefined) return;
    place.current?.append(editor.element);
    if (interrupted.delete(editor)) editor.focus('keep');
    return () => {
      if (editor.hasFocus()) interrupted.add(editor);
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

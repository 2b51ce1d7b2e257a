import { useLayoutEffect, useRef } from 'react';
import { CorrectionBar } from './bar.tsx';
import { useCorrect } from './correcting.ts';
import type { Editor } from './editor.ts';
import styles from './editor-place.module.css';

/** Editors that had the caret when the row around them was drawn anew. */
const interrupted = new WeakSet<Editor>();

/** Where the open sentence is written: the editor itself, and what can be done with the sentence below it. */
export function EditorPlace() {
  const editor = useCorrect((state) => state.open?.editor);
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (editor === undefined) return;
    place.current?.append(editor.element);
    if (interrupted.delete(editor)) editor.focus('keep');
    return () => {
      if (editor.hasFocus()) interrupted.add(editor);
    };
  }, [editor]);
  return (
    <span className={styles.place}>
      <span ref={place} className={styles.editor} />
      <CorrectionBar />
    </span>
  );
}

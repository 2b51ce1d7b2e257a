import { Check, MessageSquareText, PencilLine } from 'lucide-react';
import type { PageSentence } from '../../src/api/project-views.ts';
import { useSpeech } from '../speech.tsx';
import styles from './signs.module.css';

/** What people made of a sentence, small behind its last word: corrected, done, noted. */
export function Signs({ sentence }: { readonly sentence: PageSentence }) {
  const { say } = useSpeech();
  const { edited, done, note } = sentence;
  if (!edited && !done && note === '') return null;
  const told = (name: string) => ({ role: 'img', 'aria-label': name });
  return (
    <span className={styles.signs}>
      {edited && (
        <span title={say('correct.is.edited')} {...told(say('correct.is.edited'))}>
          <PencilLine size={12} aria-hidden />
        </span>
      )}
      {note !== '' && (
        <span
          className={styles.note}
          title={say('correct.is.note', { note })}
          {...told(say('correct.is.note', { note }))}
        >
          <MessageSquareText size={12} aria-hidden />
        </span>
      )}
      {done && (
        <span className={styles.done} title={say('correct.is.done')} {...told(say('correct.is.done'))}>
          <Check size={13} strokeWidth={2.6} aria-hidden />
        </span>
      )}
    </span>
  );
}

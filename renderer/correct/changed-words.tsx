import type { ReactNode } from 'react';
import type { Span } from '../../src/base/span.ts';
import { useSpeech } from '../speech.tsx';
import styles from './changed-words.module.css';
import type { Changed } from './changes.ts';

/** Words with what was taken out before them and what was put in; `draw` shows the words that stand there now. */
export function ChangedWords({
  changes,
  draw,
}: {
  readonly changes: readonly Changed[];
  readonly draw: (span: Span) => ReactNode;
}) {
  const { say } = useSpeech();
  return changes.map((change) =>
    change.is === 'same' ? (
      <span key={`${change.start}:${change.end}`}>{draw(change)}</span>
    ) : (
      <span key={`${change.start}:${change.end}:${change.removed}`}>
        {change.removed !== '' && (
          <del className={styles.removed}>
            <span className={styles.unseen}>{say('card.removed')}</span>
            {change.removed}
          </del>
        )}
        {change.start < change.end && (
          <ins className={styles.added}>
            <span className={styles.unseen} data-aside="">
              {say('card.added')}
            </span>
            {draw(change)}
          </ins>
        )}
      </span>
    ),
  );
}

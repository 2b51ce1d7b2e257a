import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useRead, useReading } from '../read/reading.ts';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import { nextToDo } from './place.ts';
import styles from './reviewed.module.css';

/** Share of an article that is done, in whole per cent: 100 only when nothing is left, 0 only when nothing is done. */
export function percentDone(done: number, all: number): number {
  if (done === 0 || all === 0) return 0;
  return done >= all ? 100 : Math.min(99, Math.max(1, Math.round((done * 100) / all)));
}

/** How much of the article is done, for its bar; pressing it goes to the next sentence that is not. */
export function Reviewed() {
  const reading = useReading();
  const { say } = useSpeech();
  const { done, sentences, edited } = useRead((state) => state.prepared.article.summary);
  const go = (): void => {
    const { prepared, cursor } = reading.getState();
    const from = prepared.rows[cursor?.row ?? -1]?.ja[0] ?? -1;
    const next = nextToDo(prepared.article, from);
    const row = next === undefined ? undefined : prepared.index.ofJa[next];
    if (row === undefined || row < 0) return;
    reading.act.stand(row);
    reading.act.attend();
  };
  const percent = percentDone(done, sentences);
  const what = say('correct.progress.what', { done, all: sentences, edited });
  return (
    <TooltipTrigger delay={300} closeDelay={80}>
      <AriaButton
        className={join(styles.reviewed)}
        onPress={go}
        aria-label={`${say('correct.progress', { percent })}. ${what}`}
      >
        <span className={styles.bar} aria-hidden="true">
          <span style={{ width: `${percent}%` }} />
        </span>
        {say('correct.progress', { percent })}
      </AriaButton>
      <Tooltip className={join(styles.tooltip)} offset={6}>
        {what}
      </Tooltip>
    </TooltipTrigger>
  );
}

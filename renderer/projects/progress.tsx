import { Check, LoaderCircle } from 'lucide-react';
import { Label, ProgressBar } from 'react-aria-components';
import { STAGES } from '../../src/base/watch.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import { useWorkbench, type Work } from '../workbench.ts';
import styles from './progress.module.css';

/** How far along a job is, 0–1, counting every stage alike. */
export const shareDone = (work: Pick<Work, 'stage' | 'done'>): number =>
  (STAGES.indexOf(work.stage) + Math.min(1, Math.max(0, work.done))) / STAGES.length;

/** An article on its way: which stage it is in, how far, and a way out. */
export function Progress({ work }: { readonly work: Work }) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const now = STAGES.indexOf(work.stage);
  return (
    <main className={styles.screen}>
      <div className={styles.card}>
        <h1 className={styles.title}>{work.title}</h1>
        <ProgressBar value={shareDone(work) * 100} className={join(styles.bar)}>
          {({ percentage, valueText }) => (
            <>
              <div className={styles.words}>
                <Label>{say('progress.title')}</Label>
                <span className={styles.percent}>{valueText}</span>
              </div>
              <div className={styles.track}>
                <div className={styles.fill} style={{ width: `${percentage ?? 0}%` }} />
              </div>
            </>
          )}
        </ProgressBar>
        <ol className={styles.stages}>
          {STAGES.map((stage, at) => {
            const state = at < now ? 'done' : at === now ? 'now' : 'waiting';
            return (
              <li key={stage} data-state={state}>
                <span className={styles.sign}>
                  {state === 'done' && <Check size={14} aria-hidden />}
                  {state === 'now' && <LoaderCircle size={14} aria-hidden className={styles.turning} />}
                </span>
                {say(`progress.stage.${stage}`)}
                <span className={styles.unseen}>{say(`progress.${state}`)}</span>
              </li>
            );
          })}
        </ol>
        <Button onPress={() => void act.cancel()} isDisabled={work.stopping}>
          {say(work.stopping ? 'progress.cancelling' : 'progress.cancel')}
        </Button>
      </div>
    </main>
  );
}

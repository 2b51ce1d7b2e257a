import { Check, LoaderCircle } from 'lucide-react';
import { Dialog, Heading, Label, Modal, ModalOverlay, ProgressBar } from 'react-aria-components';
import { STAGES } from '../../src/base/watch.ts';
import { useSpeech } from '../speech.tsx';
import type { Work } from '../store/state.ts';
import { Button } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import { useSelected, useWorkbench } from '../workbench.ts';
import styles from './progress.module.css';

/** How far along a job is, 0–1, counting every stage alike. */
export const shareDone = (work: Pick<Work, 'stage' | 'done'>): number =>
  (STAGES.indexOf(work.stage) + Math.min(1, Math.max(0, work.done))) / STAGES.length;

function Stages({ work }: { readonly work: Work }) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const now = STAGES.indexOf(work.stage);
  return (
    <>
      <Heading slot="title" className={join(styles.title)}>
        {work.title || say('progress.title')}
      </Heading>
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
    </>
  );
}

/** How far replacing everywhere is. */
function Replacing({ work }: { readonly work: Work }) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const title = say('progress.errand.replace');
  return (
    <>
      <Heading slot="title" className={join(styles.title)}>
        {title}
      </Heading>
      <ProgressBar className={join(styles.bar)} aria-label={title} value={work.done * 100}>
        {({ percentage }) => (
          <div className={styles.track}>
            <div className={styles.fill} style={{ width: `${percentage ?? 0}%` }} />
          </div>
        )}
      </ProgressBar>
      <Button onPress={() => void act.cancel()} isDisabled={work.stopping}>
        {say(work.stopping ? 'progress.cancelling' : 'progress.cancel')}
      </Button>
    </>
  );
}

/**
 * Work that a person waits for, over the screen it came from: which stage it is in, how far, and a way out. Errands that
 * cannot be stopped are told of at the edge of the window: nothing may take the keyboard from somebody who goes on writing.
 */
export function Progress() {
  const work = useSelected((state) => (state.work?.shown === true ? state.work : undefined));
  const stands = work !== undefined && (work.errand === undefined || work.errand === 'replace');
  return (
    <ModalOverlay className={join(styles.screen)} isOpen={stands} isKeyboardDismissDisabled>
      <Modal>
        <Dialog className={join(styles.card)}>
          {stands && (work.errand === undefined ? <Stages work={work} /> : <Replacing work={work} />)}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

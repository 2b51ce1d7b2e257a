import { Check, Hand, Pin, PinOff, Unlink } from 'lucide-react';
import { useRef } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import type { PageBead } from '../../src/api/project-views.ts';
import { useRefusal } from '../palette/offers.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import styles from './joint.module.css';
import { type Arranged, placesOf } from './places.ts';
import { Why } from './why.tsx';
import { useArranged, useWorkshop } from './workshop.ts';

/** Below these probabilities a row is shown as doubtful, and as very doubtful. */
const SURE = 0.85;
const DOUBTFUL = 0.6;

const trustOf = ({ by, score }: PageBead): 'fixed' | 'sure' | 'likely' | 'doubtful' => {
  if (by !== undefined) return 'fixed';
  if (score >= SURE) return 'sure';
  return score >= DOUBTFUL ? 'likely' : 'doubtful';
};

/** What holds a row together, between its columns: who fixed it or how sure it is. Pressing it says why. */
export function Joint({
  page,
  bead,
  index,
  row,
}: {
  readonly page: Arranged;
  readonly bead: PageBead;
  readonly index: number;
  readonly row: number;
}) {
  const { arranging, deeds } = useWorkshop();
  const { say } = useSpeech();
  const place = useRef<HTMLButtonElement>(null);
  const open = useArranged((state) => state.why === bead.key);
  const percent = Math.round(bead.score * 100);
  const isPair = bead.ja.length > 0 && bead.en.length > 0;
  const state =
    bead.by !== undefined
      ? say(`arrange.bead.${bead.by}`)
      : say(isPair ? 'arrange.bead.sure' : 'arrange.bead.alone', { percent });
  const refused = useRefusal('accept-row');
  const close = () => arranging.act.explain(undefined);
  return (
    <>
      <button
        ref={place}
        type="button"
        tabIndex={-1}
        className={join(styles.joint, styles[trustOf(bead)])}
        aria-label={`${say('arrange.bead', { row: row + 1 })} (${state})`}
        aria-haspopup="dialog"
        aria-expanded={open}
        data-by={bead.by}
        onClick={() => arranging.act.explain(open ? undefined : bead.key)}
      >
        {bead.by === 'accepted' ? (
          <Pin size={14} aria-hidden />
        ) : bead.by === 'made' ? (
          <Hand size={14} aria-hidden />
        ) : isPair ? (
          <span>{percent}</span>
        ) : (
          <Unlink size={13} aria-hidden />
        )}
      </button>
      {open && (
        <Popover
          className={join(styles.sheet)}
          triggerRef={place}
          isOpen
          onOpenChange={(next) => {
            if (!next) close();
          }}
          placement="bottom"
          offset={6}
        >
          <Dialog className={join(styles.body)} aria-label={say('arrange.bead', { row: row + 1 })}>
            <Why page={page} bead={bead} />
            <div className={styles.deeds}>
              {bead.by === undefined ? (
                <Button
                  refused={refused}
                  onPress={() => {
                    close();
                    void deeds.accept([bead.key]);
                  }}
                >
                  <Check size={14} aria-hidden />
                  {say('arrange.accept')}
                </Button>
              ) : (
                <Button
                  refused={refused}
                  onPress={() => {
                    close();
                    void deeds.release([index]);
                  }}
                >
                  <PinOff size={14} aria-hidden />
                  {say('arrange.release')}
                </Button>
              )}
              {placesOf(bead).length > 1 && (
                <Button
                  refused={refused}
                  onPress={() => {
                    close();
                    void deeds.unlink([index]);
                  }}
                >
                  <Unlink size={14} aria-hidden />
                  {say('arrange.unlink')}
                </Button>
              )}
            </div>
          </Dialog>
        </Popover>
      )}
    </>
  );
}

import { type MouseEvent, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { join } from '../ui/join.ts';
import { findBlips, layStrip, rowAtShare } from './overview.ts';
import { shownFindings, useRead, useReading } from './reading.ts';
import styles from './strip.module.css';

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

/**
 * The whole article on one strip: findings, gaps, moved blocks, and the part in sight. A shortcut for the mouse; the
 * list of findings and the keys reach the same places, so it is hidden from those who do not see it.
 */
export function OverviewStrip() {
  const reading = useReading();
  const { prepared } = reading.getState();
  const seen = useRead((state) => state.seen);
  const shown = useRead(useShallow(shownFindings));
  const places = useMemo(() => layStrip(prepared), [prepared]);
  const blips = useMemo(() => findBlips(prepared, new Set(shown)), [prepared, shown]);
  const first = places[seen.first];
  const last = places[seen.last];
  const press = (event: MouseEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientY - box.top) / box.height;
    const near = blips.findLast((blip) => Math.abs(blip.top + blip.height / 2 - share) * box.height < 6);
    const row = near?.row ?? rowAtShare(places, share);
    reading.act.goTo(row);
    const finding = prepared.findingsOfRow[row]?.find((at) => shown.includes(at));
    if (near !== undefined && finding !== undefined) reading.act.select(finding);
  };
  return (
    <div className={styles.strip} aria-hidden="true" onClick={press}>
      {first !== undefined && last !== undefined && (
        <div
          className={styles.seen}
          style={{ top: percent(first.top), height: percent(last.top + last.height - first.top) }}
        />
      )}
      {blips.map((blip) => (
        <div
          key={`${blip.row}:${blip.what}`}
          className={join(styles.blip, styles[blip.what])}
          style={
            blip.what.startsWith('gap') || blip.what === 'moved'
              ? { top: percent(blip.top), height: percent(blip.height) }
              : { top: percent(blip.top + blip.height / 2) }
          }
        />
      ))}
    </div>
  );
}

import { type MouseEvent, memo, useMemo } from 'react';
import { join } from '../ui/join.ts';
import { type Blip, findBlips, isStretch, layStrip, rowAtShare, thin } from './overview.ts';
import { shownFindings, useRead, useReading, useSight } from './reading.ts';
import styles from './strip.module.css';

/** More marks than this do not fit on a screen. */
const SLOTS = 300;

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

/** The part in sight. */
function Seen({ places }: { readonly places: ReturnType<typeof layStrip> }) {
  const { first, last } = useSight();
  const [top, bottom] = [places[first], places[last]];
  if (top === undefined || bottom === undefined) return null;
  const height = percent(bottom.top + bottom.height - top.top);
  return <div className={styles.seen} data-seen style={{ top: percent(top.top), height }} />;
}

const Blips = memo(function Blips({ blips }: { readonly blips: readonly Blip[] }) {
  return blips.map((blip) => (
    <div
      key={`${blip.row}:${blip.what}`}
      className={join(styles.blip, styles[blip.what])}
      data-what={blip.what}
      style={
        isStretch(blip)
          ? { top: percent(blip.top), height: percent(blip.height) }
          : { top: percent(blip.top + blip.height / 2) }
      }
    />
  ));
});

/**
 * The whole article on one strip: findings, gaps, moved blocks, and the part in sight. A shortcut for the mouse; the
 * list of findings and the keys reach the same places, so it is hidden from those who do not see it.
 */
export function OverviewStrip() {
  const reading = useReading();
  const prepared = useRead((state) => state.prepared);
  const shown = useRead(shownFindings);
  const places = useMemo(() => layStrip(prepared), [prepared]);
  const blips = useMemo(() => thin(findBlips(prepared, new Set(shown)), SLOTS), [prepared, shown]);
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
    <div className={styles.strip} data-strip aria-hidden="true" onClick={press}>
      <div className={styles.layer}>
        <Seen places={places} />
      </div>
      <div className={styles.layer}>
        <Blips blips={blips} />
      </div>
    </div>
  );
}

import { Combine } from 'lucide-react';
import { memo, type PointerEvent } from 'react';
import { useRefusal } from '../palette/offers.ts';
import { useRead, useReading } from '../read/reading.ts';
import { groupUnder } from '../read/row.tsx';
import type { PairRow } from '../read/rows.ts';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import { Joint } from './joint.tsx';
import { LinkLines } from './link-lines.tsx';
import { enPlace, jaPlace, type SentencePlace } from './places.ts';
import styles from './row.module.css';
import { ArrangedSentence } from './sentence.tsx';
import { useArranged, useWorkshop } from './workshop.ts';

/** Makes this row one with the next: a button on the seam between them. */
function Seam({ bead, next }: { readonly bead: number; readonly next: number }) {
  const { deeds } = useWorkshop();
  const { say } = useSpeech();
  const refused = useRefusal('merge-next');
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.seam}
      aria-label={say('arrange.merge.next')}
      title={refused}
      disabled={refused !== undefined}
      onClick={() => void deeds.merge([bead, next])}
    >
      <Combine size={13} aria-hidden />
    </button>
  );
}

/** A row whose sentences can be taken hold of one by one. `next` is the bead of the row below it. */
export const ArrangedRowView = memo(function ArrangedRowView({
  row,
  at,
  next,
  showSource,
}: {
  readonly row: PairRow;
  readonly at: number;
  readonly next: number | undefined;
  readonly showSource: boolean;
}) {
  const reading = useReading();
  const { say } = useSpeech();
  const page = useRead((state) => state.prepared.article);
  const bead = page.beads[row.bead];
  const lit = useRead((state) => (state.lit?.bead === row.bead ? state.lit.group : undefined));
  const isOver = useArranged((state) => state.carried?.over === row.bead);
  const holdsWords = useArranged((state) => state.hand === 'words');
  const endCut = useArranged((state) => {
    if (state.cut?.bead !== row.bead || bead === undefined) return undefined;
    if (state.cut.at.ja === bead.ja.length || state.cut.at.ja === 0) return 'ja';
    return state.cut.at.en === bead.en.length || state.cut.at.en === 0 ? 'en' : undefined;
  });
  const cutsAbove = useArranged((state) => endCut !== undefined && state.cut?.at[endCut] === 0);
  if (bead === undefined) return <div className={styles.nothing} />;

  const over = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const group = groupUnder(event);
    reading.act.light(group === undefined ? undefined : { bead: row.bead, group });
  };
  const side = (name: 'ja' | 'en', places: readonly SentencePlace[]) => (
    <div
      className={join(styles.side, endCut === name && (cutsAbove ? styles.cutAbove : styles.cutBelow))}
      data-side={name}
    >
      {places.length === 0 && <p className={styles.none}>{say(`arrange.nothing.${name}`)}</p>}
      {places.map((place, position) => (
        <ArrangedSentence
          key={place.sentence}
          page={page}
          place={place}
          bead={row.bead}
          position={position}
          lit={lit}
          showSource={showSource && name === 'en' && position === 0}
        />
      ))}
    </div>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      role="group"
      aria-label={say('read.row', { row: at + 1 })}
      className={join(styles.row, isOver && styles.over, bead.by !== undefined && styles.fixed)}
      data-bead={row.bead}
      onPointerOver={over}
      onPointerLeave={() => reading.act.light(undefined)}
    >
      <div className={styles.number} aria-hidden="true">
        {at + 1}
      </div>
      {side('ja', row.ja.map(jaPlace))}
      <Joint page={page} bead={bead} index={row.bead} row={at} />
      {side('en', row.en.map(enPlace))}
      {isOver && <p className={styles.here}>{say('arrange.drop.here')}</p>}
      {holdsWords && <LinkLines bead={row.bead} lit={lit} />}
      {next !== undefined && !holdsWords && <Seam bead={row.bead} next={next} />}
    </div>
  );
});

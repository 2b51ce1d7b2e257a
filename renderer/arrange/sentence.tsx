import { GripVertical, Scissors } from 'lucide-react';
import { memo } from 'react';
import { useRefusal } from '../palette/offers.ts';
import { SourceChip } from '../read/column.tsx';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import { suggestCut } from './moves.ts';
import { type Arranged, nameOf, type SentencePlace } from './places.ts';
import styles from './sentence.module.css';
import { Tiles } from './tiles.tsx';
import { useArranged, useWorkshop } from './workshop.ts';

interface Props {
  readonly page: Arranged;
  readonly place: SentencePlace;
  readonly bead: number;
  /** Its place among the sentences of its row and column. */
  readonly position: number;
  readonly lit: number | undefined;
  /** Say which source it comes from. */
  readonly showSource: boolean;
}

/** Where a row is cut before this sentence: scissors between the lines, and a broken line on both sides meanwhile. */
function CutHere({ page, bead, place, position }: Omit<Props, 'lit' | 'showSource'>) {
  const { arranging, deeds } = useWorkshop();
  const { say } = useSpeech();
  const refused = useRefusal('split');
  const cut = suggestCut(page, bead, place.side, position);
  if (cut === undefined) return null;
  const show = (shown: boolean) => arranging.act.showCut(shown ? { bead, at: cut } : undefined);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.scissors}
      aria-label={say('arrange.split.here')}
      title={refused}
      disabled={refused !== undefined}
      onPointerEnter={() => show(true)}
      onPointerLeave={() => show(false)}
      onClick={() => {
        show(false);
        void deeds.split(bead, cut);
      }}
    >
      <Scissors size={13} aria-hidden />
    </button>
  );
}

/** One sentence that can be taken hold of: selected, carried, cut off. The area around it answers pointer and keys. */
export const ArrangedSentence = memo(function ArrangedSentence(props: Props) {
  const { place, bead, position, lit, showSource } = props;
  const name = nameOf(place);
  const isPicked = useArranged((state) => state.picked.has(name));
  const isCursor = useArranged((state) => state.cursor !== undefined && nameOf(state.cursor) === name);
  const isCarried = useArranged(
    (state) => state.carried?.places.some((one) => nameOf(one) === name) === true,
  );
  const holdsWords = useArranged((state) => state.hand === 'words');
  const isCut = useArranged((state) => state.cut?.bead === bead && state.cut.at[place.side] === position);
  return (
    <div className={join(styles.line, isCut && styles.cut)}>
      {position > 0 && !holdsWords && <CutHere {...props} />}
      <div
        className={join(
          styles.sentence,
          isPicked && styles.picked,
          isCursor && styles.cursor,
          isCarried && styles.carried,
          holdsWords && styles.still,
        )}
        data-sentence={name}
        data-picked={isPicked ? '' : undefined}
      >
        {!holdsWords && <GripVertical size={14} aria-hidden className={styles.grip} />}
        <p lang={place.side}>
          {showSource && <SourceChip file={place.file} />}
          <Tiles place={place} lit={lit} />
        </p>
      </div>
    </div>
  );
});

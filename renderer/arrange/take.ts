import type { Span } from '../../src/base/span.ts';
import type { Message } from '../../src/messages/message.ts';
import type { Row } from '../read/rows.ts';
import type { Stops } from './cursor.ts';
import { type Arranged, type BeadIndex, beadAt, nameOf, type SentencePlace } from './places.ts';
import type { Tile } from './words.ts';
import type { Workshop } from './workshop.ts';

/** What the keys act on: the rows as they are shown just now. */
export interface Ground {
  readonly page: Arranged;
  readonly rows: readonly Row[];
  readonly stops: Stops;
  readonly index: BeadIndex;
  /** The row the person looks at, when the keyboard stands nowhere yet. */
  seen(): number;
  /** Words of a sentence, in its order. */
  words(place: SentencePlace): readonly Tile[];
  /** Has a row in sight. */
  goTo(row: number): void;
}

/** A message of the catalog with what fills it. */
export const told = (id: Message['id'], values: Message['values'] = {}): Message => ({ id, values });

/** Takes a word, or links it with the one that was taken in the other column; the same pair again parts it. */
export function takeWord(
  { arranging, deeds }: Workshop,
  ground: Pick<Ground, 'page' | 'index'>,
  place: SentencePlace,
  span: Span,
  extend = false,
): void {
  const { words } = arranging.getState();
  const own = words[place.side];
  const other = words[place.side === 'ja' ? 'en' : 'ja'];
  const bead = beadAt(ground.index, place);
  if (own !== undefined && nameOf(own.place) === nameOf(place)) {
    if (extend) {
      const start = Math.min(own.start, span.start);
      arranging.act.pickWord({ place, start, end: Math.max(own.end, span.end) });
      return;
    }
    if (own.start <= span.start && span.end <= own.end) {
      arranging.act.dropWords();
      return;
    }
  }
  if (other === undefined || beadAt(ground.index, other.place) !== bead) {
    arranging.act.dropWords();
    arranging.act.pickWord({ place, start: span.start, end: span.end });
    const text = (place.side === 'ja' ? ground.page.ja : ground.page.en[place.file])?.text ?? '';
    arranging.act.speak(told('arrange.words.taken', { word: text.slice(span.start, span.end) }));
    return;
  }
  const [ja, en] = place.side === 'ja' ? [span, other] : [other, span];
  const file = place.side === 'en' ? place.file : other.place.file;
  void deeds.toggleLink({ start: ja.start, end: ja.end }, { start: en.start, end: en.end, file });
}

import type { BeadAction } from '../../src/project/plan-beads.ts';
import {
  type Arranged,
  type BeadIndex,
  beadAt,
  enPlace,
  jaPlace,
  linksOf,
  nameOf,
  type SentencePlace,
} from './places.ts';

/** Sentences of one bead, by place among the bead's own. */
interface Share {
  readonly bead: number;
  readonly ja: readonly number[];
  readonly en: readonly number[];
}

/** Sorts sentences by the beads that hold them, in the order in which the beads are met. */
function shareOut({ beads }: Arranged, index: BeadIndex, places: readonly SentencePlace[]): readonly Share[] {
  const wanted = new Set(places.map(nameOf));
  const met = new Set(places.flatMap((place) => beadAt(index, place) ?? []));
  const at = (list: readonly SentencePlace[]): readonly number[] =>
    list.flatMap((place, position) => (wanted.has(nameOf(place)) ? [position] : []));
  return [...met].map((bead) => ({
    bead,
    ja: at((beads[bead]?.ja ?? []).map(jaPlace)),
    en: at((beads[bead]?.en ?? []).map(enPlace)),
  }));
}

const all = (list: readonly unknown[]): readonly number[] => list.map((_, at) => at);

/** Makes beads one; undefined when there are not two. */
export function mergeBeads(
  { beads }: Arranged,
  which: readonly (number | undefined)[],
): BeadAction | undefined {
  const keys = [...new Set(which.flatMap((at) => (at === undefined ? [] : (beads[at]?.key ?? []))))];
  return keys.length < 2 ? undefined : { kind: 'merge', beads: keys };
}

/**
 * Makes sentences one bead: what "link the selection" does, in any number on either side, next to one another or not.
 * Undefined when they are a bead already, or when there are none.
 */
export function gather(
  page: Arranged,
  index: BeadIndex,
  places: readonly SentencePlace[],
): BeadAction | undefined {
  const shares = shareOut(page, index, places);
  const [first] = shares;
  const held = first === undefined ? undefined : page.beads[first.bead];
  if (first === undefined || held === undefined) return undefined;
  const isWhole = first.ja.length === held.ja.length && first.en.length === held.en.length;
  if (shares.length === 1 && isWhole) return undefined;
  return {
    kind: 'gather',
    from: shares.map(({ bead, ja, en }) => ({ bead: page.beads[bead]?.key ?? '', ja, en })),
  };
}

/** Puts sentences into another bead. Undefined when all of them are there already. */
export function moveTo(
  page: Arranged,
  index: BeadIndex,
  places: readonly SentencePlace[],
  to: number,
): BeadAction | undefined {
  const target = page.beads[to];
  const donors = shareOut(page, index, places).filter(({ bead }) => bead !== to);
  const [donor, ...others] = donors;
  if (target === undefined || donor === undefined) return undefined;
  const from = ({ bead, ja, en }: Share) => ({ bead: page.beads[bead]?.key ?? '', ja, en });
  if (others.length === 0) return { kind: 'move', ...from(donor), to: target.key };
  const whole = { bead: target.key, ja: all(target.ja), en: all(target.en) };
  return { kind: 'gather', from: [whole, ...donors.map(from)] };
}

/** Which English of a bead belongs to the Japanese before a cut, or the other way round. */
export interface Cut {
  readonly ja: number;
  readonly en: number;
}

/** How far two shares of a whole may differ before links are asked; each link that is cut counts as much. */
const LINK_WEIGHT = 4;

/** The length of each sentence of a list. */
const lengths = (page: Arranged, places: readonly SentencePlace[]): readonly number[] =>
  places.map((place) => {
    const text = place.side === 'ja' ? page.ja : page.en[place.file];
    const span = text?.sentences[place.sentence];
    return span === undefined ? 0 : span.end - span.start;
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * Where the other side of a bead is cut when one side is cut before its sentence `at` (1 … n−1): where the fewest
 * word links are torn, and, among equals, where both sides are cut in the same proportion.
 */
export function suggestCut(page: Arranged, bead: number, side: 'ja' | 'en', at: number): Cut | undefined {
  const held = page.beads[bead];
  if (held === undefined) return undefined;
  const sides = { ja: held.ja.map(jaPlace), en: held.en.map(enPlace) };
  const [own, other] = side === 'ja' ? [sides.ja, sides.en] : [sides.en, sides.ja];
  if (at < 1 || at >= own.length) return undefined;
  const positionOf = (list: readonly SentencePlace[], offset: number, file: number): number =>
    list.findIndex((place) => {
      const text = place.side === 'ja' ? page.ja : page.en[place.file];
      const span = text?.sentences[place.sentence];
      return place.file === file && span !== undefined && span.start <= offset && offset < span.end;
    });
  const ties = linksOf(page, bead)
    .flatMap((link) => page.links[link] ?? [])
    .map(({ ja, en, score }) => {
      const ends = { ja: positionOf(sides.ja, ja.start, 0), en: positionOf(sides.en, en.start, en.file) };
      return side === 'ja'
        ? { own: ends.ja, other: ends.en, score }
        : { own: ends.en, other: ends.ja, score };
    });
  const [ownLengths, otherLengths] = [lengths(page, own), lengths(page, other)];
  const share = sum(ownLengths.slice(0, at)) / Math.max(1, sum(ownLengths));
  const costs = [...other.keys(), other.length].map((cut) => {
    const torn = sum(ties.map((tie) => (tie.own < at === tie.other < cut ? 0 : tie.score)));
    const off = Math.abs(share - sum(otherLengths.slice(0, cut)) / Math.max(1, sum(otherLengths)));
    return torn * LINK_WEIGHT + off;
  });
  const best = costs.indexOf(Math.min(...costs));
  return side === 'ja' ? { ja: at, en: best } : { ja: best, en: at };
}

/** Cuts a bead in two. Undefined when one of the two would be empty. */
export function split(page: Arranged, bead: number, cut: Cut): BeadAction | undefined {
  const held = page.beads[bead];
  if (held === undefined) return undefined;
  const isEmpty = cut.ja + cut.en === 0 || (cut.ja === held.ja.length && cut.en === held.en.length);
  if (isEmpty) return undefined;
  const part = { ja: all(held.ja).slice(0, cut.ja), en: all(held.en).slice(0, cut.en) };
  return { kind: 'split', bead: held.key, parts: [part] };
}

/** Beads on both sides of which something stands, which nobody has fixed, and which are at least so sure (0–1). */
export const acceptable = ({ beads }: Arranged, least: number): readonly string[] =>
  beads
    .filter(
      (bead) => bead.by === undefined && bead.ja.length > 0 && bead.en.length > 0 && bead.score >= least,
    )
    .map((bead) => bead.key);

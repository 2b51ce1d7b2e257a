/** What an article teaches about itself once its surest beads are known: renderings no dictionary has. */
import type { Clues } from './clues.ts';
import type { Match } from './matches.ts';
import type { Group } from './score.ts';

/** What was learnt: for a Japanese type, English types that stand where it stands. */
export type Lesson = ReadonlyMap<number, readonly Match[]>;

/** A pair of types must meet in this many beads before it means anything. */
const MEETINGS = 2;

/** Types in more beads than this share of them meet whatever they mean. */
const COMMON = 0.3;

/** Least Dice coefficient of a pair worth keeping. */
const LEAST = 0.8;

function countTypes(lists: readonly ReadonlySet<number>[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const list of lists) for (const type of list) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

/** The types of some sentences whose tokens `ties` did not claim, and all of their types. */
function typesOf(
  clues: Clues,
  side: 'ja' | 'en',
  members: readonly number[],
  isClaimed: (sentence: number, from: number, to: number) => boolean,
): { readonly all: Set<number>; readonly left: Set<number> } {
  const all = new Set<number>();
  const left = new Set<number>();
  for (const member of members)
    for (const { type, from, to } of clues.material[side].sentences[member]?.occurrences ?? []) {
      all.add(type);
      if (!isClaimed(member, from, to)) left.add(type);
    }
  return { all, left };
}

/** Learns from groups that are almost certainly right. */
export function learn(clues: Clues, sure: readonly Group[]): Lesson {
  const ja: { all: Set<number>; left: Set<number> }[] = [];
  const en: { all: Set<number>; left: Set<number> }[] = [];
  for (const group of sure) {
    const { ties } = clues.tally(group.ja, group.en);
    const claimed = (side: 'ja' | 'en') => (sentence: number, from: number, to: number) =>
      ties.some((tie) =>
        side === 'ja'
          ? tie.ja === sentence && tie.jaFrom < to && tie.jaTo > from
          : tie.en === sentence && tie.enFrom < to && tie.enTo > from,
      );
    ja.push(typesOf(clues, 'ja', group.ja, claimed('ja')));
    en.push(typesOf(clues, 'en', group.en, claimed('en')));
  }
  return meetings(ja, en);
}

/** Pairs of unclaimed types that keep meeting, by Dice's coefficient over the beads. */
function meetings(
  ja: readonly { all: ReadonlySet<number>; left: ReadonlySet<number> }[],
  en: readonly { all: ReadonlySet<number>; left: ReadonlySet<number> }[],
): Map<number, Match[]> {
  const inJa = countTypes(ja.map((one) => one.all));
  const inEn = countTypes(en.map((one) => one.all));
  const most = Math.max(MEETINGS, COMMON * ja.length);
  const worth = (counts: ReadonlyMap<number, number>, type: number): boolean => {
    const count = counts.get(type) ?? 0;
    return count >= MEETINGS && count <= most;
  };
  const together = new Map<number, Map<number, number>>();
  ja.forEach(({ left }, at) => {
    const others = [...(en[at]?.left ?? [])].filter((type) => worth(inEn, type));
    for (const type of left) {
      if (!worth(inJa, type)) continue;
      const row = together.get(type) ?? new Map<number, number>();
      for (const other of others) row.set(other, (row.get(other) ?? 0) + 1);
      together.set(type, row);
    }
  });
  const found = new Map<number, Match[]>();
  for (const [type, row] of together)
    for (const [other, count] of row) {
      const dice = (2 * count) / ((inJa.get(type) ?? 0) + (inEn.get(other) ?? 0));
      if (count < MEETINGS || dice < LEAST) continue;
      const match: Match = { en: other, strength: dice * (1 - 1 / (1 + count)), kind: 'word' };
      found.set(type, [...(found.get(type) ?? []), match]);
    }
  return found;
}

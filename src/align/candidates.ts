import type { Clues } from './clues.ts';
import { type Group, measure } from './score.ts';

/** Sentences of the other side that a sentence may belong to, best first, found without regard to order. */
export interface Candidates {
  /** For each Japanese sentence the English ones worth a closer look. */
  readonly cells: readonly ReadonlySet<number>[];
}

/** Types that stand in more sentences than this tell too little to search by. */
const TOO_COMMON = 60;
const KEEP = 6;

/** Strength of the shared types for each English sentence that shares any with Japanese sentence `ja`. */
function roughRow(clues: Clues, postings: readonly (readonly number[])[], ja: number): Map<number, number> {
  const row = new Map<number, number>();
  const seen = new Set<number>();
  for (const { type } of clues.material.ja.sentences[ja]?.occurrences ?? []) {
    if (seen.has(type)) continue;
    seen.add(type);
    for (const match of clues.matches[type] ?? []) {
      const at = postings[match.en] ?? [];
      if (at.length > TOO_COMMON) continue;
      const gain = match.strength * (0.1 + clues.telling(type, match.en));
      for (const en of at) row.set(en, (row.get(en) ?? 0) + gain);
    }
  }
  return row;
}

function postingsOf(side: Clues['material']['en']): number[][] {
  const postings: number[][] = side.types.map(() => []);
  side.sentences.forEach((sentence, at) => {
    for (const type of new Set(sentence.occurrences.map((one) => one.type))) postings[type]?.push(at);
  });
  return postings;
}

const best = (row: ReadonlyMap<number, number>, keep: number): [number, number][] =>
  [...row].sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, keep);

/**
 * Finds for each sentence, on either side, the few it may translate, and the neighbours of those.
 * @param settled Japanese sentences that nothing is looked for any more
 */
export function findCandidates(clues: Clues, settled?: ReadonlySet<number>): Candidates {
  const { ja, en } = clues.material;
  const postings = postingsOf(en);
  const cells = ja.sentences.map(() => new Set<number>());
  const columns: Map<number, number>[] = en.sentences.map(() => new Map());
  const add = (row: number, column: number): void => {
    if (row >= 0 && row < ja.sentences.length && column >= 0 && column < en.sentences.length)
      cells[row]?.add(column);
  };
  ja.sentences.forEach((sentence, row) => {
    if (settled?.has(row)) return;
    const found = roughRow(clues, postings, row);
    const scale = 1 / Math.sqrt(1 + sentence.total);
    for (const [column, value] of found)
      found.set(column, (value * scale) / Math.sqrt(1 + (en.sentences[column]?.total ?? 0)));
    for (const [column, value] of best(found, 4 * KEEP)) columns[column]?.set(row, value);
    for (const column of clues.meaning?.nearest(row) ?? []) add(row, column);
    best(found, KEEP).forEach(([column], rank) => {
      add(row, column);
      if (rank > 1) return;
      for (const [down, right] of AROUND) add(row + down, column + right);
    });
  });
  columns.forEach((column, at) => {
    for (const [row] of best(column, KEEP)) add(row, at);
  });
  return { cells };
}

/** Neighbours of a likely pair: what continues it before and after, and what may be merged with it. */
const AROUND: readonly (readonly [number, number])[] = [
  [-1, -1],
  [1, 1],
  [0, 1],
  [1, 0],
  [0, -1],
  [-1, 0],
  [2, 2],
  [-2, -2],
  [1, 2],
  [2, 1],
];

/** Most sentences on either side of a group. */
const LARGEST = 4;

/** Groups of fewer nats than this never pay, whatever their neighbours. */
const FLOOR = -6;

/** How many groups that begin with the same Japanese sentence are carried into the search. */
const CARRY = 16;

/** A pair weaker than this is not worth growing. */
const GROWS_FROM = -2.5;

/** A group that grew may be this much weaker than what it grew from and still grow on. */
const SLACK = 1;

/** Groups that begin this many sentences back are complete: none found later begins there. */
const BEHIND = 12;

/** The members with one more sentence at either end, next to it or beyond one that is left out. */
function extensions(members: readonly number[], mayLeaveOut: boolean): number[][] {
  const first = members[0] ?? 0;
  const last = members.at(-1) ?? 0;
  const grown = [
    [first - 1, ...members],
    [...members, last + 1],
  ];
  return mayLeaveOut ? [...grown, [first - 2, ...members], [...members, last + 2]] : grown;
}

const isWhole = (members: readonly number[]): boolean =>
  (members.at(-1) ?? 0) - (members[0] ?? 0) === members.length - 1;

/** Sentences that no group may take. */
export interface Settled {
  readonly ja: ReadonlySet<number>;
  readonly en: ReadonlySet<number>;
}

/**
 * Measures pairs and lets them grow into groups, by their first Japanese sentence, best first.
 * @param settled on a second look, what the first one settled
 */
export function groupsOf(
  clues: Clues,
  { cells }: Candidates,
  settled?: Settled,
): readonly (readonly Group[])[] {
  const { ja, en } = clues.material;
  const isOneSource = (members: readonly number[], side: typeof ja): boolean => {
    const file = side.sentences[members[0] ?? -1]?.file;
    return file !== undefined && members.every((at) => side.sentences[at]?.file === file);
  };
  const complete: Group[][] = [];
  const seen: Map<string, Group>[] = ja.sentences.map(() => new Map());
  const consider = (jas: readonly number[], ens: readonly number[]): Group | undefined => {
    const first = jas[0] ?? -1;
    const known = seen[first];
    if (!known || !isOneSource(jas, ja) || !isOneSource(ens, en)) return undefined;
    if (settled && (jas.some((one) => settled.ja.has(one)) || ens.some((one) => settled.en.has(one))))
      return undefined;
    const key = `${jas.join()}|${ens.join()}`;
    if (known.has(key)) return undefined;
    const group = measure(clues, jas, ens);
    known.set(key, group);
    return group;
  };
  const grow = (group: Group): void => {
    const { ja: jas, en: ens } = group;
    const isSmall = jas.length + ens.length <= 2;
    const larger = [
      ...(jas.length < LARGEST && isWhole(ens)
        ? extensions(jas, isSmall).map((more) => [more, ens] as const)
        : []),
      ...(ens.length < LARGEST && isWhole(jas)
        ? extensions(ens, isSmall).map((more) => [jas, more] as const)
        : []),
    ];
    for (const [moreJa, moreEn] of larger) {
      const grown = consider(moreJa, moreEn);
      if (grown && isWhole(moreJa) && isWhole(moreEn) && grown.score > group.score - SLACK) grow(grown);
    }
  };
  cells.forEach((row, at) => {
    for (const column of row) {
      const pair = consider([at], [column]) ?? seen[at]?.get(`${at}|${column}`);
      if (pair && pair.score > GROWS_FROM) grow(pair);
    }
    if (at >= BEHIND) {
      complete[at - BEHIND] = settle(seen[at - BEHIND]);
      clues.forget(at - BEHIND);
    }
  });
  return seen.map((groups, at) => complete[at] ?? settle(groups));
}

/** The best of the groups that begin with one sentence; forgets the others. */
function settle(groups: Map<string, Group> | undefined): Group[] {
  if (!groups) return [];
  const kept = [...groups.values()].filter((group) => group.score > FLOOR);
  groups.clear();
  return kept.sort((one, other) => other.score - one.score).slice(0, CARRY);
}

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

/** Finds for each sentence, on either side, the few it may translate, and the neighbours of those. */
export function findCandidates(clues: Clues): Candidates {
  const { ja, en } = clues.material;
  const postings = postingsOf(en);
  const cells = ja.sentences.map(() => new Set<number>());
  const columns: Map<number, number>[] = en.sentences.map(() => new Map());
  const add = (row: number, column: number): void => {
    if (row >= 0 && row < ja.sentences.length && column >= 0 && column < en.sentences.length)
      cells[row]?.add(column);
  };
  ja.sentences.forEach((sentence, row) => {
    const found = roughRow(clues, postings, row);
    const scale = 1 / Math.sqrt(1 + sentence.total);
    for (const [column, value] of found)
      found.set(column, (value * scale) / Math.sqrt(1 + (en.sentences[column]?.total ?? 0)));
    for (const [column, value] of best(found, 4 * KEEP)) columns[column]?.set(row, value);
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

const LARGEST = 4;

/** Groups of fewer nats than this never pay, whatever their neighbours. */
const FLOOR = -6;

/** How many groups that begin with the same Japanese sentence are carried into the search. */
const CARRY = 24;

/** Shapes tried from each cell: Japanese and English sentences. */
const SHAPES: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
  [1, 4],
  [4, 1],
];

/** Members from `first`, leaving out one `hole`; undefined when they cross into another source. */
function members(
  first: number,
  count: number,
  hole: number,
  fileOf: (at: number) => number | undefined,
): number[] | undefined {
  const found: number[] = [];
  for (let at = first; found.length < count; at++) if (at !== hole) found.push(at);
  return found.every((at) => fileOf(at) !== undefined && fileOf(at) === fileOf(first)) ? found : undefined;
}

/** Measures the groups that the cells suggest, by their first Japanese sentence, best first. */
export function groupsOf(clues: Clues, { cells }: Candidates): readonly (readonly Group[])[] {
  const { ja, en } = clues.material;
  const jaFile = (at: number): number | undefined => ja.sentences[at]?.file;
  const enFile = (at: number): number | undefined => en.sentences[at]?.file;
  const starting: Map<string, Group>[] = ja.sentences.map(() => new Map());
  const single = new Map<number, number>();
  const pairScore = (row: number, column: number): number => {
    const key = row * en.sentences.length + column;
    const known = single.get(key);
    if (known !== undefined) return known;
    const score = measure(clues, [row], [column]).score;
    single.set(key, score);
    return score;
  };
  const consider = (jas: number[] | undefined, ens: number[] | undefined): void => {
    const first = jas?.[0];
    if (!jas || !ens || first === undefined) return;
    const key = `${jas.join()}|${ens.join()}`;
    if (starting[first]?.has(key)) return;
    const group = measure(clues, jas, ens);
    if (group.score > FLOOR) starting[first]?.set(key, group);
  };
  cells.forEach((row, at) => {
    for (const column of row) {
      const score = pairScore(at, column);
      consider([at], [column]);
      if (score < MERGE_FLOOR) continue;
      for (const [down, right] of SHAPES) {
        if (down + right === 2 || down > LARGEST || right > LARGEST) continue;
        for (let up = 0; up < down; up++)
          for (let left = 0; left < right; left++) {
            const jaFirst = at - up;
            const enFirst = column - left;
            consider(members(jaFirst, down, -1, jaFile), members(enFirst, right, -1, enFile));
            if (down + right > 4 || down * right > 3) continue;
            for (let hole = 1; hole < down; hole++)
              consider(members(jaFirst, down, jaFirst + hole, jaFile), members(enFirst, right, -1, enFile));
            for (let hole = 1; hole < right; hole++)
              consider(members(jaFirst, down, -1, jaFile), members(enFirst, right, enFirst + hole, enFile));
          }
      }
    }
  });
  return starting.map((groups) =>
    [...groups.values()].sort((one, other) => other.score - one.score).slice(0, CARRY),
  );
}

/** A pair weaker than this is not worth trying with its neighbours. */
const MERGE_FLOOR = -3;

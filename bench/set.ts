/** Reads and scores alignment sets: rows of sentences on both sides with the beads that people agreed on. */
import { readFileSync } from 'node:fs';

/** Indices of sentences on both sides that translate each other. */
export interface GoldBead {
  readonly ja: readonly number[];
  readonly en: readonly number[];
}

/** One article of a set. */
export interface Row {
  readonly id: string;
  readonly ja: readonly string[];
  readonly en: readonly string[];
  readonly beads: readonly GoldBead[];
}

/** Rows of an NDJSON file. */
export const readRows = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

export const beadKey = ({ ja, en }: GoldBead): string =>
  `${[...ja].sort((one, other) => one - other)}|${[...en].sort((one, other) => one - other)}`;

export const isFull = ({ ja, en }: GoldBead): boolean => ja.length > 0 && en.length > 0;

/** Counts towards strict precision and recall: a bead is right when both sides agree to the sentence. */
export interface Count {
  hit: number;
  got: number;
  gold: number;
}

export const noCount = (): Count => ({ hit: 0, got: 0, gold: 0 });

/** Adds one article to a count. */
export function score(count: Count, found: readonly GoldBead[], gold: readonly GoldBead[]): void {
  const full = found.filter(isFull);
  const right = new Set(gold.filter(isFull).map(beadKey));
  count.got += full.length;
  count.gold += right.size;
  count.hit += full.filter((bead) => right.has(beadKey(bead))).length;
}

/** The harmonic mean of precision and recall. */
export const strictF1 = ({ hit, got, gold }: Count): number =>
  got + gold > 0 ? (2 * hit) / (got + gold) : 0;

/** A number for a text, the same in every run. */
export function hashOf(text: string): number {
  let hash = 0;
  for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash;
}

/** Weights are fitted on one half of the articles; an article is in the same half at every level of difficulty. */
export const isTraining = (id: string): boolean =>
  hashOf(id.replace(/^(?:easy|medium|hard|brutal)\//, '')) % 2 === 0;

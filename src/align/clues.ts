import type { Matches } from './matches.ts';
import type { Material } from './material.ts';
import type { Meaning } from './meaning.ts';
import { Taken, weightOf } from './taken.ts';
import { COUNTING, NAMING, type Tie, Ties } from './ties.ts';
import { Wanted } from './wanted.ts';

/** What a group of sentences has in common once every word has been claimed at most once. */
export interface Shared {
  /** Sum of the weights of the ties that won their words. */
  readonly weight: number;
  /** Of that, the weight of names and Latin strings, and of numbers and dates. */
  readonly names: number;
  readonly numbers: number;
  /** Weight of the Japanese and of the English tokens that were claimed, each times the tie's strength. */
  readonly claimedJa: number;
  readonly claimedEn: number;
  /** The same weight of all tokens, claimed or not. */
  readonly totalJa: number;
  readonly totalEn: number;
  /** Weight of numbers and of names, on both sides, that nothing claimed. */
  readonly numbersLeft: number;
  readonly namesLeft: number;
  /** What the least supported sentence of the side with several shares with the other, as a part of what it says, 0–1. */
  readonly weakest: number;
}

/** The same with the ties that won their words, strongest first. */
export interface Tally extends Shared {
  readonly ties: readonly Tie[];
}

/** How many ties are remembered at most; then all are forgotten, and found again when they are asked for. */
const REMEMBERED = 1 << 17;

/** Finds what sentences share; remembers what it found for a while. */
export class Clues {
  private readonly ties = new Ties();
  /** By Japanese, then by English sentence: the number of their list, which begins and ends in `Ties.order`. */
  private readonly lists: (Map<number, number> | undefined)[];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly wanted: Wanted;
  private readonly tellJa: Float32Array;
  private readonly tellEn: Float32Array;
  private readonly takenJa: Taken;
  private readonly takenEn: Taken;
  /** Room for the ties of a group, and for those that won. */
  private line = new Int32Array(256);
  private spare = new Int32Array(256);
  private readonly won: number[] = [];
  private readonly shared = {
    ...{ weight: 0, names: 0, numbers: 0, claimedJa: 0, claimedEn: 0 },
    ...{ totalJa: 0, totalEn: 0, numbersLeft: 0, namesLeft: 0, weakest: 0 },
  };

  constructor(
    readonly material: Material,
    readonly matches: Matches,
    /** What an encoder says, when there is one. */
    readonly meaning?: Meaning,
  ) {
    this.lists = material.ja.sentences.map(() => undefined);
    this.wanted = new Wanted(material.ja, material.en.types.length, matches);
    this.tellJa = telling(material.ja.frequency, material.ja.sentences.length);
    this.tellEn = telling(material.en.frequency, material.en.sentences.length);
    this.takenJa = new Taken(material.ja.sentences);
    this.takenEn = new Taken(material.en.sentences);
  }

  /** How much a shared pair of types says about which sentences belong together, 0 (in all of them) to 1 (in one). */
  telling(ja: number, en: number): number {
    return Math.min(this.tellJa[ja] ?? 0, this.tellEn[en] ?? 0);
  }

  /** Whether two sentences share anything at all. */
  areTied(ja: number, en: number): boolean {
    const list = this.listOf(ja, en);
    return (this.ends[list] ?? 0) > (this.starts[list] ?? 0);
  }

  /**
   * Lets the ties of a group compete for its words, the strongest first.
   * @param byPlace whether words that stand at the same place in their sentences are preferred; for links, not for scores
   */
  tally(jas: readonly number[], ens: readonly number[], byPlace = false): Tally {
    return { ...this.weigh(jas, ens, byPlace), ties: this.won.map((tie) => this.ties.tie(tie)) };
  }

  /** The same for one group after another, a hundred thousand in an article: what it returns holds until the next. */
  weigh(jas: readonly number[], ens: readonly number[], byPlace = false): Shared {
    const { won, shared, ties } = this;
    if (ties.size > REMEMBERED) this.forget();
    const takenJa = this.takenJa.begin(jas);
    const takenEn = this.takenEn.begin(ens);
    won.length = 0;
    shared.weight = 0;
    shared.names = 0;
    shared.numbers = 0;
    shared.claimedJa = 0;
    shared.claimedEn = 0;
    const count = this.lineUp(jas, ens);
    if (byPlace) this.sortByPlace(count);
    for (let at = 0; at < count; at++) {
      const tie = this.line[at] ?? 0;
      const ja = ties.ja[tie] ?? 0;
      const jaFrom = ties.jaFrom[tie] ?? 0;
      const jaTo = ties.jaTo[tie] ?? 0;
      if (!takenJa.free(ja, jaFrom, jaTo)) continue;
      const en = ties.en[tie] ?? 0;
      const enFrom = ties.enFrom[tie] ?? 0;
      const enTo = ties.enTo[tie] ?? 0;
      if (!takenEn.free(en, enFrom, enTo)) continue;
      const weight = ties.weight[tie] ?? 0;
      const strength = ties.strength[tie] ?? 0;
      const kind = ties.kind[tie] ?? 0;
      shared.claimedJa += strength * takenJa.take(ja, jaFrom, jaTo, weight);
      shared.claimedEn += strength * takenEn.take(en, enFrom, enTo, weight);
      shared.weight += weight;
      if (NAMING[kind]) shared.names += weight;
      if (COUNTING[kind]) shared.numbers += weight;
      won.push(tie);
    }
    shared.numbersLeft = takenJa.left('numbers', this.tellJa) + takenEn.left('numbers', this.tellEn);
    shared.namesLeft = takenJa.left('names', this.tellJa) + takenEn.left('names', this.tellEn);
    shared.totalJa = takenJa.total;
    shared.totalEn = takenEn.total;
    shared.weakest = jas.length > 1 ? takenJa.weakest() : takenEn.weakest();
    return shared;
  }

  private forget(): void {
    this.ties.size = 0;
    this.lists.fill(undefined);
    this.starts.length = 0;
    this.ends.length = 0;
  }

  /** The number of the list of ties between two sentences. */
  private listOf(ja: number, en: number): number {
    let row = this.lists[ja];
    if (row === undefined) {
      row = new Map();
      this.lists[ja] = row;
    }
    const known = row.get(en);
    if (known !== undefined) return known;
    const list = this.starts.length;
    this.starts.push(this.ties.size);
    this.find(ja, en);
    this.ends.push(this.ties.size);
    row.set(en, list);
    return list;
  }

  private find(ja: number, en: number): void {
    const one = this.material.ja.sentences[ja];
    const other = this.material.en.sentences[en];
    if (!one || !other) return;
    const { ties } = this;
    const { first, next, occurrence, match } = this.wanted.of(ja);
    const begin = ties.size;
    for (const { type, from, to } of other.occurrences)
      for (let at = first[type] ?? 0; at > 0; at = next[at - 1] ?? 0) {
        const asked = occurrence[at - 1];
        const found = match[at - 1];
        if (!asked || !found) continue;
        const said = weightOf(one, asked.from, asked.to) * weightOf(other, from, to);
        const tells = 0.25 + 0.75 * this.telling(asked.type, type);
        const weight = found.strength * Math.sqrt(said) * tells;
        ties.add([ja, asked.from, asked.to], [en, from, to], found.strength, weight, found.kind);
      }
    ties.settle(begin);
  }

  /** Puts the ties of a group into `line`, the strongest first, and says how many they are. */
  private lineUp(jas: readonly number[], ens: readonly number[]): number {
    let count = 0;
    for (const ja of jas)
      for (const en of ens) {
        const list = this.listOf(ja, en);
        count = this.merge(count, this.starts[list] ?? 0, this.ends[list] ?? 0);
      }
    return count;
  }

  /** Merges a list, which is in order, into the line, which is. */
  private merge(count: number, start: number, end: number): number {
    const size = count + end - start;
    if (end === start) return size;
    if (this.spare.length < size) this.spare = new Int32Array(2 * size);
    const { line, spare } = this;
    const { order, weight } = this.ties;
    let at = start;
    let into = 0;
    for (let before = 0; before < count; before++) {
      const tie = line[before] ?? 0;
      const own = weight[tie] ?? 0;
      while (at < end && (weight[order[at] ?? 0] ?? 0) > own) spare[into++] = order[at++] ?? 0;
      spare[into++] = tie;
    }
    while (at < end) spare[into++] = order[at++] ?? 0;
    this.line = spare;
    this.spare = line;
    return size;
  }

  private sortByPlace(count: number): void {
    const { ties } = this;
    const placed = (tie: number): number => {
      const ja = this.material.ja.sentences[ties.ja[tie] ?? 0]?.tokens.length ?? 1;
      const en = this.material.en.sentences[ties.en[tie] ?? 0]?.tokens.length ?? 1;
      const apart = Math.abs((ties.jaFrom[tie] ?? 0) / ja - (ties.enFrom[tie] ?? 0) / en);
      return (ties.weight[tie] ?? 0) * (1 - NEARBY * apart);
    };
    this.line.subarray(0, count).sort((one, other) => placed(other) - placed(one));
  }
}

/** How much the place in the sentence counts when the same word stands in it twice. */
const NEARBY = 0.35;

function telling(frequency: readonly number[], sentences: number): Float32Array {
  const scale = Math.log(sentences + 1);
  return Float32Array.from(frequency, (count) =>
    scale > 0 ? Math.log((sentences + 1) / Math.max(1, count)) / scale : 0,
  );
}

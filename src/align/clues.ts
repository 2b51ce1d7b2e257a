import type { Clue } from './alignment.ts';
import type { Match, Matches } from './matches.ts';
import type { Material, Occurrence, Prepared } from './material.ts';
import type { Meaning } from './meaning.ts';

/** Two stretches of tokens that may translate each other; `ja` and `en` are sentence numbers across all sources. */
export interface Tie {
  readonly ja: number;
  readonly jaFrom: number;
  readonly jaTo: number;
  readonly en: number;
  readonly enFrom: number;
  readonly enTo: number;
  readonly strength: number;
  /** `strength` times how much the pair tells this pair of sentences from others. */
  readonly weight: number;
  readonly kind: Clue['kind'];
}

/** What a group of sentences has in common once every word has been claimed at most once. */
export interface Tally {
  /** Ties that won their words, strongest first. */
  readonly ties: readonly Tie[];
  /** Sum of the weights of the ties. */
  readonly weight: number;
  /** Weight of the Japanese and of the English tokens that were claimed, each times the tie's strength. */
  readonly claimedJa: number;
  readonly claimedEn: number;
  /** The same weight of all tokens, claimed or not. */
  readonly totalJa: number;
  readonly totalEn: number;
  /** Weight of numbers and of names, on both sides, that nothing claimed. */
  readonly numbersLeft: number;
  readonly namesLeft: number;
}

/** One place of a Japanese sentence that an English type would translate, and the others that it would. */
interface Want {
  readonly occurrence: Occurrence;
  readonly match: Match;
  readonly next: Want | undefined;
}

const strongestFirst = (left: Tie, right: Tie): number =>
  right.weight - left.weight || left.jaFrom - right.jaFrom || left.enFrom - right.enFrom;

/** Two lists in the order of their weights as one. */
function merged(one: readonly Tie[], other: readonly Tie[]): Tie[] {
  const all: Tie[] = [];
  let at = 0;
  for (const tie of one) {
    for (let next = other[at]; next && next.weight > tie.weight; next = other[at]) {
      all.push(next);
      at += 1;
    }
    all.push(tie);
  }
  for (let next = other[at]; next; next = other[at]) {
    all.push(next);
    at += 1;
  }
  return all;
}

/** Finds what sentences share; remembers what it found for each pair. */
export class Clues {
  private readonly ties: (Map<number, readonly Tie[]> | undefined)[] = [];
  private readonly wanted: (ReadonlyMap<number, Want> | undefined)[] = [];
  private readonly tellJa: Float32Array;
  private readonly tellEn: Float32Array;
  private readonly takenJa: Taken;
  private readonly takenEn: Taken;
  private readonly won: Tie[] = [];
  private readonly tallied = {
    ...{ ties: this.won, weight: 0, claimedJa: 0, claimedEn: 0 },
    ...{ totalJa: 0, totalEn: 0, numbersLeft: 0, namesLeft: 0 },
  };

  constructor(
    readonly material: Material,
    readonly matches: Matches,
    /** What an encoder says, when there is one. */
    readonly meaning?: Meaning,
  ) {
    this.tellJa = telling(material.ja.frequency, material.ja.sentences.length);
    this.tellEn = telling(material.en.frequency, material.en.sentences.length);
    this.takenJa = new Taken(material.ja.sentences);
    this.takenEn = new Taken(material.en.sentences);
  }

  /** How much a shared pair of types says about which sentences belong together, 0 (in all of them) to 1 (in one). */
  telling(ja: number, en: number): number {
    return Math.min(this.tellJa[ja] ?? 0, this.tellEn[en] ?? 0);
  }

  /** All ties between two sentences, strongest first. */
  between(ja: number, en: number): readonly Tie[] {
    let row = this.ties[ja];
    if (row === undefined) {
      row = new Map();
      this.ties[ja] = row;
    }
    const known = row.get(en);
    if (known) return known;
    const found = this.find(ja, en);
    row.set(en, found);
    return found;
  }

  /** Lets go of what was found for a Japanese sentence; it will be found again when asked for. */
  forget(ja: number): void {
    this.ties[ja] = undefined;
    this.wanted[ja] = undefined;
  }

  private find(ja: number, en: number): readonly Tie[] {
    const one = this.material.ja.sentences[ja];
    const other = this.material.en.sentences[en];
    if (!one || !other) return [];
    const wanted = this.wantedBy(ja, one);
    const found: Tie[] = [];
    for (const { type, from, to } of other.occurrences) {
      for (let want = wanted.get(type); want; want = want.next) {
        const { occurrence, match } = want;
        const information = Math.sqrt(sum(one, occurrence.from, occurrence.to) * sum(other, from, to));
        const tells = 0.25 + 0.75 * this.telling(occurrence.type, type);
        found.push({
          ja,
          jaFrom: occurrence.from,
          jaTo: occurrence.to,
          en,
          enFrom: from,
          enTo: to,
          strength: match.strength,
          weight: match.strength * information * tells,
          kind: match.kind,
        });
      }
    }
    return found.length > 1 ? found.sort(strongestFirst) : found;
  }

  /** The English types that would translate something in a Japanese sentence. */
  private wantedBy(ja: number, sentence: Prepared): ReadonlyMap<number, Want> {
    const known = this.wanted[ja];
    if (known) return known;
    const wanted = new Map<number, Want>();
    for (const occurrence of sentence.occurrences)
      for (const match of this.matches[occurrence.type] ?? [])
        wanted.set(match.en, { occurrence, match, next: wanted.get(match.en) });
    this.wanted[ja] = wanted;
    return wanted;
  }

  /**
   * Lets the ties of a group compete for its words, the strongest first.
   * @param byPlace whether words that stand at the same place in their sentences are preferred; for links, not for scores
   */
  tally(jas: readonly number[], ens: readonly number[], byPlace = false): Tally {
    return { ...this.weigh(jas, ens, byPlace), ties: [...this.won] };
  }

  /** The same for one group after another, a hundred thousand in an article: what it returns holds until the next. */
  weigh(jas: readonly number[], ens: readonly number[], byPlace = false): Tally {
    const { won, tallied } = this;
    const takenJa = this.takenJa.begin(jas);
    const takenEn = this.takenEn.begin(ens);
    won.length = 0;
    tallied.weight = 0;
    tallied.claimedJa = 0;
    tallied.claimedEn = 0;
    for (const tie of this.contenders(jas, ens, byPlace)) {
      if (!takenJa.free(tie.ja, tie.jaFrom, tie.jaTo) || !takenEn.free(tie.en, tie.enFrom, tie.enTo))
        continue;
      tallied.claimedJa += tie.strength * takenJa.take(tie.ja, tie.jaFrom, tie.jaTo);
      tallied.claimedEn += tie.strength * takenEn.take(tie.en, tie.enFrom, tie.enTo);
      tallied.weight += tie.weight;
      won.push(tie);
    }
    tallied.numbersLeft = this.left(takenJa, jas, 'ja', 'numbers') + this.left(takenEn, ens, 'en', 'numbers');
    tallied.namesLeft = this.left(takenJa, jas, 'ja', 'names') + this.left(takenEn, ens, 'en', 'names');
    tallied.totalJa = takenJa.total;
    tallied.totalEn = takenEn.total;
    return tallied;
  }

  /** All ties of a group, the strongest first. */
  private contenders(jas: readonly number[], ens: readonly number[], byPlace: boolean): readonly Tie[] {
    let all: readonly Tie[] = [];
    for (const ja of jas)
      for (const en of ens) {
        const more = this.between(ja, en);
        all = all.length === 0 ? more : more.length === 0 ? all : merged(all, more);
      }
    if (!byPlace) return all;
    return all.toSorted((left, right) => this.placed(right) - this.placed(left));
  }

  /** The weight of a tie, less when its words stand at different places of their sentences. */
  private placed(tie: Tie): number {
    const ja = this.material.ja.sentences[tie.ja]?.tokens.length ?? 1;
    const en = this.material.en.sentences[tie.en]?.tokens.length ?? 1;
    return tie.weight * (1 - NEARBY * Math.abs(tie.jaFrom / ja - tie.enFrom / en));
  }

  /** Counts numbers or names that were not claimed, each by how much it tells. */
  private left(
    taken: Taken,
    members: readonly number[],
    side: 'ja' | 'en',
    kind: 'numbers' | 'names',
  ): number {
    const { sentences } = this.material[side];
    const tell = side === 'ja' ? this.tellJa : this.tellEn;
    let sum = 0;
    for (const member of members)
      for (const { type, from, to } of sentences[member]?.[kind] ?? [])
        if (taken.free(member, from, to)) sum += tell[type] ?? 0;
    return sum;
  }
}

/** How much the place in the sentence counts when the same word stands in it twice. */
const NEARBY = 0.35;

const sum = (sentence: Prepared, from: number, to: number): number => {
  let total = 0;
  for (let at = from; at < to; at++) total += sentence.weight[at] ?? 0;
  return total;
};

function telling(frequency: readonly number[], sentences: number): Float32Array {
  const scale = Math.log(sentences + 1);
  return Float32Array.from(frequency, (count) =>
    scale > 0 ? Math.log((sentences + 1) / Math.max(1, count)) / scale : 0,
  );
}

/** Which tokens of a group are already claimed. One object serves one group after another. */
class Taken {
  private members: readonly number[] = [];
  private readonly offsets: number[] = [];
  private taken = new Uint8Array(512);
  total = 0;

  constructor(private readonly sentences: readonly Prepared[]) {}

  /** Forgets the group before and takes up another. */
  begin(members: readonly number[]): this {
    let size = 0;
    this.total = 0;
    this.members = members;
    members.forEach((member, at) => {
      this.offsets[at] = size;
      const sentence = this.sentences[member];
      size += sentence?.tokens.length ?? 0;
      this.total += sentence?.total ?? 0;
    });
    if (this.taken.length < size) this.taken = new Uint8Array(2 * size);
    else this.taken.fill(0, 0, size);
    return this;
  }

  private offset(sentence: number): number {
    return sentence === this.members[0] ? 0 : (this.offsets[this.members.indexOf(sentence)] ?? 0);
  }

  free(sentence: number, from: number, to: number): boolean {
    const base = this.offset(sentence);
    for (let at = base + from; at < base + to; at++) if (this.taken[at]) return false;
    return true;
  }

  /** Claims the tokens and returns their weight. */
  take(sentence: number, from: number, to: number): number {
    const base = this.offset(sentence);
    this.taken.fill(1, base + from, base + to);
    const prepared = this.sentences[sentence];
    return prepared ? sum(prepared, from, to) : 0;
  }
}

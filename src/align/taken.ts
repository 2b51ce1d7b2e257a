import type { Prepared } from './material.ts';

/** The weight of some tokens of a sentence. */
export function weightOf(sentence: Prepared, from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at++) total += sentence.weight[at] ?? 0;
  return total;
}

/** Which tokens of a group are already claimed, on one side. One object serves one group after another. */
export class Taken {
  private members: readonly number[] = [];
  private readonly offsets: number[] = [];
  private readonly shared: number[] = [];
  private taken = new Uint8Array(512);
  /** The weight of all tokens of the group. */
  total = 0;

  constructor(private readonly sentences: readonly Prepared[]) {}

  /** Forgets the group before and takes up another. */
  begin(members: readonly number[]): this {
    let size = 0;
    this.total = 0;
    this.members = members;
    for (let at = 0; at < members.length; at++) {
      this.offsets[at] = size;
      this.shared[at] = 0;
      const sentence = this.sentences[members[at] ?? -1];
      size += sentence?.tokens.length ?? 0;
      this.total += sentence?.total ?? 0;
    }
    if (this.taken.length < size) this.taken = new Uint8Array(2 * size);
    else this.taken.fill(0, 0, size);
    return this;
  }

  private rank(sentence: number): number {
    return sentence === this.members[0] ? 0 : this.members.indexOf(sentence);
  }

  /** Whether nothing has claimed any of the tokens. */
  free(sentence: number, from: number, to: number): boolean {
    const base = this.offsets[this.rank(sentence)] ?? 0;
    for (let at = base + from; at < base + to; at++) if (this.taken[at]) return false;
    return true;
  }

  /** Claims the tokens for a tie of some weight and returns their own. */
  take(sentence: number, from: number, to: number, tie: number): number {
    const rank = this.rank(sentence);
    const base = this.offsets[rank] ?? 0;
    for (let at = base + from; at < base + to; at++) this.taken[at] = 1;
    this.shared[rank] = (this.shared[rank] ?? 0) + tie;
    const prepared = this.sentences[sentence];
    return prepared ? weightOf(prepared, from, to) : 0;
  }

  /** What the least supported sentence of the group shares with the other side, as a part of what it says, 0–1. */
  weakest(): number {
    let weakest = 1;
    for (let at = 0; at < this.members.length; at++) {
      const total = this.sentences[this.members[at] ?? -1]?.total ?? 0;
      weakest = Math.min(weakest, (this.shared[at] ?? 0) / (0.5 + total));
    }
    return weakest;
  }

  /** Counts numbers or names that were not claimed, each by how much it tells. */
  left(kind: 'numbers' | 'names', tell: Float32Array): number {
    let sum = 0;
    for (const member of this.members)
      for (const { type, from, to } of this.sentences[member]?.[kind] ?? [])
        if (this.free(member, from, to)) sum += tell[type] ?? 0;
    return sum;
  }
}

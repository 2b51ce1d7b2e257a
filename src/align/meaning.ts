/**
 * One more clue from outside, for those who have it: an encoder that turns sentences into vectors, alike for alike
 * meanings whatever the language. Off unless handed in; nothing else depends on it.
 */
import { Bug } from '../base/bug.ts';
import type { Material, Prepared } from './material.ts';

/** Text spans in, vectors out: one for each text, all of one length. Must answer the same for the same text. */
export type Encode = (texts: readonly string[], language: 'ja' | 'en') => readonly (readonly number[])[];

/** What a likeness of 1 above the usual adds to the score of a group, in nats. */
const WORTH = 8;

/** Sentences that usual likeness is measured against, at most, evenly drawn. */
const SAMPLE = 64;

/** Nearest sentences by meaning that join the candidates of each Japanese sentence. */
const NEAREST = 3;

const textsOf = (side: readonly Prepared[]): string[] =>
  side.map(({ tokens }) => {
    const isJapanese = tokens[0] !== undefined && 'base' in tokens[0];
    return tokens.map((token) => token.surface).join(isJapanese ? '' : ' ');
  });

function unit(vector: readonly number[]): Float32Array {
  const length = Math.hypot(...vector);
  return Float32Array.from(vector, (value) => (length > 0 ? value / length : 0));
}

function likeness(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function sumOf(vectors: readonly Float32Array[], members: readonly number[]): Float32Array {
  const size = vectors[members[0] ?? 0]?.length ?? 0;
  const sum = new Array<number>(size).fill(0);
  for (const member of members)
    vectors[member]?.forEach((value, at) => {
      sum[at] = (sum[at] ?? 0) + value;
    });
  return unit(sum);
}

const sample = (vectors: readonly Float32Array[]): Float32Array[] => {
  const step = Math.max(1, Math.floor(vectors.length / SAMPLE));
  return vectors.filter((_, at) => at % step === 0).slice(0, SAMPLE);
};

const meanLikeness = (vector: Float32Array, others: readonly Float32Array[]): number =>
  others.reduce((sum, other) => sum + likeness(vector, other), 0) / Math.max(1, others.length);

/** Compares groups of sentences by what an encoder says of them. */
export class Meaning {
  private readonly ja: readonly Float32Array[];
  private readonly en: readonly Float32Array[];
  private readonly usualJa: readonly number[];
  private readonly usualEn: readonly number[];

  constructor(encode: Encode, material: Material) {
    this.ja = encode(textsOf(material.ja.sentences), 'ja').map(unit);
    this.en = encode(textsOf(material.en.sentences), 'en').map(unit);
    if (this.ja.length !== material.ja.sentences.length || this.en.length !== material.en.sentences.length)
      throw new Bug(`the encoder gave ${this.ja.length} and ${this.en.length} vectors`);
    const [someJa, someEn] = [sample(this.ja), sample(this.en)];
    this.usualJa = this.ja.map((vector) => meanLikeness(vector, someEn));
    this.usualEn = this.en.map((vector) => meanLikeness(vector, someJa));
  }

  /** Nats for a group: how much more alike its sides are than they are to everything else. */
  gain(jas: readonly number[], ens: readonly number[]): number {
    const usual = (mean(this.usualJa, jas) + mean(this.usualEn, ens)) / 2;
    return WORTH * (likeness(sumOf(this.ja, jas), sumOf(this.en, ens)) - usual);
  }

  /** The English sentences nearest to a Japanese one. */
  nearest(ja: number): number[] {
    const vector = this.ja[ja];
    if (!vector) return [];
    return this.en
      .map((other, at) => [at, likeness(vector, other)] as const)
      .sort((one, other) => other[1] - one[1])
      .slice(0, NEAREST)
      .map(([at]) => at);
  }
}

const mean = (values: readonly number[], members: readonly number[]): number =>
  members.reduce((sum, member) => sum + (values[member] ?? 0), 0) / Math.max(1, members.length);

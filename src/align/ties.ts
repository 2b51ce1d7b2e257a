import type { Clue } from './alignment.ts';

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

const KINDS = ['word', 'name', 'number', 'date', 'latin', 'term'] as const satisfies readonly Clue['kind'][];
const NUMBER_OF = new Map<string, number>(KINDS.map((kind, at) => [kind, at]));

/** What a kind of clue counts as in the score. */
const isNaming = (kind: number): boolean => KINDS[kind] === 'name' || KINDS[kind] === 'latin';
const isCounting = (kind: number): boolean => KINDS[kind] === 'number' || KINDS[kind] === 'date';
export const NAMING = Uint8Array.from(KINDS, (_, kind) => (isNaming(kind) ? 1 : 0));
export const COUNTING = Uint8Array.from(KINDS, (_, kind) => (isCounting(kind) ? 1 : 0));

/** Lists longer than this are sorted by the engine; in the others each tie is put in its place among those before. */
const MANY = 48;

/**
 * Millions of ties, one after another in columns, so that they cost neither objects nor garbage. A list of ties is a
 * stretch of `order`, which holds their numbers, the strongest first.
 */
export class Ties {
  size = 0;
  ja = new Int32Array(1024);
  jaFrom = new Int32Array(1024);
  jaTo = new Int32Array(1024);
  en = new Int32Array(1024);
  enFrom = new Int32Array(1024);
  enTo = new Int32Array(1024);
  strength = new Float64Array(1024);
  weight = new Float64Array(1024);
  kind = new Uint8Array(1024);
  order = new Int32Array(1024);

  /** Enters a tie at the end. */
  add(
    [ja, jaFrom, jaTo]: readonly [number, number, number],
    [en, enFrom, enTo]: readonly [number, number, number],
    strength: number,
    weight: number,
    kind: Clue['kind'],
  ): void {
    const at = this.size;
    if (at === this.ja.length) this.grow();
    this.ja[at] = ja;
    this.jaFrom[at] = jaFrom;
    this.jaTo[at] = jaTo;
    this.en[at] = en;
    this.enFrom[at] = enFrom;
    this.enTo[at] = enTo;
    this.strength[at] = strength;
    this.weight[at] = weight;
    this.kind[at] = NUMBER_OF.get(kind) ?? 0;
    this.order[at] = at;
    this.size = at + 1;
  }

  /** Puts the ties from number `from` on in order. */
  settle(from: number): void {
    const { order, size } = this;
    if (size - from > MANY) {
      order.subarray(from, size).sort((one, other) => (this.isBefore(one, other) ? -1 : 1));
      return;
    }
    for (let next = from + 1; next < size; next++) {
      const tie = order[next] ?? 0;
      let at = next;
      while (at > from && this.isBefore(tie, order[at - 1] ?? 0)) {
        order[at] = order[at - 1] ?? 0;
        at -= 1;
      }
      order[at] = tie;
    }
  }

  private isBefore(one: number, other: number): boolean {
    const heavier = (this.weight[one] ?? 0) - (this.weight[other] ?? 0);
    if (heavier !== 0) return heavier > 0;
    const earlier = (this.jaFrom[one] ?? 0) - (this.jaFrom[other] ?? 0);
    if (earlier !== 0) return earlier < 0;
    const sooner = (this.enFrom[one] ?? 0) - (this.enFrom[other] ?? 0);
    return sooner !== 0 ? sooner < 0 : one < other;
  }

  /** One of them as an object. */
  tie(at: number): Tie {
    return {
      ja: this.ja[at] ?? 0,
      jaFrom: this.jaFrom[at] ?? 0,
      jaTo: this.jaTo[at] ?? 0,
      en: this.en[at] ?? 0,
      enFrom: this.enFrom[at] ?? 0,
      enTo: this.enTo[at] ?? 0,
      strength: this.strength[at] ?? 0,
      weight: this.weight[at] ?? 0,
      kind: KINDS[this.kind[at] ?? 0] ?? 'word',
    };
  }

  private grow(): void {
    const longer = <Column extends Int32Array | Float64Array | Uint8Array>(
      column: Column,
      into: Column,
    ): Column => {
      into.set(column);
      return into;
    };
    const room = 2 * this.size;
    this.ja = longer(this.ja, new Int32Array(room));
    this.jaFrom = longer(this.jaFrom, new Int32Array(room));
    this.jaTo = longer(this.jaTo, new Int32Array(room));
    this.en = longer(this.en, new Int32Array(room));
    this.enFrom = longer(this.enFrom, new Int32Array(room));
    this.enTo = longer(this.enTo, new Int32Array(room));
    this.strength = longer(this.strength, new Float64Array(room));
    this.weight = longer(this.weight, new Float64Array(room));
    this.kind = longer(this.kind, new Uint8Array(room));
    this.order = longer(this.order, new Int32Array(room));
  }
}

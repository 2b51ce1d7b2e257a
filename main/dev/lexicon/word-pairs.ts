import { Bug } from '../../../src/base/bug.ts';

/** Every pair of words that stand in sentences of the same pair, each with a number of its own. */
export class WordPairs {
  readonly #keys: Float64Array;
  readonly #values: Int32Array;
  readonly #mask: number;
  readonly #width: number;
  #japanese: Int32Array;
  #english: Int32Array;
  #count = 0;

  /** Room for `2 ** bits` places, of which three quarters may be filled; `width` is the number of English words. */
  constructor(bits: number, width: number) {
    this.#keys = new Float64Array(2 ** bits).fill(-1);
    this.#values = new Int32Array(2 ** bits);
    this.#mask = 2 ** bits - 1;
    this.#width = width;
    this.#japanese = new Int32Array(2 ** (bits - 1));
    this.#english = new Int32Array(2 ** (bits - 1));
  }

  get count(): number {
    return this.#count;
  }

  /** The Japanese word of each pair. */
  get japanese(): Int32Array {
    return this.#japanese.subarray(0, this.#count);
  }

  /** The English word of each pair. */
  get english(): Int32Array {
    return this.#english.subarray(0, this.#count);
  }

  #place(japanese: number, english: number): number {
    const key = japanese * this.#width + english;
    let place = (Math.imul(japanese, 0x9e3779b1) ^ Math.imul(english, 0x85ebca6b)) & this.#mask;
    for (;;) {
      const held = this.#keys[place];
      if (held === key || held === -1) return place;
      place = (place + 1) & this.#mask;
    }
  }

  /** The number of a pair, −1 when the pair never occurred. */
  find(japanese: number, english: number): number {
    const place = this.#place(japanese, english);
    return this.#keys[place] === -1 ? -1 : (this.#values[place] ?? -1);
  }

  /** The number of a pair, a new one when there was none. */
  add(japanese: number, english: number): number {
    const place = this.#place(japanese, english);
    if (this.#keys[place] !== -1) return this.#values[place] ?? -1;
    if (this.#count >= this.#mask * 0.75) throw new Bug('more word pairs than there is room for');
    this.#keys[place] = japanese * this.#width + english;
    this.#values[place] = this.#count;
    if (this.#count >= this.#japanese.length) this.#grow();
    this.#japanese[this.#count] = japanese;
    this.#english[this.#count] = english;
    return this.#count++;
  }

  #grow(): void {
    for (const column of ['japanese', 'english'] as const) {
      const before = column === 'japanese' ? this.#japanese : this.#english;
      const wider = new Int32Array(before.length * 2);
      wider.set(before);
      if (column === 'japanese') this.#japanese = wider;
      else this.#english = wider;
    }
  }
}

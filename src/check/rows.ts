/**
 * Rows of places by number, all in three arrays that are used for every bead again. A row is walked from `first` by
 * `after` until −1; calling back for every place would cost more than all the rest.
 */
export class Rows {
  private heads = new Int32Array(1024).fill(-1);
  private next = new Int32Array(1024);
  private places = new Int32Array(1024);
  private strengths = new Float64Array(1024);
  private readonly touched: number[] = [];
  private size = 0;

  clear(): void {
    for (const id of this.touched) this.heads[id] = -1;
    this.touched.length = 0;
    this.size = 0;
  }

  add(id: number, place: number, strength: number): void {
    if (id >= this.heads.length) this.heads = grown(this.heads, id);
    if (this.size === this.next.length) {
      this.next = grown(this.next, this.size);
      this.places = grown(this.places, this.size);
      const wider = new Float64Array(this.next.length);
      wider.set(this.strengths);
      this.strengths = wider;
    }
    if (this.heads[id] === -1) this.touched.push(id);
    this.next[this.size] = this.heads[id] ?? -1;
    this.places[this.size] = place;
    this.strengths[this.size] = strength;
    this.heads[id] = this.size++;
  }

  /** The first entry of a number's row; −1 when it has none. */
  first(id: number): number {
    return id < this.heads.length ? (this.heads[id] ?? -1) : -1;
  }

  /** The entry after an entry; −1 when it is the last. */
  after(entry: number): number {
    return this.next[entry] ?? -1;
  }

  /** The place of an entry. */
  place(entry: number): number {
    return this.places[entry] ?? 0;
  }

  /** The strength of an entry, 0–1. */
  strength(entry: number): number {
    return this.strengths[entry] ?? 0;
  }
}

function grown(array: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(Math.max(array.length * 2, least + 1)).fill(-1);
  wider.set(array);
  return wider;
}

/** A mark for some of many numbers. */
export class Marks {
  /** 1 where there is one. */
  of = new Uint8Array(1 << 16);
  private readonly touched: number[] = [];

  clear(): void {
    for (const id of this.touched) this.of[id] = 0;
    this.touched.length = 0;
  }

  add(id: number): void {
    if (id >= this.of.length) {
      const wider = new Uint8Array(Math.max(2 * this.of.length, id + 1));
      wider.set(this.of);
      this.of = wider;
    }
    if (this.of[id] === 1) return;
    this.of[id] = 1;
    this.touched.push(id);
  }
}

/** Many short lists of the best so far, each of a few numbers with their values, best first: no objects, no sorting. */
export class Ranking {
  private readonly sizes: Int32Array;
  private readonly keys: Int32Array;
  private readonly values: Float64Array;

  /**
   * @param lists how many lists
   * @param keep how many numbers each list keeps
   */
  constructor(
    lists: number,
    private readonly keep: number,
  ) {
    this.sizes = new Int32Array(lists);
    this.keys = new Int32Array(lists * keep);
    this.values = new Float64Array(lists * keep);
  }

  /** Enters a number unless the list is full of better ones; of equals the smaller number is better. */
  offer(list: number, key: number, value: number): void {
    const { keys, values, keep } = this;
    const base = list * keep;
    const size = this.sizes[list] ?? 0;
    let at = base + size;
    if (size === keep) {
      at -= 1;
      if (!isBetter(key, value, keys[at] ?? 0, values[at] ?? 0)) return;
    } else this.sizes[list] = size + 1;
    while (at > base && isBetter(key, value, keys[at - 1] ?? 0, values[at - 1] ?? 0)) {
      keys[at] = keys[at - 1] ?? 0;
      values[at] = values[at - 1] ?? 0;
      at -= 1;
    }
    keys[at] = key;
    values[at] = value;
  }

  /** How many numbers a list holds. */
  size(list: number): number {
    return this.sizes[list] ?? 0;
  }

  /** The number at a rank, 0 the best. */
  key(list: number, rank: number): number {
    return this.keys[list * this.keep + rank] ?? 0;
  }

  /** The value of the number at a rank. */
  value(list: number, rank: number): number {
    return this.values[list * this.keep + rank] ?? 0;
  }

  /** Empties a list. */
  clear(list: number): void {
    this.sizes[list] = 0;
  }
}

const isBetter = (key: number, value: number, otherKey: number, otherValue: number): boolean =>
  value > otherValue || (value === otherValue && key < otherKey);

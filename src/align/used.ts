/** Sixty-four bytes a block: the largest that engines keep beside their objects instead of asking the system for room. */
const BITS = 512;
const WORDS = BITS / 32;

/** A set of sentence numbers that is never changed: adding shares all but one small block with the set before. */
export class Used {
  private constructor(private readonly blocks: readonly (Uint32Array | undefined)[]) {}

  static readonly none = new Used([]);

  has(at: number): boolean {
    const inBlock = at % BITS;
    return (((this.blocks[(at - inBlock) / BITS]?.[inBlock >> 5] ?? 0) >>> (inBlock & 31)) & 1) === 1;
  }

  /** This set and the numbers from `first` to `last`. */
  with(first: number, last: number): Used {
    const blocks = this.blocks.slice();
    const fresh = new Set<number>();
    for (let at = first; at <= last; at++) {
      const inBlock = at % BITS;
      const number = (at - inBlock) / BITS;
      if (!fresh.has(number)) {
        fresh.add(number);
        blocks[number] = blocks[number]?.slice() ?? new Uint32Array(WORDS);
      }
      const block = blocks[number];
      if (block) block[inBlock >> 5] = (block[inBlock >> 5] ?? 0) | (1 << (inBlock & 31));
    }
    return new Used(blocks);
  }
}

import type { Tokenizer } from 'kuromoji';

/** The keys of kuromoji's dictionary as a tree of characters: nodes are numbers, −1 is nowhere. */
export interface Keys {
  readonly root: number;
  /** The node that a UTF-16 unit leads to. */
  next(node: number, unit: number): number;
  /** The key that ends at a node, or −1. */
  keyAt(node: number): number;
}

const NOWHERE = -1;

/**
 * Reads the keys where they stand: a double array (Aoe 1989) over the bytes of UTF-8, in which a byte of 0 ends a key.
 * The library's own search makes a copy of every key that it meets.
 */
export function keysOf({ bc }: Tokenizer['viterbi_builder']['trie']): Keys {
  const bases = bc.getBaseBuffer();
  const checks = bc.getCheckBuffer();
  const step = (node: number, byte: number): number => {
    const child = (bases[node] ?? 0) + byte;
    return checks[child] === node ? child : NOWHERE;
  };
  return {
    root: 0,
    next(node, unit) {
      if (unit < 0x80) return step(node, unit);
      const tail = (unit & 0x3f) | 0x80;
      if (unit < 0x800) {
        const head = step(node, (unit >>> 6) | 0xc0);
        return head === NOWHERE ? NOWHERE : step(head, tail);
      }
      const head = step(node, (unit >>> 12) | 0xe0);
      const middle = head === NOWHERE ? NOWHERE : step(head, ((unit >>> 6) & 0x3f) | 0x80);
      return middle === NOWHERE ? NOWHERE : step(middle, tail);
    },
    keyAt(node) {
      const leaf = step(node, 0);
      return leaf === NOWHERE ? NOWHERE : -(bases[leaf] ?? 0) - 1;
    },
  };
}

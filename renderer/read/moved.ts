import type { Bead, Place } from '../../src/align/alignment.ts';

/** Where a moved bead stands in its English source, as against where its neighbours make one expect it. */
export interface Moved {
  readonly bead: number;
  readonly file: number;
  /** Whether its English stands further up or further down than the rows around it. */
  readonly direction: 'earlier' | 'later';
  /** The English sentence that comes right before the block in the source; undefined when the block opens it. */
  readonly after: Place | undefined;
  /** How many beads in a row moved together; the cue stands at the first of them. */
  readonly length: number;
}

interface Anchor {
  readonly bead: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The beads of one source that break its order: all that are not on the longest run of beads whose English never goes back.
 * Patience sorting, O(n log n), as for the longest subsequence that never descends.
 */
function outOfOrder(anchors: readonly Anchor[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before: number[] = [];
  anchors.forEach((anchor, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = anchors[tails[middle] ?? 0];
      if (tail !== undefined && tail.first <= anchor.first) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const kept = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) kept.add(index);
  return new Set(anchors.flatMap((anchor, index) => (kept.has(index) ? [] : [anchor.bead])));
}

/** The anchors of each source, in the order of the Japanese. */
function anchorsByFile(beads: readonly Bead[]): ReadonlyMap<number, readonly Anchor[]> {
  const byFile = new Map<number, Anchor[]>();
  beads.forEach((bead, index) => {
    const file = bead.en[0]?.file;
    if (file === undefined || bead.ja.length === 0) return;
    const sentences = bead.en.filter((place) => place.file === file).map((place) => place.sentence);
    const anchors = byFile.get(file) ?? [];
    anchors.push({ bead: index, first: Math.min(...sentences), last: Math.max(...sentences) });
    byFile.set(file, anchors);
  });
  return byFile;
}

/** The blocks of beads that stand elsewhere in their English source, each told once, by its first bead. */
export function findMoved(beads: readonly Bead[]): readonly Moved[] {
  const moved: Moved[] = [];
  for (const [file, anchors] of anchorsByFile(beads)) {
    const strays = outOfOrder(anchors);
    for (let index = 0; index < anchors.length; index++) {
      const head = anchors[index];
      if (head === undefined || !strays.has(head.bead)) continue;
      let length = 1;
      for (let next = anchors[index + length]; next !== undefined; next = anchors[index + length]) {
        const previous = anchors[index + length - 1];
        if (!strays.has(next.bead) || previous === undefined || next.first <= previous.last) break;
        if (next.first > previous.last + 2) break;
        length++;
      }
      const steady = anchors.findLast((anchor, at) => at < index && !strays.has(anchor.bead));
      moved.push({
        bead: head.bead,
        file,
        direction: steady !== undefined && head.first < steady.first ? 'earlier' : 'later',
        after: head.first > 0 ? { file, sentence: head.first - 1 } : undefined,
        length,
      });
      index += length - 1;
    }
  }
  return moved;
}

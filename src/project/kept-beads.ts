import type { BasisBead } from './computed.ts';
import { type PresentBead, presentBeads } from './present-beads.ts';
import type { PresentText } from './present-text.ts';
import type { FixedBead, Id, SourceMaterial } from './record.ts';

/** Beads of present texts, see `presentBeads`. */
export type PresentBeads = typeof presentBeads;

/** How many articles' beads are remembered. */
const ARTICLES = 24;

/** Beads with what they follow from. */
interface Remembered {
  readonly shape: string;
  readonly fixed: ReadonlyMap<Id, FixedBead>;
  readonly sources: readonly SourceMaterial[];
  readonly beads: readonly PresentBead[];
}

/** How a text is made of pieces, apart from its words: its beads follow from nothing else that an edit can change. */
function shapeOf({ pieces, pieceOf }: PresentText): string {
  const sentences = pieces.map(() => 0);
  for (const piece of pieceOf) sentences[piece] = (sentences[piece] ?? 0) + 1;
  return pieces.map(({ units }, at) => `${units.length}:${sentences[at]}`).join(' ');
}

/** Whether people fixed the same beads, in the same order: the first one claims a sentence. */
function sameFixed(one: ReadonlyMap<Id, FixedBead>, other: ReadonlyMap<Id, FixedBead>): boolean {
  if (one === other) return true;
  if (one.size !== other.size) return false;
  const others = other.values();
  for (const bead of one.values()) {
    const { value } = others.next();
    if (bead !== value && JSON.stringify(bead) !== JSON.stringify(value)) return false;
  }
  return true;
}

/** `presentBeads`, the very same beads again for as long as an edit changes words only. */
export function makePresentBeads(): PresentBeads {
  const memory = new Map<readonly BasisBead[], Remembered>();
  return (present, computed, fixed, sources) => {
    const shape = shapeOf(present);
    const before = memory.get(computed);
    const stands =
      before !== undefined &&
      before.shape === shape &&
      sameFixed(before.fixed, fixed) &&
      before.sources.length === sources.length &&
      before.sources.every((source, at) => source === sources[at]);
    const beads = stands ? before.beads : presentBeads(present, computed, fixed, sources);
    memory.delete(computed);
    memory.set(computed, { shape, fixed, sources, beads });
    for (const old of [...memory.keys()].slice(0, -ARTICLES)) memory.delete(old);
    return beads;
  };
}

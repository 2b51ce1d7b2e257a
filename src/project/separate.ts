import type { Kind } from '../segment/sentence.ts';
import { cutWritten, machineText } from './present-text.ts';
import type { ArticleMaterial, Unit } from './record.ts';

/** A run of units with the words it is to have, and what stands behind it. */
export interface Run {
  readonly units: readonly Unit[];
  readonly text: string;
  readonly gap: string;
}

/** Every two neighbouring characters of a text, with their number. */
function pairsIn(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  const plain = text.replace(/\s+/g, '');
  for (let at = 0; at + 1 < plain.length; at += 1) {
    const pair = plain.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How many neighbouring pairs of characters two texts share, as a share of the first, 0–1. */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0;
  let all = 0;
  for (const [pair, count] of one) {
    all += count;
    shared += Math.min(count, other.get(pair) ?? 0);
  }
  return all === 0 ? 0 : shared / all;
}

/** Sentences that are less like a unit than this are not told to be its own. */
const ENOUGH = 0.3;

/**
 * Takes a joined run apart again when its words have become sentences that each are one unit's own, in order: what a
 * bracket typed and closed again has joined must not stay joined. Left as it is when that is not clear.
 */
export function separate(material: ArticleMaterial, run: Run, kind: Kind, wrapped: boolean): readonly Run[] {
  if (run.units.length < 2) return [run];
  const sentences = cutWritten(run.text, kind, wrapped).flat();
  if (sentences.length < run.units.length) return [run];
  const own = run.units.map((unit) => pairsIn(machineText(material, unit, unit)));
  const owners: number[] = [];
  for (const sentence of sentences) {
    const pairs = pairsIn(run.text.slice(sentence.start, sentence.end));
    const scores = own.map((unit) => likeness(pairs, unit));
    const best = scores.indexOf(Math.max(...scores));
    if ((scores[best] ?? 0) < ENOUGH || best < (owners.at(-1) ?? 0)) return [run];
    owners.push(best);
  }
  if (run.units.some((_, unit) => !owners.includes(unit))) return [run];
  return run.units.map((unit, index) => {
    const first = sentences[owners.indexOf(index)];
    const last = sentences[owners.lastIndexOf(index)];
    const next = sentences[owners.lastIndexOf(index) + 1];
    const start = index === 0 ? 0 : (first?.start ?? 0);
    const end = next === undefined ? run.text.length : (last?.end ?? start);
    return {
      units: [unit],
      text: run.text.slice(start, end),
      gap: next === undefined ? run.gap : run.text.slice(end, next.start),
    };
  });
}

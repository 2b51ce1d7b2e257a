/** Plants one error at a time in good human translations, the same ones on every run. */
import { readFileSync } from 'node:fs';
import { UNWATCHED } from '../src/base/watch.ts';
import type { Finding } from '../src/check/finding.ts';
import { processArticle, readEnglish, readJapanese } from '../src/project/process.ts';
import type { Engine } from '../src/project/way.ts';
import { inputOf } from './engine.ts';
import { type Otherwise, perturbOtherwise } from './other-perturbations.ts';
import { type Change, type Material, PERTURBATIONS, type Perturbation, perturb } from './perturbations.ts';
import type { Row } from './set.ts';

/** How many errors of each kind are planted. */
export const PER_KIND = 200;

/** Mulberry32 (Tommy Ettinger, public domain): the same plants on every run. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One error in one good pair. */
export interface Planted {
  readonly kind: Perturbation | Otherwise;
  readonly ja: string;
  readonly en: string;
  readonly change: Change;
}

/** Sentence pairs that people set one to one, in an order that the seed decides. */
export function pairsOf(path: string, random: () => number): readonly (readonly [string, string])[] {
  const rows: Row[] = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const pairs = rows.flatMap((row) =>
    row.beads.flatMap(({ ja, en }) => {
      const [one, other] = [row.ja[ja[0] ?? -1], row.en[en[0] ?? -1]];
      return ja.length === 1 && en.length === 1 && one && other ? [[one, other] as const] : [];
    }),
  );
  return pairs
    .map((pair) => ({ pair, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ pair }) => pair);
}

/** How sentences are spoiled: as `perturbations.ts` does it, or otherwise. */
type Way<Kind> = (kind: Kind, material: Material) => Change | undefined;

/** Plants errors of every kind, or of some, at most `perKind` of each; `others` are names to swap in besides those met. */
export function plant(
  pairs: readonly (readonly [string, string])[],
  engine: Engine,
  random: () => number,
  perKind = PER_KIND,
  kinds: readonly Perturbation[] = PERTURBATIONS,
  others: readonly string[] = [],
): Planted[] {
  return plantBy(perturb, pairs, engine, random, perKind, kinds, others);
}

/** Plants errors of some kinds in the other ways of `other-perturbations.ts`, wherever there is an occasion or at most `perKind`. */
export const plantOtherwise = (
  pairs: readonly (readonly [string, string])[],
  engine: Engine,
  random: () => number,
  kinds: readonly Otherwise[],
  others: readonly string[] = [],
  perKind = pairs.length,
): Planted[] => plantBy(perturbOtherwise, pairs, engine, random, perKind, kinds, others);

function plantBy<Kind extends Perturbation | Otherwise>(
  way: Way<Kind>,
  pairs: readonly (readonly [string, string])[],
  engine: Engine,
  random: () => number,
  perKind: number,
  kinds: readonly Kind[],
  others: readonly string[],
): Planted[] {
  const planted: Planted[] = [];
  const seen: string[] = [];
  const counts = new Map<Kind, number>();
  for (const [ja, en] of pairs) {
    const japanese = readJapanese(inputOf([ja]), engine);
    const [sentence] = japanese.sentences;
    if (!sentence) continue;
    const english = readEnglish(inputOf([en]), engine).sentences;
    for (const kind of kinds) {
      const count = counts.get(kind) ?? 0;
      if (count >= perKind) continue;
      const change = way(kind, {
        text: japanese.text,
        ja: sentence,
        en: english,
        otherNames: [...others, ...seen],
        random,
      });
      if (!change) continue;
      planted.push({ kind, ja, en, change });
      counts.set(kind, count + 1);
    }
    const fresh = sentence.names
      .filter((it) => it.script === 'katakana' && it.kind === 'person')
      .map((it) => it.form);
    seen.push(...fresh);
    if (seen.length > 40) seen.splice(0, seen.length - 40);
  }
  return planted;
}

/** The same errors once, where several plantings met on one. */
export function different(planted: readonly Planted[]): readonly Planted[] {
  const seen = new Set<string>();
  return planted.filter(({ ja, change }) => {
    const key = `${ja} ${change.start} ${change.end} ${change.text}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What the checks say of one pair, however unsure. */
export const findingsOf = (ja: string, en: string, engine: Engine): readonly Finding[] =>
  processArticle(
    { ja: inputOf([ja]), en: [inputOf([en])], want: ['findings'], glossary: [] },
    engine,
    UNWATCHED,
  ).findings;

/** The Japanese with its error. */
export const spoil = (ja: string, { start, end, text }: Change): string =>
  ja.slice(0, start) + text + ja.slice(end);

/** An omission is seen wherever it is named; anything else where it stands. */
export function sees(finding: Finding, { kind, change }: Planted): boolean {
  if (kind === 'omission') return finding.category === 'accuracy/omission';
  if (kind === 'dropped')
    return finding.category === 'accuracy/omission' || (finding.check === 'names' && finding.en.length > 0);
  return finding.ja.some(
    (span) => span.start < change.start + Math.max(1, change.text.length) && span.end > change.start,
  );
}

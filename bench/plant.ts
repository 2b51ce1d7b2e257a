/** Plants one error at a time in good human translations, the same ones on every run. */
import { readFileSync } from 'node:fs';
import { UNWATCHED } from '../src/base/watch.ts';
import type { Finding } from '../src/check/finding.ts';
import { processArticle, readEnglish, readJapanese } from '../src/project/process.ts';
import type { Engine } from '../src/project/way.ts';
import { inputOf } from './engine.ts';
import { type Change, PERTURBATIONS, type Perturbation, perturb } from './perturbations.ts';
import type { Row } from './set.ts';

/** How many errors of each kind are planted. */
const PER_KIND = 200;

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
  readonly kind: Perturbation;
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

/** Plants errors of every kind, or of some, at most `perKind` of each; `others` are names to swap in besides those met. */
export function plant(
  pairs: readonly (readonly [string, string])[],
  engine: Engine,
  random: () => number,
  perKind = PER_KIND,
  kinds: readonly Perturbation[] = PERTURBATIONS,
  others: readonly string[] = [],
): Planted[] {
  const planted: Planted[] = [];
  const seen: string[] = [];
  for (const [ja, en] of pairs) {
    const japanese = readJapanese(inputOf([ja]), engine);
    const [sentence] = japanese.sentences;
    if (!sentence) continue;
    const english = readEnglish(inputOf([en]), engine).sentences;
    for (const kind of kinds) {
      if (planted.filter((it) => it.kind === kind).length >= perKind) continue;
      const change = perturb(kind, {
        text: japanese.text,
        ja: sentence,
        en: english,
        otherNames: [...others, ...seen],
        random,
      });
      if (change) planted.push({ kind, ja, en, change });
    }
    const fresh = sentence.names
      .filter((it) => it.script === 'katakana' && it.kind === 'person')
      .map((it) => it.form);
    seen.push(...fresh);
    if (seen.length > 40) seen.splice(0, seen.length - 40);
  }
  return planted;
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
  return finding.ja.some(
    (span) => span.start < change.start + Math.max(1, change.text.length) && span.end > change.start,
  );
}

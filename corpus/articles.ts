import { z } from 'zod';
import { failure, type Result, success } from '../src/base/result.ts';
import type { Span } from '../src/base/span.ts';
import type { Category, Severity } from '../src/check/finding.ts';
import { PENALTY } from '../src/check/finding.ts';
import { KINDS } from '../src/segment/sentence.ts';
import { TERM_KINDS } from '../src/term/term.ts';

/**
 * The shape of `articles/<id>/gold.json`: what is known about an article and its English passages. All offsets are
 * half-open UTF-16 stretches of the decoded file; `file` is an index into `sources`.
 */

/** The checks that an error of the corpus may be waiting for, whether they are written yet or not. */
export const EXPECTED_CHECKS = {
  now: [
    ...['numbers', 'dates', 'names', 'name-variants', 'untranslated', 'omission', 'addition'],
    ...['fragment', 'torn-anchor', 'punctuation', 'brackets', 'style-mix', 'katakana-spelling'],
  ],
  later: ['polarity', 'pivot-homophone', 'look-alike', 'mistranslation', 'doubled', 'mojibake'],
} as const;

const CATEGORIES = [
  ...(['accuracy/mistranslation', 'accuracy/omission', 'accuracy/addition'] as const),
  ...(['accuracy/untranslated', 'terminology/inconsistent', 'terminology/wrong-term'] as const),
  ...(['fluency/fragment', 'fluency/duplication', 'fluency/punctuation', 'fluency/spelling'] as const),
  ...(['fluency/register', 'fluency/grammar', 'fluency/encoding', 'fluency/truncation'] as const),
] as const satisfies readonly Category[];

const SEVERITIES = Object.keys(PENALTY) as [Severity, ...Severity[]];

const offset = z.int().min(0);
const stretch = z.tuple([offset, offset]).readonly();
const sourceStretch = z.tuple([offset, offset, offset]).readonly();
const line = z.string().min(1);

const gold = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)+$/),
    field: z.enum(['diplomacy', 'economy', 'science', 'disaster', 'sport', 'culture']),
    licence: z.literal('CC0-1.0'),
    title: z.strictObject({ ja: line, en: line }).readonly(),
    /** Who wrote the Japanese: a machine, a machine by way of Korean, a journalist. (All of it was written for this corpus, in that manner.) */
    origin: z.enum(['machine', 'machine-via-korean', 'human']),
    note: line,
    /** The English files. `used: false` marks a passage on a like subject that the article does not come from. */
    sources: z
      .array(z.strictObject({ file: line, used: z.boolean() }).readonly())
      .min(1)
      .max(3)
      .readonly(),
    /** In the order of the Japanese; an empty side says that there is no counterpart. */
    beads: z
      .array(
        z.strictObject({ ja: z.array(stretch).readonly(), en: z.array(sourceStretch).readonly() }).readonly(),
      )
      .readonly(),
    /** The sentences that are neither body nor boilerplate; `file` is null for the article itself. */
    kinds: z
      .array(
        z
          .strictObject({ file: offset.nullable(), start: offset, end: offset, kind: z.enum(KINDS) })
          .readonly(),
      )
      .readonly(),
    /** In the order of the article. `right` is what belongs in place of the stretch. */
    errors: z
      .array(
        z
          .strictObject({
            start: offset,
            end: offset,
            quote: z.string(),
            category: z.enum(CATEGORIES),
            severity: z.enum(SEVERITIES),
            /** The check that ought to find it; null where none is planned. */
            check: z.enum([...EXPECTED_CHECKS.now, ...EXPECTED_CHECKS.later]).nullable(),
            en: sourceStretch.nullable(),
            truth: line,
            right: z.string(),
          })
          .readonly(),
      )
      .readonly(),
    boilerplate: z.array(stretch).readonly(),
    /** What a glossary of the article should hold, in the preferred form. */
    terms: z.array(z.strictObject({ en: line, ja: line, kind: z.enum(TERM_KINDS) }).readonly()).readonly(),
  })
  .readonly();

/** What is known about an article of the corpus. */
export type Gold = z.infer<typeof gold>;
export type PlantedError = Gold['errors'][number];

/** One set of the corpus: an article, its English passages in the order of `gold.sources`, and what is known. */
export interface Article {
  readonly ja: string;
  readonly en: readonly string[];
  readonly gold: Gold;
}

/** Reads the content of a `gold.json`; a failure names the first place that has not the right shape. */
export function readGold(content: unknown): Result<Gold, string> {
  const read = gold.safeParse(content);
  if (read.success) return success(read.data);
  const issue = read.error.issues[0];
  return failure(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

/** The article with every planted error put right. */
export function correct(ja: string, errors: readonly PlantedError[]): string {
  let text = '';
  let at = 0;
  for (const { start, end, right } of errors) {
    text += ja.slice(at, start) + right;
    at = end;
  }
  return text + ja.slice(at);
}

/** Everything in the Japanese that gold says something about, in order: each stretch once, with its kind. */
export function goldSentences({
  beads,
  kinds,
  boilerplate,
}: Gold): readonly (Span & { readonly kind: string })[] {
  const special = kinds.filter(({ file }) => file === null);
  const kindOf = (start: number): string => special.find((one) => one.start === start)?.kind ?? 'body';
  return [
    ...beads.flatMap(({ ja }) => ja.map(([start, end]) => ({ start, end, kind: kindOf(start) }))),
    ...boilerplate.map(([start, end]) => ({ start, end, kind: 'boilerplate' })),
    ...special
      .filter(({ kind }) => kind === 'byline' || kind === 'foreign')
      .map(({ start, end, kind }) => ({ start, end, kind })),
  ].sort((one, other) => one.start - other.start);
}

/** The same for one English passage; every sentence of a passage stands in a bead. */
export function goldPassage(
  { beads, kinds }: Gold,
  file: number,
): readonly (Span & { readonly kind: string })[] {
  const special = kinds.filter((one) => one.file === file);
  return beads
    .flatMap(({ en }) => en.filter(([of]) => of === file))
    .map(([, start, end]) => ({
      start,
      end,
      kind: special.find((one) => one.start === start)?.kind ?? 'body',
    }))
    .sort((one, other) => one.start - other.start);
}

import { readFileSync } from 'node:fs';
import { align } from '../src/align/align.ts';
import type { Bead } from '../src/align/alignment.ts';
import { overlap, type Span } from '../src/base/span.ts';
import { check } from '../src/check/check.ts';
import type { Finding } from '../src/check/finding.ts';
import type { Tokenizers } from '../src/check/lay-out.ts';
import { analyseEnglish, analyseJapanese } from '../src/language/analyse.ts';
import type { Lexicon } from '../src/lexicon/lexicon.ts';
import { segmentGiven } from '../src/segment/segment.ts';
import { extractTerms } from '../src/term/extract.ts';

/** One text to be measured: an article of gold beads, or one segment with the spans that people marked. */
export interface Sample {
  readonly id: string;
  /** Translated by a person: a finding counts as a false alarm. */
  readonly human: boolean;
  readonly ja: readonly string[];
  readonly en: readonly string[];
  readonly beads?: readonly { readonly ja: readonly number[]; readonly en: readonly number[] }[];
  readonly marks: readonly (Span & { readonly severity: string })[];
  /** Whether people noted that something of the English is missing. */
  readonly omits: boolean;
  /** How many segments it stands for. */
  readonly segments: number;
}

/** A sample with what the checks said of it. */
export interface Measured extends Sample {
  readonly findings: readonly Finding[];
  readonly jaText: string;
  readonly enText: string;
}

/** A line of a test set; not every set has every field. */
interface Line {
  readonly id: string;
  readonly ja: never;
  readonly en: never;
  readonly beads: NonNullable<Sample['beads']>;
  readonly omissions?: readonly unknown[];
  readonly spans: readonly (Span & { readonly severity?: string })[];
}

const rowsOf = (path: string): readonly Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** Human translations of news, sentence beads as people set them. */
export const readArticles = (path: string): readonly Sample[] =>
  rowsOf(path).map(({ id, ja, en, beads }) => ({
    id,
    human: true,
    ja,
    en,
    beads,
    marks: [],
    omits: false,
    segments: (ja as readonly string[]).length,
  }));

/** Single segments with marked spans; those whose id names a reference are human. */
export const readSegments = (path: string): readonly Sample[] =>
  rowsOf(path).map(({ id, ja, en, spans, omissions }) => ({
    id,
    human: /@ref/i.test(id),
    ja: [ja],
    en: [en],
    marks: spans.map((span) => ({
      start: span.start,
      end: span.end,
      severity: span.severity ?? 'minor',
    })),
    omits: (omissions ?? []).length > 0,
    segments: 1,
  }));

function joined(segments: readonly string[]): { readonly text: string; readonly spans: readonly Span[] } {
  let at = 0;
  const spans = segments.map((segment) => {
    const span = { start: at, end: at + segment.length };
    at = span.end + 1;
    return span;
  });
  return { text: segments.join('\n'), spans };
}

/** The beads that people set, in the shape the aligner accepts. */
const acceptedBeads = (beads: NonNullable<Sample['beads']>): readonly Pick<Bead, 'ja' | 'en'>[] =>
  beads.map(({ ja, en }) => ({ ja, en: en.map((sentence) => ({ file: 0, sentence })) }));

/** Runs every check on every sample. Articles keep their gold beads; segments go through the aligner. */
export function measure(
  samples: readonly Sample[],
  engine: Tokenizers & { readonly lexicon: Lexicon },
): readonly Measured[] {
  const { lexicon } = engine;
  return samples.map((sample) => {
    const ja = joined(sample.ja);
    const en = joined(sample.en);
    const article = analyseJapanese(
      '',
      ja.text,
      segmentGiven(ja.spans, ja.text).sentences,
      engine.tokenizeJapanese,
    );
    const source = analyseEnglish(
      '',
      en.text,
      segmentGiven(en.spans, en.text).sentences,
      engine.tokenizeEnglish,
    );
    const accepted = acceptedBeads(sample.beads ?? []);
    const alignment = align(article, [source], lexicon, { accepted });
    const terms = extractTerms(article, [source], alignment, lexicon);
    const findings = check(article, [source], alignment, { lexicon, glossary: [], terms });
    return { ...sample, findings, jaText: ja.text, enText: en.text };
  });
}

const touchesMark = (sample: Measured, finding: Finding): boolean =>
  (finding.ja.length === 0 && sample.omits) ||
  finding.ja.some((span) => sample.marks.some((mark) => overlap(span, mark) > 0));

/** Whether a finding is right: it touches a mark, or stands where people found a side without counterpart. */
export function hits(sample: Measured, finding: Finding): boolean {
  const [span] = finding.ja;
  const line = span === undefined ? -1 : sample.jaText.slice(0, span.start).split('\n').length - 1;
  const bead = sample.beads?.find(({ ja, en }) =>
    span === undefined
      ? ja.length === 0 && finding.en.some((it) => en.includes(lineAt(sample.enText, it.start)))
      : ja.includes(line),
  );
  const gap = bead !== undefined && (bead.ja.length === 0 || bead.en.length === 0);
  return gap || touchesMark(sample, finding);
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length - 1;

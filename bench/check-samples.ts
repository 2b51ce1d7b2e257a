import { readFileSync } from 'node:fs';
import { align } from '../src/align/align.ts';
import type { Alignment, Bead } from '../src/align/alignment.ts';
import type { Span } from '../src/base/span.ts';
import { check } from '../src/check/check.ts';
import type { Finding } from '../src/check/finding.ts';
import type { Tokenizers } from '../src/check/lay-out.ts';
import { analyseEnglish, analyseJapanese } from '../src/language/analyse.ts';
import type { Lexicon } from '../src/lexicon/lexicon.ts';
import { segmentGiven } from '../src/segment/segment.ts';

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

const EVIDENCE: Bead['evidence'] = { coverageJa: 0, coverageEn: 0, length: 1, position: 1, clues: [] };

/** The alignment that people made, with the word links that the aligner finds inside it. */
function goldAlignment(beads: NonNullable<Sample['beads']>): Alignment {
  return {
    beads: beads.map(({ ja, en }) => ({
      ja,
      en: en.map((sentence) => ({ file: 0, sentence })),
      score: 1,
      evidence: EVIDENCE,
    })),
    links: [],
    cutShort: false,
  };
}

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
    const alignment =
      sample.beads === undefined ? align(article, [source], lexicon) : goldAlignment(sample.beads);
    const findings = check(article, [source], alignment, { lexicon, glossary: [], terms: [] });
    return { ...sample, findings, jaText: ja.text, enText: en.text };
  });
}

import type { Link, Place } from '../../src/align/alignment.ts';
import type { ArticlePage, PageBead } from '../../src/api/project-views.ts';
import type { Ruby, TextView } from '../../src/api/views.ts';
import type { Span } from '../../src/base/span.ts';
import type { Finding, Severity } from '../../src/check/finding.ts';
import type { ArticleSummary } from '../../src/project/summary.ts';
import type { JudgedFinding } from '../../src/project/verdicts.ts';
import type { Kind, Sentence } from '../../src/segment/sentence.ts';
import type { Term, Variant } from '../../src/term/term.ts';

/** One line of a text to be shown: its kind, its words, and whether a paragraph ends after it. */
export type Line = readonly [kind: Kind, words: string, ends?: 'ends'];

/** A finding told by words instead of offsets. */
export interface FindingSketch extends Omit<Finding, 'ja' | 'en' | 'suggestions'> {
  readonly jaWords: readonly string[];
  readonly enWords: readonly string[];
  readonly suggest?: readonly (readonly [from: string, to: string])[];
}

/** A term told by its forms. */
export interface TermSketch extends Pick<Term, 'en' | 'kind' | 'score'> {
  readonly forms: readonly (readonly [form: string, reading: string, status: Variant['status']])[];
}

/** A bead by the numbers of its lines, with pairs of words that translate each other. */
export interface BeadSketch {
  readonly ja: readonly number[];
  readonly en: readonly Place[];
  readonly score?: number;
  readonly links?: readonly (readonly [ja: string, en: string])[];
}

/** `船=ship|海=sea` as pairs. */
export const pairs = (text: string): readonly (readonly [string, string])[] =>
  text.split('|').map((pair) => {
    const [one = '', other = ''] = pair.split('=');
    return [one, other] as const;
  });

/** An article told by words; `buildArticle` works out the offsets. */
export interface Sketch {
  readonly ja: readonly Line[];
  readonly en: readonly { readonly file: string; readonly lines: readonly Line[] }[];
  readonly beads: readonly BeadSketch[];
  readonly findings: readonly FindingSketch[];
  readonly terms: readonly TermSketch[];
  readonly readings: Readonly<Record<string, string>>;
}

function layText(file: string, lines: readonly Line[], space: string): TextView {
  const sentences: Sentence[] = [];
  let text = '';
  let paragraph = 0;
  for (const [kind, words, ends] of lines) {
    sentences.push({ kind, paragraph, start: text.length, end: text.length + words.length });
    text += words + (ends === 'ends' ? '\n\n' : space);
    if (ends === 'ends') paragraph++;
  }
  return { file, text, sentences };
}

/** The first place of words between two offsets. */
function find(text: TextView, words: string, sentences: readonly number[]): Span {
  for (const at of sentences) {
    const sentence = text.sentences[at];
    if (sentence === undefined) continue;
    const start = text.text.indexOf(words, sentence.start);
    if (start >= 0 && start + words.length <= sentence.end) return { start, end: start + words.length };
  }
  throw new Error(`the sketch has no “${words}” in sentences ${sentences.join(', ')}`);
}

function rubiesOf(text: string, readings: Readonly<Record<string, string>>): readonly Ruby[] {
  const words = Object.keys(readings).sort((one, other) => other.length - one.length);
  const rubies: Ruby[] = [];
  for (let at = 0; at < text.length; at++) {
    const word = words.find((one) => text.startsWith(one, at));
    if (word === undefined) continue;
    rubies.push({ start: at, end: at + word.length, reading: readings[word] ?? '' });
    at += word.length - 1;
  }
  return rubies;
}

const evidence = { coverageJa: 0.9, coverageEn: 0.9, length: 0.9, position: 0.9, clues: [] };

/** A page at a glance, as the host would sum it up. */
export function sumUp({ ja, findings, sentences, terms }: Omit<ArticlePage, 'summary'>): ArticleSummary {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const tally = <Key extends string>(keyOf: (finding: Finding) => Key) => {
    const counts: Partial<Record<Key, number>> = {};
    for (const finding of findings) counts[keyOf(finding)] = (counts[keyOf(finding)] ?? 0) + 1;
    return counts;
  };
  return {
    sentences: ja.sentences.length,
    done: sentences.filter(({ done }) => done).length,
    edited: sentences.filter(({ edited }) => edited).length,
    penalty: 6.4,
    open: {
      neutral: count('neutral'),
      minor: count('minor'),
      major: count('major'),
      critical: count('critical'),
    },
    dismissed: 2,
    spots: findings.map(({ ja: spans, severity }) => ({
      at: (spans[0]?.start ?? 0) / Math.max(1, ja.text.length),
      severity,
    })),
    byCheck: tally(({ check }) => check),
    byCategory: tally(({ category }) => category),
    paired: ja.sentences.length - 4,
    terms: terms.map(({ en, variants }) => ({ en, ja: variants[0].form, count: variants[0].count })),
  };
}

/** Works a sketch out into what a host would send. */
export function buildArticle(id: string, title: string, sketch: Sketch): ArticlePage {
  const ja = layText('gyogyo.txt', sketch.ja, '');
  const en = sketch.en.map(({ file, lines }) => layText(file, lines, ' '));
  const source = (file: number): TextView => en[file] ?? { file: '', text: '', sentences: [] };
  const findEn = (words: string, places: readonly Place[]) => {
    for (const place of places) {
      const text = source(place.file);
      if (
        !text.text
          .slice(text.sentences[place.sentence]?.start, text.sentences[place.sentence]?.end)
          .includes(words)
      )
        continue;
      return { file: place.file, ...find(text, words, [place.sentence]) };
    }
    throw new Error(`the sketch has no “${words}” in the English`);
  };
  const beads: readonly PageBead[] = sketch.beads.map(({ ja: lines, en: places, score = 0.93 }, at) => ({
    key: `bead-${at}`,
    ja: lines,
    en: places,
    score,
    evidence,
  }));
  const links: readonly Link[] = sketch.beads.flatMap((bead, at) =>
    (bead.links ?? []).map(([one, other]) => ({
      bead: at,
      ja: find(ja, one, bead.ja),
      en: findEn(other, bead.en),
      score: 0.9,
      kind: 'word' as const,
    })),
  );
  const findings: readonly JudgedFinding[] = sketch.findings.map(
    ({ jaWords, enWords, suggest = [], ...finding }, at) => {
      const bead = finding.bead === undefined ? undefined : beads[finding.bead];
      const lines = bead?.ja ?? ja.sentences.map((_, at) => at);
      return {
        ...finding,
        key: `finding-${at}`,
        verdict: {},
        ja: jaWords.map((words) => find(ja, words, lines)),
        en: enWords.map((words) => findEn(words, bead?.en ?? [])),
        suggestions: suggest.map(([from, text]) => ({ ...find(ja, from, lines), text })),
      };
    },
  );
  const terms: readonly Term[] = sketch.terms.map(({ forms, ...term }) => {
    const variants = forms.map(([form, reading, status]): Variant => {
      const places = [...ja.text.matchAll(new RegExp(form, 'g'))].map(({ index }) => ({
        start: index,
        end: index + form.length,
      }));
      return { form, reading, status, count: places.length, places };
    });
    const [first, ...rest] = variants;
    const at = first?.places[0]?.start ?? 0;
    const enPlaces = en.flatMap((text, file) =>
      [...text.text.matchAll(new RegExp(term.en, 'gi'))].map(({ index }) => ({
        file,
        start: index,
        end: index + term.en.length,
      })),
    );
    if (first === undefined) throw new Error(`the term ${term.en} has no form`);
    const sentence = ja.sentences.find((one) => one.start <= at && one.end > at) ?? { start: 0, end: 0 };
    const place = enPlaces[0] ?? { file: 0, start: 0, end: 0 };
    const around = source(place.file).sentences.find(
      (one) => one.start <= place.start && one.end > place.start,
    ) ?? { start: 0, end: 0 };
    return {
      ...term,
      variants: [first, ...rest],
      enCount: enPlaces.length,
      enPlaces,
      context: {
        ja: { start: sentence.start, end: sentence.end },
        en: { file: place.file, start: around.start, end: around.end },
      },
    };
  });
  const rubies = rubiesOf(ja.text, sketch.readings);
  const page: Omit<ArticlePage, 'summary'> = {
    ...{ id, revision: 1, title, ja: { ...ja, rubies }, en, beads, links, findings, terms },
    sentences: ja.sentences.map((_, unit) => ({ unit, edited: false, done: unit < 4, note: '' })),
    ...{ edits: [], problems: [] },
  };
  return { ...page, summary: sumUp(page) };
}

import { UNWATCHED } from '../base/watch.ts';
import type { Problem } from '../messages/problem.ts';
import { collectGlossary } from '../term/collect.ts';
import type { GlossaryConcept, GlossaryForm, TermArticle } from '../term/glossary.ts';
import { type GlossaryEntry, TERM_KINDS, type Term, type TermPart } from '../term/term.ts';
import type { Usage } from '../term/usage.ts';
import { makeLineFinder } from './line-finder.ts';

/** What a terminologist has said of a concept. */
export const CONCEPT_STATUSES = ['candidate', 'approved', 'rejected'] as const;
export type ConceptStatus = (typeof CONCEPT_STATUSES)[number];

/** Parts of speech that a glossary tells apart. */
export const TERM_PARTS = ['noun', 'properNoun'] as const satisfies readonly TermPart[];

/** One concept as glossary files carry it: text only, no places in any article. What is not known is empty or 0. */
export interface Concept extends GlossaryEntry {
  /** Other English forms: a surname alone, an abbreviation, an adjective. */
  readonly otherEn: readonly string[];
  /** Reading of the preferred form, in katakana. */
  readonly reading: string;
  readonly part: TermPart;
  readonly kind: Term['kind'];
  readonly status: ConceptStatus;
  /** Other Japanese forms that may be used. */
  readonly admitted: readonly string[];
  readonly domain: string;
  readonly definition: string;
  /** Where it comes from: a file, a style guide. */
  readonly source: string;
  readonly contextJa: string;
  readonly contextEn: string;
  /** A second pair of sentences in which it stands. */
  readonly contextJa2: string;
  readonly contextEn2: string;
  /** How often its Japanese forms, and its English, stand in the texts. */
  readonly countJa: number;
  readonly countEn: number;
  /** Each Japanese form with how often and on which lines of which files it stands: `停戦 ×2 a.txt:3,9`. */
  readonly uses: readonly string[];
  /** What it rests on: what ties its sides, how firmly at best, how often it was seen: `list 0.97 ×5`. */
  readonly evidence: string;
  /** Probability that it is a good entry, 0–1. */
  readonly score: number;
  /** Who decided about it last. */
  readonly by: string;
  /** When, ISO 8601: `2026-03-01` or `2026-03-01T09:30:00Z`. */
  readonly at: string;
  /** Japanese forms that stand for another English form than the head: 金 for Kim, under Kim Jong Un; absent where none do. */
  readonly shortFor?: ReadonlyMap<string, string>;
  /** What the file it was read from does not say, so that it was taken for granted; absent where it says all. */
  readonly unsaid?: readonly ('kind' | 'part')[];
}

/** What a glossary file held: a damaged entry costs that entry, and its problem names the line. */
export interface GlossaryReading {
  readonly entries: readonly Concept[];
  readonly problems: readonly Problem[];
}

const UNKNOWN: Omit<Concept, 'en' | 'ja'> = {
  ...{ otherEn: [], forbidden: [], note: '', reading: '', part: 'noun', kind: 'noun', status: 'approved' },
  ...{ admitted: [], domain: '', definition: '', source: '', contextJa: '', contextEn: '' },
  ...{ contextJa2: '', contextEn2: '', countJa: 0, countEn: 0, uses: [], evidence: '', score: 0 },
  ...{ by: '', at: '' },
};

/** A moment as the formats hold it, to the second; empty for what is none. */
export function readMoment(text: string): string {
  const known = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(text);
  return known && !Number.isNaN(Date.parse(text)) ? text : '';
}

/** A concept of which only some parts are known. What a file lists without a status, somebody has approved. */
export const makeConcept = (known: Pick<Concept, 'en' | 'ja'> & Partial<Concept>): Concept => ({
  ...UNKNOWN,
  // People, organisations, places and products are called by proper nouns.
  part: known.kind === undefined || known.kind === 'noun' || known.kind === 'date' ? 'noun' : 'properNoun',
  ...known,
});

/** The same out of a file, with a note of what the file does not say. */
export function readConcept(known: Pick<Concept, 'en' | 'ja'> & Partial<Concept>): Concept {
  const unsaid = (['kind', 'part'] as const).filter((field) => known[field] === undefined);
  return { ...makeConcept(known), ...(unsaid.length === 0 ? {} : { unsaid }) };
}

const round = (score: number): number => Math.round(score * 100) / 100;

/** How often a form stands, and on which lines of which files. */
function useOf({ form, count, native, places }: GlossaryForm, lineOf: LineOf): string {
  const lines = new Map<string, Set<number>>();
  for (const place of places) {
    const { file, line } = lineOf(place.article, place.start);
    lines.set(file, (lines.get(file) ?? new Set()).add(line));
  }
  const where = [...lines].map(
    ([file, numbers]) => `${file.split(/[\\/]/).at(-1)}:${[...numbers].join(',')}`,
  );
  const known = native === undefined ? [] : [`native ×${native}`];
  return onOneLine([form, `×${count}`, ...known, ...where].join(' '));
}

type LineOf = (article: string, at: number) => { readonly file: string; readonly line: number };

/** A concept of a project's glossary as text; found by the program, so a candidate until a person says more. */
function conceptOf(concept: GlossaryConcept, lineOf: LineOf): Concept {
  const [first, ...others] = concept.forms;
  const [context, second] = concept.contexts;
  const { by, strength, sightings } = concept.evidence;
  const shortened = concept.forms.flatMap(({ form, en }) => (en === undefined ? [] : [[form, en] as const]));
  const formsOf = (status: GlossaryForm['status']) =>
    others.filter((it) => it.status === status).map(({ form }) => form);
  return makeConcept({
    ...{ en: concept.en, ja: first.form, reading: first.reading },
    otherEn: concept.enForms.map(({ form }) => form),
    ...{ part: concept.part, kind: concept.kind, status: 'candidate' },
    ...{ admitted: formsOf('admitted'), forbidden: formsOf('forbidden') },
    ...{ contextJa: context?.ja ?? '', contextEn: context?.en ?? '', source: context?.source ?? '' },
    ...{ contextJa2: second?.ja ?? '', contextEn2: second?.en ?? '' },
    countJa: concept.forms.reduce((sum, { count }) => sum + count, 0),
    countEn: concept.enCount,
    uses: concept.forms.filter(({ count }) => count > 0).map((form) => useOf(form, lineOf)),
    // What a person added rests on nothing but that person.
    ...(shortened.length === 0 ? {} : { shortFor: new Map(shortened) }),
    evidence: sightings === 0 ? '' : `${by} ${strength.toFixed(2)} ×${sightings}`,
    score: round(concept.score),
  });
}

/** The concepts of a glossary as text; `articles` are those it was collected from. */
export function asConcepts(
  concepts: readonly GlossaryConcept[],
  articles: readonly TermArticle[],
): readonly Concept[] {
  const finders = new Map(
    articles.map(({ id, ja }) => [id, { file: ja.file, find: makeLineFinder(ja.text) }]),
  );
  const lineOf: LineOf = (article, at) => {
    const finder = finders.get(article);
    return { file: finder?.file ?? '', line: finder?.find(at) ?? 0 };
  };
  return concepts.map((concept) => conceptOf(concept, lineOf));
}

/** The terms of articles as concepts, those that name one thing put together. */
export const conceptsOf = (articles: readonly TermArticle[], usage?: Usage): readonly Concept[] =>
  asConcepts(collectGlossary(articles, UNWATCHED, usage).concepts, articles);

/** A processed article as the glossary reads it. */
export const termArticle = (
  id: string,
  article: Pick<TermArticle, 'ja' | 'en' | 'terms'> & { readonly alignment: Pick<TermArticle, 'beads'> },
): TermArticle => ({
  id,
  ja: article.ja,
  en: article.en,
  terms: article.terms,
  beads: article.alignment.beads,
});

/** The concepts that nobody has rejected: formats that cannot say so would recommend the others. */
export const withoutRejected = (concepts: readonly Concept[]): readonly Concept[] =>
  concepts.filter(({ status }) => status !== 'rejected');

/** Whether a word is a kind of concept. */
export const isKind = (word: string): word is Concept['kind'] =>
  (TERM_KINDS as readonly string[]).includes(word);

/** Whether a word is a part of speech that a glossary tells apart. */
export const isPart = (word: string): word is TermPart => (TERM_PARTS as readonly string[]).includes(word);

/** Whether a word is a status of a concept. */
export const isStatus = (word: string): word is ConceptStatus =>
  (CONCEPT_STATUSES as readonly string[]).includes(word);

/** Several forms in one cell, parted by ` | `; a bar inside a form is written `\|`. */
export const joinForms = (forms: readonly string[]): string =>
  forms.map((form) => form.replace(/[\\|]/g, '\\$&')).join(' | ');

/** Takes apart what `joinForms` put together. Empty forms are left out. */
export function splitForms(cell: string): readonly string[] {
  return [...cell.matchAll(/(?:\\[\\|]|[^|])+/g)]
    .map(([form]) => form.replace(/\\([\\|])/g, '$1').trim())
    .filter((form) => form !== '');
}

/** Runs of white space as one space: what a cell of a line-based format can hold. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

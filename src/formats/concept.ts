import type { Problem } from '../messages/problem.ts';
import { type GlossaryEntry, TERM_KINDS, type Term } from '../term/term.ts';
import { entriesOf, type GlossaryInput, glossaryRow } from './glossary.ts';

/** What a terminologist has said of a concept. */
export const CONCEPT_STATUSES = ['candidate', 'approved', 'rejected'] as const;
export type ConceptStatus = (typeof CONCEPT_STATUSES)[number];

/** One concept as glossary files carry it: text only, no places in any article. What is not known is empty or 0. */
export interface Concept extends GlossaryEntry {
  /** Reading of the preferred form, in katakana. */
  readonly reading: string;
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
  /** How often its Japanese forms, and its English, stand in the texts. */
  readonly countJa: number;
  readonly countEn: number;
  /** Probability that it is a good entry, 0–1. */
  readonly score: number;
}

/** What a glossary file held: a damaged entry costs that entry, and its problem names the line. */
export interface GlossaryReading {
  readonly entries: readonly Concept[];
  readonly problems: readonly Problem[];
}

const UNKNOWN: Omit<Concept, 'en' | 'ja'> = {
  ...{ forbidden: [], note: '', reading: '', kind: 'noun', status: 'approved', admitted: [] },
  ...{ domain: '', definition: '', source: '', contextJa: '', contextEn: '' },
  ...{ countJa: 0, countEn: 0, score: 0 },
};

/** A concept of which only some parts are known. What a file lists without a status, somebody has approved. */
export const makeConcept = (known: Pick<Concept, 'en' | 'ja'> & Partial<Concept>): Concept => ({
  ...UNKNOWN,
  ...known,
});

/** The terms of articles as concepts. Extracted by the program, so candidates until a person says more. */
export function conceptsOf(articles: readonly GlossaryInput[]): readonly Concept[] {
  return entriesOf(articles).map(({ term, article }) => {
    const { preferred, ...row } = glossaryRow(term, article);
    return makeConcept({
      ...row,
      ja: preferred,
      kind: term.kind,
      status: 'candidate',
      countJa: term.variants.reduce((sum, variant) => sum + variant.count, 0),
      countEn: term.enCount,
      score: Math.round(term.score * 100) / 100,
    });
  });
}

/** Whether a word is a kind of concept. */
export const isKind = (word: string): word is Concept['kind'] =>
  (TERM_KINDS as readonly string[]).includes(word);

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

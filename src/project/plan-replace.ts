import { type Span, slice } from '../base/span.ts';
import { applyToArticle, type Change } from './change.ts';
import { planEdit } from './plan-edit.ts';
import { layOut } from './present-text.ts';
import type { ArticleDecisions, ArticleMaterial } from './record.ts';

/** What is to be replaced everywhere. */
export interface Replacement {
  /** Forms that are to go, such as the variants of a name. */
  readonly from: readonly string[];
  readonly to: string;
  /** Only where a form is a word of its own: ロシア stays as it is in ベラロシア. */
  readonly whole: boolean;
}

/** A place that would be replaced, with the words around it. */
export interface ReplacePlace extends Span {
  /** Sentence of the present text. */
  readonly sentence: number;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How much of the text around a place a preview shows, in UTF-16 units. */
const AROUND = 20;

const KATAKANA = /[ァ-ヺー・]/;
const KANJI = /[\p{Script=Han}々]/u;
const LATIN = /[\p{Script=Latin}\p{N}]/u;

/** Whether two characters that stand side by side belong to one word, as far as their script tells. */
const belongsTogether = (one: string, other: string): boolean =>
  [KATAKANA, KANJI, LATIN].some((script) => script.test(one) && script.test(other));

/** The places where the forms stand, none overlapping, the longest form first. */
export function findPlaces(
  material: ArticleMaterial,
  decisions: ArticleDecisions,
  { from, to, whole }: Replacement,
): readonly ReplacePlace[] {
  const present = layOut(material, decisions.edits);
  const { text } = present;
  const forms = [...new Set(from)]
    .filter((form) => form !== '' && form !== to)
    .sort((one, other) => other.length - one.length);
  const isWhole = ({ start, end }: Span): boolean =>
    !belongsTogether(text.charAt(start - 1), text.charAt(start)) &&
    !belongsTogether(text.charAt(end - 1), text.charAt(end));
  const taken: Span[] = [];
  for (const form of forms)
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const span = { start: at, end: at + form.length };
      const isFree = taken.every((one) => one.end <= span.start || span.end <= one.start);
      if (isFree && (!whole || isWhole(span)) && !isWritten(text, at, form, to)) taken.push(span);
    }
  return taken
    .sort((one, other) => one.start - other.start)
    .flatMap((span): readonly ReplacePlace[] => {
      const sentence = present.sentences.findIndex((one) => one.start <= span.start && span.end <= one.end);
      if (sentence < 0) return [];
      return [
        {
          ...span,
          sentence,
          before: text.slice(Math.max(0, span.start - AROUND), span.start),
          words: slice(text, span),
          after: text.slice(span.end, span.end + AROUND),
        },
      ];
    });
}

/** Whether a form is found inside the very word that is to stand there. */
function isWritten(text: string, at: number, form: string, to: string): boolean {
  for (let within = to.indexOf(form); within >= 0; within = to.indexOf(form, within + 1))
    if (text.startsWith(to, at - within)) return true;
  return false;
}

/** Replaces places, given by where they start, as one change. */
export function planReplace(
  material: ArticleMaterial,
  decisions: ArticleDecisions,
  replacement: Replacement,
  starts: ReadonlySet<number>,
): { readonly change: Change; readonly count: number } {
  const places = findPlaces(material, decisions, replacement).filter((place) => starts.has(place.start));
  const changes: Change[] = [];
  let reached = decisions;
  // From the end, so that the places before stay where they are.
  for (const { start, end } of [...places].reverse()) {
    const change = planEdit(material, reached, { start, end, text: replacement.to });
    changes.push(change);
    reached = applyToArticle(reached, material.id, change);
  }
  return { change: { kind: 'all', changes }, count: places.length };
}

import { TITLE_BEHIND } from '../language/titles.ts';
import { keyOf } from './entry.ts';
import type { GlossaryForm } from './glossary.ts';
import { areSpellings } from './spelling.ts';
import { isClear, timesUsed, type Usage } from './usage.ts';

/** A form of a concept before its rank among the others is known. */
export type Unranked = Omit<GlossaryForm, 'status'>;

const DOT = /([・＝=])/;

/** How often each spelling of one part of a name was seen, alone and inside of the whole name. */
function votesFor(
  at: number,
  word: string,
  length: number,
  own: string,
  forms: readonly Unranked[],
): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  const vote = (spelling: string, count: number): void => {
    if (areSpellings(spelling, own)) votes.set(spelling, (votes.get(spelling) ?? 0) + count);
  };
  for (const { form, en, count } of forms) {
    const parts = form.split(DOT);
    if (en === undefined && parts.length === length) vote(parts[at * 2] ?? '', count);
    else if (en !== undefined && keyOf(en) === keyOf(word) && parts.length === 1) vote(form, count);
  }
  return votes;
}

/** A part of a name stands alone in articles written in Japanese, or in other names. */
const timesSeen = (usage: Usage, part: string): number =>
  Math.max(timesUsed(usage, part), usage.names.get(part) ?? 0);

/** Whether one form of a name is a part of another: 荒川 of 荒川健二, カルペンコ of アンナ・カルペンコ. */
export function isPartOfName(part: string, whole: string): boolean {
  if (part === whole) return false;
  if (/[・＝=]/.test(whole)) return whole.split(/[・＝=]/).includes(part);
  const rest = whole.startsWith(part) ? whole.slice(part.length) : '';
  return /^[\p{Script=Han}\p{Script=Hiragana}々]+$/u.test(rest) && !TITLE_BEHIND.test(rest);
}

/** The spelling that most say, or that articles written in Japanese say; of two that are as frequent the own one. */
function elect(own: string, votes: ReadonlyMap<string, number>, usage: Usage | undefined): string {
  const isMoreUsual = (one: string, other: string): boolean =>
    usage !== undefined && isClear(timesSeen(usage, one), timesSeen(usage, other));
  return [...votes.keys()].reduce((best, one) => {
    if (isMoreUsual(one, best)) return one;
    if (isMoreUsual(best, one)) return best;
    return (votes.get(one) ?? 0) > (votes.get(best) ?? 0) ? one : best;
  }, own);
}

/**
 * The full name of a person as most spell its parts: whoever writes アンナ・ロー once and ロウ five times means アンナ・ロウ.
 * The name that was preferred, where every part of it is what most say; else that name with other parts, which may
 * stand nowhere. Names that are not written part by part as the English is stay as they are.
 * @param head English of the whole name
 * @param first the form that would be preferred
 */
export function agreeWithParts(
  head: string,
  first: Unranked,
  forms: readonly Unranked[],
  usage: Usage | undefined,
): Unranked {
  const pieces = first.form.split(DOT);
  const words = head.split(/\s+/);
  if (pieces.length < 3 || pieces.length !== words.length * 2 - 1) return first;
  const elected = pieces.map((piece, index) => {
    const word = words[index / 2];
    if (word === undefined) return piece;
    return elect(piece, votesFor(index / 2, word, pieces.length, piece, forms), usage);
  });
  const form = elected.join('');
  if (form === first.form) return first;
  const known = forms.find((one) => one.form === form && one.en === undefined);
  if (known !== undefined) return known;
  const native = usage === undefined ? {} : { native: timesUsed(usage, form) };
  return { form, reading: form, count: 0, articles: 0, places: [], ...native };
}

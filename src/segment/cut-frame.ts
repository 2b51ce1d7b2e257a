import type { Span } from '../base/span.ts';
import { STAMP, TRAILING_CREDIT } from './byline-cues.ts';
import { cutEnglish } from './cut-english.ts';
import { trim } from './trim.ts';

/** The longest stamp or credit that is looked for, in UTF-16 units. */
const REACH = 160;

/**
 * Cuts English, but first takes off what live pages run together with the headline of an entry: the time before it
 * and the writers' names behind it.
 */
export function cutFramed(text: string, stretch: Span): readonly Span[] {
  const stamp = STAMP.exec(text.slice(stretch.start, Math.min(stretch.end, stretch.start + REACH)));
  const from = stretch.start + (stamp?.[0].length ?? 0);
  const tailStart = Math.max(from, stretch.end - REACH);
  const credit = TRAILING_CREDIT.exec(text.slice(tailStart, stretch.end));
  const isHeadline = credit !== null && credit.index > 0 && stamp !== null;
  const until = isHeadline ? tailStart + credit.index : stretch.end;
  const parts = [
    { start: stretch.start, end: from },
    { start: until, end: stretch.end },
  ].map((part) => trim(text, part));
  const [before, behind] = parts.map((part) => (part.start < part.end ? [part] : []));
  return [...(before ?? []), ...cutEnglish(text, { start: from, end: until }), ...(behind ?? [])];
}

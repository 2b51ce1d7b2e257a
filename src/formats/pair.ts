import type { Problem } from '../messages/problem.ts';

/** One unit of a bilingual file: texts that translate each other. */
export interface Pair {
  readonly en: string;
  readonly ja: string;
  /** How sure the alignment is, 0–1; absent when the file does not say. */
  readonly score?: number;
  /** What somebody wrote about it. */
  readonly note?: string;
  /** Who made or changed it last. */
  readonly by?: string;
  /** When, ISO 8601. */
  readonly at?: string;
}

/** What a bilingual file held: a damaged unit costs that unit, and its problem names the line. */
export interface PairReading {
  readonly pairs: readonly Pair[];
  readonly problems: readonly Problem[];
}

/** A score as files write it; undefined for what is no number from 0 to 1. */
export function readScore(text: string | undefined): number | undefined {
  const number = Number(text);
  return text !== undefined && text.trim() !== '' && number >= 0 && number <= 1 ? number : undefined;
}

/** A pair without what is not known. */
export const makePair = (
  en: string,
  ja: string,
  score: number | undefined,
  note = '',
  { by = '', at = '' }: { readonly by?: string; readonly at?: string } = {},
): Pair => ({
  ...{ en, ja },
  ...(by === '' ? {} : { by }),
  ...(at === '' ? {} : { at }),
  ...(score === undefined ? {} : { score }),
  ...(note === '' ? {} : { note }),
});

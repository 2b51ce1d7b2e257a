import type { Span } from '../base/span.ts';

/** A number by value: 12,500 · 1万2500 · "3 million" · 半数 · 2、3人 · 三番目. */
export interface Quantity extends Span {
  /** The value; the lower end of a range. Percentages as written (5％ is 5), 割 as percent (3割 is 30). */
  readonly value: number;
  /** The upper end of a range (2、3人 · 10〜13日 · "two to three"); equal to `value` otherwise. */
  readonly upper: number;
  readonly kind: 'cardinal' | 'ordinal' | 'percent' | 'multiple' | 'fraction' | 'decade';
  /** 約 · ほぼ · "about" · "some". */
  readonly approximate: boolean;
  /** 以上 · 超 · "more than": `least`; 未満 · 以下 · "up to": `most`. */
  readonly bound: 'none' | 'least' | 'most';
  /** Canonical unit or counter (`person`, `USD`, `JPY`, `kilometre`, `kelvin`, `year` …); empty when there is none. */
  readonly unit: string;
  /** True inside a name, model or code: G7, 152mm砲, KC-135, コロナ19. */
  readonly partOfName: boolean;
  /**
   * True where a good translator is free to say it without a number (一つ, 初めて, 二国間, "one", "both",
   * "doubled", "half"): worth something for alignment, never a reason to report.
   */
  readonly weak?: boolean;
}

/** A point or stretch of calendar time, with only the fields that are written. */
export interface Moment extends Span {
  readonly year?: number;
  /** 1–12. */
  readonly month?: number;
  /** 1–31. */
  readonly day?: number;
  /** Last day of a stretch within the month (10〜13日). */
  readonly untilDay?: number;
  /** 0 Sunday … 6 Saturday. */
  readonly weekday?: number;
  /** 0–23. */
  readonly hour?: number;
  readonly minute?: number;
  /** Which half of the day, where the text tells: 午前 · 夕方 · 18時 · "p.m." · "midnight". Absent for a bare 6時. */
  readonly half?: 'am' | 'pm';
  /** Era year when the text gives one (令和6年), with `year` already converted. */
  readonly era?: string;
  /** True for dates said by distance: 昨年 · 先月 · "last week"; `relative` then holds its canonical name. */
  readonly relative?: string;
}

/** A proper name as it stands in a text, without title or honorific. */
export interface Name extends Span {
  readonly form: string;
  readonly script: 'katakana' | 'kanji' | 'latin' | 'mixed';
  readonly kind: 'person' | 'place' | 'organisation' | 'product' | 'unknown';
  /** The title or honorific that stands beside it (氏, 国防相, "Defense Minister"), with its span. */
  readonly title?: Span & { readonly form: string };
  /**
   * True when nothing but its looks speaks for a name: one capitalised word that begins an English sentence, a
   * katakana word that the dictionary does not know and that may be a loanword.
   */
  readonly doubtful?: boolean;
}

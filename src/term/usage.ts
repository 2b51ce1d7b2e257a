import type { JapaneseText } from '../language/analysis.ts';
import { japaneseCandidates } from './candidates.ts';

/** How often names and noun compounds stand in articles that were written in Japanese. */
export interface Usage {
  /** How many articles were read. */
  readonly articles: number;
  /** Form as written → how often it stands in them. Compounds count with every part that could stand alone. */
  readonly counts: ReadonlyMap<string, number>;
  /** Person as written → title as written beside the name → how often. Honorifics are titles, too. */
  readonly titles: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Part of a name in katakana (セルゲイ and ショイグ of セルゲイ・ショイグ) → how often. */
  readonly names: ReadonlyMap<string, number>;
}

const KATAKANA = /^[ァ-ヺー]{2,}$/;

/** The parts of a name that are written in katakana. */
export const katakanaParts = (form: string): readonly string[] =>
  form.split(/[・＝=\s]+/).filter((part) => KATAKANA.test(part));

const countOne = (counts: Map<string, number>, key: string): unknown =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

/** Counts the names and noun compounds of articles written in Japanese; navigation and bylines are not read. */
export function countUsage(articles: readonly JapaneseText[]): Usage {
  const counts = new Map<string, number>();
  const titles = new Map<string, Map<string, number>>();
  const names = new Map<string, number>();
  for (const article of articles) {
    for (const sentence of article.sentences) {
      if (sentence.kind !== 'body' && sentence.kind !== 'heading' && sentence.kind !== 'caption') continue;
      for (const { form } of japaneseCandidates(sentence)) countOne(counts, form);
      for (const { form, title } of sentence.names) {
        for (const part of katakanaParts(form)) countOne(names, part);
        if (title === undefined) continue;
        const own = titles.get(form) ?? new Map<string, number>();
        countOne(own, title.form);
        titles.set(form, own);
      }
    }
  }
  return { articles: articles.length, counts, titles, names };
}

/** How often a form stands in them; 0 when never. */
export const timesUsed = (usage: Usage, form: string): number => usage.counts.get(form) ?? 0;

/** A form must stand this often before its rival's absence says anything. */
const ENOUGH = 2;
/** The usual form stands at least this many times as often as the other. */
const CLEARLY = 3;

/** Whether so many sightings of one form against so many of another make it the usual one. */
export const isClear = (times: number, rarely: number): boolean =>
  times >= ENOUGH && times >= CLEARLY * rarely;

/** Whether articles written in Japanese say one form and hardly ever the other. */
export const isUsual = (usage: Usage, form: string, other: string): boolean =>
  isClear(timesUsed(usage, form), timesUsed(usage, other));

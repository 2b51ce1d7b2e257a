import type { JapaneseText } from '../language/analysis.ts';
import { japaneseCandidates } from './candidates.ts';

/** How often names and noun compounds stand in articles that were written in Japanese. */
export interface Usage {
  /** How many articles were read. */
  readonly articles: number;
  /** Form as written → how often it stands in them. Compounds count with every part that could stand alone. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Counts the names and noun compounds of articles written in Japanese; navigation and bylines are not read. */
export function countUsage(articles: readonly JapaneseText[]): Usage {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const sentence of article.sentences) {
      if (sentence.kind !== 'body' && sentence.kind !== 'heading' && sentence.kind !== 'caption') continue;
      for (const { form } of japaneseCandidates(sentence)) counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  return { articles: articles.length, counts };
}

/** How often a form stands in them; 0 when never. */
export const timesUsed = (usage: Usage, form: string): number => usage.counts.get(form) ?? 0;

/** A form must stand this often before its rival's absence says anything. */
const ENOUGH = 2;
/** The usual form stands at least this many times as often as the other. */
const CLEARLY = 3;

/** Whether articles written in Japanese say one form and hardly ever the other. */
export function isUsual(usage: Usage, form: string, other: string): boolean {
  const times = timesUsed(usage, form);
  return times >= ENOUGH && times >= CLEARLY * timesUsed(usage, other);
}

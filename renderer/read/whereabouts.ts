import type { ArticlePage } from '../../src/api/project-views.ts';
import type { Reading } from './reading.ts';

/** The sentence of a page that shows a machine's sentence, or what it was joined with; −1 when there is none. */
export const sentenceOfUnit = ({ sentences }: Pick<ArticlePage, 'sentences'>, unit: number): number => {
  const exact = sentences.findIndex((one) => one.unit === unit);
  return exact >= 0 ? exact : sentences.findLastIndex((one) => one.unit <= unit);
};

/**
 * The machine's sentence at which a person is: that of the row where the keyboard stands, or of the first one in sight. A
 * row of English only counts as the Japanese before it; undefined where there is none.
 */
export function unitNow({ getState, sight }: Pick<Reading, 'getState' | 'sight'>): number | undefined {
  const { prepared, cursor } = getState();
  const { rows, article } = prepared;
  const from = cursor?.row ?? sight.getState().first;
  for (let at = Math.min(from, rows.length - 1); at >= 0; at -= 1) {
    const [sentence] = rows[at]?.ja ?? [];
    if (sentence !== undefined) return article.sentences[sentence]?.unit;
  }
  return undefined;
}

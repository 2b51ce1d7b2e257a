import { sentenceAt } from '../read/places.ts';
import type { Reading } from '../read/reading.ts';

/**
 * The Japanese sentence a person is at: that of the finding they look at, when the keyboard stands in its row, else that
 * of the word or the row where the keyboard stands, else the first one in sight.
 */
export function sentenceNow({ getState, sight }: Pick<Reading, 'getState' | 'sight'>): number | undefined {
  const { prepared, selected, cursor } = getState();
  const { article, rows, jaMarks } = prepared;
  const place = selected === undefined ? undefined : article.findings[selected]?.ja[0];
  const ofFinding = place && sentenceAt(article.ja, place.start);
  if (cursor === undefined)
    return ofFinding ?? rows.slice(sight.getState().first).find(({ ja }) => ja.length > 0)?.ja[0];
  const ja = rows[cursor.row]?.ja ?? [];
  if (ofFinding !== undefined && ja.includes(ofFinding)) return ofFinding;
  const { group } = cursor;
  const ofWord = ja.find((sentence) =>
    jaMarks[sentence]?.some(({ kind, index }) => kind === 'link' && index === group),
  );
  return ofWord ?? ja[0];
}

import type { ArticlePage } from '../../src/api/project-views.ts';
import type { Span } from '../../src/base/span.ts';

/** The machine's words for a stretch of the page. */
export function machineWords(page: Pick<ArticlePage, 'ja' | 'edits'>, place: Span): string {
  const edits = page.edits.filter((edit) => edit.start < place.end && edit.end > place.start);
  let at = place.start;
  let words = '';
  for (const edit of edits) {
    words += page.ja.text.slice(at, Math.max(at, edit.start)) + edit.machine;
    at = edit.end;
  }
  return words + page.ja.text.slice(at, place.end);
}

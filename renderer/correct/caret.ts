/** What stands in a sentence on the screen but is none of its words: readings, words that were taken out, signs. */
const NO_WORDS = 'rt, del, [role=img], [data-aside]';

/**
 * Which letter of a sentence a point of the screen is at, counted in UTF-16 units of the sentence; undefined where the point is
 * in no letter of it.
 */
export function letterAt(sentence: Element, x: number, y: number): number | undefined {
  const place = document.caretRangeFromPoint(x, y);
  if (place === null || !sentence.contains(place.startContainer)) return undefined;
  const texts = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const isWord = text.parentElement?.closest(NO_WORDS) == null;
    if (text === place.startContainer) return at + (isWord ? place.startOffset : 0);
    if (isWord) at += text.textContent?.length ?? 0;
  }
  return undefined;
}

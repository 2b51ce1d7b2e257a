import { Bug } from '../base/bug.ts';
import { isWhiteSpace } from '../text/characters.ts';
import type { Segmented } from './sentence.ts';

/** Throws when sentences overlap, are empty or out of order, or when something other than white space is in none. */
export function assertTiling(text: string, { paragraphs, sentences }: Segmented): void {
  let end = 0;
  let paragraph = 0;
  for (const sentence of sentences) {
    if (sentence.start < end || sentence.end <= sentence.start || sentence.end > text.length) {
      throw new Bug(`sentence ${sentence.start}–${sentence.end} follows ${end}`);
    }
    assertWhite(text, end, sentence.start);
    if (sentence.paragraph < paragraph) throw new Bug(`paragraph ${sentence.paragraph} follows ${paragraph}`);
    paragraph = sentence.paragraph;
    const around = paragraphs[paragraph];
    if (around === undefined || sentence.start < around.start || sentence.end > around.end) {
      throw new Bug(`sentence ${sentence.start}–${sentence.end} is outside paragraph ${paragraph}`);
    }
    end = sentence.end;
  }
  assertWhite(text, end, text.length);
}

function assertWhite(text: string, start: number, end: number): void {
  for (let at = start; at < end; at += 1) {
    if (!isWhiteSpace(text.charCodeAt(at))) throw new Bug(`character ${at} is in no sentence`);
  }
}

import { type Span, slice } from '../base/span.ts';
import { isAsciiLetter, isHangul, isJapaneseLetter, isLatin } from '../text/characters.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Language } from './sentence.ts';

/** A paragraph with what the passes that tell kinds ask of it. */
export interface Block {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** True when an empty line, or the beginning, stands before it. */
  readonly apart: boolean;
  /** Letters by script: Japanese (kanji and kana), Latin, Korean. */
  readonly japanese: number;
  readonly latin: number;
  readonly hangul: number;
  /** Whether its last sentence is closed by a mark. */
  readonly closed: boolean;
}

/** A text as a page of blocks. */
export interface Page {
  readonly language: Language;
  readonly blocks: readonly Block[];
  /** Index of the first block of prose; the number of blocks when there is none. What stands before is the head. */
  readonly firstProse: number;
  /** Index behind the last block of prose. What stands there is the tail. */
  readonly lastProse: number;
}

/** The marks that close a sentence of prose. */
const CLOSED = /[。．.！？!?…][」』）)"”’】\]]*$/u;

/** Shorter sentences may be captions or slogans; one as long as this makes a closed block prose (UTF-16 units). */
const PROSE = { ja: 30, en: 60 } as const;

/** Looks at the paragraphs of a text once, for all the passes that tell kinds. */
export function readPage(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly (readonly Span[])[],
  language: Language,
): Page {
  const blocks = paragraphs.map((paragraph, index) =>
    readBlock(slice(text, paragraph), sentences[index] ?? [], paragraph.apart),
  );
  const isProse = (block: Block): boolean =>
    block.closed && block.sentences.some(({ start, end }) => end - start >= PROSE[language]);
  const first = blocks.findIndex(isProse);
  return {
    language,
    blocks,
    firstProse: first < 0 ? blocks.length : first,
    lastProse: blocks.findLastIndex(isProse) + 1,
  };
}

function readBlock(text: string, sentences: readonly Span[], apart: boolean): Block {
  let [japanese, latin, hangul] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isAsciiLetter(unit) || isLatin(unit)) latin += 1;
    else if (isJapaneseLetter(unit)) japanese += 1;
    else if (isHangul(unit)) hangul += 1;
  }
  return { text, sentences, apart, japanese, latin, hangul, closed: CLOSED.test(text.slice(-12)) };
}

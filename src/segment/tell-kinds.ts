import type { Span } from '../base/span.ts';
import { overlap } from '../base/span.ts';
import {
  AGENCY_ALONE,
  BRACKETED_BYLINE,
  BYLINE_HINT,
  BYLINES,
  CREDIT,
  CREDIT_WITH_NAME,
  DATE_LINES,
  LATIN_NAME,
  STAMP,
  TRAILING_CREDIT,
} from './byline-cues.ts';
import {
  CAPTION_BEGINNINGS,
  CAPTION_END,
  CAPTION_ENDINGS,
  CAPTION_SIDES,
  CAPTION_WORDS,
  ENGLISH_SIDES,
  NOUN_ENDING,
  PHOTO_LINK,
} from './caption-cues.ts';
import { HEADING_LENGTH, HEADING_SIGNS, LIST_SIGNS, STARTS_TORN } from './heading-cues.ts';
import type { Block, Page } from './page.ts';
import type { Kind, Marked } from './sentence.ts';
import { BOILERPLATE_PASSES, type Pass } from './tell-boilerplate.ts';

/** A Latin paragraph in a Japanese article is foreign prose from so many words on. */
const PROSE_WORDS = 6;

/** An English paragraph in a Japanese article, or the other way round. A name or an address is not prose. */
const asForeign: Pass = (page, index) => {
  const block = page.blocks[index];
  if (!block) return undefined;
  if (page.language === 'en')
    return block.japanese > block.latin && block.japanese >= 4 ? 'foreign' : undefined;
  if (block.hangul > block.japanese && block.hangul >= 6) return 'foreign';
  if (block.japanese * 10 > block.latin || /^\S+$/.test(block.text)) return undefined;
  const words = block.text.match(/[A-Za-z][A-Za-z’'-]*/g) ?? [];
  const small = words.filter((word) => /^[a-z]/.test(word)).length;
  return words.length >= PROSE_WORDS && small >= 2 && small * 4 >= words.length ? 'foreign' : undefined;
};

const endsAsCaption = (text: string): boolean =>
  CAPTION_WORDS.test(text) || CAPTION_ENDINGS.some((ending) => ending.test(text.slice(-CAPTION_END)));

const lastSentence = (block: Block): string => {
  const [first, last] = [block.sentences[0], block.sentences.at(-1)];
  return first && last ? block.text.slice(last.start - first.start, last.end - first.start) : '';
};

const isCredit = (text: string): boolean =>
  text.length <= 60 && (CREDIT.test(text) || CREDIT_WITH_NAME.test(text));
const isCreditLine = (block: Block): boolean => block.sentences.length === 1 && isCredit(block.text);

/** Words under a picture: by how they begin, by the credit they end with, by who stands where. */
const asCaption: Pass = (page, index) => {
  const block = page.blocks[index];
  if (!block || block.sentences.length > 4 || block.text.length > 400) return undefined;
  const above = page.blocks[index - 1];
  if (above && above.text.length <= 40 && PHOTO_LINK.test(above.text) && block.sentences.length <= 2)
    return 'caption';
  if (CAPTION_BEGINNINGS.some((beginning) => beginning.test(block.text))) return 'caption';
  if (block.sentences.length > 1 && isCredit(lastSentence(block).replace(/。$/, ''))) return 'caption';
  if (block.sentences.length <= 2 && endsAsCaption(block.text)) return 'caption';
  if (block.sentences.length > 1) return undefined;
  if (page.language === 'en')
    return ENGLISH_SIDES.test(block.text) &&
      /\b(?:is|are|stands?|poses?|shakes?|speaks?|arrives?|walks?)\b/.test(block.text)
      ? 'caption'
      : undefined;
  return CAPTION_SIDES.test(block.text) && NOUN_ENDING.test(block.text.replace(/[（(][^（）()]*[)）]/g, ''))
    ? 'caption'
    : undefined;
};

/** A credit alone, and the nouns beside it that it belongs to. */
const asCreditOrBeside: Pass = (page, index) => {
  const block = page.blocks[index];
  if (block?.sentences.length !== 1) return undefined;
  if (isCreditLine(block))
    return AGENCY_ALONE.test(block.text) && index < page.firstProse ? 'byline' : 'caption';
  const isBeside = [page.blocks[index - 1], page.blocks[index + 1]].some(
    (beside) => beside !== undefined && isCreditLine(beside) && !AGENCY_ALONE.test(beside.text),
  );
  return isBeside && block.closed && NOUN_ENDING.test(block.text) && block.text.length <= 120
    ? 'caption'
    : undefined;
};

/** Who wrote it, and when. */
const asByline: Pass = (page, index) => {
  const block = page.blocks[index];
  if (!block || block.text.length > 140 || block.sentences.length > 2) return undefined;
  if (DATE_LINES.some((line) => line.test(block.text)) || AGENCY_ALONE.test(block.text)) return 'byline';
  if (
    BRACKETED_BYLINE.test(block.text) &&
    block.text.length <= 30 &&
    /\s|=|＝|記者|特派員|共同|時事/.test(block.text)
  )
    return 'byline';
  return BYLINE_HINT.test(block.text) && BYLINES.some((line) => line.test(block.text)) ? 'byline' : undefined;
};

/** A name alone before or behind the article. */
const asLoneName: Pass = (page, index) => {
  const block = page.blocks[index];
  const isOutside = index >= page.lastProse || (index > 0 && index < page.firstProse);
  return block && isOutside && LATIN_NAME.test(block.text) && page.language === 'ja' ? 'byline' : undefined;
};

function fitsHeading(page: Page, block: Block): boolean {
  if (isSpeech(block.text)) return false;
  if (block.sentences.length > 2 || /[。．.][」』）)"”]*$/u.test(block.text)) return false;
  if (LIST_SIGNS.test(block.text) || STARTS_TORN.test(block.text) || /[、，,;:：]$/u.test(block.text))
    return false;
  const length = page.language === 'ja' ? block.text.length : block.text.split(/\s+/u).length;
  return (
    length <= HEADING_LENGTH[page.language] &&
    block.japanese + block.latin >= 2 &&
    !/^https?:\S+$/.test(block.text)
  );
}

/** Somebody's words from the first mark to the last, or torn off behind the first. */
const isSpeech = (text: string): boolean =>
  /^[「『“"]/.test(text) && (/[」』”"]$/.test(text) || !/[」』”"]/.test(text.slice(1)));

/** A line that no mark closes, with text behind it that it can head. Four such lines in a row are a list or verse. */
const asHeading: Pass = (page, index) => {
  const block = page.blocks[index];
  if (!block || block.text.length > 300) return undefined;
  if (HEADING_SIGNS.test(block.text) && block.sentences.length <= 2 && block.text.length <= 120)
    return 'heading';
  if (!block.closed && STAMP.test(block.text)) return 'heading';
  if (!fitsHeading(page, block)) return undefined;
  const before = page.blocks[index - 1];
  if (before && !before.closed && before.sentences.length > 1) return undefined;
  const after = page.blocks[index + 1];
  if (!after || index >= page.lastProse || STARTS_TORN.test(after.text))
    return index === 0 && !after ? undefined : firstLine(index, after);
  return isInRun(page, index) ? undefined : 'heading';
};

const firstLine = (index: number, after: Block | undefined): Kind | undefined =>
  index === 0 && after ? 'heading' : undefined;

/** Whether four or more lines around this one would all fit as headings. */
function isInRun(page: Page, index: number): boolean {
  const fits = (at: number): boolean => {
    const block = page.blocks[at];
    return (
      block !== undefined &&
      fitsHeading(page, block) &&
      BOILERPLATE_PASSES.every((pass) => pass(page, at) === undefined)
    );
  };
  let [first, last] = [index, index];
  while (index - first < 4 && fits(first - 1)) first -= 1;
  while (last - index < 4 && fits(last + 1)) last += 1;
  return last - first >= 3 && first > 0;
}

const PASSES: readonly Pass[] = [
  ...[...BOILERPLATE_PASSES, asForeign, asCaption, asByline, asCreditOrBeside, asLoneName, asHeading],
];

/** The kind of each block: what the markup says, what the first pass says that knows, and what stands beside it. */
export function tellKinds(
  page: Page,
  paragraphs: readonly Span[],
  marks: readonly Marked[],
): readonly Kind[] {
  const marked = spreadMarks(paragraphs, marks);
  const kinds = page.blocks.map((_, index): Kind => marked[index] ?? firstAnswer(page, index));
  spreadForeign(page, kinds);
  spreadTail(page, kinds);
  return kinds;
}

function firstAnswer(page: Page, index: number): Kind {
  for (const pass of PASSES) {
    const kind = pass(page, index);
    if (kind !== undefined) return kind;
  }
  return 'body';
}

/** The kinds that markup gives to the greater part of paragraphs; marks and paragraphs both ascend. */
function spreadMarks(paragraphs: readonly Span[], marks: readonly Marked[]): readonly (Kind | undefined)[] {
  let next = 0;
  return paragraphs.map((paragraph) => {
    while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) next += 1;
    const mark = marks[next];
    return mark && overlap(mark, paragraph) * 2 > paragraph.end - paragraph.start ? mark.kind : undefined;
  });
}

/** A Latin line right above or below a foreign paragraph belongs to it. */
function spreadForeign(page: Page, kinds: Kind[]): void {
  const isLatinOnly = (index: number): boolean => {
    const block = page.blocks[index];
    return (
      page.language === 'ja' &&
      block !== undefined &&
      block.japanese === 0 &&
      block.latin > 0 &&
      kinds[index] !== 'boilerplate'
    );
  };
  for (let index = 1; index < kinds.length; index += 1) {
    if (kinds[index - 1] === 'foreign' && !page.blocks[index]?.apart && isLatinOnly(index))
      kinds[index] = 'foreign';
  }
  for (let index = kinds.length - 2; index >= 0; index -= 1) {
    if (kinds[index + 1] === 'foreign' && !page.blocks[index + 1]?.apart && isLatinOnly(index))
      kinds[index] = 'foreign';
  }
}

/** Behind the article, loose lines that follow page furniture are titles of other articles. */
function spreadTail(page: Page, kinds: Kind[]): void {
  if (page.lastProse === 0) return;
  for (let index = page.lastProse; index < kinds.length; index += 1) {
    const block = page.blocks[index];
    if (
      block &&
      kinds[index - 1] === 'boilerplate' &&
      !block.closed &&
      (kinds[index] === 'body' || kinds[index] === 'heading')
    ) {
      kinds[index] = 'boilerplate';
    }
  }
}

/** The kind of one sentence inside a block: a name in brackets at its end, or a stamp before it, is a byline. */
export function kindOfSentence(
  text: string,
  place: { readonly isLast: boolean; readonly isFirst: boolean; readonly isOnly: boolean },
  kind: Kind,
): Kind {
  if (kind !== 'body' && kind !== 'heading') return kind;
  if (place.isOnly) return kind;
  if (place.isLast && (BRACKETED_BYLINE.test(text) || TRAILING_CREDIT.test(` ${text}`))) return 'byline';
  if (place.isFirst && STAMP.test(`${text} A`)) return 'byline';
  return kind;
}

import {
  AUTHOR_PRESENTED,
  BEGINNINGS,
  BLURB_WORDS,
  BLURB_WORDS_ENGLISH,
  LINES,
  PHRASES,
  SECTIONS,
  SITE_ITSELF,
} from './boilerplate-cues.ts';
import type { Block, Page } from './page.ts';
import type { Kind } from './sentence.ts';

/** A pass: what one rule says of one block; undefined when it says nothing. */
export type Pass = (page: Page, index: number) => Kind | undefined;

/** Longest line, in UTF-16 units, that a beginning alone can make boilerplate. */
const SHORT = 90;

const blockAt = (page: Page, index: number): Block | undefined => page.blocks[index];
const isOutside = (page: Page, index: number): boolean => index < page.firstProse || index >= page.lastProse;

/** A line without the brackets, bullets and counts that pages hang on their menus: `【関連記事】`, `+ Comments (3)`. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[\s\p{P}\p{S}]+/u, '')
    .replace(/\s*[（(]\d+[)）]\s*$/u, '')
    .replace(/[\s:：»›>＞→▶►▼】〉》\]）)+.。…]+$/u, '');

/** Whole lines of page furniture: "Related Articles", コメントを残す. */
const asKnownLine: Pass = (page, index) => {
  const block = blockAt(page, index);
  if (!block || block.text.length > SHORT) return undefined;
  const line = bare(block.text);
  if (LINES.has(line) || LINES.has(line.replace(/ \*$/, ''))) return 'boilerplate';
  return SECTIONS.has(line) && isOutside(page, index) ? 'boilerplate' : undefined;
};

/** Short lines that begin like a link or a button: "READ …", "1 min read", タグ：…. */
const asKnownBeginning: Pass = (page, index) => {
  const block = blockAt(page, index);
  if (!block || block.text.length > SHORT) return undefined;
  const line = block.text.replace(/^(?:[\s+>»›▶►•*-]|\p{Extended_Pictographic}\uFE0F?)+/u, '');
  if (/^READ\s/.test(line)) return 'boilerplate';
  return !block.closed && BEGINNINGS.some((beginning) => beginning.test(line)) ? 'boilerplate' : undefined;
};

/** Sentences that only a page says: cookie notices, comment forms, disclaimers of a feed. */
const asKnownPhrase: Pass = (page, index) => {
  const block = blockAt(page, index);
  if (!block || block.text.length > 600) return undefined;
  return PHRASES.some((phrase) => phrase.test(block.text)) ? 'boilerplate' : undefined;
};

/** `ホーム | ニュース | 国際`, `Home › World › Asia`: a trail or a menu. */
const asTrail: Pass = (page, index) => {
  const block = blockAt(page, index);
  if (!block || block.closed || block.text.length > 200 || !isOutside(page, index)) return undefined;
  const items = block.text.split(/\s*[|｜»›＞>→•·]\s*|\s+\/\s+/u);
  return items.length >= 3 && items.every((item) => item.length <= 24) ? 'boilerplate' : undefined;
};

/** Longest item of a menu: UTF-16 units of Japanese, words of English. */
const MENU_ITEM = { ja: 14, en: 3 } as const;

const isMenuItem = (page: Page, block: Block): boolean => {
  const length = page.language === 'ja' ? block.text.length : block.text.split(/\s+/u).length;
  return !block.closed && length <= MENU_ITEM[page.language];
};

/** Three or more short lines in a row before the article, one of which is known: a menu, one item a line. */
const asMenu: Pass = (page, index) => {
  const block = blockAt(page, index);
  if (!block || index >= page.firstProse || !isMenuItem(page, block)) return undefined;
  const isItem = (at: number): boolean => {
    const beside = blockAt(page, at);
    return beside !== undefined && at < page.firstProse && isMenuItem(page, beside);
  };
  let [first, last] = [index, index];
  while (index - first < 12 && isItem(first - 1)) first -= 1;
  while (last - index < 12 && isItem(last + 1)) last += 1;
  if (last - first < 2) return undefined;
  // The line right above the prose is its headline, unless it is known for something else.
  if (index === page.firstProse - 1 && !LINES.has(bare(block.text))) return undefined;
  const items = page.blocks.slice(first, last + 1).map(({ text }) => bare(text));
  return items.some((item) => LINES.has(item)) ? 'boilerplate' : undefined;
};

/** Before the article: the site's name in capitals, or a list of what it has: …最新ニュース：政治、経済、文化. */
const asMasthead: Pass = (page, index) => {
  const block = blockAt(page, index);
  if (!block || index > 5) return undefined;
  if (index < page.firstProse && /^[A-Z0-9][A-Z0-9.&-]{4,30}$/.test(block.text) && page.blocks.length > 3)
    return 'boilerplate';
  const list = /(?:ニュース|特集|情報|記事|news|stories|coverage)[^:：。]{0,20}[:：](.+)$/i.exec(
    block.text,
  )?.[1];
  if (list === undefined) return undefined;
  const items = list.split(/[、,，・]/u);
  return items.length >= 4 && items.every((item) => item.trim().length <= 18) ? 'boilerplate' : undefined;
};

/** The site's name, which the page's title carries behind a bar. */
const asSiteName: Pass = (page, index) => {
  const block = blockAt(page, index);
  if (!block || index > 8 || block.text.length > 50) return undefined;
  const isBehindBar = page.blocks
    .slice(0, 6)
    .some(
      ({ text }, at) =>
        at !== index &&
        (text.endsWith(`| ${block.text}`) ||
          text.endsWith(`｜${block.text}`) ||
          text.endsWith(` - ${block.text}`)),
    );
  return isBehindBar ? 'boilerplate' : undefined;
};

/** Around the article a site may speak of itself: 当サイトは…. */
const asSiteItself: Pass = (page, index) => {
  const block = blockAt(page, index);
  const isAround = index <= 3 || index >= page.lastProse - 1;
  return block && isAround && page.blocks.length > 3 && SITE_ITSELF.test(block.text)
    ? 'boilerplate'
    : undefined;
};

/** After the article an author is presented, often in nouns alone: 学生。音楽マニア。受賞歴のあるライター。 */
const asBlurb: Pass = (page, index) => {
  const block = blockAt(page, index);
  if (!block || index * 2 < page.blocks.length || block.text.length > 600) return undefined;
  if (AUTHOR_PRESENTED.some((phrase) => phrase.test(block.text)) && index >= page.lastProse - 2)
    return 'boilerplate';
  const words = new Set(
    (block.text.match(BLURB_WORDS) ?? block.text.match(BLURB_WORDS_ENGLISH) ?? []).map((it) =>
      it.toLowerCase(),
    ),
  );
  if (words.size < 2 || block.sentences.length < 3) return undefined;
  const isNoun = ({ start, end }: { start: number; end: number }): boolean => end - start <= 48;
  const sizes = block.sentences.filter(isNoun).length;
  const hasVerb =
    /(?:ます|です|した|する|いる|である|れた|った)。|\b(?:is|are|was|were|said|has|have)\b/.test(block.text);
  return sizes === block.sentences.length && !hasVerb ? 'boilerplate' : undefined;
};

/** In their order; the first that knows gives the kind. */
export const BOILERPLATE_PASSES: readonly Pass[] = [
  ...[
    asKnownLine,
    asKnownBeginning,
    asKnownPhrase,
    asTrail,
    asMenu,
    asMasthead,
    asSiteName,
    asSiteItself,
    asBlurb,
  ],
];

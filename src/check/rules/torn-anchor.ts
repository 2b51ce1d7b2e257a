import type { Span } from '../../base/span.ts';
import type { JapaneseSentence } from '../../language/analysis.ts';
import type { JapaneseToken } from '../../language/token.ts';
import { isKatakana } from '../../text/characters.ts';
import { defineCheck } from '../define-check.ts';
import { type ArticleView, beadAt, sentenceAt } from '../view.ts';

const LETTER = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆ヶ]';
/** The text of a link is short. */
const LONGEST = 24;

/** Words between two spaces, the first behind Japanese or its punctuation, the second before Japanese or a figure. */
const BETWEEN = new RegExp(
  `(?<=[。！？」』、]|${LETTER})[ \\u3000]+((?:${LETTER}|[0-9０-９A-Za-z・％%])+)(?=[ \\u3000]+(?:${LETTER}|[0-9０-９]))`,
  'gu',
);
/** Words behind a space that run into the beginning of another clause, without a particle. */
const RUNS_INTO =
  /(?<=\p{Script=Hiragana})[ \u3000]+([\p{Script=Han}\p{Script=Katakana}ー・の]{3,})(?=その(?![他後]|ほか)|この|彼|それ(?![にぞ以と])|これ)/gu;
/** A phrase alone behind the end of a sentence, with a full stop of its own. */
const STRANDED = /(?<=[。！？」])[ \u3000]+([^\s。、！？「」『』（）()]+)。/gu;

/** Whether a stretch is a noun phrase without topic, subject or predicate: 潜在的な取引, ウクライナ. */
function isNounPhrase(sentence: JapaneseSentence, span: Span): boolean {
  const words = sentence.tokens.filter((token) => token.start >= span.start && token.end <= span.end);
  const last = words.at(-1);
  return (
    last !== undefined &&
    ['NOUN', 'PROPN', 'SUFFIX', 'NUM'].includes(last.pos) &&
    words.every(
      (word) =>
        ['NOUN', 'PROPN', 'SUFFIX', 'PREFIX', 'NUM', 'ADJ'].includes(word.pos) ||
        ['の', 'な', '的', '・'].includes(word.surface),
    )
  );
}

/** 三月には首都: a stretch with a topic belongs to the sentence; the words torn out stand beside it. */
const hasTopic = (sentence: JapaneseSentence, span: Span): boolean =>
  sentence.tokens.some(
    (token) =>
      token.surface === 'は' && token.pos === 'ADP' && token.start >= span.start && token.end <= span.end,
  );

/** Whether the English of the place has a sentence of a word or three ("Ready?"), which a short Japanese one translates. */
const answersShortSentence = (view: ArticleView, span: Span): boolean =>
  (beadAt(view, span)?.en.sentences ?? []).some((sentence) =>
    (view.sources[sentence.file]?.text.slice(sentence.start, sentence.end) ?? '')
      .split(/(?<=[.!?])["”’']?\s/)
      .some((piece) => piece.trim().split(/\s+/).length <= 3),
  );

/** Sentences of the body only: headings and captions put spaces between words on purpose. */
const bodyAt = (view: ArticleView, span: Span): JapaneseSentence | undefined => {
  const sentence = sentenceAt(view, span);
  return sentence?.kind === 'body' ? sentence : undefined;
};

const GAP = new RegExp(`(?<=${LETTER})[ \\u3000]+(?=${LETTER}|[0-9０-９])`, 'gu');
/** A space behind a particle or a clause: where a speaker breathes. A link that was torn out is seldom beside one. */
const BREATH = new RegExp(`(?<=[はがをにでとても、しり])[ \\u3000]+(?=${LETTER}|[0-9０-９])`, 'gu');
const MANY_BREATHS = 3;

/**
 * Whether the paragraph is running text: it has sentences that end in 。, and spaces are the exception in it. Subtitles
 * and speech put a space wherever the speaker breathes.
 */
function isRunningText(view: ArticleView, { paragraph }: JapaneseSentence): boolean {
  const text = view.sentences
    .filter((it) => it.paragraph === paragraph)
    .map((it) => view.text.slice(it.start, it.end))
    .join('\n');
  const ends = text.match(/[。！？]|」(?=\s|$)/g)?.length ?? 0;
  const breaths = text.match(BREATH)?.length ?? 0;
  return ends > 0 && breaths < MANY_BREATHS && (text.match(GAP)?.length ?? 0) <= 2 * ends;
}

/** ドナルド トランプ大統領: a foreign name, or another loan of several words, written with spaces. */
const isSpacedName = (before: string, words: string, after: string): boolean =>
  (isKana(before) && isKana(words.charAt(0))) || (isKana(words.slice(-1)) && isKana(after));
const isKana = (character: string): boolean => character !== '' && isKatakana(character.codePointAt(0) ?? 0);

/** The text of a link is a name, a noun phrase or a whole verb phrase; it does not stop at a particle. */
const STOPS_SHORT = /(?:[はがをにもとでへ]|として|とって|について|により|によって|に対して)$/;

/** Shorter than this, a clause before a space is an interjection or a label. */
const SHORTEST_CLAUSE = 5;
const AFTER_CLAUSE = new RegExp(`(?<=${LETTER})[ \\u3000]+(?=${LETTER})`, 'gu');

/** Whether a sentence could end behind a word: 報いる, 始まった; or a headline: 機体が発射. */
function endsClause(words: readonly JapaneseToken[]): boolean {
  const last = words.at(-1);
  if (last === undefined) return false;
  if (last.detail === '名詞-サ変接続')
    return words
      .slice(0, -1)
      .some((word) => word.detail.startsWith('助詞-格助詞') && /^[がを]$/.test(word.surface));
  return (last.pos === 'VERB' || last.pos === 'AUX') && last.form === '基本形' && last.base !== 'だ';
}

/** Clauses with a predicate of their own that stand before a space inside a sentence, without any punctuation. */
function* clauses(view: ArticleView): Iterable<Span> {
  for (const match of view.text.matchAll(AFTER_CLAUSE)) {
    const sentence = bodyAt(view, { start: match.index, end: match.index + 1 });
    if (
      sentence === undefined ||
      match.index + match[0].length >= sentence.end ||
      !isRunningText(view, sentence)
    )
      continue;
    const before = view.text.slice(sentence.start, match.index);
    const start =
      sentence.start +
      Math.max(0, ...['。', '、', '」', ' ', '\u3000'].map((sign) => before.lastIndexOf(sign) + 1));
    const span = { start, end: match.index };
    if (span.end - span.start < SHORTEST_CLAUSE || span.end - span.start > LONGEST) continue;
    const words = sentence.tokens.filter((token) => token.start >= span.start && token.end <= span.end);
    if (endsClause(words)) yield span;
  }
}

/**
 * A machine that gets the text of a link by itself puts it back behind the sentence or between spaces. Human Japanese has
 * no spaces inside sentences, except in headings, between parts of foreign names and around Latin words.
 */
export const tornAnchor = defineCheck({
  id: 'torn-anchor',
  category: 'fluency/fragment',
  severity: 'major',
  reads: 'japanese',
  absorbs: ['fragment', 'spacing'],
  examples: [
    {
      ja: '委員会は新しい規則に必要な予算を調べている。 海洋保護区。',
      en: 'The committee is looking into the budget needed for the new rules on marine reserves.',
      finds: ['海洋保護区。'],
    },
    {
      ja: '大臣は来週出発する。 北の隣国 首相府は日程を明らかにした。',
      finds: ['北の隣国'],
    },
    { ja: '漁獲量は減った。 高い 漁師にとっての燃料の値段が響いた。', finds: ['高い'] },
    {
      ja: '海軍が巡視艇を派遣 海軍は月曜日、沖合で演習を始めた。演習は三日続く。',
      finds: ['海軍が巡視艇を派遣'],
    },
    {
      ja: '先週、首相は 東部国境視察その席で、記者団の質問に答えた。視察は三日続く。',
      finds: ['東部国境視察'],
    },
    { ja: '歌手のマリア ロペス ガルシアが来日した。会場は満員だった。', finds: [] },
    { ja: '新しい Wi-Fi 機器が発売された。価格は 3 万円だ。', finds: [] },
    { ja: '試合は終わった。 結果は無念の敗退。', finds: [] },
  ],
  *findInArticle(view) {
    const seen = new Set<number>();
    for (const match of view.text.matchAll(STRANDED)) {
      const words = match[1] ?? '';
      const end = match.index + match[0].length;
      const span = { start: end - 1 - words.length, end };
      const sentence = bodyAt(view, span);
      if (
        sentence === undefined ||
        words.length > LONGEST ||
        words.length < 2 ||
        !isNounPhrase(sentence, { ...span, end: end - 1 }) ||
        answersShortSentence(view, span)
      )
        continue;
      seen.add(span.start);
      yield { ja: [span], message: 'check.torn-anchor.stranded', values: { words }, confidence: 0.85 };
    }
    for (const match of view.text.matchAll(BETWEEN)) {
      const words = match[1] ?? '';
      const start = match.index + match[0].indexOf(words);
      const span = { start, end: start + words.length };
      const sentence = bodyAt(view, span);
      if (sentence === undefined || seen.has(start) || words.length > LONGEST || words.length < 2) continue;
      if (!new RegExp(LETTER, 'u').test(words) || STOPS_SHORT.test(words) || !isRunningText(view, sentence))
        continue;
      if (hasTopic(sentence, span)) continue;
      const after = view.text.slice(span.end).trimStart().charAt(0);
      if (isSpacedName(view.text.charAt(match.index - 1), words, after)) continue;
      seen.add(start);
      yield { ja: [span], message: 'check.torn-anchor.between', values: { words }, confidence: 0.75 };
    }
    for (const match of view.text.matchAll(RUNS_INTO)) {
      const words = match[1] ?? '';
      const end = match.index + match[0].length;
      const span = { start: end - words.length, end };
      const sentence = bodyAt(view, span);
      if (sentence === undefined || seen.has(span.start) || words.length > LONGEST) continue;
      if (!isRunningText(view, sentence) || !isNounPhrase(sentence, span)) continue;
      seen.add(span.start);
      yield { ja: [span], message: 'check.torn-anchor.runs-into', values: { words }, confidence: 0.7 };
    }
    for (const span of clauses(view)) {
      if (seen.has(span.start)) continue;
      const words = view.text.slice(span.start, span.end);
      yield { ja: [span], message: 'check.torn-anchor.clause', values: { words }, confidence: 0.65 };
    }
  },
});

import type { Span } from '../../base/span.ts';
import { defineCheck } from '../define-check.ts';
import { type BeadView, japaneseAt } from '../view.ts';
import { wholeEnglish } from '../words.ts';

/** A run of Latin words, without digits and addresses around it. */
const LATIN = /(?<![\w@#/&.:-])[A-Za-z][A-Za-z'’-]*(?:,? [A-Za-z][A-Za-z'’-]*)*(?![\w@/:&-]|\.\w)/g;
/** Small Latin words that Japanese uses as they are. */
const USUAL = new Set(
  'vs via km kg mm cm ml mg kw kwh app web blog the of and de la le el von van der di da bin ibn al per no mail com net org www http https iphone ipad'.split(
    ' ',
  ),
);
/** Titles that English shortens, with the Japanese for them. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['Amb', '大使'],
  ['Sen', '上院議員'],
  ['Rep', '下院議員'],
  ['Gov', '知事'],
  ['Gen', '将軍'],
  ['Lt', '中尉'],
  ['Col', '大佐'],
  ['Sgt', '軍曹'],
  ['Capt', '大尉'],
  ['Prof', '教授'],
  ['Rev', '師'],
  ['Mr', '氏'],
  ['Mrs', '氏'],
  ['Ms', '氏'],
]);
const TITLE = new RegExp(
  `(?<![A-Za-z.])(${[...TITLES.keys()].join('|')})\\.[ \\u3000]*(?=[\\p{Script=Han}\\p{Script=Katakana}])`,
  'gu',
);
/** Scripts that no Japanese article uses for a word of its own. */
const FOREIGN =
  /(?:[\p{Script=Hangul}]+|[\p{Script=Thai}]+|[\p{Script=Arabic}]+|[\p{Script=Cyrillic}]{3,})/gu;

/** Letters that only Vietnamese has: đã sống. */
const VIETNAMESE_LETTER = /[ăđơưảạấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
const VIETNAMESE = new RegExp(`\\p{L}*${VIETNAMESE_LETTER.source}\\p{L}*`, 'giu');
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** An article of fewer words without a Japanese letter may be a name or a headline that stays as it is. */
const FEWEST_WORDS = 8;

/** Whether a place stands in brackets or quotation marks: a gloss, a title, a word that is spoken of. */
function isQuoted(view: BeadView, { start, end }: Span): boolean {
  const before = view.article.text.slice(Math.max(0, start - 40), start);
  const after = view.article.text.slice(end, end + 40);
  return (
    /[（(「『"“'‘〈《[][^）)」』"”'’〉》\]]*$/.test(before) &&
    /^[^（(「『“‘〈《[]*[）)」』"”'’〉》\]]/.test(after)
  );
}

/** Whether the English has these very words in small letters, so that they are no name, and a dictionary knows them. */
function isOrdinary(view: BeadView, words: readonly string[]): boolean {
  const own = new Map(view.en.tokens.map((token) => [token.surface, token]));
  return words.every((word) => {
    const token = own.get(word);
    return (
      USUAL.has(word) ||
      (token !== undefined &&
        token.pos !== 'PROPN' &&
        view.article.lexicon.japanese(token.lemma).some((rendering) => rendering.listed))
    );
  });
}

/**
 * Japanese news keeps names, acronyms and products in Latin letters, so only words that the English itself writes small
 * and that a dictionary translates count; and titles before a Japanese name.
 */
export const untranslated = defineCheck({
  id: 'untranslated',
  category: 'accuracy/untranslated',
  severity: 'major',
  reads: 'japanese',
  examples: [
    {
      ja: '同社は新しい factory を来春に建てる。',
      en: 'The company will build a new factory next spring.',
      finds: ['factory'],
    },
    {
      ja: '一方、Amb. ヘレナ・モートン氏は提案を退けた。',
      en: 'Amb. Helena Morton, meanwhile, rejected the proposal.',
      finds: ['Amb. '],
    },
    { ja: '研究者は 연구 の結果を公表した。', finds: ['연구'] },
    {
      ja: '同社は iPhone 向けの app を公開し、NATO が採用した。',
      en: 'The company released an app for the iPhone, and NATO adopted it.',
      finds: [],
    },
    {
      ja: '深層学習（deep learning）を使った。',
      en: 'They used deep learning.',
      finds: [],
    },
    { ja: '撮影はPlanet Labsが担った。', en: 'Planet Labs took the pictures.', finds: [] },
    {
      ja: 'I am afraid this passage cannot be put into Japanese.',
      en: 'The lyrics of the song were printed on the back of the ticket.',
      finds: ['I am afraid this passage cannot be put into Japanese.'],
    },
    { ja: 'Summer Sky', en: 'Summer Sky', finds: [] },
  ],
  *findInArticle(view) {
    const all = view.text.trim();
    if (JAPANESE.test(all) || view.sources.length === 0) return;
    if ((all.match(/\p{L}{2,}/gu) ?? []).length < FEWEST_WORDS) return;
    const start = view.text.indexOf(all);
    yield {
      ja: [{ start, end: start + all.length }],
      message: 'check.untranslated.whole',
      severity: 'critical',
      confidence: 0.95,
    };
  },
  *findInBead(view) {
    for (const sentence of view.ja.sentences) {
      if (sentence.kind === 'heading') continue;
      const text = japaneseAt(view, sentence);
      const spanOf = (match: RegExpMatchArray): Span => {
        const start = sentence.start + (match.index ?? 0);
        return { start, end: start + match[0].length };
      };
      for (const match of text.matchAll(TITLE)) {
        const span = spanOf(match);
        yield {
          ja: [span],
          message: 'check.untranslated.title-of-person',
          values: { words: match[0].trim() },
          confidence: 0.9,
        };
      }
      const vietnamese = VIETNAMESE_LETTER.test(text) ? text.matchAll(VIETNAMESE) : [];
      for (const match of [...text.matchAll(FOREIGN), ...vietnamese]) {
        const span = spanOf(match);
        if (isQuoted(view, span) || wholeEnglish(view).includes(match[0])) continue;
        yield {
          ja: [span],
          message: 'check.untranslated.script',
          values: { words: match[0] },
          confidence: 0.8,
        };
      }
      for (const match of text.matchAll(LATIN)) {
        const span = spanOf(match);
        const words = match[0].split(/,? /);
        if (!words.every((word) => /^[a-z][a-z'’-]*$/.test(word))) continue;
        if (!words.some((word) => word.length >= 3 && !USUAL.has(word))) continue;
        if (isQuoted(view, span) || !isOrdinary(view, words)) continue;
        yield {
          ja: [span],
          message: 'check.untranslated.word',
          values: { words: match[0] },
          confidence: 0.8,
        };
      }
    }
  },
});

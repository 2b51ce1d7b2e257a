import { soundDistance } from '../../language/sound.ts';
import type { JapaneseToken } from '../../language/token.ts';
import type { Rendering } from '../../lexicon/lexicon.ts';
import { defineCheck } from '../define-check.ts';
import type { BeadView } from '../view.ts';
import {
  capitalised,
  editDistance,
  isAllKatakana,
  isContent,
  looseSpelling,
  meets,
  moraeOf,
} from '../words.ts';

/** In shorter words one kana is too large a part: every other word is a neighbour. */
const SHORTEST = 4;
const SHORTEST_ALONE = 5;
/** In morae: a place of four is a mora away from some common word or other. */
const MORAE_ALONE = 5;
/** In letters: a mora has two at most, and habits drop a few marks of length. */
const MOST_APART = 4;
/** A loan word that is rarer than this (in bits) is no likely target without support by the English. */
const RAREST = 19;
/** Below this distance a capitalised English word is what the katakana transcribes: a name. */
const LIKE_A_NAME = 0.3;
/** By how much the right spelling must sound more like the English; オーガニスト is as good an organist as any. */
const CLEARLY = 0.04;
/** Morae that loan words are made of. */
const MORAE: readonly string[] = [
  ...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンガギグゲゴザジズゼゾダデドバビブベボパピプペポッー',
  ...'ファ フィ フェ フォ ティ ディ シェ ジェ チェ ウィ ウェ ウォ キャ キュ キョ シャ シュ ショ ジャ ジュ ジョ チャ チュ チョ'.split(
    ' ',
  ),
];

/** Whether any list knows the word as it stands. */
const isKnown = ({ article: { lexicon } }: BeadView, word: string): boolean =>
  lexicon.english(word).length > 0 || lexicon.names(word).length > 0 || lexicon.loan(word).length > 0;

/** Katakana words that neither dictionary nor name list has, and that stand in no name. */
function unknownWords(view: BeadView): readonly JapaneseToken[] {
  return view.ja.tokens.filter((token) => {
    if (token.known || !isAllKatakana(token.surface) || token.surface.length < SHORTEST) return false;
    const around = view.article.text.slice(token.start - 1, token.end + 1);
    if (around.startsWith('・') || around.endsWith('・') || /[氏さ]$/.test(around)) return false;
    const named = view.ja.names.some((name) => name.kind !== 'unknown' && meets(name, token));
    return !named && !isKnown(view, token.surface);
  });
}

/**
 * Slips so common that some word lists have taken them in: metathesis and dropped or voiced kana in everyday loan
 * words. Reported whatever the lists say.
 */
const COMMON_SLIPS: ReadonlyMap<string, string> = new Map([
  ['シュミレーション', 'シミュレーション'],
  ['シュミレーター', 'シミュレーター'],
  ['シュミレート', 'シミュレート'],
  ['コミニュケーション', 'コミュニケーション'],
  ['コミュニュケーション', 'コミュニケーション'],
  ['コミニティ', 'コミュニティ'],
  ['アボガド', 'アボカド'],
  ['ティーパック', 'ティーバッグ'],
  ['バトミントン', 'バドミントン'],
  ['フューチャリング', 'フィーチャリング'],
  ['プロマイド', 'ブロマイド'],
  ['キューピット', 'キューピッド'],
  ['ハイブリット', 'ハイブリッド'],
  ['グットデザイン', 'グッドデザイン'],
  ['ビックデータ', 'ビッグデータ'],
  ['ベットルーム', 'ベッドルーム'],
  ['デットライン', 'デッドライン'],
  ['アタッシュケース', 'アタッシェケース'],
  ['リチューム', 'リチウム'],
  ['ナトリューム', 'ナトリウム'],
  ['カルシューム', 'カルシウム'],
  ['アルミニューム', 'アルミニウム'],
]);

/** What stands behind the name of a place, a person or a firm, and behind no common noun. */
const BEHIND_NAME =
  /^(?:[市町村区州県郡島湖川山港駅社氏城橋様君族]|さん|くん|ちゃん|地区|地方|地域|大学|病院|空港|海岸|半島|通り|警察|教会|銀行|容疑者|被告|選手|監督|大統領|首相|議員|知事|市長|教授|博士|記者|少年|夫妻|家の|出身|在住|生まれ|に住|へ引っ越|と名乗|という(?:名|町|村|人))/;
/** What stands before one. */
const BEFORE_NAME = /(?:[市町村]|選手|監督|大統領|首相|議員|教授|博士|記者|男性|女性|少年|少女)$/;

/** Whether a word stands where names do. */
function standsAsName({ article: { text } }: BeadView, { start, end }: JapaneseToken): boolean {
  return (
    BEHIND_NAME.test(text.slice(end, end + 8)) || BEFORE_NAME.test(text.slice(Math.max(0, start - 6), start))
  );
}

interface Better {
  readonly word: string;
  readonly english: string;
}

/** Whether one spelling is the other with a wrong kana, not merely another habit of writing it. */
const isSlip = (seen: string, better: string): boolean =>
  moraeOf(better).length >= SHORTEST &&
  editDistance(moraeOf(seen), moraeOf(better), 1) === 1 &&
  looseSpelling(seen) !== looseSpelling(better);

/** Whether only a small ッ has been dropped or put in: クリニク. No dictionary form lacks it by habit. */
const isSokuonSlip = (seen: string, better: string): boolean =>
  seen !== better && seen.replaceAll('ッ', '') === better.replaceAll('ッ', '') && seen.length < better.length;

/** Whether a rendering is katakana, and long enough to be the other with a slip or by a habit. */
const isNearInLength = (form: string, seen: string): boolean =>
  Math.abs(form.length - seen.length) <= MOST_APART && isAllKatakana(form);

/** What the English of the bead is written as in katakana, when that is one mora away. */
function fromEnglish(view: BeadView, seen: string): Better | undefined {
  const { lexicon } = view.article;
  if (capitalised(view).some((token) => soundDistance(seen, token.surface) < LIKE_A_NAME)) return undefined;
  for (const token of view.en.tokens.filter(isContent)) {
    const renderings = lexicon.japanese(token.lemma).filter(({ form }) => isNearInLength(form, seen));
    const habit = ({ form }: Rendering) =>
      looseSpelling(form) === looseSpelling(seen) && !isSokuonSlip(seen, form);
    if (renderings.some(habit)) return undefined;
    for (const { form, listed, forward } of renderings) {
      if (!listed && forward < 0.05) continue;
      if (listed && isSokuonSlip(seen, form)) return { word: form, english: token.surface };
      if (!isSlip(seen, form)) continue;
      if (soundDistance(seen, token.lemma) - soundDistance(form, token.lemma) > CLEARLY)
        return { word: form, english: token.surface };
    }
  }
  return undefined;
}

/** Every word that a change of one mora makes of another. */
function* neighbours(word: string): Iterable<string> {
  const morae = moraeOf(word);
  const join = (before: number, middle: string, after: number): string =>
    morae.slice(0, before).join('') + middle + morae.slice(after).join('');
  for (let at = 0; at <= morae.length; at++) {
    if (at < morae.length) yield join(at, '', at + 1);
    for (const mora of MORAE) {
      yield join(at, mora, at);
      if (at < morae.length && mora !== morae[at]) yield join(at, mora, at + 1);
    }
  }
}

/** The morae of each vowel, by the last kana of the mora. */
const ROWS: readonly string[] = [
  'アカサタナハマヤラワガザダバパァャ',
  'イキシチニヒミリギジヂビピィ',
  'ウクスツヌフムユルグズヅブプゥュ',
  'エケセテネヘメレゲゼデベペェ',
  'オコソトノホモヨロヲゴゾドボポォョ',
];
const rowOf = (mora: string | undefined): number =>
  ROWS.findIndex((row) => row.includes(mora?.at(-1) ?? '?'));

/** Whether a slip keeps the vowel, as ファ for パ and シ for ジ do; a mora left out or put in has none to keep. */
function keepsVowel(seen: string, better: string): boolean {
  const [left, right] = [moraeOf(seen), moraeOf(better)];
  if (left.length !== right.length) return true;
  const at = left.findIndex((mora, index) => mora !== right[index]);
  return rowOf(left[at]) === rowOf(right[at]);
}

/**
 * The one common loan word that is a mora away; undefined when there are none or several, and where the word may be a
 * name: nothing beside it tells the town of アシュコム from a slip.
 */
function fromLoans(view: BeadView, token: JapaneseToken): Better | undefined {
  const { lexicon } = view.article;
  const seen = token.surface;
  if (seen.length < SHORTEST_ALONE || moraeOf(seen).length < MORAE_ALONE) return undefined;
  if (standsAsName(view, token)) return undefined;
  const found = [...new Set(neighbours(seen))].filter(
    (word) =>
      lexicon.loan(word).length > 0 &&
      lexicon.rarity(word, 'ja') < RAREST &&
      (isSokuonSlip(seen, word) || (isSlip(seen, word) && keepsVowel(seen, word))),
  );
  const [word] = found;
  return found.length === 1 && word !== undefined
    ? { word, english: lexicon.loan(word)[0] ?? '' }
    : undefined;
}

/**
 * Machines that pass through another language drop and swap kana (p and f are one letter in Korean). A word counts as
 * misspelt only when no list has it, it is no name, and the English, when there is some, has the word it is near to.
 */
export const katakanaSpelling = defineCheck({
  id: 'katakana-spelling',
  category: 'fluency/spelling',
  severity: 'minor',
  reads: 'japanese',
  examples: [
    {
      ja: '店はファンデミック以来休んでいる。',
      en: 'The shop has been closed since the pandemic.',
      finds: ['ファンデミック'],
      fixed: '店はパンデミック以来休んでいる。',
    },
    {
      ja: '新しいウィルスが見つかった。',
      en: 'A new virus has been found.',
      finds: [],
    },
    {
      ja: '津波のシュミレーションを行った。',
      en: 'They ran a simulation of the tsunami.',
      finds: ['シュミレーション'],
      fixed: '津波のシミュレーションを行った。',
    },
    {
      ja: '母はクリニクで働く。',
      en: 'My mother works at a clinic.',
      finds: ['クリニク'],
      fixed: '母はクリニックで働く。',
    },
    { ja: 'パンデミックは終わった。', en: 'The pandemic is over.', finds: [] },
    { ja: '店はファンデミック以来休んでいる。', finds: ['ファンデミック'] },
    { ja: '火はアシュコムの倉庫から出た。', finds: [] },
    { ja: '火はファンデミック駅から出た。', finds: [] },
    { ja: '選手のファンデミさんが来日した。', en: 'The player Fandemi came to Japan.', finds: [] },
  ],
  *findInBead(view) {
    const paired = view.en.sentences.length > 0;
    for (const { start, end, surface } of view.ja.tokens) {
      const better = COMMON_SLIPS.get(surface);
      if (better === undefined) continue;
      yield {
        ja: [{ start, end }],
        message: 'check.katakana-spelling.slip',
        values: { seen: surface, better },
        confidence: 0.85,
        suggestions: [{ start, end, text: better }],
      };
    }
    for (const token of unknownWords(view)) {
      const seen = token.surface;
      if (COMMON_SLIPS.has(seen)) continue;
      const better = paired ? fromEnglish(view, seen) : fromLoans(view, token);
      if (better === undefined) continue;
      yield {
        ja: [{ start: token.start, end: token.end }],
        message: paired ? 'check.katakana-spelling.paired' : 'check.katakana-spelling.alone',
        values: { seen, better: better.word, en: better.english },
        confidence: paired ? 0.9 : 0.6,
        suggestions: [{ start: token.start, end: token.end, text: better.word }],
      };
    }
  },
});

import { overlap, type Span } from '../base/span.ts';
import { normaliseWidth } from '../text/width.ts';
import { around } from './around.ts';
import { markConversions } from './conversions.ts';
import { CURRENCIES } from './currencies.ts';
import type { Moment, Quantity } from './mention.ts';
import { numeralsOutside } from './moment-ja.ts';
import { WORD, WORDS } from './number-words-ja.ts';
import { type Numeral, readNumeral } from './numeral-ja.ts';
import { joinRanges } from './range-ja.ts';
import type { JapaneseToken } from './token.ts';
import { UNITS_JA } from './units-ja.ts';

const UNITS = Object.keys(UNITS_JA).sort((one, other) => other.length - one.length);
/** The same by their first character. */
const UNITS_BY_HEAD: ReadonlyMap<string, readonly string[]> = new Map(
  UNITS.map((unit) => [unit.charAt(0), UNITS.filter((one) => one.charAt(0) === unit.charAt(0))]),
);
const SIGNS = Object.keys(CURRENCIES).sort((one, other) => other.length - one.length);

const APPROXIMATE_BEFORE =
  /(?:約|およそ|ほぼ|おおよそ|大体|推定|ざっと|概ね|おおむね)(?:[$€£¥￥]|[A-Z]{1,3}\$)?$/;
const APPROXIMATE_BEHIND = /^(?:ほど|くらい|ぐらい|前後|近く|余り|あまり|余|程度|内外|強|弱)/;
const LEAST_BEFORE = /(?:少なくとも|最低(?:でも)?|最少)$/;
const LEAST_BEHIND = /^(?:以上|超|を超え|を上回|余り?|強|あまり|を越え|より多)/;
const MOST_BEFORE = /(?:最大(?:で|でも)?|最高(?:で)?|多くて(?:も)?|せいぜい)$/;
const MOST_BEHIND = /^(?:以下|以内|未満|弱|足らず|を下回|までの?|より少)/;

const PERCENT = /^(?:%|パーセント|%|㌫)(?!ポイント)/;
const POINTS = /^(?:%|パーセント)?ポイント/;
const ORDINAL =
  /^(?:番目|回目|度目|期目|代目|人目|年目|日目|週目|つ目|件目|位|本目|戦目|作目|冊目|枚目|杯目|点目|ヶ月目|か月目|カ月目|曲目|連勝目|月目|社目|例目|号目|種目目)/;
/** Units that behind 第 make an ordinal: 第3回, 第2次, 第五章. */
const ORDER = /^(?:第|初代|築)$/;

/** Counters that let a lone kanji number count as one. Behind anything else 一, 二, 千 … are parts of words. */
const KANJI_UNIT =
  /^(?:人|児|名|者|つ|回|度|年|カ|か|ヶ|ヵ|箇|週|日|時間|分|秒|歳|才|国|州|都市|円|ドル|ユーロ|ポンド|割|倍|番|位|期|代|社|機|隻|台|両|頭|匹|羽|件|個|本|枚|冊|発|点|票|議席|世紀|世代|種|階|店|校|党|チーム|大|試合|組|部|章|次|メートル|キロ|トン|マイル|項目|分野|段階|面|軒|棟|戸|通|曲|話|晩|泊)/;

const BLANK = { kind: 'cardinal', approximate: false, bound: 'none', unit: '', partOfName: false } as const;

/** What stands around a numeral, once; `rest` begins behind it. */
interface Place {
  readonly plain: string;
  readonly before: string;
  readonly rest: string;
  readonly numeral: Numeral;
}

/** A number glued to Latin letters (G7, F-16, 5G) or to the end of a katakana name (アポロ11) without a unit. */
function partOfName(place: Place, unit: string): boolean {
  const { before, rest, numeral } = place;
  if (numeral.kanji) return false;
  // A day that became a name: 9.11, 3・11.
  if (/^[39]\.11$/.test(place.plain.slice(numeral.start, numeral.end))) return true;
  if (/(?:^|\D)[39]・$/.test(before) && numeral.value === 11) return true;
  if (/[A-Za-z][-.・/ ]?$/.test(before) && !/(?:US|[ACSNHR]|NT|HK)\$$|(?:USD|EUR|No\.)\s?$/.test(before))
    return true;
  if (unit === '' && /^-?[A-Za-z]/.test(rest)) return true;
  if (/[A-Za-z]$/.test(unit) && /^[a-z]{1,2}/.test(rest) && /^[A-Za-z0-9]/.test(rest.slice(unit.length)))
    return true;
  if (/^号(?!機?が|室|線)/.test(rest) && /[ァ-ヺー]$/.test(before)) return true;
  if (/^(?:\.\d|-\d{3,})/.test(rest) || /\d\.$|\d{3}-$/.test(before)) return true;
  return unit === '' && /[ァ-ヺー・][-－]?$/.test(before) && !/[%〜~]/.test(rest.charAt(0));
}

/** The unit behind a numeral and how long it is. */
function unitBehind(rest: string): { unit: string; length: number } {
  const bracket = /^(?:\s|億|兆)?/.exec(rest)?.[0].length ?? 0;
  const found = UNITS_BY_HEAD.get(rest.charAt(bracket))?.find((one) => rest.startsWith(one, bracket));
  if (found === undefined) return { unit: '', length: 0 };
  // A Latin unit must end where it seems to: 5m, not 5million.
  if (/[A-Za-z]$/.test(found) && /^[A-Za-z]/.test(rest.slice(bracket + found.length)))
    return { unit: '', length: 0 };
  return { unit: UNITS_JA[found] ?? '', length: bracket + found.length };
}

function currencyBefore(before: string): { unit: string; length: number } {
  const sign = SIGNS.find((one) => before.endsWith(one));
  return sign === undefined ? { unit: '', length: 0 } : { unit: CURRENCIES[sign] ?? '', length: sign.length };
}

/** Whether the tokens agree that the kanji here are a number and not part of a word (九州, 一般, 三菱, 十分). */
function isNumberWord(tokens: readonly JapaneseToken[], { numeral, before, rest }: Place): boolean {
  if (!numeral.kanji) return true;
  const covering = around(tokens, numeral).filter((token) => overlap(token, numeral) > 0);
  const inside = covering.every(
    (token) =>
      token.pos === 'NUM' ||
      /^[一二三四五六七八九十]+(?:人|つ|度|回|年|日|番)$/.test(token.surface) ||
      /^[数何十百千万億]+人?$/.test(token.surface),
  );
  if (!inside) return false;
  const length = numeral.end - numeral.start;
  if (/第$/.test(before)) return true;
  if (/^(?:分の|割|パーセント|%|ポイント|倍)/.test(rest)) return true;
  // 二度と is "never again".
  if (/^度と/.test(rest)) return false;
  // 二、三人 and 四、五年 pass by their second half.
  if (/^[、〜~・][一二三四五六七八九十]/.test(rest)) return KANJI_UNIT.test(rest.slice(2));
  if (
    /^(?:方|部|定|種の|緒|般|切|致|覧|連|層|環|因|員|助|面|見|時|期一会|世一代|日中)/.test(rest) &&
    numeral.value === 1
  )
    return false;
  return KANJI_UNIT.test(rest) || (length >= 2 && numeral.value >= 10 && !/^[\u4e00-\u9fff]/.test(rest));
}

/** A fraction 3分の2, with where its second number ends. */
function fractionOf({ plain, numeral }: Place): Quantity | undefined {
  const behind = /^分の(\d+|[一二三四五六七八九十]+)/.exec(plain.slice(numeral.end));
  if (behind?.[1] === undefined || numeral.value === 0) return undefined;
  const value = readNumeral(behind[1]) / numeral.value;
  return {
    ...BLANK,
    start: numeral.start,
    end: numeral.end + behind[0].length,
    value,
    upper: value,
    kind: 'fraction',
  };
}

/** Kind, scale and unit of what stands behind a numeral. */
function readBehind(
  place: Place,
): Pick<Quantity, 'kind' | 'unit'> & { scale: number; add: number; length: number } {
  const { before, rest } = place;
  if (/^ \S/.test(rest)) {
    const behind = readBehind({ ...place, rest: rest.slice(1) });
    return behind.length === 0 ? behind : { ...behind, length: behind.length + 1 };
  }
  const plain = { kind: 'cardinal', scale: 1, add: 0 } as const;
  const points = POINTS.exec(rest);
  if (points !== null) return { ...plain, unit: 'point', length: points[0].length };
  const percent = PERCENT.exec(rest);
  if (percent !== null) return { ...plain, kind: 'percent', unit: '', length: percent[0].length };
  const tenths = /^割(?:(\d)分|(五)分|半)?/.exec(rest);
  if (tenths !== null) {
    const add = tenths[1] !== undefined ? Number(tenths[1]) : tenths[0].length > 1 ? 5 : 0;
    return { kind: 'percent', unit: '', scale: 10, add, length: tenths[0].length };
  }
  if (/^倍/.test(rest)) return { ...plain, kind: 'multiple', unit: '', length: 1 };
  const decade = /^年代/.exec(rest);
  if (decade !== null) return { ...plain, kind: 'decade', unit: 'year', length: 2 };
  const years = /^(?:代)(?=[^表理金替用目々]|$)/.exec(rest);
  if (years !== null && /0$/.test(String(place.numeral.value))) return { ...plain, unit: 'age', length: 1 };
  // A result: 2対1.
  if (/^対\s?\d/.test(rest)) return { ...plain, unit: '', length: 0 };
  const order = ORDINAL.exec(rest);
  const { unit, length } = unitBehind(rest);
  if (order !== null) return { ...plain, kind: 'ordinal', unit, length: order[0].length };
  if (ORDER.test(before.slice(-1))) return { ...plain, kind: 'ordinal', unit, length };
  return { ...plain, unit, length };
}

function quantityAt(place: Place, tokens: readonly JapaneseToken[]): Quantity | undefined {
  const { plain, before, numeral } = place;
  if (!isNumberWord(tokens, place)) return undefined;
  const fraction = fractionOf(place);
  if (fraction !== undefined) return fraction;
  const { kind, scale, add, unit: behindUnit, length } = readBehind(place);
  const sign = currencyBefore(before);
  const half = /^(?:年|カ月|か月|ヶ月|時間|倍)半(?![ばび期])/.exec(place.rest) ? 0.5 : 0;
  const decade = kind === 'decade' && numeral.value < 100 ? (numeral.value < 20 ? 2000 : 1900) : 0;
  const end = numeral.end + Math.max(length, 0);
  const behind = plain.slice(end);
  const start = numeral.start - sign.length;
  const front = plain.slice(Math.max(0, start - 6), start);
  const unit = sign.unit !== '' ? sign.unit : behindUnit;
  // 10代 are teenagers, 四年生 a senior, 100％ is "fully".
  const named =
    (unit === 'age' && numeral.value === 10 && /^ ?代/.test(place.rest)) ||
    /^ ?年生/.test(place.rest) ||
    (kind === 'percent' && numeral.value === 100);
  const weak = named || (numeral.kanji && numeral.value <= 2) || (numeral.value === 1 && kind !== 'percent');
  return {
    start,
    end,
    value: numeral.value * scale + add + half + decade,
    upper: numeral.upper * scale + add + half + decade,
    kind,
    approximate:
      numeral.upper > numeral.value || APPROXIMATE_BEFORE.test(front) || APPROXIMATE_BEHIND.test(behind),
    bound:
      LEAST_BEFORE.test(front) || LEAST_BEHIND.test(behind)
        ? 'least'
        : MOST_BEFORE.test(front) || MOST_BEHIND.test(behind)
          ? 'most'
          : 'none',
    unit,
    partOfName: partOfName(place, kind === 'cardinal' ? unit : kind),
    ...(weak ? { weak } : {}),
  };
}

/** Words such as 半数 and 初めて. */
function words(plain: string, taken: readonly Span[]): readonly Quantity[] {
  return [...plain.matchAll(WORD)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const said = WORDS[match[0]];
    if (said === undefined || taken.some((one) => overlap(one, span) > 0)) return [];
    return [{ ...BLANK, ...said, ...span, value: said.value ?? 0, upper: said.value ?? 0, weak: true }];
  });
}

/**
 * The numbers of a text by value, in order, without those that belong to a moment. `tokens` count in the same text
 * and decide which kanji are numbers: 三千人 is, 九州 and 一般 are not.
 */
export function quantitiesJapanese(
  text: string,
  tokens: readonly JapaneseToken[],
  moments: readonly Moment[],
): readonly Quantity[] {
  const plain = normaliseWidth(text);
  const marks: Numeral[] = [];
  const found: Quantity[] = [];
  let read = 0;
  for (const numeral of numeralsOutside(plain, moments)) {
    if (numeral.start < read) continue;
    const place = {
      plain,
      before: plain.slice(Math.max(0, numeral.start - 12), numeral.start),
      rest: plain.slice(numeral.end, numeral.end + 24),
      numeral,
    };
    const quantity = quantityAt(place, tokens);
    if (quantity === undefined) continue;
    read = quantity.end;
    marks.push(numeral);
    found.push(quantity);
  }
  const numbers = markConversions(plain, joinRanges(plain, found, marks));
  return [...numbers, ...words(plain, [...moments, ...numbers])].sort(
    (one, other) => one.start - other.start,
  );
}

/** Writes a number the way another one is written: 万 and 億, full width, commas, kanji. */

const MYRIADS: readonly (readonly [string, number])[] = [
  ['兆', 1e12],
  ['億', 1e8],
  ['万', 1e4],
];
const KANJI = [...'〇一二三四五六七八九'];

/** How a numeral is written. */
interface Style {
  readonly wide: boolean;
  readonly commas: boolean;
  readonly kanji: boolean;
  readonly myriads: boolean;
}

const NUMERAL = /[0-9０-９〇一二三四五六七八九十百千][0-9０-９〇一二三四五六七八九十百千万億兆,，.．]*/;

const styleOf = (numeral: string): Style => ({
  wide: /[０-９]/.test(numeral),
  commas: /\d[,，]\d{3}/.test(numeral) || /[０-９][，,][０-９]{3}/.test(numeral),
  kanji: !/[0-9０-９]/.test(numeral),
  myriads: /[万億兆]/.test(numeral),
});

const withCommas = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

const toWide = (text: string): string =>
  text.replace(/[0-9.,]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));

/** 1–9,999 as 千百十: 15 → 十五. */
function inKanji(value: number): string {
  let rest = value;
  let text = '';
  for (const [sign, size] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
  ] as const) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) text += (count > 1 ? (KANJI[count] ?? '') : '') + sign;
  }
  return text + (rest > 0 ? (KANJI[rest] ?? '') : '');
}

/** 25,000 → 2万5000; undefined for what has more digits behind the point than one. */
function inMyriads(value: number, part: (value: number) => string): string {
  let rest = value;
  let text = '';
  for (const [sign, size] of MYRIADS) {
    const count = Math.floor(rest / size);
    if (count === 0) continue;
    rest -= count * size;
    text += part(count) + sign;
  }
  return rest > 0 ? text + part(rest) : text;
}

/**
 * `like` with its number replaced by `value`, counter and unit kept: ("１５日", 16) → １６日, ("3億円", 30e8) → 30億円.
 * Undefined where there is no plain number in it or the value is not written in so few digits.
 */
export function writeNumber(like: string, value: number): string | undefined {
  const numeral = NUMERAL.exec(like)?.[0].replace(/[.,．，]+$/, '');
  if (numeral === undefined || /[分〜～~–-]/.test(like.slice(numeral.length)) || value < 0) return undefined;
  const style = styleOf(numeral);
  const whole = Number.isInteger(value);
  if (!whole && (style.kanji || String(value).length > 8 || value >= 1e4)) return undefined;
  const plain = (part: number): string =>
    style.kanji ? inKanji(part) : style.commas ? withCommas(String(part)) : String(part);
  if (style.kanji && value === 0) return undefined;
  const large = whole && value >= 1e4 && (style.myriads || style.kanji || value >= 1e6);
  const written = large ? inMyriads(value, plain) : plain(value);
  return like.replace(numeral, style.wide ? toWide(written) : written);
}

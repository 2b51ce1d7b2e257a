/** Which units measure the same kind of thing, which are the same in practice, and how Japanese writes them. */

import { MEASURES } from './figures.ts';

const listed = (words: string): readonly string[] => words.split(' ');

/** Units of one kind that nothing is converted between. */
const OTHERS: readonly (readonly string[])[] = [
  listed('celsius fahrenheit kelvin'),
  listed('watt kilowatt megawatt gigawatt'),
  listed('byte megabyte gigabyte terabyte'),
  listed('kiloton megaton'),
];

/** Words for more than one kind of thing (キロ, ポンド), and counts that are said in another unit with reason. */
const AMBIGUOUS: ReadonlySet<string> = new Set(listed('kilo pound stone night age'));

/** Units of one kind: confusing two of a line is a mistake, mixing two lines is another subject. */
const DIMENSIONS: readonly (readonly string[])[] = [
  ...MEASURES.map((measure) => Object.keys(measure).filter((unit) => !AMBIGUOUS.has(unit))),
  ...OTHERS,
];

/** "$20" of an Australian report are 20豪ドル; tons are not told apart in news. */
const ALIKE: readonly (readonly string[])[] = [
  listed('USD AUD CAD HKD TWD SGD NZD'),
  listed('GBP pound'),
  listed('CHF franc'),
  listed('SEK krone'),
  listed('tonne ton'),
];

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit) || unit === 'franc' || unit === 'krone';

/** What kind of thing a unit measures; undefined for counters and for units that may be of several kinds. */
export function dimensionOf(unit: string): string | undefined {
  if (isMoney(unit)) return 'money';
  return DIMENSIONS.find((kind) => kind.includes(unit))?.[0];
}

/** Whether two units can be meant by the same word. */
export const isSameUnit = (one: string, other: string): boolean =>
  one === other || ALIKE.some((units) => units.includes(one) && units.includes(other));

/** How newspapers write a unit behind a number. */
const WRITTEN: Readonly<Record<string, string>> = {
  ...{ USD: 'ドル', EUR: 'ユーロ', JPY: '円', GBP: 'ポンド', KRW: 'ウォン', CNY: '元', RUB: 'ルーブル' },
  ...{ INR: 'ルピー', CHF: 'スイスフラン', TRY: 'リラ', UAH: 'フリブナ', ILS: 'シェケル', BRL: 'レアル' },
  ...{
    kilometre: 'キロメートル',
    metre: 'メートル',
    centimetre: 'センチメートル',
    millimetre: 'ミリメートル',
  },
  ...{ mile: 'マイル', foot: 'フィート', inch: 'インチ', yard: 'ヤード', nauticalMile: '海里' },
  ...{ kilogram: 'キログラム', gram: 'グラム', milligram: 'ミリグラム', tonne: 'トン', ounce: 'オンス' },
  ...{
    squareMetre: '平方メートル',
    hectare: 'ヘクタール',
    acre: 'エーカー',
    squareKilometre: '平方キロメートル',
  },
  ...{
    squareMile: '平方マイル',
    squareFoot: '平方フィート',
    litre: 'リットル',
    gallon: 'ガロン',
    barrel: 'バレル',
  },
  ...{ second: '秒', minute: '分', hour: '時間', day: '日', week: '週間', month: 'カ月', year: '年' },
  ...{ kilowatt: 'キロワット', megawatt: 'メガワット', gigawatt: 'ギガワット', watt: 'ワット' },
  ...{ megabyte: 'メガバイト', gigabyte: 'ギガバイト', terabyte: 'テラバイト' },
  ...{ kiloton: 'キロトン', megaton: 'メガトン' },
};

const NUMERAL = /^[約およそ]*[0-9０-９〇一二三四五六七八九十百千万億兆数何,，.．・〜～\-−–]+/;

/**
 * The Japanese quantity with another unit: 8週間 for months is 8カ月間. Undefined where that cannot be written
 * safely (a sign before the number, a unit without a usual form).
 */
export function swapUnit(said: string, from: string, to: string): string | undefined {
  const numeral = NUMERAL.exec(said)?.[0];
  const unit = WRITTEN[to];
  if (numeral === undefined || unit === undefined || numeral.length === said.length) return undefined;
  const lasts = dimensionOf(from) === 'second' && said.endsWith('間') && !/時間$/.test(said);
  return `${numeral}${unit}${lasts && !unit.endsWith('間') ? '間' : ''}`;
}

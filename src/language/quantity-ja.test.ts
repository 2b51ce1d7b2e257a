import { describe, expect, it } from 'vitest';
import { loadJapanese } from '../../main/host/japanese.ts';
import type { Quantity } from './mention.ts';
import { momentsJapanese } from './moment-ja.ts';
import { readNumeral } from './numeral-ja.ts';
import { quantitiesJapanese } from './quantity-ja.ts';

const tokenize = await loadJapanese();

/** `value[-upper] kind unit marks`, without what is ordinary: cardinal, no unit, exact. */
function shown(text: string, quantity: Quantity): string {
  const { value, upper, kind, unit, approximate, bound, partOfName, weak } = quantity;
  const number = upper === value ? `${value}` : `${value}-${upper}`;
  const marks = [
    ...(kind === 'cardinal' ? [] : [kind]),
    ...(unit === '' ? [] : [unit]),
    ...(approximate ? ['~'] : []),
    ...(bound === 'least' ? ['>'] : bound === 'most' ? ['<'] : []),
    ...(partOfName ? ['name'] : []),
    ...(weak === true ? ['weak'] : []),
  ];
  return [`${text.slice(quantity.start, quantity.end)}=${number}`, ...marks].join(' ');
}

const read = (text: string): readonly string[] =>
  quantitiesJapanese(text, tokenize(text), momentsJapanese(text)).map((one) => shown(text, one));

describe('readNumeral', () => {
  it.each([
    ['12,500', 12_500],
    ['1万2500', 12_500],
    ['1.2万', 12_000],
    ['30億', 3e9],
    ['1億2千万', 120_000_000],
    ['二十三', 23],
    ['三千五百', 3500],
    ['二〇二四', 2024],
    ['千', 1000],
    ['1 万 5 千', 15_000],
    ['2.3兆', 2.3e12],
  ])('%s is %d', (written, value) => {
    expect(readNumeral(written)).toBe(value);
  });
});

describe('quantitiesJapanese', () => {
  it.each([
    ['参加者は12,500人だった。', ['12,500人=12500 person']],
    ['１万２５００円を払った。', ['１万２５００円=12500 JPY']],
    ['３０億ユーロの支援', ['３０億ユーロ=3000000000 EUR']],
    ['二十三人が乗った', ['二十三人=23 person']],
    ['36 万人が住む', ['36 万人=360000 person']],
    ['三千人が来て、数千人が去った', ['三千人=3000 person', '数千人=1000-9000 person ~']],
    ['何万人もの人が集まった', ['何万人=10000-90000 person ~']],
    ['2、3人が残る', ['2、3人=2-3 person ~']],
    ['二、三人が残る', ['二、三人=2-3 person ~']],
    ['1、2、3位を占めた', ['1=1 ordinal rank weak', '2=2 ordinal rank', '3位=3 ordinal rank']],
    ['10~13％伸びた', ['10~13％=10-13 percent']],
    ['10〜13キロ進んだ', ['10〜13キロ=10-13 kilo']],
    ['2から4インチの雨', ['2から4インチ=2-4 inch']],
    ['半数が反対し、3分の2が賛成した', ['半数=0.5 fraction weak', `3分の2=${2 / 3} fraction`]],
    ['3割5分の値引き', ['3割5分=35 percent']],
    ['2.5ポイント上がり、3倍になった', ['2.5ポイント=2.5 point', '3倍=3 multiple']],
    ['第3回の会議', ['3回=3 ordinal time']],
    ['3番目で、2度目だ', ['3番目=3 ordinal number', '2度目=2 ordinal degree']],
    ['初めて勝った', ['初めて=1 ordinal weak']],
    ['約300人', ['300人=300 person ~']],
    ['200人以上、50歳未満', ['200人=200 person >', '50歳=50 age <']],
    ['最大20%、少なくとも5人', ['20%=20 percent <', '5人=5 person >']],
    ['100万人超が3年近く暮らした', ['100万人=1000000 person >', '3年=3 year ~']],
    ['1990年代と90年代', ['1990年代=1990 decade year', '90年代=1990 decade year']],
    ['20代の男性と10代の少女', ['20代=20 age', '10代=10 age weak']],
    ['2年半続いた', ['2年半=2.5 year']],
    ['3日前、5日間、10日以内', ['3日=3 day', '5日間=5 day', '10日=10 day <']],
    ['$5.3億とUS$300', ['$5.3億=530000000 USD', 'US$300=300 USD']],
    ['G7とF-16とコロナ19と5G', ['7=7 name', '16=16 name', '19=19 name', '5=5 name']],
    ['152mm砲弾', ['152mm=152 millimetre']],
    ['38-17で勝ち、2対1で負けた', ['38=38', '17=17', '2=2', '1=1 weak']],
    ['一方で一部の一定の一種の一般の人は一緒に万一に備えた', []],
    ['三菱と九州と四国と千葉で十分だ', []],
    ['二度と戻らない', []],
    ['二国間の関係', ['二国間=2 country weak']],
    ['一つの案と一人の男', ['一つ=1 item weak', '一人=1 person weak']],
    ['22憶ユーロ（約25億ドル）', ['22憶ユーロ=2200000000 EUR', '25億ドル=2500000000 USD ~ weak']],
    ['サンダース氏', []],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it('leaves the numbers of a date to the date', () => {
    expect(read('2024年11月29日午後0時40分、金曜日に3人が来た')).toEqual(['3人=3 person']);
  });
});

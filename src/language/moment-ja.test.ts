import { describe, expect, it } from 'vitest';
import type { Moment } from './mention.ts';
import { momentsJapanese } from './moment-ja.ts';

const read = (text: string) =>
  momentsJapanese(text).map(({ start, end, ...fields }: Moment) => ({
    at: text.slice(start, end),
    ...fields,
  }));

describe('momentsJapanese', () => {
  it.each([
    ['2024年11月29日に', [{ at: '2024年11月29日', year: 2024, month: 11, day: 29 }]],
    ['１１月２９日に', [{ at: '１１月２９日', month: 11, day: 29 }]],
    ['29日（金）に', [{ at: '29日（金）', day: 29, weekday: 5 }]],
    [
      '金曜日と月曜',
      [
        { at: '金曜日', weekday: 5 },
        { at: '月曜', weekday: 1 },
      ],
    ],
    ['5月10日から13日まで', [{ at: '5月10日から13日', month: 5, day: 10, untilDay: 13 }]],
    ['10〜13日に', [{ at: '10〜13日', day: 10, untilDay: 13 }]],
    ['11月29日、30日', [{ at: '11月29日、30日', month: 11, day: 29, untilDay: 30 }]],
    ['令和6年5月', [{ at: '令和6年5月', year: 2024, era: '令和6年', month: 5 }]],
    ['平成元年', [{ at: '平成元年', year: 1989, era: '平成元年' }]],
    ['昭和二十年八月', [{ at: '昭和二十年八月', year: 1945, era: '昭和二十年', month: 8 }]],
    ['R6年に', [{ at: 'R6年', year: 2024, era: 'R6年' }]],
    ['二〇二四年に', [{ at: '二〇二四年', year: 2024 }]],
    ['昨年12月に', [{ at: '昨年12月', relative: 'last-year', month: 12 }]],
    ['午後0時40分に', [{ at: '午後0時40分', hour: 12, minute: 40, half: 'pm' }]],
    ['午後3時半に', [{ at: '午後3時半', hour: 15, minute: 30, half: 'pm' }]],
    ['14:30に', [{ at: '14:30', hour: 14, minute: 30, half: 'pm' }]],
    ['6時30分に', [{ at: '6時30分', hour: 6, minute: 30 }]],
    ['午前12時に', [{ at: '午前12時', hour: 12 }]],
    ['夜2時に', [{ at: '夜2時', hour: 2 }]],
    ['深夜1時に', [{ at: '深夜1時', hour: 1, half: 'am' }]],
    ['夕方6時に', [{ at: '夕方6時', hour: 18, half: 'pm' }]],
    ['3日正午に', [{ at: '3日正午', day: 3, hour: 12, half: 'pm' }]],
    ['正午過ぎに', []],
    [
      '先週、翌日に',
      [
        { at: '先週', relative: 'last-week' },
        { at: '翌日', relative: 'following-day' },
      ],
    ],
    ['今週末', [{ at: '今週末', relative: 'this-weekend' }]],
    ['19世紀の', [{ at: '19世紀', relative: 'century-19' }]],
    ['第1四半期は', [{ at: '第1四半期', relative: 'quarter-1' }]],
    ['2018-19シーズン', [{ at: '2018-19', year: 2018 }]],
    ['2024-11-29', [{ at: '2024-11-29', year: 2024, month: 11, day: 29 }]],
    ['2023 年 8 月 30 日に', [{ at: '2023 年 8 月 30 日', year: 2023, month: 8, day: 30 }]],
    ['11月 15, 2024', [{ at: '11月 15, 2024', year: 2024, month: 11, day: 15 }]],
    ['3日間、5日前、18年の刑、2年ぶり', []],
    ['一日中、三日月を見た', []],
    ['同年代の人', []],
    ['1990年代に', []],
    ['3か月後', []],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

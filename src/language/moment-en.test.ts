import { describe, expect, it } from 'vitest';
import { loadEnglish } from '../../main/host/english.ts';
import type { Moment } from './mention.ts';
import { momentsEnglish } from './moment-en.ts';

const tokenize = loadEnglish();
const read = (text: string) =>
  momentsEnglish(text, tokenize(text)).map(({ start, end, ...fields }: Moment) => ({
    at: text.slice(start, end),
    ...fields,
  }));

describe('momentsEnglish', () => {
  it.each([
    ['on Nov. 29, 2024, he', [{ at: 'Nov. 29, 2024', year: 2024, month: 11, day: 29 }]],
    ['on 29 November', [{ at: '29 November', month: 11, day: 29 }]],
    ['on the 29th of November', [{ at: 'the 29th of November', month: 11, day: 29 }]],
    [
      'Friday, Sept. 28 at 7 p.m.',
      [{ at: 'Friday, Sept. 28 at 7 p.m.', month: 9, day: 28, weekday: 5, hour: 19, half: 'pm' }],
    ],
    ['from Sept 3-5', [{ at: 'Sept 3-5', month: 9, day: 3, untilDay: 5 }]],
    ['in November 2024', [{ at: 'November 2024', year: 2024, month: 11 }]],
    ['last June', [{ at: 'last June', month: 6, relative: 'last' }]],
    ['He arrived Friday.', [{ at: 'Friday', weekday: 5 }]],
    ['at 12:40 p.m. ET', [{ at: '12:40 p.m. ET', hour: 12, minute: 40, half: 'pm' }]],
    ['at 5.30pm', [{ at: '5.30pm', hour: 17, minute: 30, half: 'pm' }]],
    ['at midnight', [{ at: 'midnight', hour: 0, half: 'am' }]],
    ['at noon', [{ at: 'noon', hour: 12, half: 'pm' }]],
    ['at 12 a.m.', [{ at: '12 a.m.', hour: 0, half: 'am' }]],
    ['at 18:30', [{ at: '18:30', hour: 18, minute: 30, half: 'pm' }]],
    ['at 6:30', [{ at: '6:30', hour: 6, minute: 30 }]],
    ['at 6:30 in the evening', [{ at: '6:30 in the evening', hour: 18, minute: 30, half: 'pm' }]],
    ["at 2 o'clock at night", [{ at: "2 o'clock at night", hour: 2, half: 'am' }]],
    ['in mid-2020', [{ at: '2020', year: 2020 }]],
    ['since 1867', [{ at: '1867', year: 1867 }]],
    ['the 2018 World Cup', [{ at: '2018', year: 2018 }]],
    ['the 19th century', [{ at: 'the 19th century', relative: 'century-19' }]],
    [
      'the first quarter of 2023',
      [
        { at: 'the first quarter', relative: 'quarter-1' },
        { at: '2023', year: 2023 },
      ],
    ],
    [
      'last week and the next day',
      [
        { at: 'last week', relative: 'last-week' },
        { at: 'the next day', relative: 'following-day' },
      ],
    ],
    ['2024-11-29', [{ at: '2024-11-29', year: 2024, month: 11, day: 29 }]],
    [
      'In May he may march in March.',
      [
        { at: 'May', month: 5 },
        { at: 'March', month: 3 },
      ],
    ],
    ['May I march?', []],
    ['Jan Novak spoke.', []],
    ['About 2000 people and 1,950 men came.', []],
    ['The Sunday Times wrote.', []],
    ['in the 1990s', []],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

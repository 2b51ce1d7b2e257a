import { describe, expect, it } from 'vitest';
import { katakanaOfHangul } from './hangul.ts';

describe('Korean in katakana', () => {
  it.each([
    ['서울', 'ソウル'],
    ['평양', 'ピョンヤン'],
    ['개성', 'ケソン'],
    ['부산', 'プサン'],
    ['대구', 'テグ'],
    ['인천', 'インチョン'],
    ['최', 'チェ'],
    ['원식', 'ウォンシク'],
    ['박', 'パク'],
    ['', ''],
    ['Kim', ''],
  ])('%s is %s', (hangul, katakana) => expect(katakanaOfHangul(hangul)).toBe(katakana));

  it('voices the first consonant of a given name behind its surname', () => {
    expect(katakanaOfHangul('정은', true)).toBe('ジョンウン');
    expect(katakanaOfHangul('정은')).toBe('チョンウン');
  });
});

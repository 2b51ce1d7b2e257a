import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JapaneseToken } from '../language/token.ts';
import { rubiesOfWord } from './rubies.ts';

const word = (surface: string, reading: string, start = 0): JapaneseToken => ({
  start,
  end: start + surface.length,
  surface,
  base: surface,
  reading,
  pos: 'NOUN',
  detail: '名詞',
  form: '',
  known: true,
});

/** 取り組む → 取[と]り組[く]む */
const show = (surface: string, reading: string): string => {
  let shown = surface;
  for (const ruby of [...rubiesOfWord(word(surface, reading))].reverse()) {
    shown = `${shown.slice(0, ruby.end)}[${ruby.reading}]${shown.slice(ruby.end)}`;
  }
  return shown;
};

describe('furigana', () => {
  it.each([
    ['会議', 'カイギ', '会議[かいぎ]'],
    ['食べる', 'タベル', '食[た]べる'],
    ['取り組む', 'トリクム', '取[と]り組[く]む'],
    ['お茶', 'オチャ', 'お茶[ちゃ]'],
    ['ビル街', 'ビルガイ', 'ビル街[がい]'],
    ['人々', 'ヒトビト', '人々[ひとびと]'],
    ['聞き手', 'キキテ', '聞[き]き手[て]'],
    ['一ヶ月', 'イッカゲツ', '一ヶ月[いっかげつ]'],
    ['𠮷田', 'ヨシダ', '𠮷田[よしだ]'],
    // The reading does not hold the kana as written: it stands over the whole word.
    ['付け', 'ツキ', '付け[つき]'],
    ['ひらがな', 'ヒラガナ', 'ひらがな'],
    ['カタカナ', 'カタカナ', 'カタカナ'],
    ['未知語', '', '未知語'],
    ['2024', 'ニセン', '2024'],
  ])('%s (%s) is %s', (surface, reading, shown) => {
    expect(show(surface, reading)).toBe(shown);
  });

  it('counts in the text the word stands in', () => {
    expect(rubiesOfWord(word('食べる', 'タベル', 40))).toEqual([{ start: 40, end: 41, reading: 'た' }]);
  });

  it('stays inside its word, in order, for any word and reading', () => {
    const letters = fc.string({
      unit: fc.constantFrom('会', '議', 'り', 'む', 'カ', 'ー', '々', 'A'),
      maxLength: 8,
    });
    const kana = fc.string({ unit: fc.constantFrom('カ', 'イ', 'リ', 'ム', 'ー'), maxLength: 12 });
    fc.assert(
      fc.property(letters, kana, fc.nat(100), (surface, reading, start) => {
        let at = start;
        for (const ruby of rubiesOfWord(word(surface, reading, start))) {
          expect(ruby.start).toBeGreaterThanOrEqual(at);
          expect(ruby.end).toBeGreaterThan(ruby.start);
          expect(ruby.reading).not.toBe('');
          at = ruby.end;
        }
        expect(at).toBeLessThanOrEqual(start + surface.length);
      }),
    );
  });
});

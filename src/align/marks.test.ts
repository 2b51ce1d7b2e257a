import { describe, expect, it } from 'vitest';
import { marksOf } from './marks.ts';

describe('marksOf', () => {
  it.each([
    ['ja', '雨が降った。', 1],
    ['ja', '雨が降った。風も吹いた。', 2],
    ['ja', '「雨だ。風だ。」と彼は言った。', 2],
    ['ja', '本当か？本当だ。', 2],
    ['en', 'It rained.', 1],
    ['en', 'It rained. The wind rose.', 2],
    ['en', 'Mr. Smith met Dr. Jones at 5.30 p.m. there.', 1],
    ['en', 'J. R. Ewing left.', 1],
    ['en', '"It rained." The wind rose.', 2],
  ] as const)('counts sentences (%s) %s', (language, text, sentences) => {
    expect(marksOf(text, language).sentences).toBe(sentences);
  });

  it.each([
    ['ja', '「雨だ」と言った。', { quoted: true, asks: false }],
    ['ja', '雨ですか。', { quoted: false, asks: true }],
    ['en', 'He said, "Rain."', { quoted: true, asks: false }],
    ['en', "The ship's crew didn't ask.", { quoted: false, asks: false }],
    ['en', 'Is it raining?', { quoted: false, asks: true }],
  ] as const)('sees quotations and questions (%s) %s', (language, text, expected) => {
    expect(marksOf(text, language)).toMatchObject(expected);
  });
});

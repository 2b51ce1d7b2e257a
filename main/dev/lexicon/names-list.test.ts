import { describe, expect, it } from 'vitest';
import { latinForms } from './names-list.ts';
import { ownNames, ownPairs, readOwn } from './own.ts';
import { foreignReadings } from './readings-list.ts';
import { katakanaOnly, pressForms } from './romaji.ts';
import { TRADITIONAL } from './traditional.ts';

describe('spellings of the press', () => {
  it.each([
    ['Ootani', 'おおたに', ['Ootani', 'Otani', 'Ohtani']],
    ['Kouno', 'こうの', ['Kouno', 'Kono']],
    ['Yuuji', 'ゆうじ', ['Yuuji', 'Yuji']],
    ["Shin'ichi", 'しんいち', ["Shin'ichi", 'Shinichi']],
    ['Kanzechō', 'かんぜちょう', ['Kanzechō', 'Kanzecho']],
    ['Tanaka', 'たなか', ['Tanaka']],
    ['Inoue', 'いのうえ', ['Inoue']],
    ['Ooe Kenzaburou', 'おおえけんざぶろう', ['Ooe Kenzaburou', 'Oe Kenzaburo', 'Ohe Kenzaburo']],
  ])('%s (%s): %j', (latin, kana, forms) => expect(pressForms(latin, kana)).toEqual(forms));
});

it.each([
  ['(p) Bergen (Norway)', ['Bergen']],
  ['(h) Umi Hamano (1901.2.3-1988)', ['Umi Hamano']],
  ['(o) Harbour Workers Union/HWU', ['Harbour Workers Union', 'HWU']],
  ['(u) 123', []],
])('%s holds %j', (field, forms) => expect(latinForms(field)).toEqual(forms));

it.each([
  ['ベルゲン', true],
  ['ウラジーミル・プーチン', true],
  ['ベルゲン港', false],
  ['べるげん', false],
])('%s in katakana alone: %s', (text, alone) => expect(katakanaOnly(text)).toBe(alone));

describe('the own list', () => {
  const rows = readOwn();

  it('has a kind, a Japanese and an English form in every row', () => {
    for (const row of rows) {
      expect(row.kind).toMatch(/^(?:country|place|organisation|office|word)$/);
      expect(row.japanese.length, row.english.join()).toBeGreaterThan(0);
      expect(row.english.length + row.adjectives.length, row.japanese.join()).toBeGreaterThan(0);
      for (const form of row.japanese) expect(form).toMatch(/[\p{Script=Han}\p{Script=Katakana}\p{Lu}]/u);
      for (const form of [...row.english, ...row.adjectives]) expect(form).toMatch(/^\p{Script=Latin}/u);
    }
  });

  it('gives names only for what is a name', () => {
    expect(ownNames()).toContainEqual({ japanese: 'キーウ', latin: 'Kyiv', kind: 'place', cuts: true });
    expect(ownNames()).toContainEqual({ japanese: '露', latin: 'Russia', kind: 'country', cuts: false });
    expect(ownNames().some((name) => name.japanese === '国防相')).toBe(false);
  });

  it('gives every pair once, usual forms with more probability', () => {
    const pairs = ownPairs(
      (text) => [text.toLowerCase()],
      () => false,
    );
    expect(new Set(pairs.map((pair) => `${pair.japanese}\t${pair.english}`)).size).toBe(pairs.length);
    const find = (japanese: string, english: string) =>
      pairs.find((pair) => pair.japanese === japanese && pair.english === english);
    expect(find('ロシア', 'russia')?.forward).toBeGreaterThan(find('ロシア', 'russian')?.forward ?? 1);
    expect(find('露', 'russia')?.forward).toBeLessThan(find('ロシア', 'russia')?.forward ?? 0);
  });
});

describe('characters', () => {
  const readings = foreignReadings();

  it('reads a Japanese form as the traditional one', () => {
    for (const [japanese, traditional] of TRADITIONAL) {
      const own = readings.get(traditional)?.hangul?.[0];
      if (own !== undefined) expect([japanese, ...(readings.get(japanese)?.hangul ?? [])]).toContain(own);
    }
    expect(TRADITIONAL.size).toBeGreaterThan(300);
  });

  it.each([
    ['沢', ['택'], ['ze']],
    ['恵', ['혜'], ['hui']],
    ['姫', ['희'], ['ji']],
    ['金', ['금', '김'], ['jin']],
    ['呂', ['려', '여'], ['lu', 'lv']],
  ])('%s is read %j and %j', (character, hangul, mandarin) => {
    expect(readings.get(character)?.hangul).toEqual(hangul);
    expect(readings.get(character)?.mandarin).toEqual(expect.arrayContaining(mandarin));
  });
});

import { describe, expect, it } from 'vitest';
import { atHead, romanise } from './romanise.ts';

describe('spellings of a Korean syllable', () => {
  it.each([
    ['김', ['kim', 'gim']],
    ['이', ['lee', 'yi', 'ri', 'rhee']],
    ['박', ['park', 'pak', 'bak']],
    ['정', ['jung', 'jeong', 'chung', 'jong']],
    ['은', ['eun', 'un']],
    ['윤', ['yoon', 'yun']],
    ['석', ['suk', 'seok']],
    ['열', ['yeol']],
    ['최', ['choi', 'choe']],
    ['여', ['yeo', 'yo']],
    ['선', ['sun', 'son']],
    ['희', ['hee', 'hui']],
    ['현', ['hyun', 'hyon']],
    ['권', ['kwon', 'gwon']],
    ['평', ['pyong']],
    ['양', ['yang']],
  ])('%s is among others %j', (syllable, spellings) => {
    expect(romanise(syllable)).toEqual(expect.arrayContaining(spellings));
  });

  it.each(['a', '金', 'ㄱ', '', '김정'])('%j is no syllable', (text) => expect(romanise(text)).toEqual([]));

  it('spells every syllable there is in plain letters, each spelling once', () => {
    for (let code = 0xac00; code <= 0xd7a3; code++) {
      const spellings = romanise(String.fromCharCode(code));
      expect(spellings.length).toBeGreaterThan(0);
      expect(new Set(spellings).size).toBe(spellings.length);
      expect(spellings.every((one) => /^[a-z]+$/.test(one))).toBe(true);
    }
  });
});

describe('the head of a name', () => {
  it.each([
    ['리', '이'],
    ['림', '임'],
    ['로', '노'],
    ['녀', '여'],
    ['류', '유'],
  ])('%s sounds %s', (syllable, heard) => expect(atHead(syllable)).toBe(heard));
  it.each(['김', '나', '박', 'x'])('%s stays', (syllable) => expect(atHead(syllable)).toBeUndefined());
});

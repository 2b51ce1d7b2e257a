import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Loaded, load } from '../../corpus/findings/load.ts';
import { asInitial, koreanReadings, sharedReading } from './sino-korean.ts';

let loaded: Loaded;
beforeAll(async () => {
  loaded = await load();
});

describe('the initial sound law', () => {
  it.each([
    ['량', '양'],
    ['로', '노'],
    ['녀', '여'],
    ['뢰', '뇌'],
    ['이', '이'],
    ['나', '나'],
    ['국', '국'],
    ['a', 'a'],
  ])('writes %s as %s at the beginning of a word', (syllable, written) => {
    expect(asInitial(syllable)).toBe(written);
  });

  it('changes nothing twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), (code) => {
        const once = asInitial(String.fromCharCode(code));
        expect(asInitial(once)).toBe(once);
      }),
    );
  });
});

describe('two words read alike in Korean', () => {
  it.each([
    ['量子', '両者', '양자'],
    ['国境', '国慶', '국경'],
    ['経線', '競選', '경선'],
    ['半', '反', '반'],
    ['防衛', '防疫', undefined],
    ['国境', '国境', undefined],
    ['量子', '者', undefined],
    ['かな', 'カナ', undefined],
  ])('%s and %s: %s', (one, other, reading) => {
    expect(sharedReading(one, other, loaded.lexicon)).toBe(reading);
  });

  it('are read alike whichever comes first', () => {
    const words = fc.constantFrom('量子', '両者', '国境', '経線', '競選', '記者', '機車', '首都', '水道');
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [there, back] = [
          sharedReading(one, other, loaded.lexicon),
          sharedReading(other, one, loaded.lexicon),
        ];
        expect(there === undefined).toBe(back === undefined);
      }),
    );
  });

  it('has no reading for words that are no Chinese characters', () => {
    expect(koreanReadings('テスト', loaded.lexicon)).toEqual([]);
    expect(koreanReadings('', loaded.lexicon)).toEqual([]);
  });
});

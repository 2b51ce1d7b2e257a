import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiraganaOf } from './romaji.ts';
import { findSpoken, readAloud, spokenQuery } from './spoken.ts';

describe('hiraganaOf', () => {
  it.each([
    ['kokubosho', 'こくぼしょ'],
    ['kokubousyou', 'こくぼうしょう'],
    ['shinbun', 'しんぶん'],
    ['shimbun', 'しんぶん'],
    ['sinnbunn', 'しんぶん'],
    ['kin’en', 'きんえん'],
    ['kinen', 'きねん'],
    ['Tōkyō', 'ときょ'],
    ['matcha', 'まっちゃ'],
    ['gakkou', 'がっこう'],
    ['fujisan', 'ふじさん'],
    ['konnichiha', 'こんにちは'],
    ['vaiorin', 'ゔぁいおりん'],
    ['strength', undefined],
    ['minister', undefined],
    ['3時', undefined],
  ])('%s is %s', (typed, kana) => {
    expect(hiraganaOf(typed)).toBe(kana);
  });
});

/** `国防|こくぼう 相|しょう が` : words with their readings, others as they are. */
function article(told: string) {
  let text = '';
  const rubies: { start: number; end: number; reading: string }[] = [];
  for (const piece of told.split(' ')) {
    const [word = '', reading] = piece.split('|');
    if (reading !== undefined) rubies.push({ start: text.length, end: text.length + word.length, reading });
    text += word;
  }
  return { text, rubies };
}

const found = (told: string, typed: string): readonly string[] => {
  const { text, rubies } = article(told);
  const query = spokenQuery(typed);
  if (query === undefined) return [];
  return findSpoken(readAloud(text, rubies, query.short), query.kana).map(({ start, end }) =>
    text.slice(start, end),
  );
};

describe('finding by reading', () => {
  const MINISTER = '会議|かいぎ で 国防|こくぼう 相|しょう は プリゴージン 氏|し と 話|はな した。';
  it.each<[string, string, readonly string[]]>([
    ['over several words', 'こくぼうしょう', ['国防相']],
    ['in katakana', 'コクボウ', ['国防']],
    ['in Latin letters, long vowels left out', 'kokubosho', ['国防相']],
    ['in Latin letters as typed into an input method', 'kokubousyou', ['国防相']],
    ['katakana by Latin letters', 'purigojin', ['プリゴージン']],
    ['a verb with its ending', 'はなした', ['話した']],
    ['English is no Japanese', 'the', []],
    ['one kana is too little', 'し', []],
  ])('%s: %s', (_, typed, wanted) => {
    expect(found(MINISTER, typed)).toEqual(wanted);
  });

  it('a word does not begin in the middle of kana', () => {
    expect(found('これまで の 会|かい', 'のかい')).toEqual([]);
  });

  it('what is grammar alone is not found by Latin letters', () => {
    expect(found('これまで の 会|かい', 'made')).toEqual([]);
  });

  it('every hit lies inside the text, and hits ascend', () => {
    const kana = fc.string({ unit: fc.constantFrom(...'かきくアーっんう国会、 '), maxLength: 30 });
    fc.assert(
      fc.property(kana, fc.constantFrom('かき', 'kakiku', 'あ', 'aku', 'くう'), (text, typed) => {
        const query = spokenQuery(typed);
        const rubies = [...text.matchAll(/国|会/g)].map(({ index }) => ({
          ...{ start: index, end: index + 1 },
          reading: 'かき',
        }));
        const hits = query === undefined ? [] : findSpoken(readAloud(text, rubies, query.short), query.kana);
        hits.forEach((hit, at) => {
          expect(hit.start).toBeGreaterThanOrEqual(hits[at - 1]?.end ?? 0);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(hit.end).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });
});

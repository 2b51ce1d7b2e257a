import { describe, expect, it } from 'vitest';
import { MISNOMERS, wordingsAt } from './news-terms.ts';

describe('the terms of the news', () => {
  it.each([
    ['conventional', 'weapon', '通常兵器', '従来の兵器'],
    ['plea', 'deal', '司法取引', '嘆願取引'],
    ['attache', undefined, '駐在武官', '防衛アタッシュ'],
  ])('%s %s is %s and not %s', (first, second, accepted, wrong) => {
    const wording = wordingsAt(first).find(({ words }) => words[1] === second);
    expect(wording?.term.accepted[0]).toBe(accepted);
    expect(wording?.term.wrong).toContain(wrong);
  });

  it('parts a hyphen as a space', () => {
    expect(wordingsAt('hit').map(({ words }) => words)).toContainEqual(['hit', 'and', 'run']);
  });

  it('knows nothing of other words', () => {
    expect(wordingsAt('table')).toEqual([]);
  });

  it('never calls right what it calls wrong, and offers something in its place', () => {
    for (const { wrong, better, en } of MISNOMERS) {
      expect(better.length, wrong).toBeGreaterThan(1);
      expect(wrong).not.toContain('!');
      expect(wordingsAt(en.split(/[ -]/)[0] ?? '').flatMap(({ term }) => term.accepted)).not.toContain(wrong);
    }
  });
});

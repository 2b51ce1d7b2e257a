import { describe, expect, it } from 'vitest';
import { align } from './align.ts';
import { english, japanese, lexiconOf } from './toy.ts';

/** Words a dictionary has; 謎甲, 謎乙 and 謎丙 are in none. */
const WORDS = Array.from({ length: 60 }, (_, at) => [`語${at}番`, `word${at}`] as const);
const lexicon = lexiconOf(WORDS);
const line = (side: 0 | 1, numbers: string, more: string): string =>
  [...numbers.split(' ').map((number) => WORDS[Number(number)]?.[side] ?? number), more].join(' ').trim();

/** Sentences that a dictionary is enough for; the first three also hold the unknown words. */
const SURE: readonly (readonly [string, string, string])[] = [
  ['0 1 2 3 4', '謎甲 謎乙 謎丙', 'oddone oddtwo oddthree'],
  ['5 6 7 8 9', '謎甲 謎乙', 'oddone oddtwo'],
  ['10 11 12 13 14', '謎丙', 'oddthree'],
  ['15 16 17 18 19', '謎丙 謎甲', 'oddthree oddone'],
  ['20 21 22 23 24', '謎乙', 'oddtwo'],
  ['25 26 27 28 29', '', ''],
  ['30 31 32 33 34', '', ''],
  ['35 36 37 38 39', '', ''],
];
const ja = (lines: readonly string[]) => japanese(lines);
const sureJa = (count: number) => SURE.slice(0, count).map(([numbers, more]) => line(0, numbers, more));
const sureEn = (count: number) => SURE.slice(0, count).map(([numbers, , more]) => line(1, numbers, more));
const bare = (side: 0 | 1) => SURE.map(([numbers]) => line(side, numbers, ''));

const LAST_JA = '謎甲 謎乙 謎丙';
const LAST_EN = 'oddone oddtwo oddthree';
/** The English that the last Japanese sentence was paired with, the stranger that stands before it being 0. */
function lastPartner(left: readonly string[], right: readonly string[]): readonly number[] {
  const { beads } = align(ja([...left, LAST_JA]), [english([LAST_EN, ...right])], lexicon);
  return beads.find((bead) => bead.ja.includes(left.length))?.en.map((one) => one.sentence) ?? [];
}

describe('renderings that no dictionary has', () => {
  it('are learnt from the sure beads of the article and find what was left', () => {
    expect(lastPartner(sureJa(8), sureEn(8))).toEqual([0]);
  });

  it('are not made up where the sure beads do not hold them', () => {
    expect(lastPartner(bare(0), bare(1))).toEqual([]);
  });

  it('are not believed when they stand together in one bead only', () => {
    const once = (side: 0 | 1) => [
      line(side, '0 1 2 3 4', side === 0 ? LAST_JA : LAST_EN),
      ...bare(side).slice(1),
    ];
    expect(lastPartner(once(0), once(1))).toEqual([]);
  });

  it('become links, too', () => {
    const article = ja([...sureJa(8), LAST_JA]);
    const source = english([LAST_EN, ...sureEn(8)]);
    const pairs = align(article, [source], lexicon).links.map(
      (link) =>
        `${article.text.slice(link.ja.start, link.ja.end)} ${source.text.slice(link.en.start, link.en.end)}`,
    );
    expect(pairs).toContain('謎乙 oddtwo');
    expect(pairs).not.toContain('謎乙 oddone');
  });
});

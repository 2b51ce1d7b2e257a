import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cancelled } from '../base/watch.ts';
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import { type AlignOptions, align } from './align.ts';
import { assertAlignment } from './invariants.ts';
import { english, japanese, lexiconOf } from './toy.ts';

/** Forty words that translate one another, and nothing else in the world. */
const WORDS = Array.from({ length: 40 }, (_, at) => [`語${at}番`, `word${at}`] as const);
const lexicon = lexiconOf(WORDS);

/** `ja('0 1', '2 3')`: sentences of the words with these numbers. */
const sentences = (side: 0 | 1, lines: readonly string[]): string[] =>
  lines.map((line) =>
    line
      .split(' ')
      .map((number) => WORDS[Number(number)]?.[side] ?? number)
      .join(' '),
  );
const ja = (...lines: string[]): JapaneseText => japanese(sentences(0, lines));
const en = (...lines: string[]): EnglishText => english(sentences(1, lines));

/** The full beads as `ja-en`, sources named when there are several. */
function beads(article: JapaneseText, sources: readonly EnglishText[], options: AlignOptions = {}): string[] {
  const alignment = align(article, sources, lexicon, options);
  assertAlignment(alignment, article, sources);
  return alignment.beads
    .filter((bead) => bead.ja.length > 0 && bead.en.length > 0)
    .map((bead) => {
      const places = bead.en.map((one) =>
        sources.length > 1 ? `${one.file}:${one.sentence}` : one.sentence,
      );
      return `${bead.ja.join(' ')}-${places.join(' ')}`;
    });
}

const FIVE = ['0 1 2 3', '4 5 6 7', '8 9 10 11', '12 13 14 15', '16 17 18 19'] as const;

describe('align', () => {
  it.each([
    ['text in order', [...FIVE], [...FIVE], ['0-0', '1-1', '2-2', '3-3', '4-4']],
    [
      'two sentences made one',
      ['0 1 2 3', '4 5 6 7', ...FIVE.slice(2)],
      ['0 1 2 3 4 5 6 7', ...FIVE.slice(2)],
      ['0 1-0', '2-1', '3-2', '4-3'],
    ],
    [
      'one sentence made two',
      [...FIVE],
      [...FIVE.slice(0, 4), '16 17', '18 19'],
      ['0-0', '1-1', '2-2', '3-3', '4-4 5'],
    ],
    [
      'a sentence without source',
      ['0 1 2 3', '30 31 32 33', ...FIVE.slice(1)],
      [...FIVE],
      ['0-0', '2-1', '3-2', '4-3', '5-4'],
    ],
    ['English that was left out', [...FIVE], ['30 31 32 33', ...FIVE], ['0-1', '1-2', '2-3', '3-4', '4-5']],
    [
      'a block that moved',
      [...FIVE.slice(3), ...FIVE.slice(0, 3)],
      [...FIVE],
      ['0-3', '1-4', '2-0', '3-1', '4-2'],
    ],
    [
      'a stray sentence inside a pair',
      ['0 1 2 3', '30 31 32 33', '4 5 6 7', ...FIVE.slice(2)],
      ['0 1 2 3 4 5 6 7', ...FIVE.slice(2)],
      ['0 2-0', '3-1', '4-2', '5-3'],
    ],
    [
      'a half that a moved block carried off',
      ['4 5 6 7', ...FIVE.slice(2), '0 1 2 3'],
      ['0 1 2 3 4 5 6 7', ...FIVE.slice(2)],
      ['0 4-0', '1-1', '2-2', '3-3'],
    ],
    ['nothing in common', ['0 1', '2 3'], ['30 31', '32 33'], []],
  ])('%s', (_, left, right, expected) => {
    expect(beads(ja(...left), [en(...right)])).toEqual(expected);
  });

  it('takes from several sources and leaves the rest of them alone', () => {
    const sources = [en('30 31 32 33'), en(...FIVE.slice(2)), en(...FIVE.slice(0, 2))];
    expect(beads(ja(...FIVE), sources)).toEqual(['0-2:0', '1-2:1', '2-1:0', '3-1:1', '4-1:2']);
  });

  it('keeps what a person has accepted and aligns the rest around it', () => {
    const accepted = [{ ja: [0], en: [{ file: 0, sentence: 1 }] }];
    const found = beads(ja(...FIVE), [en(...FIVE)], { accepted });
    expect(found).toContain('0-1');
    expect(found).toContain('3-3');
    expect(found).not.toContain('1-1');
  });

  it('keeps an accepted "no counterpart"', () => {
    const accepted = [{ ja: [2], en: [] }];
    expect(beads(ja(...FIVE), [en(...FIVE)], { accepted })).toEqual(['0-0', '1-1', '3-3', '4-4']);
  });

  it('says when the budget cut it short', () => {
    const article = ja(...FIVE);
    const source = en(...FIVE);
    expect(align(article, [source], lexicon, { effort: 2 }).cutShort).toBe(true);
    expect(align(article, [source], lexicon).cutShort).toBe(false);
  });

  it.each([
    ['an empty article', [], [...FIVE]],
    ['an empty source', [...FIVE], []],
    ['two empty texts', [], []],
  ])('%s', (_, left, right) => {
    expect(beads(ja(...left), [en(...right)])).toEqual([]);
  });

  it('places every sentence of any texts exactly once', () => {
    const line = fc.array(fc.nat(45), { maxLength: 6 }).map((numbers) => numbers.join(' '));
    const lines = fc.array(line, { maxLength: 9 });
    fc.assert(
      fc.property(lines, fc.array(lines, { maxLength: 3 }), (left, right) => {
        const article = ja(...left);
        const sources = right.map((source) => en(...source));
        assertAlignment(align(article, sources, lexicon), article, sources);
      }),
      { numRuns: 150 },
    );
  });

  it('finds the sentences again in whatever order the blocks stand', () => {
    const blocks = [FIVE.slice(0, 3), FIVE.slice(3), ['20 21 22 23', '24 25 26 27', '28 29 30 31']];
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
        const text = blocks.flat();
        const moved = order.flatMap((at) => [...(blocks[at] ?? [])]);
        const expected = moved.map((line, at) => `${at}-${text.indexOf(line)}`);
        expect(beads(ja(...moved), [en(...text)])).toEqual(expected);
      }),
    );
  });
});

describe('clues from outside', () => {
  const article = ja('知らない 言葉 一', '見た 事 二', '何 三 か');
  const source = en('quite unknown', 'never seen before', 'whatever else');

  it('takes an encoder at its word', () => {
    /** Knows three meanings, by a letter of each sentence. */
    const encode = (texts: readonly string[]): number[][] =>
      texts.map((text) => [/一|never/, /二|whatever/, /三|quite/].map((mark) => (mark.test(text) ? 1 : 0)));
    expect(beads(article, [source])).toEqual([]);
    expect(beads(article, [source], { encode })).toEqual(['0-1', '1-2', '2-0']);
  });

  it('refuses an encoder that loses a sentence', () => {
    expect(() => align(article, [source], lexicon, { encode: () => [[1]] })).toThrow('vectors');
  });

  it('knows the terms of the glossary, also where no dictionary has them', () => {
    const glossary = [
      { japanese: '知らない 言葉', english: 'whatever else', strength: 1 },
      { japanese: '見た 事', english: 'quite unknown', strength: 1 },
    ];
    const { beads: found } = align(article, [source], lexicon, { glossary });
    expect(found.find((bead) => bead.ja[0] === 0)?.en).toEqual([{ file: 0, sentence: 2 }]);
  });
});

describe('a long text under watch', () => {
  const lines = Array.from({ length: 200 }, (_, at) =>
    [3, 7, 11, 13].map((step) => (at * step + step) % 40).join(' '),
  );
  const watched = (stopAt: number) => {
    const told: number[] = [];
    const watch = {
      reached: (_: string, done: number) => void told.push(done),
      stopped: () => (told.at(-1) ?? 0) >= stopAt,
    };
    return { told, run: () => align(ja(...lines), [en(...lines)], lexicon, { watch }) };
  };

  it('tells how far it has come, in order, from begin to end', () => {
    const { told, run } = watched(2);
    run();
    expect(told.length).toBeGreaterThan(20);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect([told[0], (told.at(-1) ?? 0) > 0.93, (told.at(-1) ?? 2) <= 1]).toEqual([0, true, true]);
  });

  it.each([0.02, 0.13, 0.31, 0.45, 0.66, 0.94])('stops soon when it is told to at %d', (share) => {
    const { told, run } = watched(share);
    expect(run).toThrow(Cancelled);
    expect(told.at(-1)).toBeLessThan(share + 0.2);
  });
});

describe('a pool of passages', () => {
  it('takes what belongs to the article and leaves the rest alone', () => {
    const random = (seed: number): string =>
      [7, 11, 13, 17].map((step) => 20 + ((seed * step) % 20)).join(' ');
    const pool = Array.from({ length: 300 }, (_, at) => en(random(at), random(at + 1), random(at + 2)));
    const article = ja('0 1 2 3', '4 5 6 7', '8 9 10 11');
    const sources = [...pool.slice(0, 150), en('0 1 2 3', '4 5 6 7', '8 9 10 11'), ...pool.slice(150)];
    expect(beads(article, sources)).toEqual(['0-150:0', '1-150:1', '2-150:2']);
  });
});

describe('links and evidence', () => {
  const article = ja('0 1 2', '3 4 5', '30 6 7');
  const source = en('0 1 2', '5 4 3', '33 7 6');
  const { beads: found, links } = align(article, [source], lexicon);

  it('join words with their translations, in any order', () => {
    const pairs = links.map(({ ja, en }) => [
      article.text.slice(ja.start, ja.end),
      source.text.slice(en.start, en.end),
    ]);
    expect(pairs).toContainEqual(['語3番', 'word3']);
    expect(pairs).toContainEqual(['語5番', 'word5']);
    expect(pairs.some(([left]) => left === '語30番')).toBe(false);
  });

  it('carry the clues and how much of both sides they explain', () => {
    const [first] = found;
    expect(first?.evidence.coverageJa).toBeGreaterThan(0.8);
    expect(first?.evidence.clues).toHaveLength(3);
    expect(first?.score).toBeGreaterThan(0.8);
  });
});

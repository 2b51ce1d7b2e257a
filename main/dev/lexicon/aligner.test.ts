import { describe, expect, it } from 'vitest';
import { digamma, estimate } from './aligner.ts';
import { type Bitext, joinCorpora } from './bitext.ts';
import type { Side } from './corpus.ts';
import { countPhrases } from './phrases.ts';
import { linkSentence } from './symmetry.ts';

/** A side from sentences of words separated by spaces; surfaces are the words themselves. */
function side(sentences: readonly string[]): Side {
  const words = [...new Set(sentences.flatMap((sentence) => sentence.split(' ')))];
  const ids = sentences.flatMap((sentence) => sentence.split(' ').map((word) => words.indexOf(word)));
  const starts = [0];
  for (const sentence of sentences) starts.push((starts.at(-1) ?? 0) + sentence.split(' ').length);
  return {
    words,
    starts: Int32Array.from(starts),
    ids: Int32Array.from(ids),
    surfaces: Int32Array.from(ids),
  };
}

const bitextOf = (pairs: readonly (readonly [string, string])[]): Bitext => {
  const corpus = {
    japanese: side(pairs.map(([one]) => one)),
    english: side(pairs.map(([, other]) => other)),
  };
  return joinCorpora(corpus, { japanese: side([]), english: side([]) });
};

const HARBOUR = bitextOf([
  ['船 が 着く', 'ship arrive'],
  ['船 が 出る', 'ship leave'],
  ['船 が 沈む', 'ship sink'],
  ['汽車 が 着く', 'train arrive'],
  ['汽車 が 出る', 'train leave'],
  ['白い 船', 'white ship'],
  ['白い 家', 'white house'],
  ['港湾 労働 者 が 着く', 'dock worker arrive'],
  ['港湾 労働 者 が 出る', 'dock worker leave'],
  ['船 が 港湾 を 出る', 'ship leave dock'],
]);

const best = (bitext: Bitext, listed: [string, string][], japanese: string): string => {
  const pairs = listed.map(
    ([one, other]) =>
      [bitext.japanese.numbers.get(one) ?? -1, bitext.english.numbers.get(other) ?? -1, 1] as const,
  );
  const model = estimate(bitext, pairs, () => undefined);
  const own = bitext.japanese.numbers.get(japanese) ?? -1;
  const candidates = bitext.english.words.map((word, id) => {
    const pair = model.pairs.find(own, id);
    return { word, probability: pair < 0 ? 0 : (model.forward[pair] ?? 0) };
  });
  return candidates.sort((one, other) => other.probability - one.probability)[0]?.word ?? '';
};

describe('estimating word translations', () => {
  it.each([
    ['船', 'ship'],
    ['着く', 'arrive'],
    ['出る', 'leave'],
    ['白い', 'white'],
    ['汽車', 'train'],
  ])('%s is most probably %s', (japanese, english) => expect(best(HARBOUR, [], japanese)).toBe(english));

  it('leans on a dictionary where the texts leave it open', () => {
    const open = bitextOf([
      ['甲 乙', 'left right'],
      ['甲 乙', 'left right'],
    ]);
    expect(best(open, [['甲', 'right']], '甲')).toBe('right');
    expect(best(open, [['甲', 'left']], '甲')).toBe('left');
  });

  it('gives probabilities that never sum to more than one', () => {
    const model = estimate(HARBOUR, [], () => undefined);
    const sums = new Map<number, number>();
    for (let pair = 0; pair < model.pairs.count; pair++) {
      const owner = model.pairs.japanese[pair] ?? -1;
      sums.set(owner, (sums.get(owner) ?? 0) + (model.forward[pair] ?? 0));
    }
    for (const sum of sums.values()) expect(sum).toBeLessThanOrEqual(1 + 1e-6);
  });
});

describe('linking and counting', () => {
  const model = estimate(HARBOUR, [], () => undefined);

  it('links each word of a sentence with its own', () => {
    const { linked, right } = linkSentence(HARBOUR, model, 5);
    expect(right).toBe(2);
    expect([...linked]).toEqual([1, 0, 0, 1]);
  });

  it('counts listed compounds as well as their parts', () => {
    const found = countPhrases(
      HARBOUR,
      model,
      (form) => form === '港湾労働者',
      () => undefined,
    );
    const count = (japanese: string, english: string): number =>
      found.find((one) => one.japanese === japanese && one.english === english)?.everyday ?? 0;
    expect(count('港湾労働者', 'dock worker')).toBe(2);
    expect(count('船', 'ship')).toBeGreaterThanOrEqual(4);
    expect(found.some((one) => one.japanese === '労働者')).toBe(false);
  });
});

it.each([
  [1, -0.5772156649],
  [0.5, -1.963510026],
  [10, 2.251752589],
  [0.01, -100.5608854579],
])('digamma(%f) is %f', (argument, value) => expect(digamma(argument)).toBeCloseTo(value, 7));

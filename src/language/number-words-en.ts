import { isAsciiDigit, isAsciiLetter } from '../text/characters.ts';

/** The words that English numbers are made of, and which of them a text holds. */

/** Zero to nineteen, in order. */
export const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
/** Twenty to ninety, in order. */
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** What a word or a letter behind a number multiplies it by. */
export const SCALES: Readonly<Record<string, number>> = {
  ...{ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12, score: 20 },
  ...{ k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, b: 1e9, tn: 1e12, trn: 1e12, lakh: 1e5, crore: 1e7 },
};
/** Words up to ninety, each with its value. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);
/** The same for first to thousandth. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, index) => [word, index] as const),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
  ['hundredth', 100],
  ['thousandth', 1000],
]);
/** Denominators of fractions. */
export const PARTS: Readonly<Record<string, number>> = {
  ...{ half: 2, halves: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8 },
  ...{ ninth: 9, tenth: 10 },
};

/** Words that make a number in letters large, as the alternatives of a pattern. */
export const BIG = 'hundred|thousand|million|billion|trillion';
/** Words that say how many times as much. */
export const MULTIPLES: Readonly<Record<string, number>> = {
  ...{
    twice: 2,
    thrice: 3,
    double: 2,
    doubled: 2,
    doubles: 2,
    doubling: 2,
    triple: 3,
    tripled: 3,
    tripling: 3,
  },
  ...{ quadruple: 4, quadrupled: 4, twofold: 2, threefold: 3, fourfold: 4, fivefold: 5, tenfold: 10 },
  ...{ halved: 0.5, halve: 0.5, halving: 0.5 },
};
/** Words that hold a number which a translator need not say. */
export const WEAK_WORDS: Readonly<Record<string, readonly [number, 'cardinal' | 'fraction']>> = {
  ...{ half: [0.5, 'fraction'], both: [2, 'cardinal'], once: [1, 'cardinal'], couple: [2, 'cardinal'] },
  ...{ pair: [2, 'cardinal'], quarter: [0.25, 'fraction'], bilateral: [2, 'cardinal'], duo: [2, 'cardinal'] },
  ...{
    teen: [10, 'cardinal'],
    teens: [10, 'cardinal'],
    teenage: [10, 'cardinal'],
    teenager: [10, 'cardinal'],
  },
  ...{ teenagers: [10, 'cardinal'], fortnight: [2, 'cardinal'] },
  ...{ centennial: [100, 'cardinal'], centenary: [100, 'cardinal'], bicentennial: [200, 'cardinal'] },
  ...{ bicentenary: [200, 'cardinal'] },
  ...{ majority: [0.5, 'fraction'], bilaterally: [2, 'cardinal'], trio: [3, 'cardinal'] },
};

/** Kinds of words and signs that numbers are made of: one bit each. */
export const HOLDS = {
  figure: 1,
  half: 2,
  size: 4,
  part: 8,
  decade: 16,
  cardinal: 32,
  ordinal: 64,
  multiple: 128,
  weak: 256,
} as const;

const BITS_OF_WORD: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  const set = (words: Iterable<string>, bit: number): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  set(['half'], HOLDS.half);
  set('dozens hundreds thousands millions billions trillions'.split(' '), HOLDS.size);
  set(
    Object.keys(PARTS).flatMap((part) => [part, `${part}s`]),
    HOLDS.part,
  );
  set('decade decades century centuries millennium millennia'.split(' '), HOLDS.decade);
  set([...CARDINALS.keys(), ...BIG.split('|'), 'dozen'], HOLDS.cardinal);
  set(ORDINALS.keys(), HOLDS.ordinal);
  set(Object.keys(MULTIPLES), HOLDS.multiple);
  set(Object.keys(WEAK_WORDS), HOLDS.weak);
  return bits;
})();

/**
 * Which of these a text holds, as the sum of their bits. Most sentences hold few, and a search with a pattern costs a
 * walk through the whole sentence.
 */
export function holdings(text: string): number {
  let bits = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if (isAsciiLetter(unit)) continue;
    if (at - start > 2) bits |= BITS_OF_WORD.get(text.slice(start, at).toLowerCase()) ?? 0;
    if (isAsciiDigit(unit)) bits |= HOLDS.figure;
    start = at + 1;
  }
  return bits;
}

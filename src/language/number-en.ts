import type { Span } from '../base/span.ts';
import {
  BIG,
  CARDINALS,
  HOLDS,
  holdings,
  MULTIPLES,
  ONES,
  ORDINALS,
  PARTS,
  SCALES,
  TENS,
  WEAK_WORDS,
} from './number-words-en.ts';

/** A number as written in English, before anything is known of its unit. */
export interface EnglishNumber extends Span {
  readonly value: number;
  /** Above `value` for "dozens of" and "thousands of", which name only a size. */
  readonly upper: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'multiple' | 'decade';
  /** Written in letters. */
  readonly spelt: boolean;
  readonly weak: boolean;
  /** Counts years without saying so: two decades. */
  readonly years?: boolean;
}

const ALTERNATIVES = (words: Iterable<string>): string =>
  [...words].sort((one, other) => other.length - one.length).join('|');
const WORD = ALTERNATIVES(CARDINALS.keys());
const ORDINAL_WORD = ALTERNATIVES(ORDINALS.keys());

const FIGURE = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)';
const FIGURES = new RegExp(
  `(?<![\\d.,])(?<figure>${FIGURE})(?:(?<ordinal>st|nd|rd|th)\\b|(?<decade>['’]?s)\\b|[-\\s]?(?<scale>(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore)\\b(?!s)|(?:bn|mn|mln|tn|trn|k|K|m|M|B)\\b(?!\\.\\w)))?`,
  'gi',
);
const SHORT_DECADE = /(?<=['’])\d0s\b/g;
const PART_WORD = ALTERNATIVES(Object.keys(PARTS));
const FRACTION = new RegExp(
  `\\b(?<over>${WORD}|a)[-\\s](?<part>${PART_WORD})(?<plural>s?)\\b(?!\\s+(?:time|day|year|place|countr|part|nation|state|person|dozen|to\\b|past\\b|centur|mile))(?:(?<!\\ba[-\\s]\\w+)|(?<=\\b(?:by|least|most|than|about|nearly|almost|around|roughly|approximately)\\sa[-\\s]\\w+)|(?=\\s+of\\b|\\s*[.,;:]|\\s+the\\b|$))`,
  'gi',
);
const AND_A_HALF = new RegExp(`\\b(?<whole>${WORD}|\\d+)(?:\\s|-)and(?:\\s|-)a(?:\\s|-)half\\b`, 'gi');
/** Twenty-one, seven. */
const UNIT = `(?:(?:${TENS.join('|')})[-\\s](?:${ONES.slice(1, 10).join('|')})|${WORD})(?!\\w)`;
const ORDER = `(?:(?:${TENS.join('|')})[-\\s])?(?:${ORDINAL_WORD})(?!\\w)`;
/** Two hundred and fifty thousand; "and" joins only behind a scale, so that "one and three" and "three million and five million" stay two. */
const SPELT = new RegExp(
  `\\b(?:(?:an?\\s+|half[-\\s]an?[-\\s]|half[-\\s]|${UNIT}[-\\s]+)(?:(?:${BIG}|dozen)(?!\\w)[-\\s]*)+(?:(?:,?\\s*and\\s+(?!${UNIT}[-\\s]+(?:million|billion|trillion)(?!\\w)))?${UNIT}(?:[-\\s]+(?:${BIG})(?!\\w))*)*(?:(?:and\\s+)?${ORDER})?|(?:${BIG}|dozen)(?!\\w)|(?!(?:${TENS.join('|')})[-\\s](?:${ORDINAL_WORD})\\b)${UNIT})`,
  'gi',
);
const ORDINAL = new RegExp(`\\b${ORDER}`, 'gi');
/** Ten years as one thing: a decade, two decades, decades. */
const DECADES = new RegExp(
  `\\b(?:(?<count>${UNIT}|\\d+|a|an|half\\sa)[-\\s](?:full\\s)?)?(?:decades?|(?<century>century|centuries)|(?<thousand>millennium|millennia))\\b`,
  'gi',
);
const SIZES =
  /\b(?:(?<tens>tens|dozens|hundreds)\s+of\s+)?(?<size>dozens|hundreds|thousands|millions|billions|trillions)\b/gi;
const MULTIPLE = new RegExp(`\\b(?:${ALTERNATIVES(Object.keys(MULTIPLES))})\\b`, 'gi');
const WEAK = new RegExp(`\\b(?:${ALTERNATIVES(Object.keys(WEAK_WORDS))})\\b`, 'gi');

/** What makes 20s an age and not the years from 1920 on. */
export const AGES = /\b(?:his|her|their|my|your|our|aged?)\s+(?:(?:early|mid|late)[-\s]+)?(?:to[-\s]+)?$/i;

const figure = (written: string): number => Number(written.replaceAll(',', ''));

/** Value of "two hundred and fifty", "a dozen", "twenty-first". */
function speltValue(written: string): number {
  let total = 0;
  let section = 0;
  let half = false;
  for (const word of written.toLowerCase().split(/[-\s]+/)) {
    const small = CARDINALS.get(word) ?? ORDINALS.get(word);
    const scale = SCALES[word];
    if (word === 'half') half = true;
    else if (small !== undefined && word !== 'hundredth' && word !== 'thousandth') section += small;
    else if (word === 'hundred' || word === 'dozen') section = (section === 0 ? 1 : section) * (scale ?? 1);
    else if (scale !== undefined) {
      total += (section === 0 ? 1 : section) * scale;
      section = 0;
    }
  }
  return (total + section) * (half ? 0.5 : 1);
}

const spelt = (match: RegExpExecArray, value: number, more: Partial<EnglishNumber>): EnglishNumber => ({
  start: match.index,
  end: match.index + match[0].trimEnd().length,
  value,
  upper: value,
  kind: 'cardinal',
  spelt: true,
  weak: false,
  ...more,
});

function inFigures(match: RegExpExecArray): EnglishNumber {
  const { figure: written = '', ordinal, decade, scale } = match.groups ?? {};
  const base = figure(written);
  const value =
    scale === undefined ? base : Number((base * (SCALES[scale.toLowerCase()] ?? 1)).toPrecision(15));
  // Without a currency in front, 100m is a hundred metres.
  if (scale === 'm' && !/[$€£¥]\s?$/.test(match.input.slice(Math.max(0, match.index - 32), match.index))) {
    return { ...spelt(match, base, {}), end: match.index + match[0].length - 1, spelt: false };
  }
  if (ordinal !== undefined) return { ...spelt(match, value, { kind: 'ordinal' }), spelt: false };
  const isDecade = decade !== undefined && base % 10 === 0 && (base >= 1000 ? base < 2100 : base < 100);
  if (isDecade) {
    if (base < 100 && AGES.test(match.input.slice(Math.max(0, match.index - 32), match.index))) {
      return { ...spelt(match, base, {}), spelt: false };
    }
    const full = base >= 100 ? base : base < 20 ? 2000 + base : 1900 + base;
    return { ...spelt(match, full, { kind: 'decade' }), spelt: false };
  }
  return { ...spelt(match, value, {}), spelt: false };
}

function sized(match: RegExpExecArray): EnglishNumber {
  const { tens, size = '' } = match.groups ?? {};
  const factors: Readonly<Record<string, number>> = {
    ...{ tens: 10, dozens: 10, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12 },
  };
  const value = (factors[tens?.toLowerCase() ?? ''] ?? 1) * (factors[size.toLowerCase()] ?? 1);
  return spelt(match, value, { upper: value * 9 });
}

/** All numbers of a text, in order, never overlapping; a later, shorter reading gives way to an earlier one. */
export function numbersEnglish(text: string): readonly EnglishNumber[] {
  const held = holdings(text);
  if (held === 0) return [];
  const found: EnglishNumber[] = [];
  const add = (one: EnglishNumber): void => {
    if (!found.some((other) => other.start < one.end && one.start < other.end)) found.push(one);
  };
  const each = (need: number, pattern: RegExp, read: (match: RegExpExecArray) => EnglishNumber): void => {
    if ((held & need) === 0) return;
    for (const match of text.matchAll(pattern)) add(read(match));
  };
  each(HOLDS.figure, SHORT_DECADE, (match) =>
    spelt(match, 1900 + Number.parseInt(match[0], 10), { kind: 'decade' }),
  );
  each(HOLDS.half, AND_A_HALF, (match) => {
    const written = match.groups?.['whole'] ?? '';
    const whole = CARDINALS.get(written.toLowerCase()) ?? figure(written);
    return spelt(match, whole + 0.5, {});
  });
  each(HOLDS.figure, FIGURES, inFigures);
  each(HOLDS.size, SIZES, sized);
  each(HOLDS.part, FRACTION, (match) => {
    const { over = '', part = '' } = match.groups ?? {};
    const value = (CARDINALS.get(over.toLowerCase()) ?? 1) / (PARTS[part.toLowerCase()] ?? 1);
    return spelt(match, value, { kind: 'fraction', weak: /^(?:a|one)$/i.test(over) });
  });
  each(HOLDS.decade, DECADES, (match) => {
    const { count, century, thousand } = match.groups ?? {};
    const plural = /(?:s|ia)$/i.test(match[0]);
    const years = thousand !== undefined ? 1000 : century !== undefined ? 100 : 10;
    if (count === undefined && plural)
      return spelt(match, years, { upper: years * 9, weak: true, years: true });
    const half = /^half/i.test(count ?? '') ? 0.5 : 1;
    const times = /^\d/.test(count ?? '')
      ? Number(count)
      : Math.max(1, speltValue((count ?? '').replace(/^half/i, '')));
    return spelt(match, times * half * years, { weak: times <= 1, years: true });
  });
  each(HOLDS.cardinal, SPELT, (match) => {
    const last = /[a-z]+$/i.exec(match[0])?.[0].toLowerCase() ?? '';
    const value = speltValue(match[0]);
    const ordinal = ORDINALS.has(last);
    return spelt(match, value, { kind: ordinal ? 'ordinal' : 'cardinal', weak: value <= 1 });
  });
  each(HOLDS.ordinal, ORDINAL, (match) => {
    const value = ORDINALS.get(match[0].toLowerCase()) ?? speltValue(match[0]);
    return spelt(match, value, { kind: 'ordinal', weak: value <= 2 });
  });
  each(HOLDS.multiple, MULTIPLE, (match) =>
    spelt(match, MULTIPLES[match[0].toLowerCase()] ?? 1, { kind: 'multiple', weak: true }),
  );
  each(HOLDS.weak, WEAK, (match) => {
    const [value, kind] = WEAK_WORDS[match[0].toLowerCase()] ?? [1, 'cardinal'];
    return spelt(match, value, { kind, weak: true });
  });
  return found.sort((one, other) => one.start - other.start);
}

import { overlap } from '../base/span.ts';
import { around } from './around.ts';
import { markConversions } from './conversions.ts';
import { CURRENCIES } from './currencies.ts';
import type { Moment, Quantity } from './mention.ts';
import { AGES, type EnglishNumber, numbersEnglish } from './number-en.ts';
import { joinRanges } from './range-en.ts';
import type { EnglishToken } from './token.ts';
import { UNITS_EN } from './units-en.ts';

const SIGNS = Object.keys(CURRENCIES).sort((one, other) => other.length - one.length);

const APPROXIMATE =
  /\b(?:about|around|some|approximately|approx\.|roughly|nearly|almost|close to|an estimated|estimated|more or less|as (?:many|much) as|nearer|circa|up to)\s+$/i;
const LEAST =
  /\b(?:(?<!\b(?:no|not) )more than|over|at least|above|upwards? of|no (?:less|fewer) than|greater than|exceeding|exceeded|in excess of|a minimum of|well over)\s+$/i;
const MOST =
  /\b(?:less than|fewer than|under|below|at most|up to|as (?:many|much) as|no more than|not more than|a maximum of|within)\s+$/i;
const LEAST_BEHIND = /^\s*(?:\+|or (?:more|older|above|over|higher)|and (?:over|above|older)|plus\b)/i;
const MOST_BEHIND = /^\s*(?:or (?:less|fewer|under|younger|below|lower)|and under)\b/i;

const PERCENT = /^\s?(?:%|(?:[-\s]?per\s?cent|[-\s]percent|[-\s]pct)\b)(?!\s?-?points?)/i;
const POINTS = /^\s?(?:%|[-\s]?per\s?cent(?:age)?|percentage)?[-\s]points?\b/i;
const TIMES =
  /^(?:\s+times\b|-fold\b|x\b|\s?×)(?!\s+(?:champion|winner|a|per|in|this|since|before|last|during|over)\b)/i;
const AGE = /^[-\s]years?[-\s]old/i;

/** Where "one" is a pronoun or part of a phrase. */
const ONE_BEFORE = /\b(?:no|any|every|some|each|another|the|this|that|which|day|only|loved)[-\s]+$/i;
const ONE_BEHIND =
  /^\s*(?:of\b|another\b|by\b|-on-|['’]s\b|which\b|who\b|that\b|can\b|could\b|would\b|must\b|is\b|was\b|has\b|may\b|might\b|[.,;:!?)])/i;
/** Where "second" counts time, and "first" or "second" only order the speech. */
const SECOND_BEHIND = /^\s*(?:,|ly\b|half\b|thoughts?\b)/i;

const BLANK = { approximate: false, bound: 'none', unit: '', partOfName: false } as const;

/** What a number stands in: the text before and behind it, and the tokens there. */
interface Place {
  readonly text: string;
  readonly tokens: readonly EnglishToken[];
  readonly number: EnglishNumber;
  readonly before: string;
  readonly rest: string;
}

/** Glued to letters (F-16, 5G, U17) or behind a capitalised word without a noun to count (Apollo 11, Flight 370). */
function partOfName(place: Place, unit: string): boolean {
  const { tokens, number, before, rest } = place;
  if (
    /[A-Za-z][-–]?$/.test(before) &&
    !/(?:US|A|C|HK|NT|S|NZ|R)\$$/.test(before) &&
    !/\bmid-$/i.test(before)
  ) {
    return !/\s$/.test(before) && !/^(?:.*\s)?(?:twenty|thirty|non|pre|post|top)-$/i.test(before);
  }
  if (/\d-$/.test(before) && /^[A-Z]/.test(place.text.slice(number.start))) return true;
  if (number.spelt) {
    // World War One, the Four Corners.
    if (!/^[A-Z]/.test(place.text.slice(number.start)) || !/[a-z,]\s$/i.test(before)) return false;
    return /[A-Z]\w+ $/.test(before) || /^\s[A-Z]/.test(rest);
  }
  if (/^(?:[A-Z]|-?[A-Z]{2,}|(?:st|nd|rd|th)?-?[A-Z][a-z]+-)/.test(rest) && unit === '') return true;
  if (/^-(?:Eleven|\d{3,}|[A-Z])/.test(rest) || /^[.:/]\d/.test(rest) || /\d[./]$|\d{3}-$/.test(before))
    return true;
  if (/#\s?$|\bNo\.\s?$/.test(before)) return false;
  const previous = tokens.findLast((token) => token.end <= number.start);
  const next = tokens.find((token) => token.start >= number.end);
  const behindName =
    previous?.pos === 'PROPN' && /^[A-Z]/.test(previous.surface) && /[A-Za-z] $/.test(before);
  const counts = next !== undefined && /^(?:NOUN|ADJ|VERB)$/.test(next.pos) && next.start <= number.end + 1;
  return behindName && unit === '' && !counts && number.kind === 'cardinal' && number.value < 10_000;
}

function currencyBefore(before: string): { unit: string; length: number } {
  const trimmed = before.trimEnd();
  const sign = SIGNS.find((one) => trimmed.endsWith(one));
  if (sign === undefined) return { unit: '', length: 0 };
  // "EUR" must be a word of its own, "$" need not be.
  const alone = !/[A-Za-z]$/.test(sign) || !/[A-Za-z]/.test(trimmed.at(-sign.length - 1) ?? '');
  return alone
    ? { unit: CURRENCIES[sign] ?? '', length: before.length - trimmed.length + sign.length }
    : { unit: '', length: 0 };
}

/** The unit among the next words: "12 km", "200 Russian soldiers", "a five-year plan". */
function unitBehind({ tokens, number, text }: Place): { unit: string; end: number } {
  let steps = 0;
  let previous = number.end;
  for (const token of tokens) {
    if (token.start < number.end) continue;
    const gap = text.slice(previous, token.start);
    if (steps > 0 && /[,;:.(]/.test(gap)) break;
    previous = token.end;
    if (token.surface === '-' || token.surface === '–') continue;
    const unit = UNITS_EN[token.lemma] ?? UNITS_EN[token.lower];
    if (unit !== undefined && /^(?:NOUN|PROPN|X|SYM|NUM)$/.test(token.pos)) {
      const cents = unit === 'USD' && text.slice(number.end, token.start).trim();
      const region = typeof cents === 'string' ? DOLLARS[cents] : undefined;
      return { unit: region ?? unit, end: token.end };
    }
    steps += 1;
    if (steps > 2 || !/^(?:ADJ|NOUN|PROPN|ADV|SYM)$/.test(token.pos)) break;
  }
  return { unit: '', end: number.end };
}

const DOLLARS: Readonly<Record<string, string>> = {
  ...{ Australian: 'AUD', Canadian: 'CAD', 'Hong Kong': 'HKD', Taiwan: 'TWD', Singapore: 'SGD' },
};

/** Orders that name a thing and need no number in another language: third countries, the final third. */
const NAMED_THIRD = /^[-\s](?:countr|state|nation|world|person|reich|degree|umpire)/i;

/** What is never a quantity to compare: pronouns, "second thoughts", verbs that look like multiples. */
function isIdle({ tokens, number, before, rest, text }: Place): boolean {
  const written = text.slice(number.start, number.end).toLowerCase();
  const token = tokens.find((one) => overlap(one, number) > 0);
  if (written === 'one') return ONE_BEFORE.test(before) || ONE_BEHIND.test(rest);
  if (written === 'second')
    return SECOND_BEHIND.test(rest) || (token?.pos === 'NOUN' && /\b(?:a|per|split|every)\s+$/.test(before));
  if (written === 'first')
    return /^\s*(?:,|lady\b|minister\b|name\b)/i.test(rest) || /\bat\s+$/i.test(before);
  if (written === 'quarter') return !/\ba\s+$/i.test(before) || !/^\s+of\b/i.test(rest);
  if (written === 'third')
    return (
      /^[-\s]part(?:y|ies)\b/i.test(rest) || NAMED_THIRD.test(rest) || /\b(?:final|attacking)\s$/.test(before)
    );
  if (written === 'score' || written === 'once')
    return written === 'score' || !/^\s+(?:a|every|in a)\b/i.test(rest);
  if (written === 'majority' || written === 'both') return false;
  return written === 'zero' && /^-/.test(rest);
}

function bounds(before: string, rest: string): Pick<Quantity, 'bound' | 'approximate'> {
  const bound =
    LEAST.test(before) || LEAST_BEHIND.test(rest)
      ? 'least'
      : MOST.test(before) || MOST_BEHIND.test(rest)
        ? 'most'
        : 'none';
  return { bound, approximate: APPROXIMATE.test(before) && bound !== 'most' };
}

/** The height of a person: 6-foot-6, 6 ft 2. */
const HEIGHT = /^[-\s](?:foot|feet|ft)[-\s](\d{1,2})\b(?![-\s](?:year|minute|second|hour|day))/i;
const INCHES = /(?<!\d)[4-7][-\s](?:foot|feet|ft)[-\s]$/i;

function quantityOf(place: Place): Quantity | undefined {
  const { number, before, rest } = place;
  if (isIdle(place)) return undefined;
  const { value, upper, start, end, spelt } = number;
  const sign = currencyBefore(before);
  const front = before.slice(0, before.length - sign.length);
  const points = POINTS.exec(rest);
  const percent = PERCENT.exec(rest);
  const base = { ...BLANK, value, upper, start: start - sign.length, weak: number.weak };
  const settle = (quantity: Quantity): Quantity => {
    const { bound, approximate } = bounds(front, place.text.slice(quantity.end, quantity.end + 20));
    const { weak, ...strong } = quantity;
    const settled = { ...strong, bound, approximate: approximate || upper > value };
    return weak === true || (value === 1 && quantity.kind !== 'percent')
      ? { ...settled, weak: true }
      : settled;
  };
  if (INCHES.test(before)) return undefined;
  const inches = HEIGHT.exec(rest);
  if (inches !== null && /^[4-7]$/.test(place.text.slice(start, end))) {
    const feet = Number((value + Number(inches[1]) / 12).toFixed(2));
    return settle({
      ...base,
      value: feet,
      upper: feet,
      end: end + inches[0].length,
      kind: 'cardinal',
      unit: 'foot',
    });
  }
  if (points !== null && number.kind === 'cardinal' && /per|%/i.test(points[0])) {
    return settle({ ...base, end: end + points[0].length, kind: 'cardinal', unit: 'point' });
  }
  if (number.years === true) return settle({ ...base, end, kind: 'cardinal', unit: 'year' });
  if (percent !== null) return settle({ ...base, end: end + percent[0].length, kind: 'percent' });
  const times = TIMES.exec(rest);
  if (times !== null && number.kind === 'cardinal' && value <= 1000) {
    // "Three times" is thrice as much or on three occasions; a translator knows, a counter does not.
    const isMultiple =
      /\b(?:as|than|the)\b/i.test(place.text.slice(end + times[0].length, end + 16)) ||
      !/times/i.test(times[0]) ||
      !Number.isInteger(value);
    return settle({
      ...base,
      end: end + times[0].length,
      kind: isMultiple ? 'multiple' : 'cardinal',
      unit: isMultiple ? '' : 'time',
    });
  }
  // Maria Silva, 37, said.
  const apposed = /[a-z’'],\s$/i.test(before) && /^(?:,|\.$|$)/.test(rest) && value >= 10 && value < 110;
  if (
    (apposed && !spelt && number.kind === 'cardinal') ||
    AGE.test(rest) ||
    /\baged?\s+$/i.test(before) ||
    (value < 100 && AGES.test(before) && /s$/.test(place.text.slice(start, end)))
  )
    return settle({ ...base, end, kind: 'cardinal', unit: 'age' });
  const behind = sign.unit !== '' ? { unit: sign.unit, end } : unitBehind(place);
  const unit = number.kind === 'cardinal' || number.kind === 'ordinal' ? behind.unit : '';
  const close = unit !== '' && /^[-\s]*[a-z%]+$/i.test(place.text.slice(end, behind.end));
  const isName = partOfName(place, unit);
  return settle({
    ...base,
    end: close && !isName && number.kind === 'cardinal' && !spelt ? behind.end : end,
    kind: number.kind,
    unit: number.kind === 'decade' ? 'year' : isName ? '' : unit,
    partOfName: isName,
  });
}

/**
 * The numbers of an English text by value, in order, without those that belong to a moment. `tokens` count in the
 * same text and tell units, pronouns and names apart.
 */
export function quantitiesEnglish(
  text: string,
  tokens: readonly EnglishToken[],
  moments: readonly Moment[],
): readonly Quantity[] {
  const found = numbersEnglish(text)
    .filter((number) => !moments.some((moment) => overlap(moment, number) > 0))
    .flatMap((number): readonly Quantity[] => {
      const before = text.slice(Math.max(0, number.start - 24), number.start);
      const rest = text.slice(number.end, number.end + 32);
      const quantity = quantityOf({ text, tokens: around(tokens, number, 3, 8), number, before, rest });
      return quantity === undefined ? [] : [quantity];
    });
  // A unit may itself be a number word ("12 dozen"); the number keeps to its own ground then.
  const apart = found.map((one, index) => ({
    ...one,
    end: Math.min(one.end, found[index + 1]?.start ?? one.end),
  }));
  return markConversions(text, joinRanges(text, apart));
}

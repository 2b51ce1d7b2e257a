import { firstBehind } from '../base/bisect.ts';
import { isAsciiDigit, isAsciiLetter } from '../text/characters.ts';
import type { Moment } from './mention.ts';
import type { EnglishToken } from './token.ts';
import { UNITS_EN } from './units-en.ts';

const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)(?![A-Za-z])';
const WEEKDAYS: readonly string[] = 'sun mon tue wed thu fri sat'.split(' ');
const WEEKDAY =
  '(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sun\\.|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Fri\\.|Sat\\.)(?:s\\b)?';
const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d:])';
const YEAR = '(?<year>1\\d{3}|20\\d\\d)(?!\\d|,\\d|\\.\\d)';
const UNTIL =
  '(?:\\s?[-–—]\\s?|\\s+(?:to|and|or|through|until)\\s+)(?<until>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d:])';
/** Words before a date that place it at a distance. */
const DISTANCE = '(?:(?<distance>last|this|next|the following|the previous)\\s+)?';

/** 6:30 in the evening, 9 o'clock at night. */
const PART_OF_DAY = '\\s(?<part>in\\sthe\\s(?:morning|afternoon|evening)|at\\snight)\\b';

const CLOCK = `(?:${[
  '(?<hour>1[0-2]|0?\\d)(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>[ap])\\.?m\\b\\.?',
  `(?<hour24>[01]?\\d|2[0-4]):(?<minute24>[0-5]\\d)(?![\\d:])(?:${PART_OF_DAY})?`,
  `(?<oclock>1[0-2]|[1-9])\\so['’]clock${PART_OF_DAY.replace('part', 'partOfHour')}`,
].join('|')})(?:\\s(?:ET|E[SD]T|P[SD]?T|GMT|BST|CET|UTC|KST|JST|IST)\\b)?`;

/** Patterns in the order they are tried; the longest reading comes first. */
const DATES: readonly RegExp[] = [
  `${DISTANCE}(?:${WEEKDAY},?\\s+)?${MONTH}\\s+${DAY}(?:${UNTIL})?(?:,?\\s+${YEAR})?`,
  `(?:${WEEKDAY},?\\s+)?(?:the\\s+)?${DAY}(?:${UNTIL})?(?:\\s+of)?\\s+${MONTH}(?:,?\\s+${YEAR})?`,
  `${DISTANCE}(?:mid-?\\s?|early\\s+|late\\s+)?${MONTH}(?:,|\\s+of)?\\s+${YEAR}`,
  '(?<year>(?:19|20)\\d\\d)-(?<monthNumber>0[1-9]|1[0-2])-(?<day>[0-2]\\d|3[01])(?!\\d)',
  '(?<monthNumber>0?[1-9]|1[0-2])/(?<day>[12]\\d|3[01]|0?[1-9])/(?<year>(?:19|20)\\d\\d)',
  `${DISTANCE}${WEEKDAY}(?!\\s+(?:Times|Telegraph|Mirror|Mail|Post|Express|Herald|Night|Football))`,
  `${DISTANCE}${MONTH}`,
].map((pattern) => new RegExp(pattern, 'y'));

const TIME = new RegExp(CLOCK, 'y');
const NOON = /\b(?:noon|midday|midnight)\b/y;
const CENTURY = /(?:the\s+)?(?<century>\d{1,2})(?:st|nd|rd|th)[-\s]+[Cc]entur(?:y|ies)/y;
const QUARTER =
  /(?:the\s+)?(?<quarter>first|second|third|fourth)[-\s]quarter(?=\s+(?:of\s+(?:\d|this|last|the year)|(?:earnings|profit|results|revenue|sales|GDP|growth|net|income|report)))/y;

const PHRASES: Readonly<Record<string, string>> = {
  ...{ 'last year': 'last-year', 'this year': 'this-year', 'next year': 'next-year' },
  ...{ 'the year before last': 'year-before-last', 'the same year': 'same-year', 'that year': 'same-year' },
  ...{ 'the following year': 'following-year', 'the previous year': 'previous-year' },
  ...{ 'the year before': 'previous-year', 'last month': 'last-month', 'this month': 'this-month' },
  ...{ 'next month': 'next-month', 'the following month': 'following-month', 'that month': 'same-month' },
  ...{ 'the previous month': 'previous-month', 'last week': 'last-week', 'this week': 'this-week' },
  ...{ 'next week': 'next-week', 'the following week': 'following-week', yesterday: 'yesterday' },
  ...{ today: 'today', tomorrow: 'tomorrow', 'the day before yesterday': 'day-before-yesterday' },
  ...{ 'the same day': 'same-day', 'that day': 'same-day', 'the next day': 'following-day' },
  ...{
    'the following day': 'following-day',
    'the day after': 'following-day',
    'the day before': 'previous-day',
  },
  ...{ 'the previous day': 'previous-day', 'the next morning': 'following-morning', tonight: 'tonight' },
  ...{ 'this morning': 'this-morning', 'last night': 'last-night', 'this weekend': 'this-weekend' },
  ...{ 'last weekend': 'last-weekend', weekend: 'weekend', 'the end of the year': 'end-of-year' },
};
const PHRASE = new RegExp(
  `(?:${Object.keys(PHRASES)
    .sort((one, other) => other.length - one.length)
    .join('|')})\\b`,
  'iy',
);

/** A bare year behind one of these is a year even when it could be a count. */
const BEFORE_YEAR =
  /(?:\b(?:in|since|of|from|by|until|till|to|and|or|before|after|during|for|between|early|late|mid|summer|winter|spring|fall|autumn|the|his|her|its|their|circa|c\.)\s+|mid-|[(–-])$/i;

const MAY_BEFORE =
  /\b(?:in|last|this|next|since|until|till|by|of|early|late|from|to|through|and|for|mid|before|after|between|during)[\s-]+$/i;

type Fields = { -readonly [Key in Exclude<keyof Moment, 'start' | 'end'>]?: Moment[Key] };

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

const head = (written: string): string => written.slice(0, 3).toLowerCase();

/** "In the evening", and "at night" for all but the small hours. */
const isOfEvening = (part: string, hour: number): boolean =>
  /night/i.test(part) ? hour >= 5 : !/morning/i.test(part);

function clockOf(groups: Readonly<Record<string, string | undefined>>): Fields {
  const { hour, minute, half, hour24, minute24 } = groups;
  const part = groups['part'] ?? groups['partOfHour'];
  if (hour24 !== undefined && part === undefined) {
    const named = Number(hour24) % 24;
    const told = named === 0 ? 'am' : named > 12 ? 'pm' : undefined;
    return { hour: named, minute: Number(minute24), ...(told === undefined ? {} : { half: told }) };
  }
  const named = Number(hour ?? hour24 ?? groups['oclock']) % 12;
  const isLate = half === undefined ? isOfEvening(part ?? '', named) : half.toLowerCase() === 'p';
  const fields: Fields = { hour: isLate ? named + 12 : named, half: isLate ? 'pm' : 'am' };
  if (minute24 !== undefined) fields.minute = Number(minute24);
  if (minute !== undefined) fields.minute = Number(minute);
  return fields;
}

function fieldsOf(groups: Readonly<Record<string, string | undefined>>): Fields {
  const fields: Fields = {};
  if (groups['year'] !== undefined) fields.year = Number(groups['year']);
  if (groups['month'] !== undefined) fields.month = MONTHS.indexOf(head(groups['month'])) + 1;
  if (groups['monthNumber'] !== undefined) fields.month = Number(groups['monthNumber']);
  if (groups['day'] !== undefined) fields.day = Number(groups['day']);
  if (groups['until'] !== undefined && Number(groups['until']) > Number(groups['day'])) {
    fields.untilDay = Number(groups['until']);
  }
  if (groups['weekday'] !== undefined) fields.weekday = WEEKDAYS.indexOf(head(groups['weekday']));
  const distance = groups['distance'];
  // "Last June" is a June of last year or of this one; English does not say which.
  if (distance !== undefined) fields.relative = distance.toLowerCase().replace('the ', '');
  return fields;
}

/** "May" and "March" are months only in the company of months. */
function isMonth(text: string, found: RegExpExecArray): boolean {
  const { month, day, year, distance } = found.groups ?? {};
  if (month === undefined) return true;
  // "Jan" without a day is a man.
  if (month.length < 4 && !/^May|\.$/.test(month)) return day !== undefined || year !== undefined;
  if (!/^(?:May|March)$/.test(month)) return true;
  if (day !== undefined || year !== undefined || distance !== undefined) return true;
  const behind = text.slice(found.index + found[0].length);
  if (month === 'March' && /^\s+(?:on|for|to|against|of)\b/.test(behind)) return false;
  return MAY_BEFORE.test(text.slice(Math.max(0, found.index - 16), found.index));
}

function dateAt(text: string, at: number): Moment | undefined {
  for (const pattern of DATES) {
    const found = match(pattern, text, at);
    if (found === undefined || !isMonth(text, found)) continue;
    let end = at + found[0].length;
    let fields = fieldsOf(found.groups ?? {});
    const joined = /^(?:,?\s+(?:at\s+)?|\s+from\s+)/.exec(text.slice(end));
    const clock = joined === null ? undefined : match(TIME, text, end + joined[0].length);
    if (clock !== undefined && joined !== null) {
      fields = { ...fields, ...clockOf(clock.groups ?? {}) };
      end += joined[0].length + clock[0].length;
    }
    return { start: at, end, ...fields };
  }
  return undefined;
}

/** A bare year: four digits without a comma that do not count the noun behind them. */
function yearAt(text: string, at: number, tokens: readonly EnglishToken[]): Moment | undefined {
  const found = match(
    /(?<year>1\d{3}|20\d\d)(?![\d,]\d|\.\d|%|\s?(?:km|m|kg|am|pm|th|st)\b|['’]?s\b|\s*-\s*(?:year|strong|mile|foot|metre|meter))(?:[-–/]\d\d(?!\d))?/y,
    text,
    at,
  );
  if (
    found === undefined ||
    /[\w$€£¥.,]$|[A-Za-z]-$/.test(text.slice(Math.max(0, at - 16), at).replace(/mid-$/i, ''))
  )
    return undefined;
  const year = Number(found.groups?.['year']);
  const before = BEFORE_YEAR.test(text.slice(Math.max(0, at - 12), at));
  const end = at + found[0].length;
  const next = tokens[firstBehind(tokens, end)];
  const close = next !== undefined && next.start <= end + 1;
  const unit = UNITS_EN[next?.lemma ?? ''];
  const plural = next?.pos === 'NOUN' && next.surface !== next.lemma && /s$/.test(next.surface);
  const counts = close && (plural || (unit !== undefined && !/^(?:season|match|time)$/.test(unit)));
  if (counts && !before) return undefined;
  if (year < 1900 && !before) return undefined;
  return { start: at, end, year };
}

function otherAt(text: string, at: number): Moment | undefined {
  const century = match(CENTURY, text, at);
  if (century !== undefined) {
    return {
      start: at,
      end: at + century[0].length,
      relative: `century-${Number(century.groups?.['century'])}`,
    };
  }
  const quarter = match(QUARTER, text, at);
  if (quarter !== undefined) {
    const names = ['first', 'second', 'third', 'fourth'];
    const relative = `quarter-${names.indexOf(quarter.groups?.['quarter'] ?? '') + 1}`;
    return { start: at, end: at + quarter[0].length, relative };
  }
  const clock = match(TIME, text, at);
  if (clock !== undefined) return { start: at, end: at + clock[0].length, ...clockOf(clock.groups ?? {}) };
  const noon = match(NOON, text, at);
  if (noon !== undefined)
    return noon[0] === 'midnight'
      ? { start: at, end: at + noon[0].length, hour: 0, half: 'am' }
      : { start: at, end: at + noon[0].length, hour: 12, half: 'pm' };
  const phrase = match(PHRASE, text, at);
  const relative = phrase === undefined ? undefined : PHRASES[phrase[0].toLowerCase()];
  if (phrase === undefined || relative === undefined) return undefined;
  return { start: at, end: at + phrase[0].length, relative };
}

/** How every reading above begins: most words are none of these, and then no pattern needs to be tried. */
const BEGINNING = new RegExp(
  [
    '\\d|(?:the\\s+)?(?:\\d|last|this|next|following|previous|first|second|third|fourth|year|same|day|end)',
    `that\\s|mid|early|late|noon|yesterday|today|tomorrow|tonight|weekend|${[...MONTHS, ...WEEKDAYS].join('|')}`,
  ].join('|'),
  'iy',
);

function begins(text: string, at: number): boolean {
  const before = at === 0 ? 0x20 : text.charCodeAt(at - 1);
  if (isAsciiLetter(before) || isAsciiDigit(before) || before === 0x2e || before === 0x2c || before === 0x3a)
    return false;
  const unit = text.charCodeAt(at);
  if (!isAsciiLetter(unit) && !isAsciiDigit(unit)) return false;
  BEGINNING.lastIndex = at;
  return BEGINNING.test(text);
}

/** The points and stretches of calendar time in an English text, in order; `tokens` count in the same text. */
export function momentsEnglish(text: string, tokens: readonly EnglishToken[]): readonly Moment[] {
  const found: Moment[] = [];
  for (let at = 0; at < text.length; ) {
    const moment = begins(text, at)
      ? (dateAt(text, at) ?? otherAt(text, at) ?? yearAt(text, at, tokens))
      : undefined;
    if (moment === undefined) at += 1;
    else {
      found.push(moment);
      at = moment.end;
    }
  }
  return found;
}

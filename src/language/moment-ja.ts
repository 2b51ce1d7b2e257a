import type { Span } from '../base/span.ts';
import { normaliseWidth } from '../text/width.ts';
import type { Moment } from './mention.ts';
import { numerals, readNumeral } from './numeral-ja.ts';

/** First year of each era, less one. */
const ERAS: Readonly<Record<string, number>> = {
  ...{
    明治: 1867,
    大正: 1911,
    昭和: 1925,
    平成: 1988,
    令和: 2018,
    M: 1867,
    T: 1911,
    S: 1925,
    H: 1988,
    R: 2018,
  },
};

/** Words that say a time by its distance, with canonical names that English shares. */
const RELATIVE: Readonly<Record<string, string>> = {
  ...{ 昨年: 'last-year', 去年: 'last-year', 今年: 'this-year', 来年: 'next-year', 本年: 'this-year' },
  ...{ 一昨年: 'year-before-last', おととし: 'year-before-last', 同年: 'same-year', 翌年: 'following-year' },
  ...{
    前年: 'previous-year',
    先月: 'last-month',
    今月: 'this-month',
    来月: 'next-month',
    同月: 'same-month',
  },
  ...{
    翌月: 'following-month',
    前月: 'previous-month',
    先週: 'last-week',
    今週: 'this-week',
    来週: 'next-week',
  },
  ...{ 翌週: 'following-week', 前週: 'previous-week', 昨日: 'yesterday', きのう: 'yesterday', 今日: 'today' },
  ...{ 本日: 'today', 明日: 'tomorrow', あす: 'tomorrow', 一昨日: 'day-before-yesterday', 同日: 'same-day' },
  ...{ 翌日: 'following-day', 前日: 'previous-day', 当日: 'same-day', 翌朝: 'following-morning' },
  ...{ 今朝: 'this-morning', 昨夜: 'last-night', 昨晩: 'last-night', 今夜: 'tonight', 今晩: 'tonight' },
  ...{
    今週末: 'this-weekend',
    先週末: 'last-weekend',
    週末: 'weekend',
    年末: 'end-of-year',
    月末: 'end-of-month',
  },
};
const RELATIVES = Object.keys(RELATIVE).sort((one, other) => other.length - one.length);
/** The same by their first character. */
const RELATIVES_BY_HEAD: ReadonlyMap<string, readonly string[]> = new Map(
  RELATIVES.map((word) => [word.charAt(0), RELATIVES.filter((one) => one.charAt(0) === word.charAt(0))]),
);

const WEEKDAYS = '日月火水木金土';
const N = '(?:\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])';
/** What makes a number of days or years a length of time instead of a point in it. */
const LENGTH =
  '(?!間|半|前(?!半)|後(?!半)|以内|以上|以下|未満|ぶり|目|分|連続|もの|余り?|近く|にわた|来の|弱|強|がかり|越し|代)';

const RANGE = '[〜~～ー–—−―-]|から|、|・';

/** One date, from the largest field that is written to the smallest. */
const DATE = new RegExp(
  [
    `(?:(?<era>明治|大正|昭和|平成|令和|(?<![A-Za-z])[MTSHR](?=\\d))(?<eraYear>元|\\d{1,2}|[一二三四五六七八九十]{1,3}) ?年${LENGTH}(?:度)?)`,
    `(?:(?<![\\d.,])(?<year>\\d{4}|[一二][〇一二三四五六七八九]{3}) ?年${LENGTH}(?:度)?)`,
  ].join('|') +
    `|(?<distance>${RELATIVES.join('|')})(?:の|、)?(?=[\\d一二三四五六七八九十]+[月日]|[日月火水木金土]曜)`,
  'y',
);
const MONTH = new RegExp(`(?:の|、| )?(?<![\\d.,])(?<month>${N}) ?月(?!間|分)`, 'y');
/** 週4日 and 週休2日 count the days of a week. */
const DAY = new RegExp(`(?:の|、| )?(?<![\\d.,]|週|週休)(?<day>${N}) ?日${LENGTH}`, 'y');
const DAYS = new RegExp(
  `(?:の|、| )?(?<![\\d.,])(?<day>${N}) ?日?(?:${RANGE})(?<until>${N}) ?日${LENGTH}`,
  'y',
);
const WEEKDAY = /(?:の|、)?[([（]?(?<weekday>[日月火水木金土])(?:曜日?|(?=[)）・]))[)）\]]?/y;
const CLOCK = new RegExp(
  `(?:の|、|に)?(?:現地時間)?(?<half>午前|午後|早朝|朝|昼|夕方|夜中|夜|深夜|未明)?(?:の)?(?<hour>${N})時(?!間|代|期|点|速|価)(?:(?<thirty>半)|(?<minute>${N})分)?`,
  'y',
);
const COLON = /(?<half>午前|午後)?(?<![\d:])(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?![\d:])/y;
/** 正午過ぎ and 正午前 are only near it. */
const NOON = /(?:の|、|に)?正午(?!すぎ|過|前|まえ|近)/y;
const ISO =
  /(?<![\d.])(?<year>(?:19|20)\d\d)(?<mark>[-/.])(?<month>0?[1-9]|1[0-2])\k<mark>(?<day>[0-2]?\d|3[01])(?!\d)/y;
const CENTURY = new RegExp(`(?<![\\d.])(?<century>${N})世紀(?!間|半|ぶり|以上)`, 'y');
/** 2018-19シーズン, 2018/19年. */
const SEASON = /(?<!\d)(?<year>(?:19|20)\d\d)[-/–〜~](?:(?:19|20)?\d\d)(?=年(?!間)|シーズン|の)/y;
const QUARTER = /第(?<quarter>[1-4一二三四])四半期/y;
const MONTHS_OF_QUARTER = /(?<from>1|4|7|10)(?:月)?[〜~～ー–—−―-](?<to>3|6|9|12)月期/y;

type Fields = { -readonly [Key in Exclude<keyof Moment, 'start' | 'end'>]?: Moment[Key] };

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

const number = (written: string | undefined): number =>
  written === undefined ? Number.NaN : readNumeral(written);

/** From which hour on, up to which, the words for a part of the day are of the morning or of the evening. */
const PARTS_OF_DAY: Readonly<
  Record<string, readonly (readonly [from: number, to: number, half: 'am' | 'pm'])[]>
> = {
  午前: [[0, 11, 'am']],
  午後: [[0, 11, 'pm']],
  早朝: [[3, 9, 'am']],
  朝: [[3, 11, 'am']],
  昼: [
    [10, 11, 'am'],
    [12, 12, 'pm'],
    [0, 4, 'pm'],
  ],
  夕方: [[3, 8, 'pm']],
  夜: [[5, 11, 'pm']],
  夜中: [
    [0, 4, 'am'],
    [9, 11, 'pm'],
  ],
  深夜: [
    [0, 5, 'am'],
    [8, 11, 'pm'],
  ],
  未明: [[0, 6, 'am']],
};

/** The half of the day of an hour; 午前12時 and 夜2時 are used for either, a bare 6時 is the evening's as well. */
function halfOf(part: string | undefined, hour: number): 'am' | 'pm' | undefined {
  if (hour > 12) return hour === 24 ? 'am' : 'pm';
  if (part === undefined) return hour === 0 ? 'am' : undefined;
  return PARTS_OF_DAY[part]?.find(([from, to]) => hour >= from && hour <= to)?.[2];
}

function clockOf(groups: Readonly<Record<string, string | undefined>>): Fields {
  const { half, hour, minute, thirty } = groups;
  const named = number(hour);
  const told = halfOf(half, named);
  const fields: Fields = { hour: (told === 'pm' && named < 12 ? named + 12 : named) % 24 };
  if (told !== undefined) fields.half = told;
  if (minute !== undefined) fields.minute = number(minute);
  if (thirty !== undefined) fields.minute = 30;
  return fields;
}

/** Reads year, month, day, weekday and time of day at a place, as far as they are written. */
function dateAt(text: string, start: number): Moment | undefined {
  const fields: Fields = {};
  let at = start;
  const take = (pattern: RegExp): Readonly<Record<string, string | undefined>> | undefined => {
    const found = match(pattern, text, at);
    // A joining の or 、 belongs to a date only behind another field of it.
    if (found === undefined || (at === start && /^[の、に ]/.test(found[0]))) return undefined;
    at += found[0].length;
    return found.groups ?? {};
  };
  const large = take(DATE);
  if (large?.['era'] !== undefined) {
    const first = ERAS[large['era']] ?? 0;
    fields.year = first + (large['eraYear'] === '元' ? 1 : number(large['eraYear']));
    fields.era = `${large['era']}${large['eraYear'] ?? ''}年`;
  } else if (large?.['year'] !== undefined) fields.year = number(large['year']);
  else if (large?.['distance'] !== undefined) fields.relative = RELATIVE[large['distance']] ?? '';
  const month = number(take(MONTH)?.['month']);
  if (month >= 1 && month <= 12) fields.month = month;
  else if (!Number.isNaN(month)) return undefined;
  const before = at;
  const days = match(DAYS, text, at)?.groups;
  const day = take(number(days?.['day']) < number(days?.['until']) ? DAYS : DAY);
  const first = number(day?.['day']);
  if (first >= 1 && first <= 31) {
    fields.day = first;
    const last = number(day?.['until']);
    if (last > first && last <= 31) fields.untilDay = last;
  } else if (day !== undefined) at = before;
  const weekday = at === start || Object.keys(fields).length > 0 ? take(WEEKDAY)?.['weekday'] : undefined;
  if (weekday !== undefined) fields.weekday = WEEKDAYS.indexOf(weekday);
  const clock = take(CLOCK) ?? take(COLON);
  if (clock !== undefined && number(clock['hour']) <= 24) Object.assign(fields, clockOf(clock));
  if (clock === undefined && take(NOON) !== undefined) Object.assign(fields, { hour: 12, half: 'pm' });
  if (at === start || Object.keys(fields).length === 0) return undefined;
  return { start, end: at, ...fields };
}

/** A date that a machine turned only half: 11月 15, 2024. */
const HALF_TURNED = /(?<month>\d{1,2})月 (?<day>\d{1,2}), (?<year>\d{4})(?!\d)/y;

/** Dates written as 2024-11-29, centuries, quarters. */
function otherAt(text: string, start: number): Moment | undefined {
  const iso = match(ISO, text, start) ?? match(HALF_TURNED, text, start);
  if (iso?.groups !== undefined) {
    const { year, month, day } = iso.groups;
    return { start, end: start + iso[0].length, year: number(year), month: number(month), day: number(day) };
  }
  const season = match(SEASON, text, start);
  if (season !== undefined) {
    return { start, end: start + season[0].length, year: number(season.groups?.['year']) };
  }
  const century = match(CENTURY, text, start);
  if (century !== undefined) {
    const relative = `century-${number(century.groups?.['century'])}`;
    return { start, end: start + century[0].length, relative };
  }
  const months = match(MONTHS_OF_QUARTER, text, start);
  if (months !== undefined) {
    const relative = `quarter-${(number(months.groups?.['from']) + 2) / 3}`;
    return { start, end: start + months[0].length, relative };
  }
  const quarter = match(QUARTER, text, start);
  if (quarter === undefined) return undefined;
  return {
    start,
    end: start + quarter[0].length,
    relative: `quarter-${number(quarter.groups?.['quarter'])}`,
  };
}

const BEGINNING =
  /[\d〇一二三四五六七八九十元第（(]|午[前後]|正午|[日月火水木金土]曜|明治|大正|昭和|平成|令和|[MTSHR]\d|深夜|未明|早朝|夕方|現地|[朝夜昼]/;

/** Every character that a reading above can begin with, or a word for a distance. */
const HEADS: ReadonlySet<string> = new Set([
  ...'0123456789〇一二三四五六七八九十元第（([午正日月火水木金土明大昭平令MTSHR深未現早朝夕夜昼',
  ...RELATIVES_BY_HEAD.keys(),
]);

/** A single kanji that begins a word of its own (一日中, 三日月, 日曜大工) is not a date. */
const isDate = (text: string, moment: Moment): boolean => {
  const written = text.slice(moment.start, moment.end);
  if (/^[日月火水木金土]/.test(written)) return /曜/.test(written);
  if (/^[（(]/.test(written)) return false;
  if (/^(?:一日|一時|二日|三日|十日)$/.test(written)) {
    return written !== '一時' && written !== '一日' && !/^[月中]/.test(text.slice(moment.end));
  }
  if (/^[一二三四五六七八九十]+時$/.test(written)) return false;
  return !/^[早朝夕夜昼深未現]/.test(written) || moment.hour !== undefined;
};

const longer = (one: Moment | undefined, other: Moment | undefined): Moment | undefined =>
  (other?.end ?? 0) > (one?.end ?? 0) ? other : one;

/** The points and stretches of calendar time in a text, in order. Offsets count in the text. */
export function momentsJapanese(text: string): readonly Moment[] {
  const plain = normaliseWidth(text);
  const found: Moment[] = [];
  for (let at = 0; at < plain.length; ) {
    const head = plain.charAt(at);
    if (!HEADS.has(head)) {
      at += 1;
      continue;
    }
    const relative = plain.startsWith('同年代', at)
      ? undefined
      : RELATIVES_BY_HEAD.get(head)?.find((word) => plain.startsWith(word, at));
    const candidate =
      relative !== undefined || BEGINNING.test(plain.slice(at, at + 2))
        ? longer(dateAt(plain, at), otherAt(plain, at))
        : undefined;
    if (candidate !== undefined && isDate(plain, candidate)) {
      found.push(candidate);
      at = candidate.end;
    } else if (relative !== undefined) {
      const end = at + relative.length;
      found.push({ start: at, end, relative: RELATIVE[relative] ?? '' });
      at = end;
    } else at += 1;
  }
  return found;
}

/** Where numbers of a text stand that no moment has taken. */
export const numeralsOutside = (plain: string, moments: readonly Span[]) =>
  numerals(plain).filter(
    (one) => !moments.some((moment) => one.start < moment.end && moment.start < one.end),
  );

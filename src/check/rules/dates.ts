import { numbersOf, sameMoment } from '../../language/agree.ts';
import type { Moment } from '../../language/mention.ts';
import { normaliseWidth } from '../../text/width.ts';
import { type Draft, defineCheck } from '../define-check.ts';
import { type BeadView, englishAt, japaneseAt, type Located } from '../view.ts';
import { meets, wholeEnglish, wholeJapanese } from '../words.ts';

const FIELDS = ['year', 'month', 'day', 'weekday', 'hour', 'minute'] as const;
type Field = (typeof FIELDS)[number];
const WEEKDAYS = [...'日月火水木金土'];

const shared = (one: Moment, other: Moment): readonly Field[] =>
  FIELDS.filter((field) => one[field] !== undefined && other[field] !== undefined);

/** Fields that both write and that differ. 3 o'clock and 15 o'clock are one hour: clocks differ between languages. */
const differing = (one: Moment, other: Moment): readonly Field[] =>
  shared(one, other).filter((field) =>
    field === 'hour' ? (one.hour ?? 0) % 12 !== (other.hour ?? 0) % 12 : one[field] !== other[field],
  );

const isExact = (moment: Moment): boolean => FIELDS.some((field) => moment[field] !== undefined);

const hasDate = ({ year, month }: Moment): boolean => year !== undefined || month !== undefined;

/** Whether every number of a moment is written somewhere in a text, as digits. */
function isWritten(moment: Moment, text: string): boolean {
  const digits = normaliseWidth(text).match(/\d+/g) ?? [];
  const numbers = numbersOf(moment);
  return (
    numbers.length > 0 &&
    numbers.every((number) => digits.some((one) => Number(one) === number || Number(one) === number % 100))
  );
}

/** The Japanese date with the fields that differ taken from the English; undefined where they are not plain digits. */
function repair(text: string, ja: Moment, en: Moment): string | undefined {
  let repaired = text;
  for (const field of differing(ja, en)) {
    const [from, to] = [ja[field], en[field]];
    if (from === undefined || to === undefined || field === 'hour' || ja.era !== undefined) return undefined;
    if (field === 'weekday') {
      repaired = repaired.replace(new RegExp(`${WEEKDAYS[from]}(?=曜|[）)])`), WEEKDAYS[to] ?? '');
    } else {
      const sign = { year: '年', month: '月', day: '日', minute: '分' }[field];
      repaired = repaired.replace(new RegExp(`([0-9０-９]+)(?=${sign})`), (digits) =>
        /[０-９]/.test(digits)
          ? String(to).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
          : String(to),
      );
    }
  }
  return repaired === text ? undefined : repaired;
}

/** The English moment that a Japanese one contradicts: one that nothing agrees with, alike in all fields but few. */
function contradicted(moment: Moment, open: readonly Located<Moment>[]): Located<Moment> | undefined {
  return open
    .map((other) => ({ other, wrong: differing(moment, other).length, both: shared(moment, other).length }))
    .filter(({ wrong }) => wrong > 0)
    .sort((one, other) => other.both - other.wrong - (one.both - one.wrong) || one.wrong - other.wrong)[0]
    ?.other;
}

/** A month that is somebody's first name: June Harris, April Jones. */
const isFirstName = (view: BeadView, moment: Located<Moment>): boolean => {
  const source = view.article.sources[moment.file]?.text ?? '';
  return (
    /^(?:April|May|June|August)$/.test(englishAt(view, moment)) &&
    /^ \p{Lu}\p{Ll}/u.test(source.slice(moment.end))
  );
};

function* compare(view: BeadView): Iterable<Draft<`check.dates.${'differs' | 'missing' | 'extra'}`>> {
  const ja = view.ja.moments.filter(isExact);
  // June Hitchen and Fox News Sunday are no dates.
  const en = view.en.moments.filter(
    (moment) =>
      isExact(moment) &&
      !isFirstName(view, moment) &&
      !view.en.names.some((name) => meets(name, moment) && name.file === moment.file),
  );
  const openJa = ja.filter(
    (one) => !en.some((other) => sameMoment(one, other)) && !isWritten(one, wholeEnglish(view)),
  );
  const openEn = en.filter(
    (one) => !ja.some((other) => sameMoment(other, one)) && !isWritten(one, wholeJapanese(view)),
  );
  const used = new Set<Moment>();
  for (const one of openJa) {
    const said = japaneseAt(view, one);
    const span = { start: one.start, end: one.end };
    const other = contradicted(
      one,
      openEn.filter((it) => !used.has(it)),
    );
    if (other !== undefined) {
      used.add(other);
      const text = repair(said, one, other);
      yield {
        ja: [span],
        en: [{ file: other.file, start: other.start, end: other.end }],
        message: 'check.dates.differs',
        values: { ja: said, en: englishAt(view, other) },
        confidence: 0.9,
        suggestions: text === undefined ? [] : [{ ...span, text }],
      };
    } else if (view.en.moments.length === 0 && view.en.quantities.length === 0 && hasDate(one)) {
      yield {
        ja: [span],
        message: 'check.dates.extra',
        values: { ja: said },
        severity: 'major',
        confidence: 0.45,
      };
    }
  }
  for (const one of openEn) {
    // Japanese news gives dates where English gives weekdays, and leaves the clock of another country out.
    if (used.has(one) || !hasDate(one) || ja.length > 0) continue;
    yield {
      ja: [],
      en: [{ file: one.file, start: one.start, end: one.end }],
      message: 'check.dates.missing',
      values: { en: englishAt(view, one) },
      severity: 'major',
      confidence: 0.45,
    };
  }
}

/**
 * Two dates contradict one another only where both write the same field. Japanese gives the date where English gives the
 * weekday, and the hour of Tokyo where English gives its own, so a field that stands on one side alone says little.
 */
export const dates = defineCheck({
  id: 'dates',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  reads: 'both',
  examples: [
    {
      ja: '博物館は5月12日に再開した。',
      en: 'The museum reopened on May 21.',
      finds: ['5月12日'],
      fixed: '博物館は5月21日に再開した。',
    },
    {
      ja: '投票は木曜日に行われる。',
      en: 'The vote will be held on Tuesday.',
      finds: ['木曜日'],
      fixed: '投票は火曜日に行われる。',
    },
    {
      ja: '工場は２０１９年に閉鎖された。',
      en: 'The plant was closed in 2016.',
      finds: ['２０１９年'],
      fixed: '工場は２０１６年に閉鎖された。',
    },
    { ja: '式典は8日に開かれた。', en: 'The ceremony was held on Friday.', finds: [] },
    { ja: '式典は午後3時に始まった。', en: 'The ceremony began at 3 p.m.', finds: [] },
    { ja: '同社は2019年に創業した。', en: 'The company was founded in 2019.', finds: [] },
    { ja: '昨年の大会は中止された。', en: 'Last year the event was cancelled.', finds: [] },
  ],
  findInBead: compare,
});

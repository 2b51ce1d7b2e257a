import type { Moment } from '../../language/mention.ts';
import { contradictions, hasDate, isExact, isWritten, repair } from '../date-contradictions.ts';
import { limitsApart } from '../date-limits.ts';
import { type Draft, defineCheck } from '../define-check.ts';
import { facing } from '../facing.ts';
import { distancesApart } from '../relative-dates.ts';
import { type BeadView, englishAt, japaneseAt, type Located } from '../view.ts';
import { meets, wholeEnglish, wholeJapanese } from '../words.ts';

/** A month that is somebody's first name: June Harris, April Jones. */
const isFirstName = (view: BeadView, moment: Located<Moment>): boolean => {
  const source = view.article.sources[moment.file]?.text ?? '';
  return (
    /^(?:April|May|June|August)$/.test(englishAt(view, moment)) &&
    /^ \p{Lu}\p{Ll}/u.test(source.slice(moment.end))
  );
};

function* compare(
  view: BeadView,
): Iterable<Draft<`check.dates.${'differs' | 'distance' | 'missing' | 'extra' | 'from' | 'until'}`>> {
  for (const { ja, en, limit, deadline } of limitsApart(view))
    yield {
      ja: [{ start: ja.start, end: ja.end }],
      en: [{ file: en.file, start: en.start, end: en.end }],
      message: limit === 'from' ? 'check.dates.from' : 'check.dates.until',
      values: { ja: japaneseAt(view, ja), en: englishAt(view, en) },
      confidence: deadline ? 0.7 : 0.4,
    };
  const ja = view.ja.moments.filter(isExact);
  // June Hitchen and Fox News Sunday are no dates.
  const en = view.en.moments.filter(
    (moment) =>
      isExact(moment) &&
      !isFirstName(view, moment) &&
      !view.en.names.some((name) => meets(name, moment) && name.file === moment.file),
  );
  const found = [...contradictions(view, ja, en)];
  for (const { ja: one, en: other, confidence } of found) {
    const said = japaneseAt(view, one);
    const span = { start: one.start, end: one.end };
    const text = 'unit' in one ? undefined : repair(said, one, other);
    yield {
      ja: [span],
      en: [{ file: other.file, start: other.start, end: other.end }],
      message: 'check.dates.differs',
      values: { ja: said, en: englishAt(view, other) },
      confidence,
      suggestions: text === undefined ? [] : [{ ...span, text }],
    };
  }
  for (const { ja: one, en: other } of distancesApart(view))
    yield {
      ja: [{ start: one.start, end: one.end }],
      en: [{ file: other.file, start: other.start, end: other.end }],
      message: 'check.dates.distance',
      values: { ja: japaneseAt(view, one), en: englishAt(view, other) },
      confidence: 0.8,
    };
  if (view.en.moments.length === 0 && view.en.quantities.length === 0)
    for (const one of ja) {
      if (!hasDate(one) || isWritten(one, wholeEnglish(view))) continue;
      yield {
        ja: [{ start: one.start, end: one.end }],
        message: 'check.dates.extra',
        values: { ja: japaneseAt(view, one) },
        severity: 'major',
        confidence: 0.45,
      };
    }
  // Japanese news gives dates where English gives weekdays, and leaves the clock of another country out.
  if (ja.length > 0) return;
  for (const one of en) {
    if (!hasDate(one) || found.some((it) => it.en === one) || isWritten(one, wholeJapanese(view))) continue;
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
  severity: 'major',
  reads: 'both',
  absorbs: ['numbers'],
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
    { ja: '書類は3月5日以降に出す。', en: 'Papers are due no later than March 5.', finds: ['3月5日'] },
    { ja: '書類は3月5日までに出す。', en: 'Papers are due no later than March 5.', finds: [] },
    { ja: '式典は8日に開かれた。', en: 'The ceremony was held on Friday.', finds: [] },
    { ja: '式典は午後3時に始まった。', en: 'The ceremony began at 3 p.m.', finds: [] },
    {
      ja: '式典は午前6時30分に始まった。',
      en: 'The ceremony began at 18:30.',
      finds: ['午前6時30分'],
      fixed: '式典は午後6時30分に始まった。',
    },
    { ja: '式典は6時30分に始まった。', en: 'The ceremony began at 18:30.', finds: [] },
    { ja: '同社は2019年に創業した。', en: 'The company was founded in 2019.', finds: [] },
    { ja: '昨年の大会は中止された。', en: 'Last year the event was cancelled.', finds: [] },
    { ja: '大会は来年開かれる。', en: 'The event will be held this year.', finds: ['来年'] },
  ],
  findInBead: compare,
  *findInArticle(view) {
    const bead = facing(view);
    if (bead !== undefined) yield* compare(bead);
  },
});

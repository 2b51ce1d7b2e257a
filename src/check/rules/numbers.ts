import type { Quantity } from '../../language/mention.ts';
import { unclaimed } from '../claims.ts';
import { type Draft, defineCheck } from '../define-check.ts';
import { facing } from '../facing.ts';
import { isInEnglish, isInJapanese, isWrittenInDigits } from '../figures.ts';
import { boundsApart, ranksForTimes } from '../number-limits.ts';
import { isTelling, pairCrossed, pairExcused, pairUp, powerOfTen } from '../number-pairs.ts';
import { type BeadView, englishAt, japaneseAt, type Located } from '../view.ts';
import { writeNumber } from '../write-number.ts';

/** "Okada, 61, arrived": an age set between commas, which Japanese leaves out with reason. */
const isAside = ({ file, start, end }: Located<Quantity>, view: BeadView): boolean => {
  const source = view.article.sources[file]?.text ?? '';
  return /,\s$/.test(source.slice(0, start)) && /^,/.test(source.slice(end));
};

function* compare(
  view: BeadView,
): Iterable<
  Draft<`check.numbers.${'differs' | 'scale' | 'missing' | 'extra' | 'more' | 'fewer' | 'occasion'}`>
> {
  for (const { ja, en } of boundsApart(view))
    yield {
      ja: [{ start: ja.start, end: ja.end }],
      en: [{ file: en.file, start: en.start, end: en.end }],
      message: ja.bound === 'least' ? 'check.numbers.more' : 'check.numbers.fewer',
      values: { ja: japaneseAt(view, ja), en: englishAt(view, en) },
      confidence: 0.7,
    };
  for (const { ja, en } of ranksForTimes(view)) {
    const said = japaneseAt(view, ja);
    const better = said.replace('番目', '度目');
    yield {
      ja: [{ start: ja.start, end: ja.end }],
      en: [{ file: en.file, start: en.start, end: en.end }],
      message: 'check.numbers.occasion',
      values: { ja: said, en: englishAt(view, en), better },
      confidence: 0.8,
      suggestions: [{ start: ja.start, end: ja.end, text: better }],
    };
  }
  const left = unclaimed(view);
  const ja = left.ja.quantities.filter((it) => isTelling(it, japaneseAt(view, it)) && !isInEnglish(it, view));
  const en = left.en.quantities.filter((it) => isTelling(it, englishAt(view, it)) && !isInJapanese(it, view));
  const plain = pairUp(ja, en, view);
  const excused = pairExcused(left, new Set(plain.flat()), view);
  const paired = new Set<Quantity>([...plain, ...excused].flat());
  const crossed = pairCrossed(view).filter((pair) => !pair.some((it) => paired.has(it)));
  const pairs = [...plain, ...excused, ...crossed];
  for (const [one, other] of pairs) {
    const factor = powerOfTen(one, other);
    const said = japaneseAt(view, one);
    const text =
      one.value === one.upper && other.value === other.upper ? writeNumber(said, other.value) : undefined;
    const span = { start: one.start, end: one.end };
    yield {
      ja: [span],
      en: [{ file: other.file, start: other.start, end: other.end }],
      message: factor > 1 ? 'check.numbers.scale' : 'check.numbers.differs',
      values: { ja: said, en: englishAt(view, other), factor },
      // Ten times too much is what a reader acts upon.
      ...(factor > 1 ? { severity: 'critical' as const } : {}),
      confidence: factor > 1 ? 0.9 : [...plain, ...crossed].some(([it]) => it === one) ? 0.8 : 0.6,
      suggestions: text === undefined || text === said ? [] : [{ ...span, text }],
    };
  }
  for (const one of ja) {
    if (pairs.some(([it]) => it === one)) continue;
    const said = japaneseAt(view, one);
    yield {
      ja: [{ start: one.start, end: one.end }],
      message: 'check.numbers.extra',
      values: { ja: said },
      confidence: isWrittenInDigits(said) ? 0.5 : 0.3,
    };
  }
  for (const one of en) {
    if (pairs.some(([, it]) => it === one) || isAside(one, view)) continue;
    const said = englishAt(view, one);
    yield {
      ja: [],
      en: [{ file: one.file, start: one.start, end: one.end }],
      message: 'check.numbers.missing',
      values: { en: said },
      confidence: isWrittenInDigits(said) ? 0.5 : 0.3,
    };
  }
}

/**
 * A number that changes on the way across is almost always a mistake, and the reader of the translation has no way to
 * notice it. A number is at peace when the other side has it in any form: digits, kanji, words, a date, a converted unit.
 */
export const numbers = defineCheck({
  id: 'numbers',
  category: 'accuracy/mistranslation',
  severity: 'major',
  reads: 'both',
  examples: [
    {
      ja: '調査には全12章の報告書が使われた。',
      en: 'The inquiry drew on a report of 21 chapters.',
      finds: ['12章'],
      fixed: '調査には全21章の報告書が使われた。',
    },
    {
      ja: '市は3億円を投じる。',
      en: 'The city will spend 3 billion yen.',
      finds: ['3億円'],
      fixed: '市は30億円を投じる。',
    },
    {
      ja: '応募者は１２５００人だった。',
      en: 'There were 15,200 applicants.',
      finds: ['１２５００人'],
      fixed: '応募者は１５２００人だった。',
    },
    { ja: '応募者は50人以上だった。', en: 'There were fewer than 50 applicants.', finds: ['50人'] },
    { ja: '応募者は50人に満たなかった。', en: 'There were fewer than 50 applicants.', finds: [] },
    {
      ja: '今年に入って2番目に橋が閉鎖された。',
      en: 'The bridge was closed for the second time this year.',
      finds: ['2番目'],
      fixed: '今年に入って2度目に橋が閉鎖された。',
    },
    { ja: '国で2番目に長い橋だ。', en: 'It is the second longest bridge in the country.', finds: [] },
    { ja: '応募者は1万2500人だった。', en: 'There were 12,500 applicants.', finds: [] },
    { ja: '有権者の半数が二度投票した。', en: 'Half of the voters voted twice.', finds: [] },
    { ja: '二人は一つの案に絞った。', en: 'The pair settled on a single plan.', finds: [] },
    { ja: '道は約16キロ続く。', en: 'The road runs for about 10 miles.', finds: [] },
  ],
  findInBead: compare,
  *findInArticle(view) {
    const bead = facing(view);
    if (bead !== undefined) yield* compare(bead);
  },
});

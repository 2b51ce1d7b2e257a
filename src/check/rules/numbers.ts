import { isVague } from '../../language/agree.ts';
import type { Quantity } from '../../language/mention.ts';
import { normaliseWidth } from '../../text/width.ts';
import { saysSame, unclaimed } from '../claims.ts';
import { type Draft, defineCheck } from '../define-check.ts';
import { facing } from '../facing.ts';
import { isInEnglish, isInJapanese, isMeasure, isWrittenInDigits } from '../figures.ts';
import { boundsApart, ranksForTimes } from '../number-limits.ts';
import { type BeadView, englishAt, japaneseAt, type Located } from '../view.ts';
import { meets } from '../words.ts';
import { writeNumber } from '../write-number.ts';

/** Smaller numbers come and go with the grammar (a, both, 一つ, 両), unless digits stand on both sides. */
const TELLING = 4;

/** Numbers that are worth comparing: not codes, not figures of speech. */
const isTelling = (quantity: Quantity, text: string): boolean =>
  !quantity.partOfName &&
  quantity.weak !== true &&
  !(quantity.kind === 'ordinal' && quantity.value <= TELLING) &&
  (isWrittenInDigits(text) || quantity.value >= TELLING);

/** How well two numbers that found no partner fit together; 0 when they cannot stand for each other. */
function closeness(ja: Quantity, en: Located<Quantity>, view: BeadView): number {
  if ((ja.kind === 'percent') !== (en.kind === 'percent')) return 0;
  const linked = view.links.some(
    (link) => meets(link.ja, ja) && link.en.file === en.file && meets(link.en, en),
  );
  const sameUnit = ja.unit === en.unit;
  // A size alone contradicts only what counts the same: 数十年 is no misprint of 45.
  if (isVague(ja) !== isVague(en) && (!sameUnit || ja.unit === '')) return 0;
  const measured = isMeasure(ja.unit) || isMeasure(en.unit);
  if (!sameUnit && measured && ja.unit !== '' && en.unit !== '' && !en.unit.startsWith(ja.unit)) return 0;
  return 1 + (linked ? 2 : 0) + (sameUnit && ja.unit !== '' ? 1 : 0) + (powerOfTen(ja, en) > 1 ? 1 : 0);
}

/** By which power of ten two numbers differ; 1 when they do not differ so. */
function powerOfTen(ja: Quantity, en: Quantity): number {
  if (ja.value <= 0 || en.value <= 0) return 1;
  const ratio = Math.max(ja.value, en.value) / Math.min(ja.value, en.value);
  const power = Math.round(Math.log10(ratio));
  return power > 0 && Math.abs(ratio / 10 ** power - 1) < 1e-6 ? 10 ** power : 1;
}

/** Pairs what found no partner on either side, the best fit first; each is used once. */
function pairUp(
  ja: readonly Quantity[],
  en: readonly Located<Quantity>[],
  view: BeadView,
): readonly (readonly [Quantity, Located<Quantity>])[] {
  const all = ja
    .flatMap((one) => en.map((other) => ({ one, other, closeness: closeness(one, other, view) })))
    .filter((pair) => pair.closeness > 0)
    .sort((one, other) => other.closeness - one.closeness);
  const used = new Set<Quantity>();
  return all.flatMap(({ one, other }) => {
    if (used.has(one) || used.has(other)) return [];
    used.add(one).add(other);
    return [[one, other] as const];
  });
}

/** Whether both count the same thing: one unit, or words beside them that are tied to one another. */
function countsSame(ja: Quantity, en: Located<Quantity>, view: BeadView): boolean {
  if (ja.unit !== '' && ja.unit === en.unit) return true;
  if (isMeasure(ja.unit) !== isMeasure(en.unit)) return false;
  return view.links.some(
    (link) =>
      link.ja.start >= ja.end - 1 &&
      link.ja.start <= ja.end + BESIDE_JA &&
      link.en.file === en.file &&
      link.en.start >= en.end &&
      link.en.start <= en.end + BESIDE_EN,
  );
}

/** How far behind a number what it counts may begin, in characters. */
const BESIDE_JA = 4;
const BESIDE_EN = 12;

const isOrdinal = (one: Quantity, text: string): boolean =>
  one.kind === 'ordinal' || /(?:目|位)$/.test(text) || text.startsWith('第');

/** Whether a number is one half of a result: 2対1, 2-1. */
const isScore = (text: string, { start, end }: Quantity): boolean =>
  /\d\s?(?:対|-|–)\s?$/.test(text.slice(Math.max(0, start - 4), start)) ||
  /^\s?(?:対|-|–)\s?\d/.test(text.slice(end, end + 4));

/** Whether two numbers left over contradict one another although other words of the bead might excuse them. */
function contradicts(ja: Quantity, en: Located<Quantity>, view: BeadView): boolean {
  if ((en.kind === 'percent') !== (ja.kind === 'percent') || en.kind === 'fraction' || saysSame(ja, en))
    return false;
  const source = view.article.sources[en.file]?.text ?? '';
  if (isScore(normaliseWidth(view.article.text), ja) && isScore(source, en)) return true;
  const [orderJa, orderEn] = [isOrdinal(ja, japaneseAt(view, ja)), isOrdinal(en, englishAt(view, en))];
  if (orderJa && orderEn) return true;
  if (ja.kind === en.kind && (ja.kind === 'percent' || ja.kind === 'multiple')) return true;
  if (orderJa !== orderEn && (ja.unit === '' || ja.unit !== en.unit)) return false;
  return countsSame(ja, en, view) && !(isInEnglish(ja, view) && isInJapanese(en, view));
}

/**
 * Numbers left over that something else of the bead would excuse (the other 2 of the sentence, an "a", 半): they
 * contradict each other all the same when they count the same thing, or when there are no others.
 */
function pairExcused(
  { ja, en }: ReturnType<typeof unclaimed>,
  used: ReadonlySet<Quantity>,
  view: BeadView,
): readonly (readonly [Quantity, Located<Quantity>])[] {
  const taken = new Set(used);
  const isFree = (one: Quantity): boolean => !taken.has(one) && !one.partOfName;
  const digits = ja.quantities.filter((one) => isFree(one) && isWrittenInDigits(japaneseAt(view, one)));
  const pairs = digits.flatMap((one) => {
    const other = en.quantities.find((it) => isFree(it) && contradicts(one, it, view));
    if (other === undefined) return [];
    taken.add(one).add(other);
    return [[one, other] as const];
  });
  const [one, ...more] = digits.filter((it) => isFree(it) && it.weak !== true);
  const rest = en.quantities.filter((it) => isFree(it) && it.weak !== true);
  const [other] = rest;
  const alone = one !== undefined && other !== undefined && more.length === 0 && rest.length === 1;
  if (!alone || closeness(one, other, view) === 0 || saysSame(one, other)) return pairs;
  if (isInJapanese(other, view) || !isTelling(other, englishAt(view, other))) return pairs;
  return [...pairs, [one, other]];
}

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
  const pairs = [...plain, ...excused];
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
      confidence: factor > 1 ? 0.9 : plain.some(([it]) => it === one) ? 0.8 : 0.6,
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

import type { Quantity } from '../../language/mention.ts';
import { saysSame } from '../claims.ts';
import { type Draft, defineCheck } from '../define-check.ts';
import { facing } from '../facing.ts';
import { isConverted, isWrittenInDigits } from '../figures.ts';
import { dimensionOf, isSameUnit, swapUnit } from '../unit-kinds.ts';
import { type BeadView, englishAt, japaneseAt, type Located } from '../view.ts';
import { isSameWarmth, type Scale, scaleInEnglish, warmthInJapanese } from '../warmth.ts';

/** Ones and twos are written and left out freely on both sides, unless digits stand there. */
const TELLING = 3;
/** A scale that Japanese leaves to be understood is less sure than one that is written. */
const UNDERSTOOD = 0.75;

const isTelling = (quantity: Quantity, text: string): boolean =>
  !quantity.partOfName &&
  quantity.weak !== true &&
  quantity.kind === 'cardinal' &&
  (quantity.value >= TELLING || isWrittenInDigits(text));

/** Whether both say the same number of different things of one kind: 12 kilometres and 12 miles. */
const contradicts = (one: Quantity, other: Quantity): boolean =>
  one.value === other.value &&
  one.upper === other.upper &&
  dimensionOf(one.unit) !== undefined &&
  dimensionOf(one.unit) === dimensionOf(other.unit) &&
  !isSameUnit(one.unit, other.unit);

/** Whether a number of one side has one on the other that it can stand for, or one that does not say of what. */
const isAtPeace = (one: Quantity, others: readonly Quantity[]): boolean =>
  others.some(
    (other) =>
      isConverted(one, other) ||
      (saysSame(one, other) && (dimensionOf(other.unit) === undefined || isSameUnit(one.unit, other.unit))),
  );

function* compare(view: BeadView): Iterable<Draft<'check.units.found'>> {
  const ja = view.ja.quantities.filter((one) => isTelling(one, japaneseAt(view, one)));
  const en = view.en.quantities.filter((one) => isTelling(one, englishAt(view, one)));
  const taken = new Set<Quantity>();
  for (const one of ja) {
    if (isAtPeace(one, view.en.quantities)) continue;
    const other: Located<Quantity> | undefined = en.find(
      (it) => !taken.has(it) && contradicts(one, it) && !isAtPeace(it, view.ja.quantities),
    );
    if (other === undefined) continue;
    taken.add(other);
    const said = japaneseAt(view, one);
    const text = swapUnit(said, one.unit, other.unit);
    const span = { start: one.start, end: one.end };
    yield {
      ja: [span],
      en: [{ file: other.file, start: other.start, end: other.end }],
      message: 'check.units.found',
      values: { ja: said, en: englishAt(view, other) },
      confidence: 0.85,
      suggestions: text === undefined ? [] : [{ ...span, text }],
    };
  }
}

const IN_JAPANESE: Readonly<Record<Scale, string>> = { celsius: '摂氏', fahrenheit: '華氏' };

/** The number of the one scale on the other: 104 degrees Fahrenheit are not 摂氏104度, nor 104度 of a Japanese forecast. */
function* compareWarmth(view: BeadView): Iterable<Draft<'check.units.found'>> {
  const { text, sources } = view.article;
  for (const one of view.ja.quantities) {
    const said = warmthInJapanese(one, text);
    if (said === undefined) continue;
    const scales = view.en.quantities.map((other) => ({
      other,
      scale: scaleInEnglish(other, sources[other.file]?.text ?? ''),
    }));
    // 104 F (40 C): what English gives on both scales is right on either.
    const same = scales.filter(({ other, scale }) => scale !== undefined && other.value === one.value);
    const [wrong] = same;
    if (wrong === undefined || same.some(({ scale }) => scale === said.scale)) continue;
    if (view.en.quantities.some((other) => other !== wrong.other && isSameWarmth(one, other))) continue;
    const { scale = said.scale, other } = wrong;
    const span = { start: one.start - said.named.length, end: one.end };
    const words = japaneseAt(view, span);
    const digits = /[0-9０-９,，.．〇一二三四五六七八九十百]+/.exec(japaneseAt(view, one))?.[0] ?? '';
    yield {
      ja: [span],
      en: [{ file: other.file, start: other.start, end: other.end }],
      message: 'check.units.found',
      values: { ja: words, en: englishAt(view, other) },
      confidence: said.named === '' && one.unit === 'degree' ? UNDERSTOOD : 0.9,
      suggestions: digits === '' ? [] : [{ ...span, text: `${IN_JAPANESE[scale]}${digits}度` }],
    };
  }
}

function* compareAll(view: BeadView): Iterable<Draft<'check.units.found'>> {
  yield* compare(view);
  yield* compareWarmth(view);
}

/**
 * The right number of the wrong thing is as wrong as a wrong number, and looks more right: 40 euros as 40ドル, twelve
 * kilometres as 12マイル. Only units of one kind are compared, and only where no other number of the bead, and no
 * conversion, explains the difference.
 */
export const units = defineCheck({
  id: 'units',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  reads: 'both',
  examples: [
    {
      ja: '同社は土地に300万ユーロを支払った。',
      en: 'The company paid $3 million for the land.',
      finds: ['300万ユーロ'],
      fixed: '同社は土地に300万ドルを支払った。',
    },
    {
      ja: '新しい橋の長さは12マイルである。',
      en: 'The new bridge is 12 kilometers long.',
      finds: ['12マイル'],
      fixed: '新しい橋の長さは12キロメートルである。',
    },
    {
      ja: '工事は8週間続く見通しだ。',
      en: 'The work is expected to last eight months.',
      finds: ['8週間'],
      fixed: '工事は8カ月間続く見通しだ。',
    },
    {
      ja: '谷の気温は摂氏104度に達した。',
      en: 'Temperatures in the valley reached 104 degrees Fahrenheit.',
      finds: ['摂氏104度'],
      fixed: '谷の気温は華氏104度に達した。',
    },
    {
      ja: '谷の気温は104度に達した。',
      en: 'Temperatures in the valley reached 104 degrees Fahrenheit.',
      finds: ['104度'],
      fixed: '谷の気温は華氏104度に達した。',
    },
    {
      ja: '谷の気温は40度に達した。',
      en: 'Temperatures in the valley reached 104 degrees Fahrenheit.',
      finds: [],
    },
    { ja: '谷では摂氏40度を記録した。', en: 'The valley recorded 104 F (40 C).', finds: [] },
    { ja: '梁は45度の角度で交わる。', en: 'The beams meet at an angle of 45 degrees.', finds: [] },
    { ja: '新しい橋の長さは約19キロである。', en: 'The new bridge is 12 miles long.', finds: [] },
    { ja: '入場料は20豪ドルだ。', en: 'Admission costs $20.', finds: [] },
    {
      ja: '村は5キロ四方の谷にある。',
      en: 'The village lies in a valley five kilometers across.',
      finds: [],
    },
    { ja: '18歳の選手が18分に得点した。', en: 'The 18-year-old scored in the 18th minute.', finds: [] },
  ],
  findInBead: compareAll,
  *findInArticle(view) {
    const bead = facing(view);
    if (bead !== undefined) yield* compareAll(bead);
  },
});

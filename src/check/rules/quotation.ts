import type { SourceSpan } from '../../align/alignment.ts';
import type { Span } from '../../base/span.ts';
import { within } from '../../base/span.ts';
import { defineCheck } from '../define-check.ts';
import { type BeadView, englishAt, japaneseAt } from '../view.ts';

/** A bead must be trusted this far before its quotations are compared. */
const TRUSTED = 0.6;
/** Links this probable tell where a word of a quotation has gone. */
const SURE = 0.9;
/** So many words must have crossed the border, and so many kept to their side. */
const CROSSED = 3;
const KEPT = 2;
/** Shorter stretches in quotation marks are names and words that are spoken of. */
const SHORTEST_JA = 8;
const SHORTEST_EN = 20;

const JAPANESE = /[「『]([^「」『』]+)[」』]/gu;
const ENGLISH = /["“]([^"“”]+)["”]/gu;

/** Begun with a piece of a sentence and ended sentences later: the source itself forgot to close a quotation. */
const UNCLOSED = /^["“]\p{Ll}[^"“”]*[.!?]\s+\p{Lu}/u;

const spansOf = (text: string, pattern: RegExp, from: number, shortest: number): readonly Span[] =>
  [...text.matchAll(pattern)]
    .filter((match) => (match[1] ?? '').length >= shortest)
    .map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }));

/** The quotation of each side, where each has exactly one. */
function quotations(view: BeadView): { readonly ja: Span; readonly en: SourceSpan } | undefined {
  const [first, second] = view.en.sentences;
  const [sentence, another] = view.ja.sentences;
  if (first === undefined || sentence === undefined || second !== undefined || another !== undefined)
    return undefined;
  const own = spansOf(japaneseAt(view, sentence), JAPANESE, sentence.start, SHORTEST_JA);
  const source = spansOf(englishAt(view, first), ENGLISH, first.start, SHORTEST_EN);
  const marks = (englishAt(view, first).match(/["“”]/g) ?? []).length;
  const [ja, en] = [own[0], source[0]];
  if (ja === undefined || en === undefined || own.length > 1 || source.length > 1 || marks > 2)
    return undefined;
  if (UNCLOSED.test(englishAt(view, { ...en, file: first.file }))) return undefined;
  return { ja, en: { ...en, file: first.file } };
}

/**
 * Where each side has one quotation, the words that the aligner is sure of are counted: those quoted on one side and told
 * by the narrator on the other have crossed the border.
 */
export const quotation = defineCheck({
  id: 'quotation',
  category: 'accuracy/mistranslation',
  severity: 'major',
  reads: 'both',
  examples: [
    {
      linked: true,
      ja: '市長は「橋は危険で、議会は学校と病院の予算を承認した」と述べた。',
      en: 'The mayor said "the bridge is dangerous for us," while parliament approved the budget of the school and the hospital.',
      finds: ['「橋は危険で、議会は学校と病院の予算を承認した」'],
    },
    {
      linked: true,
      ja: '市長は「橋は私たちに危険だ」と述べたが、議会は学校と病院の予算を承認した。',
      en: 'The mayor said "the bridge is dangerous for us," while parliament approved the budget of the school and the hospital.',
      finds: [],
    },
    {
      linked: true,
      ja: '市長は「古い橋」について語り、来年閉鎖すると述べた。',
      en: 'The mayor spoke of the old bridge and said it would close next year.',
      finds: [],
    },
  ],
  *findInBead(view) {
    const found = view.score < TRUSTED ? undefined : quotations(view);
    if (found === undefined) return;
    const { ja, en } = found;
    const sure = view.links.filter((link) => link.score >= SURE && link.en.file === en.file);
    const isIn = (link: (typeof sure)[number]): readonly [boolean, boolean] => [
      within(link.ja, ja),
      within(link.en, en),
    ];
    const taken = sure.filter((link) => isIn(link)[0] && !isIn(link)[1]);
    const left = sure.filter((link) => !isIn(link)[0] && isIn(link)[1]);
    const kept = sure.filter((link) => isIn(link)[0] && isIn(link)[1]);
    const crossed = taken.length >= left.length ? taken : left;
    if (crossed.length < CROSSED || kept.length < KEPT || Math.min(taken.length, left.length) > 0) return;
    const words = crossed.map((link) => japaneseAt(view, link.ja)).join('、');
    yield {
      ja: [ja],
      en: [en],
      message: crossed === taken ? 'check.quotation.wider' : 'check.quotation.narrower',
      values: { words },
      confidence: 0.6,
    };
  },
});

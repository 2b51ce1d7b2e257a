import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../segment/segment.ts';
import { applyToArticle } from './change.ts';
import type { Subject } from './plan-action.ts';
import { planReview, type ReviewRow } from './plan-review.ts';
import { presentBeads } from './present-beads.ts';
import { layOut } from './present-text.ts';
import { type ArticleDecisions, type FixedBead, UNDECIDED } from './record.ts';

const JA = '港の工事\n市は港を広げる。工事は来月に始まる。\n費用は十億円だ。';
const EN = 'The harbour works\nThe city widens the harbour. Work begins next month.\nIt costs a billion yen.';

/** The first bead is the heading, the second two sentences on one line, the third has no English. */
const subject = (decisions: ArticleDecisions = UNDECIDED): Subject => ({
  material: { id: 'a', file: 'a.txt', text: JA, cut: segment(JA, 'ja').sentences },
  sources: [{ id: 's', file: 's.txt', text: EN, cut: segment(EN, 'en').sentences }],
  decisions,
  basis: {
    ...{ engine: '', text: JA, units: [], sources: ['s'], links: [], terms: [], cutShort: false },
    beads: [
      [[0], [0]],
      [
        [1, 2],
        [1, 2],
      ],
      [[3], []],
    ].map(([ja = [], en = []]) => ({
      ja: ja.map((unit) => ({ unit })),
      en: en.map((sentence) => ({ source: 's', sentence })),
      score: 0.9,
      evidence: { coverageJa: 1, coverageEn: 1, length: 1, position: 1, clues: [] },
    })),
  },
});

/** The rows as they would be sent out, with what is said of some of them. */
function rowsOf(said: Readonly<Record<number, Partial<ReviewRow>>>, of: Subject = subject()): ReviewRow[] {
  const ja = ['港の工事', '市は港を広げる。工事は来月に始まる。', '費用は十億円だ。'];
  const en = ['The harbour works', 'The city widens the harbour. Work begins next month.', ''];
  const beads = presentBeads(layOut(of.material, of.decisions.edits), of.basis.beads, new Map(), of.sources);
  return beads.slice(0, 3).map((_, at) => ({
    ...{ line: at + 2, number: at + 1, ja: ja[at] ?? '', en: en[at] ?? '', decision: '', comment: '' },
    ...{ sent: ja[at] ?? '', ...said[at + 1] },
  }));
}

function review(rows: readonly ReviewRow[], before: ArticleDecisions = UNDECIDED) {
  const planned = planReview(subject(before), rows, 'review.xlsx');
  if (!planned.ok) throw new Error(planned.problem.id);
  const { change, lines, placed, problems } = planned.value;
  const decisions = applyToArticle(before, 'a', change);
  return {
    ...{ decisions, placed, lines: lines.map(({ line }) => line) },
    text: layOut(subject().material, decisions.edits).text,
    problems: problems.map(({ id, values }) => [id.replace('problem.review.', ''), values['line']]),
  };
}

const rewritten = review(rowsOf({ 2: { ja: '市は港を広げる。工事は来年に始まる。' } })).decisions;

/** A review of one bead whose two sentences stand in two paragraphs. */
function reviewApart(wanted: string): string {
  const text = '市は港を広げる。\n工事は来月に始まる。';
  const apart = subject();
  const [, pair] = apart.basis.beads;
  const planned = planReview(
    {
      ...apart,
      material: { ...apart.material, text, cut: segment(text, 'ja').sentences },
      basis: {
        ...{ ...apart.basis, text },
        beads: pair === undefined ? [] : [{ ...pair, ja: [{ unit: 0 }, { unit: 1 }] }],
      },
    },
    rowsOf({ 2: { ja: wanted } }).slice(1, 2),
    'review.xlsx',
  );
  if (!planned.ok) throw new Error(planned.problem.id);
  const { edits } = applyToArticle(UNDECIDED, 'a', planned.value.change);
  return layOut({ ...apart.material, text, cut: segment(text, 'ja').sentences }, edits).text;
}

describe('a review that comes back', () => {
  it.each<readonly [string, Partial<ReviewRow>, string]>([
    ['a word', { ja: '市は港を広げる。工事は来年に始まる。' }, '市は港を広げる。工事は来年に始まる。'],
    [
      'both sentences',
      { ja: '町は港を広げる。工事は来年に始まる。' },
      '町は港を広げる。工事は来年に始まる。',
    ],
    [
      'one sentence of two',
      { ja: '市は港を広げ、工事は来月に始まる。' },
      '市は港を広げ、工事は来月に始まる。',
    ],
    [
      'words at the end',
      { ja: '市は港を広げる。工事は来月に始まる。以上。' },
      '市は港を広げる。工事は来月に始まる。以上。',
    ],
    [
      'words at the beginning',
      { ja: '来月、市は港を広げる。工事は来月に始まる。' },
      '来月、市は港を広げる。工事は来月に始まる。',
    ],
    ['nothing', {}, '市は港を広げる。工事は来月に始まる。'],
  ])('corrects %s', (_, said, wanted) => {
    const { text, problems, placed } = review(rowsOf({ 2: said }));
    expect([text, problems, placed]).toEqual([`港の工事\n${wanted}\n費用は十億円だ。`, [], 3]);
  });

  it.each([
    ['市は港を広げる！着工は来月に始まる。', '市は港を広げる！\n着工は来月に始まる。'],
    ['市は港を広げた。その後工事は来月に始まる。', '市は港を広げた。\nその後工事は来月に始まる。'],
    ['市は港を広げる。なお工事は来月に始まる。', '市は港を広げる。\nなお工事は来月に始まる。'],
    ['市は港を広げるという。工事は来月に始まる。', '市は港を広げるという。\n工事は来月に始まる。'],
  ])('leaves paragraphs apart where they meet: %s', (wanted, text) => {
    expect(reviewApart(wanted)).toBe(text);
  });

  it('notes comments, and accepts pairs that are right', () => {
    const { decisions, lines } = review(rowsOf({ 1: { decision: 'ok' }, 3: { comment: '出典を確認' } }));
    expect(decisions.marks.get(3)).toEqual({ done: false, note: '出典を確認' });
    expect([...decisions.beads.values()].map(({ by, ja }) => [by, ja])).toEqual([
      ['accepted', [{ unit: 0 }]],
    ]);
    expect(lines).toEqual([2, 4]);
  });

  it('adds to a note, once', () => {
    const noted = review(rowsOf({ 3: { comment: '出典を確認' } })).decisions;
    expect(review(rowsOf({ 3: { comment: '要再訳' } }), noted).decisions.marks.get(3)?.note).toBe(
      '出典を確認\n要再訳',
    );
    expect(review(rowsOf({ 3: { comment: '出典を確認' } }), noted).lines).toEqual([]);
    // Words of what is noted already may say something else by themselves.
    expect(review(rowsOf({ 3: { comment: '出典' } }), noted).decisions.marks.get(3)?.note).toBe(
      '出典を確認\n出典',
    );
  });

  it('keeps the comments on every part of a sentence that was cut in two', () => {
    const cut = review(rowsOf({ 1: { ja: '港。工事' } })).decisions;
    const bead = (part: number, places: FixedBead['en']): FixedBead => ({
      ...{ by: 'made', ja: [{ unit: 0, part }], en: places },
    });
    const before: ArticleDecisions = {
      ...cut,
      beads: new Map([
        ['one', bead(0, [{ source: 's', sentence: 0 }])],
        ['two', bead(1, [])],
      ]),
    };
    const row = { decision: '', sent: '' } as const;
    const { decisions, problems } = review(
      [
        { ...row, line: 2, number: 1, ja: '港。', en: 'The harbour works', comment: '訳抜け', sent: '港。' },
        { ...row, line: 3, number: 2, ja: '工事', en: '', comment: '語順', sent: '工事' },
      ],
      before,
    );
    expect([decisions.marks.get(0)?.note, problems]).toEqual(['訳抜け\n語順', []]);
  });

  it.each<readonly [string, readonly ReviewRow[], ArticleDecisions, readonly unknown[]]>([
    ['another text', rowsOf({ 2: { en: 'The weather was fine.' } }), UNDECIDED, [['unplaced', 3]]],
    ['a row twice', [...rowsOf({}), ...rowsOf({}).slice(0, 1)], UNDECIDED, [['twice', 2]]],
    ['a cell that was emptied', rowsOf({ 2: { ja: '' } }), UNDECIDED, [['empty', 3]]],
    ['a pair said to be wrong', rowsOf({ 2: { decision: 'wrong' } }), UNDECIDED, [['wrong', 3]]],
    [
      'words that somebody has rewritten since',
      rowsOf({ 2: { ja: '市は港を拡張する。工事は来月に始まる。' } }),
      rewritten,
      [['rewritten', 3]],
    ],
    ['rewritten since, but not corrected', rowsOf({}), rewritten, []],
    [
      'rewritten since, to the same',
      rowsOf({ 2: { ja: '市は港を広げる。工事は来年に始まる。' } }),
      rewritten,
      [],
    ],
  ])('says with the line what it cannot place: %s', (_, rows, before, problems) => {
    const found = review(rows, before);
    expect(found.problems).toEqual(problems);
    expect(found.text).toBe(layOut(subject().material, before.edits).text);
  });

  it('finds rows that were sorted, whatever their numbers', () => {
    const rows = rowsOf({ 2: { ja: '市は港を広げる。工事は来年に始まる。', number: 1 }, 1: { number: 2 } });
    const { text, problems } = review(rows.reverse());
    expect([text, problems]).toEqual([
      '港の工事\n市は港を広げる。工事は来年に始まる。\n費用は十億円だ。',
      [],
    ]);
  });

  describe('without what was sent', () => {
    const unsaid = (said: Parameters<typeof rowsOf>[0]) => rowsOf(said).map(({ sent: _, ...row }) => row);

    it('goes by number and English where nobody has written since the machine', () => {
      const ja = '市は港を広げる。工事は来年に始まる。';
      expect(review(unsaid({ 2: { ja } }))).toMatchObject({
        text: `港の工事\n${ja}\n費用は十億円だ。`,
        problems: [],
      });
    });

    it.each([
      ['the old wording', '市は港を広げる。工事は来月に始まる。'],
      ['another correction', '市は港を広げる。着工は来月になる。'],
    ])('brings nothing back over what was rewritten: %s', (_, ja) => {
      expect(
        review(unsaid({ 2: { ja, comment: '出典を確認' }, 3: { ja: '費用は十億円。' } }), rewritten),
      ).toMatchObject({
        text: '港の工事\n市は港を広げる。工事は来年に始まる。\n費用は十億円だ。',
        problems: [
          ['unsent', 3],
          ['unplaced', 4],
        ],
      });
    });

    it('has no objection where it says what stands there', () => {
      const ja = '市は港を広げる。工事は来年に始まる。';
      expect(review(unsaid({ 2: { ja, comment: '出典を確認' } }), rewritten)).toMatchObject({
        ...{ problems: [], lines: [3] },
      });
    });
  });

  it('makes of the words whatever the reviewer wrote', () => {
    const words = fc.array(fc.constantFrom('市', 'は', '港', '。', '工事', '来月', 'を', '👩‍👩‍👧', '𠮷'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, (pieces) => {
        const ja = pieces.join('');
        expect(review(rowsOf({ 2: { ja } })).text).toBe(`港の工事\n${ja}\n費用は十億円だ。`);
      }),
    );
  });
});

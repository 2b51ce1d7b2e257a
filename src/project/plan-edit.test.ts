import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../segment/segment.ts';
import { apply, invert } from './change.ts';
import { planEdit, trimEdit } from './plan-edit.ts';
import { layOut } from './present-text.ts';
import { type ArticleMaterial, type Decisions, decisionsOn, NOTHING_DECIDED } from './record.ts';

const TEXT =
  '港の話\n\n市は港を広げる。工事は来月に始まる。住民は「遅い。」と言う。\n完成は三年後だ。費用は十億円という。\n';

const material = (text: string): ArticleMaterial => ({
  id: 'a',
  file: 'a.txt',
  text,
  cut: segment(text, 'ja').sentences,
});
const ARTICLE = material(TEXT);

/** Writes `to` in place of the first `from`, one step after the other. */
function write(steps: readonly (readonly [string, string])[], article = ARTICLE) {
  let decisions = NOTHING_DECIDED;
  for (const [from, to] of steps) {
    const present = layOut(article, decisionsOn(decisions, 'a').edits);
    const start = present.text.indexOf(from);
    if (start < 0) throw new Error(`${from} is not in ${present.text}`);
    const edit = { start, end: start + from.length, text: to };
    decisions = apply(decisions, planEdit(article, decisionsOn(decisions, 'a'), edit));
  }
  const present = layOut(article, decisionsOn(decisions, 'a').edits);
  const edited = present.pieces.filter((piece) => piece.edited);
  return {
    decisions,
    text: present.text,
    edited: edited.map((piece) => [piece.units.join('+'), present.text.slice(piece.start, piece.end)]),
    sentences: present.sentences.map(({ start, end }) => present.text.slice(start, end)),
  };
}

describe('writing into the text', () => {
  it.each<[string, [string, string][], [string, string][]]>([
    ['changes a word', [['来月', '来年']], [['2', '工事は来年に始まる。']]],
    ['adds a sentence behind one', [['三年後だ。', '三年後だ。遅い。']], [['4', '完成は三年後だ。遅い。']]],
    ['adds a sentence before one', [['工事は来月', '遅い。工事は来月']], [['1', '市は港を広げる。遅い。']]],
    ['splits a sentence', [['工事は来月', '工事だ。来月']], [['2', '工事だ。来月に始まる。']]],
    ['joins two sentences', [['広げる。', '広げ、']], [['1+2', '市は港を広げ、工事は来月に始まる。']]],
    ['takes a sentence out', [['工事は来月に始まる。', '']], [['2', '']]],
    [
      'rewrites two sentences as two',
      [['市は港を広げる。工事は来月に始まる。', '港は広くなる。来月からだ。']],
      [
        ['1', '港は広くなる。'],
        ['2', '来月からだ。'],
      ],
    ],
    [
      'rewrites two sentences as one',
      [['市は港を広げる。工事は来月に始まる。', '港は来月から広くなる。']],
      [['1+2', '港は来月から広くなる。']],
    ],
    ['breaks a line between two sentences', [['。工事', '。\n工事']], [['1', '市は港を広げる。']]],
    ['takes a line end away', [['言う。\n', '言う。']], [['3', '住民は「遅い。」と言う。']]],
    [
      'puts the machine’s words back',
      [
        ['来月', '来年'],
        ['来年', '来月'],
      ],
      [],
    ],
    [
      'joins and parts again',
      [
        ['広げる。', '広げ、'],
        ['広げ、', '広げる。'],
      ],
      [],
    ],
    [
      'parts sentences that a bracket had joined',
      [
        ['市は', '「市は'],
        ['始まる。', '始まる。」'],
        ['「市', '市'],
      ],
      [['2', '工事は来月に始まる。」']],
    ],
    [
      'deletes from the middle of one to the middle of another',
      [['広げる。工事は', '']],
      [['1+2', '市は港を来月に始まる。']],
    ],
  ])('%s', (_, steps, edited) => {
    const written = write(steps);
    expect(written.edited).toEqual(edited);
  });

  it('counts a broken line as a new paragraph and a joined one as none', () => {
    const paragraphs = (text: string, edits: Decisions) =>
      layOut(material(text), decisionsOn(edits, 'a').edits).sentences.map((it) => it.paragraph);
    expect(paragraphs(TEXT, NOTHING_DECIDED)).toEqual([0, 1, 1, 1, 2, 2]);
    expect(paragraphs(TEXT, write([['。工事', '。\n工事']]).decisions)).toEqual([0, 1, 2, 2, 3, 3]);
    expect(paragraphs(TEXT, write([['言う。\n', '言う。']]).decisions)).toEqual([0, 1, 1, 1, 1, 1]);
  });

  const edits = fc.record({
    at: fc.nat(80),
    length: fc.nat(30),
    text: fc.stringMatching(/^[港は。「」、\n来月だ😀 a]{0,12}$/u),
  });

  it('always leaves exactly the text that was written, and can be undone', () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 6 }), (list) => {
        let decisions = NOTHING_DECIDED;
        for (const { at, length, text } of list) {
          const before = layOut(ARTICLE, decisionsOn(decisions, 'a').edits);
          const start = Math.min(at, before.text.length);
          const end = Math.min(start + length, before.text.length);
          const change = planEdit(ARTICLE, decisionsOn(decisions, 'a'), { start, end, text });
          const changed = apply(decisions, change);
          expect(apply(changed, invert(decisions, change))).toEqual(decisions);
          const after = layOut(ARTICLE, decisionsOn(changed, 'a').edits);
          expect(after.text).toBe(before.text.slice(0, start) + text + before.text.slice(end));
          expect(after.pieces.flatMap((piece) => piece.units)).toEqual(ARTICLE.cut.map((_, unit) => unit));
          decisions = changed;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('trims nothing but what is the same', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[ab😀😁]{0,10}$/u),
        fc.nat(10),
        fc.nat(10),
        fc.stringMatching(/^[ab😀😁]{0,6}$/u),
        (text, one, other, written) => {
          const start = Math.min(one, other, text.length);
          const end = Math.min(Math.max(one, other), text.length);
          const small = trimEdit(text, { start, end, text: written });
          const put = (edit: typeof small) => text.slice(0, edit.start) + edit.text + text.slice(edit.end);
          expect(put(small)).toBe(put({ start, end, text: written }));
          expect(small.start).toBeGreaterThanOrEqual(start);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../main/engine.ts';
import { apply, type Change } from '../project/change.ts';
import { type Desk, openDesk } from '../project/derive.ts';
import { planAction } from '../project/plan-action.ts';
import {
  type Decisions,
  decisionsOn,
  NOTHING_DECIDED,
  type SourceMaterial,
  UNDECIDED,
} from '../project/record.ts';
import { firstBasis } from '../project/stand.ts';
import type { Engine } from '../project/way.ts';
import { segment } from '../segment/segment.ts';
import { type MakePage, makePageMaker } from './page.ts';
import { applyPatch, diffPages } from './patch.ts';
import type { ArticlePage } from './project-views.ts';

const JAPANESE = `港の拡張

市は港を広げる工事を始める。費用は20億円だ。完成は三年後の予定です。

漁業者は反対していない。市長は「影響は小さい。」と述べた。調査は5月に終わった。`;
const ENGLISH = `Harbor expansion

The city will begin work to expand the harbor. It will cost 3 billion yen. It is to be finished in three years.

Fishermen are opposed. "The effect will be small," the mayor said. The survey ended in May.`;

const material = { id: 'a', file: 'a.txt', text: JAPANESE, cut: segment(JAPANESE, 'ja').sentences };
const sources: readonly SourceMaterial[] = [
  { id: 's', file: 's.txt', text: ENGLISH, cut: segment(ENGLISH, 'en').sentences },
];

let engine: Engine;
let desk: Desk;
let makePage: MakePage;
beforeAll(async () => {
  engine = await loadEngine();
  desk = openDesk(engine);
  makePage = makePageMaker(desk.compare);
});

const START: Decisions = { ...NOTHING_DECIDED, articles: new Map([['a', UNDECIDED]]) };

const basisOf = () => firstBasis(material, sources, [], desk, engine, 'test');

function pageOf(decisions: Decisions, basis: ReturnType<typeof basisOf>, revision: number): ArticlePage {
  const own = decisionsOn(decisions, 'a');
  const derived = desk.derive({ material, sources, decisions: own, basis, glossary: [] });
  return makePage({ material, decisions: own, revision, derived });
}

describe('a patch', () => {
  it('makes the next page of the one before, whatever was done between', () => {
    const basis = basisOf();
    const step = fc.record({
      kind: fc.constantFrom('edit', 'edit', 'done', 'merge', 'unlink', 'dismiss'),
      at: fc.nat(120),
      length: fc.nat(12),
      text: fc.constantFrom('', '。', '\n', '昨日', 'ではない。', '\n\n新しい段落だ。', '😀'),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
        let decisions = START;
        let page = pageOf(decisions, basis, 0);
        steps.forEach(({ kind, at, length, text }, index) => {
          const own = decisionsOn(decisions, 'a');
          const start = Math.min(at, page.ja.text.length);
          const keys = page.beads.map((bead) => bead.key);
          const [one, other] = [keys[at % keys.length] ?? '', keys[length % keys.length] ?? ''];
          const sentence = at % Math.max(1, page.ja.sentences.length);
          const action = {
            edit: { kind: 'edit', start, end: Math.min(start + length, page.ja.text.length), text },
            done: { kind: 'done', sentences: [sentence], done: true },
            merge: { kind: 'beads', action: { kind: 'merge', beads: [...new Set([one, other])] } },
            unlink: { kind: 'beads', action: { kind: 'unlink', beads: [one] } },
            dismiss: {
              kind: 'dismiss',
              findings: page.findings.slice(0, 1).map((it) => it.key),
              reason: 'name',
            },
          }[kind] as Parameters<typeof planAction>[1];
          const planned = planAction({ material, decisions: own, sources, basis }, action);
          const change: Change = planned.ok ? planned.value.change : { kind: 'all', changes: [] };
          decisions = apply(decisions, change);
          const next = pageOf(decisions, basis, index + 1);
          const patch = diffPages(page, next);
          // As it travels: anything that JSON cannot carry would be lost here.
          expect(applyPatch(page, JSON.parse(JSON.stringify(patch)))).toEqual(next);
          page = next;
        });
      }),
      { numRuns: 60 },
    );
  });

  it('leaves what has not changed as it is, so that a window need not draw it again', () => {
    const basis = basisOf();
    const page = pageOf(START, basis, 0);
    const turned = (action: Parameters<typeof planAction>[1]) => {
      const planned = planAction({ material, decisions: decisionsOn(START, 'a'), sources, basis }, action);
      if (!planned.ok) throw new Error(planned.problem.id);
      const next = pageOf(apply(START, planned.value.change), basis, 1);
      return applyPatch(page, JSON.parse(JSON.stringify(diffPages(page, next))));
    };
    const marked = turned({ kind: 'done', sentences: [2], done: true });
    expect(marked.sentences).not.toBe(page.sentences);
    for (const part of ['beads', 'links', 'findings', 'terms', 'edits'] as const)
      expect([part, marked[part] === page[part]]).toEqual([part, true]);
    expect([marked.ja.sentences === page.ja.sentences, marked.ja.rubies === page.ja.rubies]).toEqual([
      ...[true, true],
    ]);
    const start = JAPANESE.indexOf('調査');
    const edited = turned({ kind: 'edit', start, end: start + 2, text: 'この調査' });
    const before = page.links.filter((link) => link.ja.end <= start);
    expect(before.length).toBeGreaterThan(0);
    for (const link of before) expect(edited.links).toContain(link);
  });

  it('carries little of a page when little has changed', () => {
    const basis = basisOf();
    const page = pageOf(START, basis, 0);
    const start = JAPANESE.indexOf('20');
    const action = { kind: 'edit', start, end: start + 2, text: '30' } as const;
    const planned = planAction({ material, decisions: decisionsOn(START, 'a'), sources, basis }, action);
    if (!planned.ok) throw new Error(planned.problem.id);
    const patch = diffPages(page, pageOf(apply(START, planned.value.change), basis, 1));
    expect(patch.splice).toEqual({ start, end: start + 1, text: '3' });
    expect([patch.spans.middle.length, patch.beads.middle.length, patch.rubies.middle.length]).toEqual([
      0, 1, 0,
    ]);
  });
});

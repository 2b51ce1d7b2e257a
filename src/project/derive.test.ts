import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../main/engine.ts';
import { listSamples, readSample } from '../../main/host/samples.ts';
import { samplesFolder } from '../../main/place.ts';
import { assertAlignment } from '../align/invariants.ts';
import { type Span, slice } from '../base/span.ts';
import { CHECKS } from '../check/registry.ts';
import { segment } from '../segment/segment.ts';
import { apply } from './change.ts';
import { type Derived, type Desk, openDesk, type Standing } from './derive.ts';
import { planEdit } from './plan-edit.ts';
import { type Decisions, decisionsOn, type SourceMaterial, UNDECIDED, type Unit } from './record.ts';
import { firstBasis } from './stand.ts';
import type { Engine } from './way.ts';

let engine: Engine;
let desk: Desk;
const standings: Standing[] = [];
beforeAll(async () => {
  engine = await loadEngine();
  desk = openDesk(engine);
  for (const { id } of listSamples(samplesFolder()).samples.slice(0, 4)) {
    const sample = readSample(samplesFolder(), id);
    if (sample.ok)
      standings.push(
        standingOf(
          sample.value.ja.text,
          sample.value.en.map((en) => en.text),
        ),
      );
  }
});

function standingOf(text: string, english: readonly string[]): Standing {
  const material = { id: 'a', file: 'a.txt', text, cut: segment(text, 'ja').sentences };
  const sources = english.map(
    (en, at): SourceMaterial => ({
      id: `s${at}`,
      file: `${at}.txt`,
      text: en,
      cut: segment(en, 'en').sentences,
    }),
  );
  const basis = firstBasis(material, sources, [], desk, engine, 'test');
  return { material, sources, basis, decisions: UNDECIDED, glossary: [] };
}

const write = (standing: Standing, start: number, end: number, text: string): Standing => {
  const change = planEdit(standing.material, standing.decisions, { start, end, text });
  const before: Decisions = { name: '', articles: new Map([['a', standing.decisions]]), glossary: new Map() };
  return { ...standing, decisions: decisionsOn(apply(before, change), 'a') };
};

/** An article as its beads, each told by its words alone: what must not change where nobody has written. */
function tell(derived: Derived, touched: ReadonlySet<Unit>) {
  const { present, en, beads, alignment, findings, keys } = derived;
  const words = (span: Span) => slice(present.text, span);
  const isTouched = (at: number) => beads[at]?.units.some(({ unit }) => touched.has(unit)) ?? false;
  return alignment.beads.flatMap((bead, at) => {
    if (isTouched(at)) return [];
    const english = (span: Span & { file: number }) => en[span.file]?.text.slice(span.start, span.end) ?? '';
    return [
      {
        ja: bead.ja.map((sentence) => words(present.sentences[sentence] ?? { start: 0, end: 0 })),
        en: bead.en,
        score: bead.score,
        links: alignment.links
          .filter((link) => link.bead === at)
          .map((link) => [words(link.ja), english(link.en), link.score]),
        findings: findings.flatMap((finding, index) =>
          finding.bead === at && !ARTICLE_WIDE.has(finding.check)
            ? [
                [
                  finding.check,
                  finding.ja.map(words),
                  finding.en.map(english),
                  finding.confidence,
                  keys[index]?.[0],
                ],
              ]
            : [],
        ),
      },
    ];
  });
}

/** Checks that compare a sentence with the rest of the article: another sentence may be what they are about. */
const ARTICLE_WIDE: ReadonlySet<string> = new Set(
  CHECKS.filter((one) => one.findInArticle !== undefined).map((one) => one.id),
);

const edits = fc.record({
  article: fc.nat(3),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  text: fc.constantFrom(
    '',
    '',
    '。',
    '、',
    '昨日',
    '3人の',
    '市長は言った。',
    '「',
    '」',
    '\n',
    'ではない',
    '😀',
    'Tokyo',
  ),
});

const NONE: ReadonlySet<Unit> = new Set();

describe('an edit', () => {
  it('leaves everything outside the edited sentence as it was, and nothing at all once it is undone', () => {
    fc.assert(
      fc.property(edits, ({ article, at, length, text }) => {
        const standing = standings[article % standings.length];
        if (standing === undefined) throw new Error('no article');
        const before = desk.derive(standing);
        const first = before.present.pieces[0]?.start ?? 0;
        const start = first + Math.floor(at * (before.present.text.length - first));
        const end = Math.min(before.present.text.length, start + length);
        const edited = write(standing, start, end, text);
        const after = desk.derive(edited);
        assertAlignment(after.alignment, after.ja, after.en);
        const pieces = after.present.pieces.filter((piece) => piece.edited);
        const units = new Set(pieces.flatMap((piece) => piece.units));
        expect(tell(after, units)).toEqual(tell(before, units));
        const undone = desk.derive({ ...edited, decisions: standing.decisions });
        expect(tell(undone, NONE)).toEqual(tell(before, NONE));
      }),
      { numRuns: 60 },
    );
  });
});

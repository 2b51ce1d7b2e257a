import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryDecision } from '../project/record.ts';
import { keyOf } from '../term/entry.ts';
import { TERM_KINDS } from '../term/term.ts';
import { type Concept, type GlossaryReading, makeConcept, TERM_PARTS } from './concept.ts';
import { decidedConcept } from './decided-concept.ts';
import { writeGlossaryJson } from './glossary-json.ts';
import { writeGlossaryCsv, writeGlossaryTsv } from './glossary-table.ts';
import { writeGlossaryXlsx } from './glossary-xlsx.ts';
import { writeOmegat } from './omegat.ts';
import { readGlossaryBytes, readGlossaryFile } from './read-glossary.ts';
import { standingOf, withDecisions } from './standing-concepts.ts';
import { planTakeIn } from './take-in.ts';
import { writeTbx3 } from './tbx.ts';
import { writeTbx2 } from './tbx2.ts';
import { writeUtx } from './utx.ts';

const NOW = new Date(Date.UTC(2026, 0, 2));
const HANADA = { name: '花田', at: '2026-03-01T09:30:00Z' };

/** Every way in which a glossary leaves a project, and how it is read again. */
const WAYS: Readonly<Record<string, (concepts: readonly Concept[]) => GlossaryReading>> = {
  CSV: (all) => readGlossaryFile(writeGlossaryCsv(all), 'g.csv'),
  TSV: (all) => readGlossaryFile(writeGlossaryTsv(all), 'g.tsv'),
  XLSX: (all) => {
    const written = writeGlossaryXlsx(all, NOW);
    return written.ok
      ? readGlossaryBytes(written.value, 'g.xlsx')
      : { entries: [], problems: [written.problem] };
  },
  JSON: (all) => readGlossaryFile(writeGlossaryJson(all), 'g.json'),
  UTX: (all) => readGlossaryFile(writeUtx(all, NOW).text, 'g.utx'),
  'TBX 3': (all) => readGlossaryFile(writeTbx3(all, 'g'), 'g.tbx'),
  'TBX 2': (all) => readGlossaryFile(writeTbx2(all, 'g'), 'g.tbx'),
  OmegaT: (all) => readGlossaryFile(writeOmegat(all).text, 'g.txt'),
};

const word = fc.oneof(
  fc.constantFrom(
    'pact',
    'tide pool',
    'Anna Karpenko',
    'U.S.',
    'a|b\\',
    '"quoted"',
    '=1+1',
    '@x',
    "it's",
    '𠮷野',
  ),
  fc
    .string({ unit: fc.constantFrom(...'abcXYZ -/&<é'), minLength: 1, maxLength: 8 })
    .map((it) => `w${it.trim().replace(/\s+/g, ' ')}`),
);
const japanese = fc.oneof(
  fc.constantFrom(
    '協定',
    '条約',
    '取り決め',
    '潮だまり',
    'アンナ・カルペンコ',
    '𠮷野家',
    '米国',
    '"引用"',
    'A|B',
  ),
  fc.string({ unit: fc.constantFrom(...'海空山川ーアイウ漢字'), minLength: 1, maxLength: 5 }),
);
const text = fc.oneof(
  fc.constant(''),
  fc.constantFrom('一つ目', 'first, second', '二行に\n分けた定義', 'tab\there', '=SUM(A1)', '<b>&amp;</b>'),
);
const forms = fc.uniqueArray(japanese, { maxLength: 3 });

/** A concept as the program finds it: nobody has said a word about it. */
const found: fc.Arbitrary<Concept> = fc
  .record({
    ...{
      en: word,
      ja: japanese,
      reading: fc.constantFrom('', 'キョウテイ'),
      otherEn: fc.uniqueArray(word, { maxLength: 2 }),
    },
    ...{ kind: fc.constantFrom(...TERM_KINDS), part: fc.constantFrom(...TERM_PARTS) },
    ...{ admitted: forms, forbidden: forms, source: fc.constantFrom('', 'a.txt') },
    ...{
      contextJa: text,
      contextEn: text,
      countJa: fc.nat(9),
      countEn: fc.nat(9),
      evidence: fc.constant('list 0.97 ×5'),
    },
  })
  .map((known) =>
    makeConcept({
      ...{ ...known, status: 'candidate', score: 0.5, uses: [`${known.ja} ×1`] },
      // A form is one thing at a time.
      otherEn: known.otherEn.filter((form) => keyOf(form) !== keyOf(known.en)),
      admitted: known.admitted.filter((form) => form !== known.ja && !known.forbidden.includes(form)),
      forbidden: known.forbidden.filter((form) => form !== known.ja),
    }),
  );

const decided: fc.Arbitrary<EntryDecision> = fc
  .record({
    ...{ en: word, ja: japanese, kind: fc.constantFrom(...TERM_KINDS), forbidden: forms, note: text },
    status: fc.constantFrom('accepted' as const, 'rejected' as const, 'candidate' as const),
    details: fc.option(fc.record({ admitted: forms, domain: text, definition: text, source: text }), {
      nil: undefined,
    }),
    by: fc.option(fc.constant({ name: 'client', at: '2025-12-24' }), { nil: undefined }),
  })
  .map(({ details, by, ...said }) => ({
    ...{ ...said, forbidden: said.forbidden.filter((form) => form !== said.ja) },
    ...(by === undefined ? {} : { by }),
    ...(details === undefined
      ? {}
      : {
          details: {
            ...details,
            admitted: details.admitted.filter((form) => form !== said.ja && !said.forbidden.includes(form)),
          },
        }),
  }));

const project = fc.record({
  found: fc.uniqueArray(found, { selector: ({ en }) => keyOf(en), maxLength: 6 }),
  entries: fc
    .uniqueArray(decided, { selector: ({ en }) => keyOf(en), maxLength: 4 })
    .map((all) => new Map(all.map((entry, at) => [`e${at}`, entry]))),
});

interface Project {
  readonly found: readonly Concept[];
  readonly entries: ReadonlyMap<string, EntryDecision>;
}

function take({ found: known, entries }: Project, incoming: readonly Concept[]) {
  let last = 0;
  return planTakeIn(entries, incoming, {
    ...{ found: known, settle: () => undefined, hand: HANADA, fits: () => true },
    newId: () => `new-${++last}`,
  });
}

const carriedOut = ({ found: known, entries }: Project, { changes }: ReturnType<typeof take>): Project => {
  const next = new Map(entries);
  for (const one of changes) if (one.kind === 'entry' && one.value !== null) next.set(one.entry, one.value);
  return { found: known, entries: next };
};

describe('a glossary that comes back to the project it was exported from', () => {
  it.each(['CSV', 'TSV', 'XLSX', 'JSON', 'UTX'])('changes nothing: %s', (way) => {
    fc.assert(
      fc.property(project, (one) => {
        const all = withDecisions(one.found, one.entries.values());
        const read = WAYS[way]?.(all) ?? { entries: [], problems: [] };
        const { changes, added, changed, same, clashes } = take(one, read.entries);
        expect({ problems: read.problems, changes, added, changed, clashes }).toEqual({
          ...{ problems: [], changes: [], added: 0, changed: 0, clashes: [] },
        });
        expect(same).toBe(all.length);
      }),
    );
  });

  it.each(['TBX 3', 'TBX 2', 'OmegaT'])(
    'approves what the file cannot call a candidate, and no more: %s',
    (way) => {
      fc.assert(
        fc.property(project, (one) => {
          const all = standingOf(one.found, one.entries.values());
          const read = WAYS[way]?.(all.map(({ concept }) => concept)) ?? { entries: [], problems: [] };
          const taken = take(one, read.entries);
          expect([taken.clashes, taken.added]).toEqual([[], 0]);
          const candidates = all.filter(({ concept }) => concept.status === 'candidate');
          expect(taken.changed).toBe(candidates.length);
          const now = carriedOut(one, taken);
          const expected = all.map(({ concept: { status, unsaid: _, ...concept } }) => ({
            ...concept,
            status: status === 'candidate' ? 'approved' : status,
          }));
          const kept = ({ by: _, at: __, ...concept }: Omit<Concept, 'unsaid'>) => concept;
          expect(withDecisions(now.found, now.entries.values()).map(kept)).toMatchObject(expected.map(kept));
        }),
      );
    },
  );

  it('is taken in once: a second time there is nothing new in any file', () => {
    const file = fc.array(fc.oneof(found, decided.map(decidedConcept)), { maxLength: 5 });
    fc.assert(
      fc.property(project, file, (one, incoming) => {
        const first = take(one, incoming);
        const again = take(
          carriedOut(one, first),
          incoming.filter(({ en }) => first.left.every((it) => keyOf(it.en) !== keyOf(en))),
        );
        expect(again.changes).toEqual([]);
      }),
    );
  });

  it('decides about a concept that was found where the file says something else', () => {
    const known = makeConcept({
      ...{ en: 'Anna Karpenko', ja: 'アンナ・カルペンコ', kind: 'person', status: 'candidate' },
      admitted: ['カルペンコ'],
    });
    const listed = WAYS['OmegaT']?.([makeConcept({ en: 'Anna Karpenko', ja: 'アンナ・カルペンコー' })]);
    const taken = take({ found: [known], entries: new Map() }, listed?.entries ?? []);
    expect([taken.added, taken.changed, taken.same]).toEqual([0, 1, 0]);
    // What the list does not say is known: she stays a person; what the program found is not thereby allowed.
    expect(taken.changes).toMatchObject([
      { value: { ja: 'アンナ・カルペンコー', kind: 'person', status: 'accepted', by: HANADA } },
    ]);
    expect(taken.changes[0]).not.toHaveProperty('value.details');
  });
});

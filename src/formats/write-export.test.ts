import { describe, expect, it } from 'vitest';
import type { Bead } from '../align/alignment.ts';
import type { MessageId } from '../messages/message.ts';
import { speaker } from '../messages/speak.ts';
import type { Processed } from '../project/way.ts';
import { type Concept, makeConcept } from './concept.ts';
import { EXPORTABLE, EXPORTABLES, factsOf, type Wanted } from './export-formats.ts';
import { previewOf } from './export-preview.ts';
import { readGlossaryBytes, readGlossaryFile } from './read-glossary.ts';
import { type ExportData, writeExport } from './write-export.ts';

const OPTIONS = {
  say: speaker('en'),
  language: 'en',
  version: '1',
  now: new Date(Date.UTC(2024, 10, 29)),
} as const;
const EVIDENCE = { coverageJa: 1, coverageEn: 1, length: 1, position: 1, clues: [] };

/** An article of two sentences, the second without English. */
function article(file: string): Processed {
  const text = '停戦が始まった。\n空は晴れていた。';
  const bare = { tokens: [], quantities: [], moments: [], names: [], kind: 'body' as const };
  const beads: readonly Bead[] = [
    {
      ja: [0],
      en: [{ file: 0, sentence: 0 }],
      score: 0.9,
      evidence: EVIDENCE,
    },
    { ja: [1], en: [], score: 0.5, evidence: EVIDENCE },
  ];
  return {
    ja: {
      ...{ file, text },
      sentences: [
        { start: 0, end: 8, paragraph: 0, ...bare },
        { start: 9, end: 17, paragraph: 1, ...bare },
      ],
    },
    en: [
      {
        ...{ file: 'en.txt', text: 'The ceasefire began.' },
        sentences: [{ start: 0, end: 20, paragraph: 0, ...bare }],
      },
    ],
    ...{ alignment: { beads, links: [], cutShort: false }, findings: [], terms: [] },
  };
}

/** A concept of which everything is known. */
const FULL = makeConcept({
  ...{
    en: 'United Nations',
    ja: '国際連合',
    otherEn: ['UN'],
    reading: 'コクサイレンゴウ',
    part: 'properNoun',
  },
  ...{
    kind: 'organisation',
    status: 'candidate',
    admitted: ['国連'],
    forbidden: ['連合国'],
    note: 'see style guide',
  },
  ...{ domain: 'diplomacy', definition: 'an organisation of states', source: 'charter.txt' },
  ...{ contextJa: '国際連合が動いた。', contextEn: 'The United Nations moved.' },
  ...{ contextJa2: '国連が動いた。', contextEn2: 'The UN moved.', countJa: 2, countEn: 2 },
  ...{ uses: ['国際連合 ×1 a.txt:1'], evidence: 'list 0.97 ×2', score: 0.9 },
  ...{ by: '花田', at: '2026-03-01T09:30:00Z' },
});
const data = (files: readonly string[], concepts: readonly Concept[] = [FULL]): ExportData => ({
  ...{ name: 'project', concepts },
  articles: files.map((file) => ({ processed: article(file) })),
});
const EVERY: readonly Wanted[] = EXPORTABLES.flatMap((what) =>
  EXPORTABLE[what].map((format) => ({ what, format })),
);
const nameOf = ({ what, format }: Wanted): string => `${what} as ${format}`;
const must = (wanted: Wanted, from: ExportData) => {
  const written = writeExport(wanted, from, OPTIONS);
  if (!written.ok) throw new Error(written.problem.id);
  return written.value;
};

describe.each(EVERY.map((wanted) => [nameOf(wanted), wanted] as const))('%s', (_, wanted) => {
  const facts = factsOf(wanted);

  it('makes one file of one article, named after it', () => {
    const { files } = must(wanted, data(['a.txt']));
    expect(files.map(({ name }) => name)).toEqual([`${facts.holdsMany ? 'project' : 'a'}${facts.ending}`]);
    expect(typeof files[0]?.content).toBe(facts.binary ? 'object' : 'string');
    expect(files[0]?.content.length).toBeGreaterThan(10);
  });

  it('makes one file of two, or one of each under its own name', () => {
    const { files } = must(wanted, data(['a.txt', 'A.txt']));
    expect(new Set(files.map(({ name }) => name.toLowerCase())).size).toBe(facts.holdsMany ? 1 : 2);
  });

  it('can be shown before it is written', () => {
    const from = data(['a.txt']);
    const preview = previewOf(wanted, from, must(wanted, from).files);
    expect(preview.kind).toBe(facts.binary ? 'rows' : 'text');
    expect(preview.kind === 'text' ? preview.lines.length : preview.rows.length).toBeGreaterThan(0);
  });
});

describe('what a glossary format keeps', () => {
  /** What of a concept each phrase means. */
  const MEANT: Readonly<Partial<Record<MessageId, readonly (keyof Concept)[]>>> = {
    'lost.reading': ['reading'],
    'lost.part': ['part'],
    'lost.kind': ['kind'],
    'lost.approval': ['status'],
    'lost.figures': ['countJa', 'countEn', 'score', 'evidence'],
    'lost.places': ['uses'],
    'lost.who': ['by', 'at'],
    'lost.contexts': ['contextJa', 'contextEn', 'contextJa2', 'contextEn2'],
    'lost.other-english': ['otherEn'],
    'lost.definition': ['definition', 'domain', 'source'],
  };

  it.each(EXPORTABLE.glossary)('%s comes back with everything but what the table says', (format) => {
    const wanted = { what: 'glossary', format } as const;
    const { files, cannotKeep } = must(wanted, data([]));
    const content = files[0]?.content ?? '';
    const read =
      typeof content === 'string' ? readGlossaryFile(content, 'g') : readGlossaryBytes(content, 'g');
    const [back] = read.entries;
    const differs = (Object.keys(FULL) as (keyof Concept)[]).filter(
      (field) => JSON.stringify(back?.[field]) !== JSON.stringify(FULL[field]),
    );
    // TBX has one place for what a concept is about: the domain, where there is one, and the kind otherwise.
    const shared: readonly (keyof Concept)[] = format.startsWith('tbx') ? ['kind'] : [];
    const said = new Set([...cannotKeep.flatMap((id) => MEANT[id] ?? []), ...shared]);
    expect(differs.filter((field) => !said.has(field))).toEqual([]);
    expect([...said].filter((field) => !differs.includes(field))).toEqual([]);
  });
});

describe('what cannot be exported', () => {
  it.each([
    [
      'a format that does not belong to it',
      { what: 'article', format: 'tbx' },
      ['a.txt'],
      'problem.export.unknown',
    ],
    ['an empty project', { what: 'alignment', format: 'tmx' }, [], 'problem.export.nothing'],
  ] as const)('%s', (_, wanted, files, id) => {
    expect(writeExport(wanted, data(files), OPTIONS)).toMatchObject({ ok: false, problem: { id } });
  });

  it('TBX without entries, which no reader would take', () => {
    expect(writeExport({ what: 'glossary', format: 'tbx' }, data(['a.txt'], []), OPTIONS)).toMatchObject({
      ok: false,
      problem: { id: 'problem.export.nothing' },
    });
  });
});

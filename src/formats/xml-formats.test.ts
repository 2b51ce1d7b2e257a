import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bead } from '../align/alignment.ts';
import { TERM_KINDS } from '../term/term.ts';
import { makeConcept, readConcept } from './concept.ts';
import type { PairReading } from './pair.ts';
import { readTbx, writeTbx3 } from './tbx.ts';
import { readTbx2, writeTbx2 } from './tbx2.ts';
import { readTmx, writeTmx } from './tmx.ts';
import { readXliff, writeXliff } from './xliff.ts';
import { readXliff12, writeXliff12 } from './xliff12.ts';
import { xmlText } from './xml.ts';

const NO_EVIDENCE = { coverageJa: 1, coverageEn: 1, length: 1, position: 1, clues: [] };

/** An article of pairs of one sentence a side. */
function article(pairs: readonly { en: string; ja: string }[]) {
  const text = (file: string, lines: readonly string[]) => {
    const starts = lines.map((_, index) => lines.slice(0, index).join('\n').length + (index === 0 ? 0 : 1));
    return {
      ...{ file, text: lines.join('\n') },
      sentences: lines.map((line, index) => ({
        start: starts[index] ?? 0,
        end: (starts[index] ?? 0) + line.length,
      })),
    };
  };
  const beads = pairs.map(
    (_, index): Bead => ({
      ja: [index],
      en: [{ file: 0, sentence: index }],
      score: 0.75,
      evidence: NO_EVIDENCE,
    }),
  );
  return {
    ja: text(
      'a.ja.txt',
      pairs.map((it) => it.ja),
    ),
    en: [
      text(
        'a.en.txt',
        pairs.map((it) => it.en),
      ),
    ],
    beads,
  };
}

/** A text as XML holds it: well formed, LF, what XML forbids replaced by U+FFFD; not only white space. */
const held = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      '𠮷野家',
      '👩‍👩‍👧',
      '=1+1',
      '<&>"\'',
      ']]>',
      '\uD800',
      '\u0000',
      '&amp;',
      'x'.repeat(40_000),
    ),
  )
  .map((it) => xmlText(it).trim())
  .filter((it) => it !== '');
const pairs = fc.array(fc.record({ en: held, ja: held }), { maxLength: 5 });
const NOW = new Date(Date.UTC(2024, 10, 29, 3, 15));

describe('an alignment comes back as it was written', () => {
  it.each([
    ['XLIFF 2.1', (it: ReturnType<typeof article>) => writeXliff(it), readXliff],
    ['XLIFF 1.2', (it: ReturnType<typeof article>) => writeXliff12(it), readXliff12],
  ] as const)('from %s', (_, write, read) => {
    fc.assert(
      fc.property(pairs, (all) => {
        expect(read(write(article(all)), 'f')).toEqual({
          pairs: all.map((it) => ({ ...it, score: 0.75 })),
          problems: [],
        });
      }),
    );
  });
});

describe('a memory comes back as it was written', () => {
  it('from TMX 1.4b, with who handed it on and when', () => {
    const hand = fc.oneof(fc.constant(''), held);
    fc.assert(
      fc.property(pairs, hand, (all, by) => {
        // An attribute holds no line ends and no tabs of its own.
        const name = by.replace(/\s/g, ' ');
        const known = { score: 0.75, at: '2024-11-29T03:15:00Z', ...(name === '' ? {} : { by: name }) };
        expect(readTmx(writeTmx([article(all)], NOW, '1', name), 'f')).toEqual({
          pairs: all.map((it) => ({ ...it, ...known })),
          problems: [],
        });
      }),
    );
  });

  it('names who changed a unit before who made it', () => {
    const made = 'creationid="a" creationdate="20240101T000000Z"';
    const unit = (more: string) =>
      `<tmx version="1.4"><header/><body><tu ${more}><tuv xml:lang="en"><seg>x</seg></tuv><tuv xml:lang="ja"><seg>あ</seg></tuv></tu></body></tmx>`;
    const read = (more: string) => readTmx(unit(more), 'f').pairs.map(({ by, at }) => [by, at]);
    expect(read(made)).toEqual([['a', '2024-01-01T00:00:00Z']]);
    expect(read(`${made} changeid="b" changedate="20250203T040506Z"`)).toEqual([
      ['b', '2025-02-03T04:05:06Z'],
    ]);
    expect(read('creationdate="yesterday"')).toEqual([[undefined, undefined]]);
  });
});

describe('a glossary comes back as it was written', () => {
  const maybe = fc.oneof(fc.constant(''), held);
  const concept = fc
    .record({
      ...{
        en: held,
        ja: held,
        note: maybe,
        definition: maybe,
        source: maybe,
        contextEn: maybe,
        contextJa: maybe,
        by: maybe,
        at: fc.constantFrom('', '2026-03-01', '2026-03-01T09:30:00Z'),
      },
      second: maybe,
      kind: fc.constantFrom(...TERM_KINDS),
      admitted: fc.array(held, { maxLength: 2 }),
      forbidden: fc.array(held, { maxLength: 2 }),
      reading: maybe,
    })
    .map(({ second, ...known }) =>
      makeConcept({
        ...known,
        contextJa2: known.contextJa === '' ? '' : second,
        contextEn2: known.contextEn === '' ? '' : second,
      }),
    );
  it.each([
    ['TBX 3', writeTbx3, readTbx],
    ['TBX 2', writeTbx2, readTbx2],
  ])('from %s', (_, write, read) => {
    fc.assert(
      fc.property(fc.array(concept, { maxLength: 5 }), (all) => {
        const kept = all.map((it) => (write === writeTbx3 ? { ...it, reading: '' } : it));
        expect(read(write(all, 'T'), 'f')).toMatchObject({ entries: kept, problems: [] });
      }),
    );
  });
});

describe('the terms of a unit and the quality of its match', () => {
  it('are said by the modules of XLIFF 2.1', () => {
    const pact = makeConcept({ en: 'pact', ja: '協定', admitted: ['取り決め'] });
    const other = makeConcept({ en: 'tide', ja: '潮' });
    const xml = writeXliff(article([{ en: 'The pact holds.', ja: '協定は続く。' }]), [pact, other]);
    expect(xml).toContain('matchQuality="75.0"');
    expect(xml.match(/<gls:(?:term|translation)>[^<]*/g)).toEqual([
      '<gls:term>pact',
      '<gls:translation>協定',
      '<gls:translation>取り決め',
    ]);
  });
});

describe('files of other programs', () => {
  it.each<readonly [string, () => PairReading]>([
    [
      'TMX with codes, regions and a third language',
      () =>
        readTmx(
          '<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header/><body><tu><tuv xml:lang="DE"><seg>x</seg></tuv><tuv xml:lang="ja-JP"><seg><bpt i="1">&lt;b></bpt>停戦<ept i="1">&lt;/b></ept>だ</seg></tuv><tuv lang="EN_us"><seg>A <hi>truce</hi></seg></tuv></tu></body></tmx>',
          'f',
        ),
    ],
    [
      'XLIFF 1.2 from Japanese, with inline elements',
      () =>
        readXliff12(
          '<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2"><x:file source-language="ja"><x:body><x:group><x:trans-unit id="1"><x:source>停<x:g id="1">戦</x:g>だ<x:ph id="2">[br]</x:ph></x:source><x:target>A <x:mrk mtype="seg">truce</x:mrk></x:target></x:trans-unit></x:group></x:body></x:file></x:xliff>',
          'f',
        ),
    ],
    [
      'XLIFF 2.0 from Japanese, with codes',
      () =>
        readXliff(
          '<xliff version="2.0" srcLang="ja-JP" trgLang="en"><file id="f"><group id="g"><unit id="u"><segment><source>停<pc id="1">戦</pc>だ<ph id="2"/></source><target>A<cp hex="0020"/>truce</target></segment></unit></group></file></xliff>',
          'f',
        ),
    ],
  ])('are read: %s', (_, read) => {
    expect(read()).toEqual({ pairs: [{ en: 'A truce', ja: '停戦だ' }], problems: [] });
  });

  it('TBX with ntig and a superseded form', () => {
    const tbx =
      '<martif type="TBX"><text><body><termEntry><langSet xml:lang="en-US"><ntig><termGrp><term>truce</term></termGrp></ntig></langSet><langSet xml:lang="ja"><tig><term>休戦</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig><tig><term>停戦</term></tig></langSet></termEntry></body></text></martif>';
    expect(readTbx2(tbx, 'f')).toEqual({
      entries: [readConcept({ en: 'truce', ja: '停戦', forbidden: ['休戦'] })],
      problems: [],
    });
  });
});

/** A TMX file around units, the first of which begins on line 2. */
const tmx = (...units: readonly string[]) => `<tmx version="1.4"><body>\n${units.join('\n')}\n</body></tmx>`;
const unit = (en: string, ja: string) =>
  `<tu><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="ja"><seg>${ja}</seg></tuv></tu>`;

describe('a damaged entry costs that entry, and its line is named', () => {
  it.each([
    ['an ampersand alone', unit('a & b', '甲')],
    ['an entity nobody declared', unit('&secret;', '甲')],
    ['a forbidden character', unit('\u0001', '甲')],
    ['a tag that is never closed', '<tu><tuv xml:lang="en"><seg>x</tuv></tu>'],
    ['one side only', '<tu><tuv xml:lang="en"><seg>x</seg></tuv></tu>'],
  ])('%s', (_, damaged) => {
    const { pairs, problems } = readTmx(tmx(unit('one', '一'), damaged, unit('two', '二')), 'f');
    expect(pairs.map((it) => it.en)).toEqual(['one', 'two']);
    expect(problems.map((it) => it.values['line'])).toEqual([3]);
  });

  it('a file cut off in an entry keeps those before it', () => {
    const { pairs, problems } = readTmx(tmx(unit('one', '一'), unit('two', '二')).slice(0, -60), 'f');
    expect(pairs.map((it) => it.en)).toEqual(['one']);
    expect(problems.map((it) => [it.id, it.values['line']])).toEqual([['problem.entry.damaged', 3]]);
  });

  it('a file of damage alone is not read to its end', () => {
    const { problems } = readTmx(tmx(...Array.from({ length: 5_000 }, () => unit('&', '甲'))), 'f');
    expect(problems.length).toBeLessThan(250);
    expect(problems.some((it) => it.id === 'problem.problems.many')).toBe(true);
  });
});

describe('hostile XML is refused', () => {
  const laughs = `<!DOCTYPE tmx [<!ENTITY a "ha">${'bcdefgh'
    .split('')
    .map((it, index) => `<!ENTITY ${it} "${`&${'abcdefg'[index]};`.repeat(10)}">`)
    .join('')}]>${tmx(unit('&h;', '甲'))}`;
  it.each([
    ['a billion laughs', laughs, 'problem.xml.entities'],
    [
      'a file of the machine',
      `<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/hostname">]>${tmx(unit('&x;', '甲'))}`,
      'problem.xml.entities',
    ],
    ['an element without bottom', tmx(`<tu>${'<hi>'.repeat(200_000)}`), 'problem.xml.deep'],
    ['another kind of file', '<html><body>x</body></html>', 'problem.xml.kind'],
    ['no XML at all', 'plain words', 'problem.xml.kind'],
  ])('%s', (_, text, id) => {
    for (const read of [readTmx, readXliff, readXliff12]) {
      const { pairs, problems } = read(text, 'f');
      expect(pairs).toEqual([]);
      expect(problems.map((it) => it.id)).toContain(read === readTmx ? id : problems.at(-1)?.id);
    }
    expect(readTbx(text, 'f').entries).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { makeConcept } from './concept.ts';
import { writeGlossaryJson } from './glossary-json.ts';
import { writeGlossaryCsv, writeGlossaryTsv } from './glossary-table.ts';
import { writeGlossaryXlsx } from './glossary-xlsx.ts';
import { writeOmegat } from './omegat.ts';
import { readGlossaryBytes, readGlossaryFile } from './read-glossary.ts';
import { writeTbx3 } from './tbx.ts';
import { writeTbx2 } from './tbx2.ts';
import { writeUtx } from './utx.ts';

const NOW = new Date(Date.UTC(2024, 10, 29));
const all = [
  makeConcept({ en: 'truce', ja: '停戦', admitted: ['休戦'] }),
  makeConcept({ en: 'pact', ja: '協定', forbidden: ['条約'] }),
];

describe('a glossary is known by its content', () => {
  it.each([
    ['CSV', writeGlossaryCsv(all)],
    ['TSV', writeGlossaryTsv(all)],
    ['TBX 3', writeTbx3(all, 'T')],
    ['TBX 2', writeTbx2(all, 'T')],
    ['UTX', writeUtx(all, NOW).text],
    ['OmegaT', writeOmegat(all).text],
    ['JSON', writeGlossaryJson(all)],
  ])('%s', (_, text) => {
    expect(readGlossaryFile(`\uFEFF${text}`, 'glossary')).toMatchObject({ entries: all, problems: [] });
  });

  it('XLSX', () => {
    const written = writeGlossaryXlsx(all, NOW);
    expect(written.ok && readGlossaryBytes(written.value, 'g')).toEqual({ entries: all, problems: [] });
  });

  it.each(['', 'words', 'a,b\nc,d\n', '<html></html>', 'PK'])('what is none is refused: %s', (text) => {
    const { entries, problems } = readGlossaryFile(text, 'g');
    expect([entries.length, problems.length > 0]).toEqual([0, true]);
  });
});

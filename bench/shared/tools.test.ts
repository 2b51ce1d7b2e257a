import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAlignmentXlsx } from '../../src/formats/alignment-xlsx.ts';
import { makeConcept } from '../../src/formats/concept.ts';
import { readGlossaryXlsx, writeGlossaryXlsx } from '../../src/formats/glossary-xlsx.ts';
import { readOmegat } from '../../src/formats/omegat.ts';
import { readTbx2 } from '../../src/formats/tbx2.ts';
import { readTmx } from '../../src/formats/tmx.ts';
import { readXliff12 } from '../../src/formats/xliff12.ts';
import { hasShared, seedPath, sharedPath, taiyaku } from './texts.ts';

/** What other people's programs make of our files, on real articles. */
const folder = mkdtempSync(join(tmpdir(), 'taiyaku-tools-'));
const IDS = ['002', '004'] as const;

/** Runs a program of the system and returns what it printed; a program that is not there is no reason to pass. */
function run(command: string, args: readonly string[]): string {
  const ran = spawnSync(command, [...args], { encoding: 'utf8', maxBuffer: 2 ** 28, cwd: folder });
  if (ran.error) throw new Error(`${command} is not installed: ${ran.error.message}`);
  if (ran.status !== 0) throw new Error(`${command} failed (${ran.status}): ${ran.stdout}${ran.stderr}`);
  return ran.stdout;
}

/** Exports an article and returns where the file is. */
function exported(id: string, what: string, format: string): string {
  const file = join(folder, `${id}.${what}.${format}`);
  const inputs = ['--ja', seedPath(id), '--en', sharedPath('passages', `${id}.en.txt`)];
  const ran = taiyaku(['export', ...inputs, '--what', what, '--format', format, '--out', file]);
  if (ran.status !== 0) throw new Error(ran.err);
  return file;
}

/** Reads a bilingual file with the toolkit of the Translate project, as source and target. */
const TOOLKIT = `
import json, sys
from translate.storage import tbx, tmx, xliff
read = {'tmx': tmx.tmxfile, 'tbx2': tbx.tbxfile, 'xliff12': xliff.xlifffile}[sys.argv[1]]
units = read.parsefile(sys.argv[2]).units
sys.stdout.buffer.write(json.dumps([[str(u.source), str(u.target)] for u in units if u.source]).encode())
`;

/** Lets OmegaT read the glossaries of the project it has open, and leaves what it read beside them. */
const GLOSSARIES = `
import org.omegat.core.Core
import org.omegat.gui.glossary.*
def list(entries) { entries.collect { [it.srcText, it.getLocTerms(false) as List] } }
def folder = new File(Core.project.projectProperties.glossaryRoot)
def read = [
  omegat: list(GlossaryReaderTSV.read(new File(folder, 'glossary.txt'), false)),
  tbx2: list(GlossaryReaderTBX.read(new File(folder, 'glossary.tbx'), false)),
]
new File(folder, 'read.json').setText(groovy.json.JsonOutput.toJson(read), 'UTF-8')
`;

const PROJECT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>en</source_lang><target_lang>ja</target_lang><sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>
`;

const read = (file: string) => readFileSync(file, 'utf8');
const READERS = {
  tmx: { what: 'alignment', pairs: (text: string) => readTmx(text, '').pairs },
  xliff12: { what: 'alignment', pairs: (text: string) => readXliff12(text, '').pairs },
  tbx2: { what: 'glossary', pairs: (text: string) => readTbx2(text, '').entries },
} as const;

describe.runIf(hasShared)('other programs take what is exported', () => {
  beforeAll(() => {
    writeFileSync(join(folder, 'toolkit.py'), TOOLKIT);
    writeFileSync(join(folder, 'glossaries.groovy'), GLOSSARIES);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(IDS.flatMap((id) => (['tmx', 'xliff12', 'tbx2'] as const).map((format) => [id, format] as const)))(
    'article %s: the Translate toolkit reads %s as it was meant',
    (id, format) => {
      const { what, pairs } = READERS[format];
      const file = exported(id, what, format);
      const wanted = pairs(read(file)).map(({ en, ja }) => [en, ja]);
      expect(wanted.length).toBeGreaterThan(20);
      expect(JSON.parse(run('/usr/bin/python3', ['toolkit.py', format, file]))).toEqual(wanted);
    },
  );

  it.each(IDS)('article %s: OmegaT translates with the memory and reads both glossaries', (id) => {
    const project = join(folder, `omegat-${id}`);
    for (const part of ['source', 'target', 'omegat', 'tm/auto', 'glossary', 'dictionary'])
      mkdirSync(join(project, part), { recursive: true });
    writeFileSync(join(project, 'omegat.project'), PROJECT);
    const memory = exported(id, 'alignment', 'tmx');
    // A sentence that stands twice has one translation in a memory.
    const pairs = [...new Map(readTmx(read(memory), '').pairs.map(({ en, ja }) => [en, ja]))];
    cpSync(memory, join(project, 'tm/auto/memory.tmx'));
    cpSync(exported(id, 'glossary', 'omegat'), join(project, 'glossary/glossary.txt'));
    cpSync(exported(id, 'glossary', 'tbx2'), join(project, 'glossary/glossary.tbx'));
    const paragraphs = (texts: readonly string[]) =>
      texts.map((text) => text.replace(/\s+/g, ' ')).join('\n\n');
    writeFileSync(join(project, 'source/a.txt'), `${paragraphs(pairs.map(([en]) => en))}\n`);
    const script = join(folder, 'glossaries.groovy');
    run('omegat', [
      ...[project, '--mode=console-translate', '--quiet'],
      ...[`--config-dir=${join(folder, 'config')}`, `--script=${script}`],
    ]);
    const target = read(join(project, 'target/a.txt')).trimEnd();
    expect(target).toBe(paragraphs(pairs.map(([, ja]) => ja)));
    const found = JSON.parse(read(join(project, 'glossary/read.json')));
    const forms = (entries: readonly { en: string; ja: string; admitted: readonly string[] }[]) =>
      entries.flatMap(({ en, ja, admitted }) => [ja, ...admitted].map((form) => [en, [form]]));
    const lines = read(join(project, 'glossary/glossary.txt')).trimEnd().split('\n');
    expect(readOmegat(lines.join('\n'), '').problems).toEqual([]);
    expect(found.omegat).toEqual(
      lines.map((line) => {
        const [en, ja] = line.split('\t');
        return [en, [ja]];
      }),
    );
    const concepts = readTbx2(read(join(project, 'glossary/glossary.tbx')), '').entries;
    expect(found.tbx2).toEqual(expect.arrayContaining(forms(concepts)));
  });

  /** Opens a workbook in LibreOffice and saves it as a new one. */
  function resaved(file: string): Uint8Array {
    const out = join(folder, 'resaved');
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    run('soffice', ['--headless', '--norestore', profile, '--convert-to', 'xlsx', '--outdir', out, file]);
    return readFileSync(join(out, file.slice(folder.length + 1)));
  }

  it.each(IDS)('article %s: LibreOffice gives the glossary back as it was', (id) => {
    const file = exported(id, 'glossary', 'xlsx');
    const wanted = readGlossaryXlsx(readFileSync(file), '');
    expect(wanted.problems).toEqual([]);
    expect(readGlossaryXlsx(resaved(file), '')).toEqual(wanted);
  });

  it.each(IDS)('article %s: LibreOffice gives the alignment for review back as it was', (id) => {
    const file = exported(id, 'alignment', 'xlsx');
    const wanted = readAlignmentXlsx(readFileSync(file), '');
    expect(wanted.rows.length).toBeGreaterThan(20);
    expect(readAlignmentXlsx(resaved(file), '')).toEqual(wanted);
  });

  it('LibreOffice takes formulas, emoji and rare characters for the text that they are', () => {
    const wild = [
      '=1+1',
      '+81',
      '-3',
      '@x',
      "'=",
      '𠮷野家',
      '👩‍👩‍👧',
      '_x0041_',
      'a\tb',
      ' x ',
      '012',
      '1E5',
    ];
    const concepts = wild.map((text, at) => makeConcept({ en: `term ${at}`, ja: text, note: text }));
    const written = writeGlossaryXlsx(concepts, new Date(0));
    if (!written.ok) throw new Error(written.problem.id);
    const file = join(folder, 'wild.xlsx');
    writeFileSync(file, written.value);
    expect(readGlossaryXlsx(resaved(file), '')).toEqual(readGlossaryXlsx(written.value, ''));
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LARGEST, readBytes, readInput } from './files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taiyaku-files-'));
  await writeFile(join(folder, 'a.html'), '\ufeff<h1>橋が開通</h1>\r\n<p>川に&amp;橋。</p>');
  await writeFile(
    join(folder, 'b.txt'),
    Buffer.from([0x8b, 0xb4, 0x82, 0xaa, 0x8a, 0x4a, 0x82, 0xa2, 0x82, 0xbd, 0x81, 0x42]),
  );
  await writeFile(join(folder, 'empty.txt'), '');
});
afterAll(() => rm(folder, { recursive: true }));

describe('reading files', () => {
  it('reads a page', async () => {
    expect(await readInput(join(folder, 'a.html'))).toMatchObject({
      ok: true,
      value: [
        {
          text: '橋が開通\n\n川に&橋。',
          form: 'html',
          encoding: 'utf-8',
          lineEnding: 'crlf',
          problems: [],
        },
      ],
    });
  });

  it('reads Shift_JIS', async () => {
    expect(await readInput(join(folder, 'b.txt'))).toMatchObject({
      ok: true,
      value: [{ text: '橋が開いた。', encoding: 'shift_jis', lineEnding: 'none' }],
    });
  });

  it.each([
    ['nothing.txt', 'problem.file.missing'],
    ['b.txt/deeper.txt', 'problem.file.missing'],
    ['empty.txt', 'problem.file.empty'],
    ['.', 'problem.file.folder'],
    ['nul\0.txt', 'problem.file.unreadable'],
  ])('says what is wrong with %j', async (name, id) => {
    const path = `${folder}/${name}`;
    expect(await readInput(path)).toMatchObject({ ok: false, problem: { id, file: path } });
  });

  it('reads a file of translation units as two texts', () => {
    const units = [
      '<?xml version="1.0"?><tmx version="1.4"><header/><body>',
      '<tu><tuv xml:lang="en"><seg>The bridge is open.</seg></tuv><tuv xml:lang="ja"><seg>橋が開通した。</seg></tuv></tu>',
      '<tu><tuv xml:lang="en"><seg>It is long.</seg></tuv><tuv xml:lang="ja"><seg>ALPHA</seg></tuv></tu>',
      '</body></tmx>',
    ].join('\n');
    expect(readBytes('a.tmx', Buffer.from(units))).toMatchObject({
      ok: true,
      value: [
        {
          text: '橋が開通した。\nALPHA',
          side: 'ja',
          segments: [
            { start: 0, end: 7 },
            { start: 8, end: 13 },
          ],
        },
        { text: 'The bridge is open.\nIt is long.', side: 'en' },
      ],
    });
  });

  it('refuses what is too large before it decodes', () => {
    expect(readBytes('big.txt', new Uint8Array(LARGEST * 1024 * 1024 + 1))).toMatchObject({
      ok: false,
      problem: { id: 'problem.file.large', values: { limit: LARGEST } },
    });
  });
});

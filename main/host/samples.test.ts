import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findRoot } from './root.ts';
import { listSamples, readSample } from './samples.ts';

const shipped = join(findRoot(), 'corpus', 'articles');

const GOLD = {
  id: 'sport-chess',
  field: 'sport',
  licence: 'CC0-1.0',
  title: { ja: '将棋', en: 'Chess' },
  origin: 'machine',
  note: 'A game.',
  sources: [{ file: 'source-1.en.txt', used: true }],
  beads: [{ ja: [[0, 5]], en: [[0, 0, 10]] }],
  kinds: [],
  errors: [],
  boilerplate: [],
  terms: [],
};

describe('the samples that ship', () => {
  it('are listed by id, one for each field', () => {
    const { samples, problems } = listSamples(shipped);
    expect(problems).toEqual([]);
    expect(samples.map(({ field }) => field)).toEqual([
      ...['culture', 'diplomacy', 'disaster', 'economy', 'science', 'sport'],
    ]);
    expect(samples.find(({ field }) => field === 'science')).toMatchObject({ sources: 3 });
  });

  it('are read with every passage, in the order of gold', () => {
    for (const { id, title, sources } of listSamples(shipped).samples) {
      const read = readSample(shipped, id);
      if (!read.ok) throw new Error(read.problem.id);
      expect(read.value.ja.text).toContain(title.ja);
      expect(read.value.ja.file).toBe(join(shipped, id, 'article.ja.txt'));
      expect(read.value.en).toHaveLength(sources);
      expect(read.value.en[0]?.text.startsWith(title.en)).toBe(true);
    }
  });
});

describe('a folder of samples', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'samples-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const write = (id: string, files: Readonly<Record<string, string>>): void => {
    mkdirSync(join(root, id));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, id, name), text);
  };
  const whole = {
    'gold.json': JSON.stringify(GOLD),
    'article.ja.txt': '勝負だ。\n',
    'source-1.en.txt': 'It is on.\n',
  };

  it('gives a whole set', () => {
    write('sport-chess', whole);
    expect(listSamples(root)).toEqual({
      samples: [{ id: 'sport-chess', field: 'sport', title: GOLD.title, sources: 1 }],
      problems: [],
    });
    expect(readSample(root, 'sport-chess')).toMatchObject({
      ok: true,
      value: { ja: { text: '勝負だ。\n' } },
    });
  });

  it.each([
    [
      'a passage is missing',
      { ...whole, 'source-1.en.txt': undefined },
      'problem.file.missing',
      'source-1.en.txt',
    ],
    [
      'the article is missing',
      { ...whole, 'article.ja.txt': undefined },
      'problem.file.missing',
      'article.ja.txt',
    ],
    ['nothing is known about it', { ...whole, 'gold.json': undefined }, 'problem.file.missing', 'gold.json'],
    ['gold is no JSON', { ...whole, 'gold.json': '{' }, 'problem.file.unreadable', 'gold.json'],
    [
      'gold has a field too many',
      { ...whole, 'gold.json': JSON.stringify({ ...GOLD, mood: 'tense' }) },
      'problem.file.unreadable',
      'gold.json',
    ],
  ])('names the file when %s, and still gives the others', (_, files, id, name) => {
    write('sport-chess', whole);
    const there = Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined);
    write('sport-broken', Object.fromEntries(there));
    const { samples, problems } = listSamples(root);
    expect(samples.map((sample) => sample.id)).toEqual(['sport-chess']);
    expect(problems).toMatchObject([{ id, file: join(root, 'sport-broken', name) }]);
  });

  it.each(['nothing', '../sport-chess', '.', '', 'sport-chess/../sport-chess'])(
    'has no sample called "%s"',
    (id) => {
      write('sport-chess', whole);
      expect(readSample(root, id)).toEqual({
        ok: false,
        problem: { id: 'problem.sample.missing', values: { sample: id } },
      });
    },
  );

  it('that is not there holds none', () => {
    expect(listSamples(join(root, 'nowhere'))).toEqual({ samples: [], problems: [] });
  });
});

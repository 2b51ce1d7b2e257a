import { expect, it } from 'vitest';
import type { Language } from '../../src/segment/sentence.ts';
import { readinessOf, unusedOf } from './ready.ts';

const file = (name: string, language?: Language) => ({
  name,
  encoding: 'utf-8',
  length: 10,
  sentences: 1,
  boilerplate: 0,
  title: '',
  aside: [],
  problems: [],
  ...(language === undefined ? {} : { language }),
});
const [PORT, BRIDGE] = [file('港.txt', 'ja'), file('橋.txt', 'ja')];
const [HARBOUR, SPAN] = [file('harbour.txt', 'en'), file('span.txt', 'en')];
const PICTURE = file('photo.png');

/** Sources of each article, by name. */
const given = (sources: Readonly<Record<string, readonly string[]>>) => (ja: string) =>
  new Set(sources[ja] ?? []);

it.each([
  ['nothing', [], {}, { can: false, note: 'import.need.ja' }],
  ['English alone', [HARBOUR], {}, { can: false, note: 'import.need.ja' }],
  ['a file in neither language', [PICTURE], {}, { can: false, note: 'import.need.ja' }],
  ['an article alone', [PORT, PICTURE], {}, { can: true, note: 'import.need.en' }],
  [
    'an article with its source',
    [HARBOUR, PORT],
    { '港.txt': ['harbour.txt'] },
    { can: true, note: 'import.ready' },
  ],
  [
    'two of one source',
    [PORT, BRIDGE, SPAN],
    { '港.txt': ['span.txt'], '橋.txt': ['span.txt'] },
    { can: true, note: 'import.ready' },
  ],
  [
    'an article that holds its English itself',
    [PORT],
    { '港.txt': ['港.txt'] },
    { can: true, note: 'import.ready' },
  ],
  [
    'one of two without English',
    [PORT, BRIDGE, SPAN],
    { '橋.txt': ['span.txt'] },
    { can: true, note: 'import.alone', count: 1 },
  ],
  ['English of something else', [PORT, SPAN], {}, { can: true, note: 'import.alone', count: 1 }],
] as const)('judges %s', (_, files, sources, expected) => {
  expect(readinessOf(files, false, given(sources))).toEqual(expected);
});

it('takes English alone into a project that is open', () => {
  expect(readinessOf([HARBOUR], true, given({}))).toEqual({ can: true, note: 'import.sources-alone' });
  expect(readinessOf([PICTURE], true, given({}))).toEqual({ can: false, note: 'import.need.ja' });
});

it.each([
  ['no article', [HARBOUR, SPAN], {}, []],
  ['each with its article', [PORT, HARBOUR], { '港.txt': ['harbour.txt'] }, []],
  ['one too many', [PORT, HARBOUR, SPAN], { '港.txt': ['harbour.txt'] }, ['span.txt']],
  ['none that belongs', [PORT, BRIDGE, SPAN], {}, ['span.txt']],
] as const)('names the English that no article has: %s', (_, files, sources, expected) => {
  expect([...unusedOf(files, given(sources))]).toEqual(expected);
});

import { expect, it } from 'vitest';
import type { Language } from '../../src/segment/sentence.ts';
import { readinessOf } from './ready.ts';

const file = (language: Language | undefined) => ({
  name: 'a.txt',
  encoding: 'utf-8',
  length: 10,
  sentences: 1,
  boilerplate: 0,
  title: '',
  aside: [],
  problems: [],
  ...(language === undefined ? {} : { language }),
});

it.each([
  ['nothing', [], { can: false, note: 'import.need.ja' }],
  ['English alone', ['en'], { can: false, note: 'import.need.ja' }],
  ['a file in neither language', [undefined], { can: false, note: 'import.need.ja' }],
  ['two articles', ['ja', 'ja', 'en'], { can: true, note: 'import.ready' }],
  ['an article alone', ['ja', undefined], { can: true, note: 'import.need.en' }],
  ['an article with its sources', ['en', 'ja', 'en'], { can: true, note: 'import.ready' }],
] as const)('judges %s', (_, languages, expected) => {
  expect(readinessOf(languages.map(file), false)).toEqual(expected);
});

it('takes English alone into a project that is open', () => {
  expect(readinessOf([file('en')], true)).toEqual({ can: true, note: 'import.sources-alone' });
  expect(readinessOf([file(undefined)], true)).toEqual({ can: false, note: 'import.need.ja' });
});

import { describe, expect, it } from 'vitest';
import { cleanGloss, splitGlosses, withoutBrackets } from './glosses.ts';

const texts = (field: string): string[] => splitGlosses(field).glosses.map((gloss) => gloss.text);

describe('a dictionary gloss', () => {
  it.each([
    ['(n) harbour/port', ['harbour', 'port']],
    ['(n,vs) (1) landing/touchdown/(n) (2) disembarkation/(P)', ['landing', 'touchdown', 'disembarkation']],
    ['(v5r,vt) to haul (a net)/to tow', ['haul', 'tow']],
    ['(adj-i) (uk) to be (very) sleepy', ['sleepy']],
    ["(n) a light breeze/the wind (in one's sails)", ['light breeze', 'wind']],
    ['(n) joint chiefs of staff', ['joint chiefs of staff']],
    ['(n) rail (road, etc.); track', ['rail', 'track']],
    ['(n) boat used for ferrying people across a river', []],
    ['(exp) what a pity!', ['what a pity']],
    ['(n) Ministry of Ports (formerly: of Harbours (and Canals))', ['Ministry of Ports']],
    ['(n) e.g. a barge', []],
    ['(n) salt, pepper', ['salt pepper']],
    ['(n) see 港', []],
    ['(n) person stranded by (the tide)/(v1) to depend on (the tide)', ['depend on']],
    ['(n) ｑｕａｙ', ['quay']],
    ['(abbr) U.S.', ['U.S.']],
  ])('%s gives %j', (field, renderings) => expect(texts(field)).toEqual(renderings));

  it('keeps the order of senses and of glosses in a sense', () => {
    const { glosses } = splitGlosses('(n) (1) quay/wharf/(n) (2) (arch) jetty/(P)');
    expect(glosses.map(({ sense, rank }) => [sense, rank])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
  });

  it('tells infinitives', () => {
    expect(splitGlosses('(v1,vt) to moor/mooring').glosses.map((gloss) => gloss.verb)).toEqual([true, false]);
  });

  it.each([
    ['(n) quay/(P)', { common: true, kana: false, old: false }],
    ['(n) (uk) jellyfish', { common: false, kana: true, old: false }],
    ['(n) (arch) galley', { common: false, kana: false, old: true }],
    ['(oK) (n) anchor', { common: false, kana: false, old: true }],
    ['(n) (1) anchor/(n) (2) (arch) galley', { common: false, kana: false, old: false }],
  ])('%s is marked %j', (field, marks) => expect(splitGlosses(field)).toMatchObject(marks));
});

it.each([
  ['sea (salt)', 'sea '],
  ['a (b (c)) d', 'a  d'],
  ['open (never closed', 'open '],
  ['closed) only', 'closed only'],
])('%s without brackets is %j', (text, bare) => expect(withoutBrackets(text)).toBe(bare));

it('never gives an empty rendering', () => {
  for (const raw of ['', '()', 'to ', 'the', '(n)', ';', '…', '(n) (1)']) {
    expect(cleanGloss(raw).every((one) => one.trim() !== '')).toBe(true);
  }
});

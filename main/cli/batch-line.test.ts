import { describe, expect, it } from 'vitest';
import { readBatchLine } from './batch-line.ts';

describe('a line of a batch', () => {
  it.each([
    ['{ "id"', /JSON|Expected|property/],
    ['7', 'not an object'],
    ['null', 'not an object'],
    ['{"id":"a","en":[]}', '"ja" must be a string or an array of strings'],
    ['{"id":"a","ja":[1],"en":[]}', '"ja" must be a string or an array of strings'],
    ['{"id":"a","ja":"x"}', '"en" must be an array'],
    ['{"id":"a","ja":"x","en":[{}]}', '"en" must hold strings or arrays of strings'],
    [
      '{"id":"a","ja":"x","en":[],"want":["beans"]}',
      '"want" must be an array of beads, links, findings, terms',
    ],
    ['{"ja":"x","en":[]}', '"id" must be a string'],
  ])('%s is refused', (line, wrong) => {
    const read = readBatchLine(line);
    expect('wrong' in read ? read.wrong : 'taken').toMatch(wrong);
  });

  it('takes texts as they are', () => {
    expect(readBatchLine('{"id":"a","ja":"来た。","en":["He came."],"want":["beads"]}')).toEqual({
      id: 'a',
      job: {
        ja: { file: 'ja', text: '来た。' },
        en: [{ file: 'en0', text: 'He came.' }],
        want: ['beads'],
        glossary: [],
      },
    });
  });

  it('counts offsets of segments in the segments joined by line ends', () => {
    expect(readBatchLine('{"id":1,"ja":["来た。","見た。"],"en":[["He came.","","He saw."]]}')).toMatchObject(
      {
        id: '1',
        job: {
          ja: {
            text: '来た。\n見た。',
            segments: [
              { start: 0, end: 3 },
              { start: 4, end: 7 },
            ],
          },
          en: [
            {
              segments: [
                { start: 0, end: 8 },
                { start: 9, end: 9 },
                { start: 10, end: 17 },
              ],
            },
          ],
          want: ['beads', 'links', 'findings', 'terms'],
        },
      },
    );
  });
});

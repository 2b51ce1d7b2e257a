import { describe, expect, it } from 'vitest';
import type { Bead } from '../align/alignment.ts';
import type { Sentence } from '../segment/sentence.ts';
import { NO_EVIDENCE } from './relink.ts';
import { sourceProblems } from './source-problems.ts';

const text = (file: string, body: number, boilerplate = 0) => ({
  file,
  sentences: [
    ...Array.from({ length: body }, (): Pick<Sentence, 'kind'> => ({ kind: 'body' })),
    ...Array.from({ length: boilerplate }, (): Pick<Sentence, 'kind'> => ({ kind: 'boilerplate' })),
  ],
});

/** Sentences of an article paired with those of its first source, as surely as `score` and `coverage` say. */
const paired = (count: number, score = 0.99, coverage = 0.9): readonly Bead[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ ja: [at], en: [{ file: 0, sentence: at }], score },
    evidence: { ...NO_EVIDENCE, coverageJa: coverage, coverageEn: coverage },
  }));

describe('the sources of an article', () => {
  it.each([
    ['one that it translates', paired(8), [text('right.txt', 8)], []],
    [
      'one about the same things that it does not translate',
      paired(8, 0.6, 0.3),
      [text('other.txt', 8)],
      [{ id: 'problem.source.unrelated', values: { file: 'other.txt' }, file: 'other.txt' }],
    ],
    [
      'one of which it has hardly a sentence',
      paired(1),
      [text('wrong.txt', 9, 4)],
      [
        {
          ...{ id: 'problem.source.little', file: 'wrong.txt' },
          values: { file: 'wrong.txt', aligned: 1, all: 9 },
        },
      ],
    ],
    ['a page around a short passage', paired(1), [text('page.txt', 3, 20)], []],
  ])('%s', (_, beads, en, problems) => {
    const alignment = { beads, links: [], cutShort: false };
    expect(sourceProblems({ ja: text('a.txt', 8), en, alignment })).toEqual(problems);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextView } from '../../src/api/views.ts';
import { KINDS, type Kind } from '../../src/segment/sentence.ts';
import { cutParagraphs, indexParagraphs } from './paragraphs.ts';

const text = (sentences: readonly (readonly [kind: Kind, paragraph: number])[]): TextView => ({
  file: '',
  text: 'abcd '.repeat(sentences.length),
  sentences: sentences.map(([kind, paragraph], at) => ({
    ...{ kind, paragraph },
    ...{ start: at * 5, end: at * 5 + 4 },
  })),
});

describe('cutParagraphs', () => {
  it('keeps paragraphs apart, folds what stands beside the text, and says where a source begins', () => {
    const texts = [
      text([
        ['boilerplate', 0],
        ['boilerplate', 1],
        ['heading', 2],
        ['body', 3],
        ['body', 3],
        ['body', 4],
      ]),
      text([['body', 0]]),
    ];
    const told = cutParagraphs(texts).map(
      ({ file, form, sentences, opens }) => `${opens ? '>' : ''}${file} ${form} ${sentences.join(',')}`,
    );
    expect(told).toEqual(['>0 folded 0,1', '0 heading 2', '0 body 3,4', '0 body 5', '>1 body 0']);
  });

  it('holds every sentence once, and finds it again', () => {
    const sentence = fc.tuple(fc.constantFrom(...KINDS), fc.nat(3));
    fc.assert(
      fc.property(fc.array(fc.array(sentence, { maxLength: 12 }), { maxLength: 3 }), (told) => {
        const texts = told.map(text);
        const paragraphs = cutParagraphs(texts);
        const index = indexParagraphs(paragraphs, texts);
        texts.forEach(({ sentences }, file) => {
          const held = paragraphs.filter((one) => one.file === file).flatMap((one) => one.sentences);
          expect(held).toEqual(sentences.map((_, at) => at));
          held.forEach((at) => {
            expect(paragraphs[index[file]?.[at] ?? -1]?.sentences).toContain(at);
          });
        });
      }),
    );
  });
});

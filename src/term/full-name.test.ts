import { describe, expect, it } from 'vitest';
import { agreeWithParts, isPartOfName, type Unranked } from './full-name.ts';
import { countUsage, type Usage } from './usage.ts';

const form = ([words, count, en]: readonly [string, number, string?]): Unranked => ({
  ...{ form: words, reading: '', count, articles: 1, places: [] },
  ...(en === undefined ? {} : { en }),
});
type Forms = readonly [readonly [string, number], ...(readonly [string, number, string?])[]];
const agreed = (head: string, all: Forms, usage?: Usage) => {
  const [first, ...others] = all;
  return agreeWithParts(head, form(first), [form(first), ...others.map(form)], usage).form;
};

describe('the full name agrees with its parts', () => {
  it.each<readonly [string, string, Forms, string]>([
    [
      'most write the surname alone otherwise',
      'Anna Karpenko',
      [
        ['アンナ・カルペンコー', 2],
        ['カルペンコ', 4, 'Karpenko'],
        ['カルペンコー', 1, 'Karpenko'],
        ['カーペンコ', 1, 'Karpenko'],
      ],
      'アンナ・カルペンコ',
    ],
    [
      'as often',
      'Anna Karpenko',
      [
        ['アンナ・カルペンコー', 1],
        ['カルペンコ', 1, 'Karpenko'],
      ],
      'アンナ・カルペンコー',
    ],
    [
      'a whole name that is there',
      'Anna Karpenko',
      [
        ['アンナ・カルペンコー', 2],
        ['アンナ・カルペンコ', 1],
        ['カルペンコ', 3, 'Karpenko'],
      ],
      'アンナ・カルペンコ',
    ],
    [
      'the given name too',
      'Sergiy Karpenko',
      [
        ['セルギー・カルペンコ', 1],
        ['セルヒー・カルペンコ', 3],
        ['カルペンコ', 1, 'Karpenko'],
      ],
      'セルヒー・カルペンコ',
    ],
    [
      'another word is no spelling of it',
      'Anna Karpenko',
      [
        ['アンナ・カルペンコ', 1],
        ['外相', 9, 'Karpenko'],
      ],
      'アンナ・カルペンコ',
    ],
    [
      'kanji',
      'Kita Jiro',
      [
        ['喜多二郎', 1],
        ['北', 5, 'Kita'],
      ],
      '喜多二郎',
    ],
    [
      'other parts than the English has',
      'Anna B. Karpenko',
      [
        ['アンナ・カルペンコー', 1],
        ['カルペンコ', 5, 'Karpenko'],
      ],
      'アンナ・カルペンコー',
    ],
    [
      'what stands for other English',
      'Anna Karpenko',
      [
        ['アンナ・カルペンコー', 1],
        ['カルペンコ', 5, 'Karpov'],
      ],
      'アンナ・カルペンコー',
    ],
  ])('%s', (_, head, forms, wanted) => expect(agreed(head, forms)).toBe(wanted));

  it('as articles written in Japanese spell it, whatever most say', () => {
    const usage = { ...countUsage([]), articles: 3, counts: new Map([['カルペンコ', 6]]) };
    const forms: Forms = [
      ['アンナ・カルペンコー', 5],
      ['カルペンコ', 1, 'Karpenko'],
    ];
    expect(agreed('Anna Karpenko', forms, usage)).toBe('アンナ・カルペンコ');
  });

  it('stands nowhere when it is put together', () => {
    const first = form(['アンナ・カルペンコー', 1]);
    expect(
      agreeWithParts('Anna Karpenko', first, [first, form(['カルペンコ', 2, 'Karpenko'])], undefined),
    ).toEqual({
      ...{ form: 'アンナ・カルペンコ', reading: 'アンナ・カルペンコ', count: 0, articles: 0, places: [] },
    });
  });
});

describe('a part of a name', () => {
  it.each([
    ['荒川', '荒川健二', true],
    ['カルペンコ', 'アンナ・カルペンコ', true],
    ['アンナ', 'アンナ・カルペンコ', true],
    ['カルペン', 'アンナ・カルペンコ', false],
    ['荒川健二', '荒川健二', false],
    ['荒川健二', '荒川', false],
    // An office is no part of a name.
    ['荒川', '荒川所長', false],
    ['金', '朴', false],
  ])('%s of %s: %s', (part, whole, is) => expect(isPartOfName(part, whole)).toBe(is));
});

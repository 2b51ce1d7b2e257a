import { describe, expect, it } from 'vitest';
import type { ReplaceLine } from '../../src/api/project-views.ts';
import { chosenPlaces, formsOf, groupLines, keyOf } from './lines.ts';

/** `a12`: a place of article a at 12. */
const line = (told: string): ReplaceLine => ({
  ...{ article: told.charAt(0), start: Number(told.slice(1)), end: Number(told.slice(1)) + 3 },
  ...{ sentence: 0, before: '', words: 'リンド', after: '' },
});

describe('a preview', () => {
  it('is grouped by article', () => {
    const groups = groupLines(['a1', 'b1', 'a9'].map(line));
    expect(
      groups.map(({ article, lines }) => `${article}:${lines.map((one) => one.start).join(',')}`),
    ).toEqual(['a:1,9', 'b:1']);
  });

  it('leaves out what a person has unchecked, and articles of which nothing is left', () => {
    const groups = groupLines(['a1', 'a9', 'b1'].map(line));
    const out = new Set(['a1', 'b1'].map(line).map(keyOf));
    expect(chosenPlaces(groups, out)).toEqual([{ article: 'a', starts: [9] }]);
    expect(chosenPlaces(groups, new Set())).toEqual([
      { article: 'a', starts: [1, 9] },
      { article: 'b', starts: [1] },
    ]);
  });

  it.each<[string, readonly string[]]>([
    ['リンド\nリンドー\n', ['リンド', 'リンドー']],
    [' リンド　\n\nリンド', ['リンド']],
    ['  \n', []],
    ['ジョン リンド', ['ジョン リンド']],
  ])('%j has the forms %j', (text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { type Loaded, load } from '../../corpus/findings/load.ts';
import { layOut } from '../check/lay-out.ts';
import { countUsage, isUsual, timesUsed, type Usage } from './usage.ts';

let loaded: Loaded;
beforeAll(async () => {
  loaded = await load();
});

const usageOf = (...texts: string[]): Usage => countUsage(texts.map((ja) => layOut({ ja }, loaded).article));

describe('usage', () => {
  it('counts compounds and names as they are written', () => {
    const usage = usageOf('国防相は演説した。国防相によると、ロシアは応じた。', '国防相が辞任した。');
    expect(usage.articles).toBe(2);
    expect(timesUsed(usage, '国防相')).toBe(3);
    expect(timesUsed(usage, 'ロシア')).toBe(1);
    expect(timesUsed(usage, '国防大臣')).toBe(0);
  });

  it.each([
    [['国防相が話した。国防相が去った。'], true],
    [['国防相が話した。'], false],
    [['国防相が話した。国防相が去った。国防大臣も来た。'], false],
    [[], false],
  ])('of %j makes 国防相 the usual word: %s', (texts, usual) => {
    expect(isUsual(usageOf(...texts), '国防相', '国防大臣')).toBe(usual);
  });

  it('does not read a part into a longer word', () => {
    expect(timesUsed(usageOf('このタイトルは古い。'), 'タイ')).toBe(0);
  });
});

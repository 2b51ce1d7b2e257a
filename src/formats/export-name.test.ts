import { describe, expect, it } from 'vitest';
import { distinctNames, exportName } from './export-name.ts';

describe('the name of an export', () => {
  it.each([
    ['article.txt', 'article.report.html'],
    ['記事.ja.html', '記事.ja.report.html'],
    ['', 'taiyaku.report.html'],
    ['/home/a/article.txt', 'article.report.html'],
    ['C:\\texts\\article.txt', 'article.report.html'],
    ['../../etc/passwd', 'passwd.report.html'],
    ['..', 'taiyaku.report.html'],
    ['a<b>:"|?*c.txt', 'abc.report.html'],
    ['invoice\u202Etxt.exe', 'invoicetxt.report.html'],
    [`${'長'.repeat(200)}.txt`, `${'長'.repeat(80)}.report.html`],
  ])('of %j is %s', (file, name) => {
    expect(exportName(file, '.report.html')).toBe(name);
  });
});

describe('names of several exports', () => {
  it.each([
    [
      ['a.tmx', 'b.tmx'],
      ['a.tmx', 'b.tmx'],
    ],
    [
      ['a.alignment.tsv', 'A.alignment.tsv', 'a.alignment.tsv'],
      ['a.alignment.tsv', 'A-2.alignment.tsv', 'a-3.alignment.tsv'],
    ],
    [
      ['a', 'a'],
      ['a', 'a-2'],
    ],
    [[], []],
  ])('%j become %j', (names, distinct) => expect(distinctNames(names)).toEqual(distinct));
});

import { describe, expect, it } from 'vitest';
import { formOf, readText, tellLanguage } from './read.ts';
import { bilingualFormOf } from './read-bilingual.ts';

describe('reading a text', () => {
  it.each([
    ['a.txt', '文章。', 'plain'],
    ['a.md', '# 見出し', 'markdown'],
    ['A.HTML', '<p>x', 'html'],
    ['page.txt', ' <!DOCTYPE html><html><body>x', 'html'],
    ['page', '<!-- saved --><html lang="ja">', 'html'],
    ['', 'pasted', 'plain'],
    ['notes.log', '1 < 2', 'plain'],
  ])('%s holding %s is %s', (file, text, form) => expect(formOf(file, text)).toBe(form));

  // A pattern that can divide a row of comments in many ways would not come back from this.
  it('takes a decision on any number of comments', () => {
    const comments = '<!-- x --> '.repeat(80);
    expect(formOf('notes.txt', `${comments}<p>本文`)).toBe('plain');
    expect(formOf('notes.txt', `${comments}<html>`)).toBe('html');
    expect(bilingualFormOf(`${comments}<p>本文`)).toBeUndefined();
    expect(bilingualFormOf(`<?xml version="1.0"?>${comments}<tmx version="1.4">`)).toBe('tmx');
  });

  it('keeps plain text as it is', () => {
    const text = '  一。\r\n二。\u0000';
    const read = readText('a.txt', text);
    expect(read).toMatchObject({ ok: true, value: { text, marks: [], problems: [] } });
    expect(read.ok && read.value.origin.toOrigin({ start: 3, end: 5 })).toEqual({ start: 3, end: 5 });
  });

  it('refuses a text without words by name', () => {
    expect(readText('a.html', '<html><script>x</script>')).toMatchObject({
      ok: false,
      problem: { id: 'problem.file.empty', file: 'a.html' },
    });
  });

  it('tells the language, or refuses by name', () => {
    const told = (text: string) => {
      const read = readText('a.txt', text);
      return read.ok ? tellLanguage(read.value) : read;
    };
    expect(told('橋が開いた。')).toEqual({ ok: true, value: 'ja' });
    expect(told('The bridge is open.')).toEqual({ ok: true, value: 'en' });
    expect(told('다리가 열렸다.')).toMatchObject({
      ok: false,
      problem: { id: 'problem.file.language', file: 'a.txt' },
    });
  });
});

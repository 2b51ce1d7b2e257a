import { describe, expect, it } from 'vitest';
import { readMarkdown } from './markdown.ts';

describe('reading Markdown', () => {
  it.each([
    ['headings', '# 見出し\n\n本文。', '見出し\n\n本文。'],
    [
      'emphasis and links',
      'The *new* [bridge](http://x.example "t") is **open**.',
      'The new bridge is open.',
    ],
    ['lists', '- 一\n- 二\n  続き\n', '一\n\n二続き'],
    ['wrapped English', 'one\ntwo', 'one two'],
    ['quotations', '> 港の\n> 朝', '港の朝'],
    ['code is left out', 'a\n\n```js\nb()\n```\n\nc `d` e', 'a\n\nc d e'],
    ['escapes and references', '\\*a\\* &amp; b', '*a* & b'],
    ['a hard break', 'a  \nb', 'a\nb'],
    ['images are left out', '![alt](x.png)\n\ntext', 'text'],
    ['a header is left out', '---\ntitle: x\n---\n\ntext', 'text'],
    ['a rule at the top is none', '---\n\ntext', 'text'],
  ])('%s', (_, source, text) => expect(readMarkdown(source).text).toBe(text));

  it('reads a long text in parts, with the links and places of the whole', () => {
    const block = '# 見出し\n\n市は[橋][a]を直した。\n\n```\n\ncode\n\n```\n\n';
    const source = `${block.repeat(2000)}[a]: http://x.example\n`;
    const { text, origin } = readMarkdown(source);
    expect(text).toBe(Array(2000).fill('見出し\n\n市は橋を直した。').join('\n\n'));
    const there = origin.toOrigin({ start: text.lastIndexOf('橋'), end: text.lastIndexOf('橋') + 1 });
    expect(there.start).toBe(source.lastIndexOf('橋'));
    expect(source.slice(there.start, there.end)).toBe('橋');
  });

  it('marks headings and leads back to the source', () => {
    const source = '---\na: b\n---\n\n## 橋 *開通*\r\n\r\n- 港 &amp; 朝\r\n';
    const { text, marks, origin } = readMarkdown(source);
    expect(text).toBe('橋 開通\n\n港 & 朝');
    expect(marks).toEqual([{ start: 0, end: 4, kind: 'heading' }]);
    const at = text.indexOf('&');
    const there = origin.toOrigin({ start: at, end: at + 3 });
    expect(source.slice(there.start, there.end)).toBe('&amp; 朝');
  });
});

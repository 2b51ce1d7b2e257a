import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from './html.ts';

const textOf = (source: string): string => readHtml(source).text;

describe('reading HTML', () => {
  it.each([
    ['blocks become paragraphs', '<p>一つ目。</p><p>二つ目。</p>', '一つ目。\n\n二つ目。'],
    ['a line break ends a line', '<p>上<br>下</p>', '上\n下'],
    ['white space collapses', '<p>  one\n   two\t three </p>', 'one two three'],
    ['a wrapped line of Japanese has no space', '<p>港の\n  倉庫</p>', '港の倉庫'],
    ['a wrapped line of English has one', '<p>old\n  port</p>', 'old port'],
    ['a space between Japanese words stays', '<p>港の 倉庫</p>', '港の 倉庫'],
    [
      'references are decoded',
      '<p>A &amp; B &lt;c&gt; &#x3042;&#12356; &copy;2024 &amp;amp;</p>',
      'A & B <c> あい ©2024 &amp;',
    ],
    ['a bare & stays', '<p>R&D & Q&A&nbsp;x</p>', 'R&D & Q&A x'],
    [
      'scripts and hidden parts are left out',
      '<p>a<script>b()</script><span hidden>c</span></p><style>d</style>',
      'a',
    ],
    ['furigana is left out', '<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>の朝</p>', '港の朝'],
    ['links keep their words', '<p>市は<a href="x">新しい橋</a>を開いた。</p>', '市は新しい橋を開いた。'],
    [
      'cells stand in lines',
      '<table><tr><td>一</td><td>二</td></tr><tr><td>三</td></tr></table>',
      '一\n二\n\n三',
    ],
    ['the title is kept', '<title>橋が開通</title><p>本文。</p>', '橋が開通\n\n本文。'],
    [
      'the title is not kept twice',
      '<title>橋が開通 | 港新聞</title><h1>橋が開通</h1><p>本文。</p>',
      '橋が開通\n\n本文。',
    ],
    ['preformatted lines stay lines', '<pre>a\n  b\nc</pre>', 'a\nb\nc'],
    ['comments and nothing', '<!-- x -->', ''],
  ])('%s', (_, source, text) => expect(textOf(source)).toBe(text));

  it('marks what the markup tells', () => {
    const source =
      '<nav>Home News</nav><h1>橋が開通</h1><p class="byline">山田花子</p><figure><img alt="x"><figcaption>新しい橋</figcaption></figure><p>本文。</p><footer>連絡先</footer>';
    const { text, marks } = readHtml(source);
    expect(marks.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
      ['boilerplate', 'Home News'],
      ['heading', '橋が開通'],
      ['byline', '山田花子'],
      ['caption', '新しい橋'],
      ['boilerplate', '連絡先'],
    ]);
  });

  it('leads every character back to its place', () => {
    const source = '<p>A &amp; <b>港</b>\r\n の&nbsp;朝</p>';
    const { text, origin } = readHtml(source);
    expect(text).toBe('A & 港 の 朝'.replace(' の', 'の'));
    const back = [...text].map((sign, at) => [
      sign,
      source.slice(...Object.values(origin.toOrigin({ start: at, end: at + 1 }))),
    ]);
    expect(back).toEqual([
      ['A', 'A'],
      [' ', ' '],
      ['&', '&amp;'],
      [' ', ' '],
      ['港', '港'],
      ['の', 'の'],
      [' ', '&nbsp;'],
      ['朝', '朝'],
    ]);
  });

  it('survives any page, and maps back in order', () => {
    const bits = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<table>',
        '<tr>',
        '<td>',
        '</table>',
        '<b>',
        '</i>',
        '<ul><li>',
        '<br>',
        '<title>',
        '<h1>',
        '</h1>',
      ],
      ...[
        '&amp;',
        '&',
        '&copy',
        '&notit;',
        '&#0;',
        '&NotEqualTilde;',
        '\r\n',
        ' ',
        '港',
        '𠮷',
        '\0',
        '\ud842',
        'a',
        '<!--',
        '-->',
        '<svg>',
        '<pre>',
      ],
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
        const source = parts.join('');
        const { text, origin } = readHtml(source);
        let before = 0;
        for (let at = 0; at < text.length; at += 1) {
          const there = origin.toOrigin({ start: at, end: at + 1 });
          expect(there.start).toBeGreaterThanOrEqual(before);
          expect(there.end).toBeLessThanOrEqual(source.length);
          before = there.start;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('does not lose itself in deep nesting', () => {
    expect(textOf(`${'<div>'.repeat(20_000)}底`)).toBe('底');
  });
});

import { describe, expect, it } from 'vitest';
import { type PrintNode, readPrintPage } from './print-page.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="ja"><head><title>報告書</title><style>p { color: red }</style><style>b { top: 0 }</style></head><body>${body}</body></html>`;

const everything = (nodes: readonly PrintNode[]): readonly PrintNode[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [node] : [node, ...everything(node.children)]));

describe('a page that is to be printed', () => {
  it('keeps its language, its title and all its rules', () => {
    expect(readPrintPage(page(''))).toEqual({
      ...{ language: 'ja', title: '報告書', body: [] },
      style: 'p { color: red }\nb { top: 0 }',
    });
  });

  it('keeps elements, what they are, and text', () => {
    expect(readPrintPage(page('<p class="row" lang="en">A &lt;b&gt;<b>c</b></p>')).body).toEqual([
      {
        ...{ tag: 'p', svg: false },
        attributes: [
          ['class', 'row'],
          ['lang', 'en'],
        ],
        children: ['A <b>', { tag: 'b', svg: false, attributes: [], children: ['c'] }],
      },
    ]);
  });

  it('keeps a drawing with the names as they are written', () => {
    const [drawing] = readPrintPage(page('<svg viewBox="0 0 4 4"><path d="M0 0"/></svg>')).body;
    expect(drawing).toMatchObject({
      ...{ tag: 'svg', svg: true, attributes: [['viewBox', '0 0 4 4']] },
      children: [{ tag: 'path', svg: true }],
    });
  });

  it.each([
    '<script>alert(1)</script>',
    '<p onclick="alert(1)">x</p>',
    '<p style="background: url(https://example.com/)">x</p>',
    '<iframe srcdoc="&lt;script&gt;"></iframe>',
    '<svg><script>alert(1)</script><a href="javascript:alert(1)">x</a></svg>',
    '<a href="https://example.com/">x</a>',
    '<img src="https://example.com/a.png" onerror="alert(1)">',
    '<link rel="stylesheet" href="https://example.com/a.css"><base href="https://example.com/">',
    '<form action="https://example.com/"><input name="a"></form>',
    '<meta http-equiv="refresh" content="0;url=https://example.com/">',
  ])('keeps nothing of what runs, loads or leads out: %s', (body) => {
    const kept = JSON.stringify(everything(readPrintPage(page(body)).body));
    expect(kept).not.toMatch(/alert|example\.com|srcdoc|onclick|iframe|script/);
  });

  it('keeps links to places in itself', () => {
    expect(readPrintPage(page('<a href="#f1">1</a>')).body).toMatchObject([
      { attributes: [['href', '#f1']] },
    ]);
  });
});

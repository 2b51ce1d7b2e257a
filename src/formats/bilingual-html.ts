import { type Bilingual, englishOf, japaneseOf } from './bead-text.ts';
import { html, Markup } from './markup.ts';

const STYLE = new Markup(
  'body{font-family:"Noto Sans JP","Yu Gothic",sans-serif;line-height:1.7;margin:2rem}table{border-collapse:collapse;width:100%;table-layout:fixed}td,th{border-bottom:1px solid #ccc;padding:.5rem .75rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{position:sticky;top:0;background:#fff}tr{break-inside:avoid}td:empty{background:#f4f4f4}h1{font-size:1.4rem;margin:0}h1+p{color:#555;font-size:.9em;margin-top:0}',
);

/** Writes an article beside its English, a bead a row, under what the article is called, as a page of its own for reading and printing. */
export function writeBilingualHtml(article: Bilingual, title: string): string {
  const rows = article.beads.map(
    (
      bead,
    ) => html`<tr><td lang="ja">${japaneseOf(article, bead)}</td><td lang="en">${englishOf(article, bead)}</td></tr>
`,
  );
  return html`<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head>
<body><h1 lang="ja">${title}</h1><p>${article.ja.file}</p><table><thead><tr><th>日本語</th><th lang="en">English</th></tr></thead><tbody>
${rows}</tbody></table></body></html>
`.text;
}

import { slice } from '../base/span.ts';
import type { Kind, Sentence } from '../segment/sentence.ts';
import { html, Markup } from './markup.ts';

/** An article as it leaves the workbench: the text as people have left it, and how it is cut. */
export interface ArticleText {
  readonly file: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** A paragraph with what it is to a reader. */
export interface Paragraph {
  readonly kind: Kind;
  readonly text: string;
}

/** The paragraphs of an article, in order; line ends inside one become spaces or, between Japanese, nothing. */
export function paragraphsOf({ text, sentences }: ArticleText): readonly Paragraph[] {
  const groups = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const group = groups.get(sentence.paragraph);
    if (group) group.push(sentence);
    else groups.set(sentence.paragraph, [sentence]);
  }
  return [...groups.values()].map((group) => ({
    kind: group[0]?.kind ?? 'body',
    text: slice(text, { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 })
      .trim()
      .replace(/(?<=[^\x20-\x7E])\s*[\r\n]+\s*(?=[^\x20-\x7E])/g, '')
      .replace(/\s*[\r\n]+\s*/g, ' '),
  }));
}

/** Writes the text as it stands, UTF-8, LF, with a line end after the last line. */
export function writeArticleText({ text }: ArticleText): string {
  const lines = text.toWellFormed().replace(/\r\n?/g, '\n');
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
}

/** Characters that mean something to Markdown wherever they stand, and those that do at the start of a line. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/^(\s*)([#+\-=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');

/** Writes an article as Markdown (CommonMark): headings as headings, captions in italics, nothing else is markup. */
export function writeArticleMarkdown(article: ArticleText): string {
  const blocks = paragraphsOf(article).map(({ kind, text }, index) => {
    const escaped = escapeMarkdown(text.toWellFormed());
    if (kind === 'heading') return `${index === 0 ? '#' : '##'} ${escaped}`;
    return kind === 'caption' ? `*${escaped}*` : escaped;
  });
  return blocks.map((block) => `${block}\n`).join('\n');
}

const STYLE = new Markup(
  'body{font-family:"Noto Sans JP","Yu Gothic",sans-serif;line-height:1.8;max-width:46rem;margin:2rem auto;padding:0 1rem}figcaption,.byline{color:#555;font-size:.9em}',
);

/** Writes an article as a page of its own, in Japanese. */
export function writeArticleHtml(article: ArticleText): string {
  const paragraphs = paragraphsOf(article);
  const title = paragraphs.find((it) => it.kind === 'heading')?.text ?? article.file;
  const block = ({ kind, text }: Paragraph, index: number): Markup => {
    if (kind === 'heading') return index === 0 ? html`<h1>${text}</h1>` : html`<h2>${text}</h2>`;
    if (kind === 'caption') return html`<figure><figcaption>${text}</figcaption></figure>`;
    return kind === 'byline' ? html`<p class="byline">${text}</p>` : html`<p>${text}</p>`;
  };
  const page = html`<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head>
<body>
${paragraphs.map(
  (it, index) => html`${block(it, index)}
`,
)}</body></html>
`;
  return page.text;
}

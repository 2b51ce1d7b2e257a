import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Span } from '../base/span.ts';
import type { Kind } from '../segment/sentence.ts';
import { BlockText, type ExtractedText } from './block-text.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Nodes = Root | Root['children'][number];

/** Hold no running text: code is not translated, and definitions are not shown. */
const SKIPPED: ReadonlySet<string> = new Set(['code', 'definition', 'image', 'imageReference', 'html']);
const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'thematicBreak',
]);

type Step = { readonly enter: Nodes; readonly kind: Kind | undefined } | { readonly leave: true };

/**
 * Takes the running text out of Markdown: headings, paragraphs, list items and the words of links, without marks.
 * Code blocks and the header that some programs put before the text are left out.
 */
export function readMarkdown(decoded: string): ExtractedText {
  const text = new BlockText(decoded);
  const begin = endOfHeader(decoded);
  const definitions = decoded.match(DEFINITION)?.join('\n') ?? '';
  for (const part of splitParts(decoded, begin)) {
    const isWhole = part.start === begin && part.end === decoded.length;
    const source = decoded.slice(part.start, part.end) + (isWhole ? '' : `\n\n${definitions}`);
    const steps: Step[] = [{ enter: fromMarkdown(source), kind: undefined }];
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      if ('leave' in step) text.breakBlock();
      else take(step.enter, step.kind, text, steps, part.start);
    }
    text.breakBlock();
  }
  return text.build();
}

/** What a link's reference stands for; needed in every part. */
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S.*$/gm;

/** The parser takes time with the square of the length, so that it is given parts of about this many units. */
const PART = 16_000;

/** Cuts between blocks: at an empty line outside fenced code, before a line that begins a paragraph or heading. */
function splitParts(text: string, begin: number): readonly Span[] {
  const parts: Span[] = [];
  let start = begin;
  let fence = '';
  let afterBlank = false;
  for (let at = begin; at < text.length; ) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop + 1;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text.slice(at, Math.min(end, at + 40)))?.[1] ?? '';
    if (afterBlank && fence === '' && at - start >= PART && BEGINS_BLOCK.test(text.slice(at, at + 1))) {
      parts.push({ start, end: at });
      start = at;
    }
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    afterBlank = text.slice(at, end).trim() === '';
    at = end;
  }
  return [...parts, { start, end: text.length }];
}

const BEGINS_BLOCK = /[#\p{L}「『（“"]/u;

function take(node: Nodes, kind: Kind | undefined, text: BlockText, steps: Step[], begin: number): void {
  if (node.type === 'html' && /^<br\b/i.test(node.value)) text.breakLine();
  if (SKIPPED.has(node.type)) return;
  const start = (node.position?.start.offset ?? 0) + begin;
  const end = (node.position?.end.offset ?? 0) + begin;
  if (node.type === 'text' || node.type === 'inlineCode') text.write(node.value, start, end, kind);
  if (node.type === 'break') text.breakLine();
  if (BLOCKS.has(node.type)) {
    text.breakBlock();
    steps.push({ leave: true });
  }
  if (!('children' in node)) return;
  const inner = node.type === 'heading' ? 'heading' : kind;
  for (const child of [...node.children].reverse()) steps.push({ enter: child, kind: inner });
}

/** Where the text begins behind a header between lines of `---`; 0 when there is none. */
const endOfHeader = (text: string): number =>
  /^---[ \t]*\r?\n(?:[^\r\n]*\r?\n)*?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;

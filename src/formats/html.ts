import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Kind } from '../segment/sentence.ts';
import { BlockText, type ExtractedText } from './block-text.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Hold nothing that a reader reads as text. Furigana would tear the words it stands on. */
const SKIPPED = set(
  'script style template noscript svg math iframe object embed canvas audio video map select datalist textarea input rt rp head',
);

/** Stand as a block of their own. */
const BLOCKS = set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead title tr ul',
);

/** Stand in a line of their own inside a block. */
const LINES = set('td th option label');

/** What an element says about the kind of its text. The innermost word counts. */
const KIND_OF_ELEMENT: Readonly<Record<string, Kind>> = {
  nav: 'boilerplate',
  footer: 'boilerplate',
  aside: 'boilerplate',
  menu: 'boilerplate',
  form: 'boilerplate',
  button: 'boilerplate',
  dialog: 'boilerplate',
  figcaption: 'caption',
  title: 'heading',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};

const KIND_OF_ROLE: Readonly<Record<string, Kind>> = {
  navigation: 'boilerplate',
  contentinfo: 'boilerplate',
  complementary: 'boilerplate',
  search: 'boilerplate',
  menu: 'boilerplate',
  menubar: 'boilerplate',
  dialog: 'boilerplate',
};

/** A step of the walk: a node to enter, or a block to leave. */
type Step =
  | { readonly enter: Node; readonly kind: Kind | undefined; readonly keepsLines: boolean }
  | { readonly leave: 'block' | 'line' };

/**
 * Takes the text out of a page in the order of its source: blocks become paragraphs, character references are
 * decoded, scripts, hidden parts and furigana are left out. Menus, footers and asides stay, marked as boilerplate.
 * The title of the page is kept as a heading unless a first-level heading says the same.
 */
export function readHtml(decoded: string): ExtractedText {
  const document = parse(decoded, { sourceCodeLocationInfo: true });
  const text = new BlockText(decoded);
  const title = titleOf(document);
  const steps: Step[] = [{ enter: document, kind: undefined, keepsLines: false }];
  if (title) steps.push({ leave: 'block' }, { enter: title, kind: 'heading', keepsLines: false });
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('leave' in step) {
      if (step.leave === 'block') text.breakBlock();
      else text.breakLine();
    } else take(step.enter, step.kind, step.keepsLines, text, steps);
  }
  return text.build();
}

/** Writes a text node, or lays an element's children out to be walked next. */
function take(node: Node, kind: Kind | undefined, keepsLines: boolean, text: BlockText, steps: Step[]): void {
  if (node.nodeName === '#text') {
    const place = node.sourceCodeLocation;
    if ('value' in node && place)
      text.write(node.value, place.startOffset, place.endOffset, kind, keepsLines);
    return;
  }
  if (!('childNodes' in node)) return;
  if ('tagName' in node) {
    if (SKIPPED.has(node.tagName) || isHidden(node)) return;
    if (node.tagName === 'br') text.breakLine();
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock || LINES.has(node.tagName)) {
      const leave = isBlock ? 'block' : 'line';
      if (isBlock) text.breakBlock();
      else text.breakLine();
      steps.push({ leave });
    }
  }
  const inner = 'tagName' in node ? (kindOf(node) ?? kind) : kind;
  const keeps = keepsLines || node.nodeName === 'pre';
  for (const child of [...node.childNodes].reverse())
    steps.push({ enter: child, kind: inner, keepsLines: keeps });
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((it) => it.name === name)?.value;

const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'aria-hidden') === 'true' ||
  /display\s*:\s*none/i.test(attribute(element, 'style') ?? '');

/** What the element, its role or its class says. Only whole class names that all authors use alike are believed. */
function kindOf(element: Element): Kind | undefined {
  const byName = KIND_OF_ELEMENT[element.tagName];
  if (byName !== undefined) return byName;
  const byRole = KIND_OF_ROLE[attribute(element, 'role') ?? ''];
  if (byRole !== undefined) return byRole;
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.toLowerCase();
  return CLASSES.find(([pattern]) => pattern.test(names))?.[1];
}

const CLASSES: readonly (readonly [RegExp, Kind])[] = [
  [/(?:^|\s)(?:byline|author-name|article-author|dateline|entry-meta|post-meta)(?:\s|$)/, 'byline'],
  [/(?:^|\s)(?:wp-caption-text|photo-caption|image-caption|caption)(?:\s|$)/, 'caption'],
  [
    /(?:^|\s)(?:breadcrumbs?|share-buttons?|social-share|related-posts?|related-articles|comments?-(?:area|form)|cookie-(?:notice|banner)|sidebar|menu|navbar)(?:\s|$)/,
    'boilerplate',
  ],
];

/** The page's title element, unless a first-level heading on the page holds the same words. */
function titleOf(document: DefaultTreeAdapterTypes.Document): Element | undefined {
  let title: Element | undefined;
  const headings: string[] = [];
  const stack: Node[] = [document];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('childNodes' in node)) continue;
    if ('tagName' in node && node.tagName === 'title' && node.parentNode?.nodeName === 'head') title ??= node;
    if ('tagName' in node && node.tagName === 'h1') headings.push(plainOf(node));
    if (node.nodeName !== 'svg') stack.push(...node.childNodes);
  }
  if (title === undefined) return undefined;
  const words = plainOf(title);
  return headings.some((heading) => heading !== '' && words.includes(heading)) ? undefined : title;
}

function plainOf(element: Element): string {
  let plain = '';
  const stack: Node[] = [element];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) plain += node.value;
    else if ('childNodes' in node && node.nodeName !== 'rt') stack.push(...[...node.childNodes].reverse());
  }
  return plain.replace(/\s+/gu, ' ').trim();
}

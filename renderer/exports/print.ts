import type { PrintNode } from '../../src/formats/print-page.ts';
import { fromBase64 } from '../projects/incoming.ts';
import styles from './dialog.module.css';

/** Builds a node and all that is in it. */
function build(into: Document, node: PrintNode): Node {
  if (typeof node === 'string') return into.createTextNode(node);
  const element = node.svg
    ? into.createElementNS('http://www.w3.org/2000/svg', node.tag)
    : into.createElement(node.tag);
  for (const [name, value] of node.attributes) element.setAttribute(name, value);
  element.append(...node.children.map((child) => build(into, child)));
  return element;
}

/** An empty frame that nobody sees, once it is ready; it loads nothing, and the window's policy rules it, too. */
function openFrame(title: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  if (styles.paper !== undefined) frame.className = styles.paper;
  return new Promise((resolve) => {
    // Some browsers put the empty document in later, in place of the one that is there at first.
    frame.addEventListener('load', () => resolve(frame), { once: true });
    document.body.append(frame);
  });
}

let before: HTMLIFrameElement | undefined;

/**
 * Has the browser print a self-contained page, base64 of UTF-8. The window's policy lets nobody parse markup or write styles
 * into a page; so the page is built node by node, and its rules are a sheet that the window makes.
 */
export async function printPage(base64: string): Promise<void> {
  // Parsing is not needed by a window that never prints.
  const { readPrintPage } = await import('../../src/formats/print-page.ts');
  const page = readPrintPage(new TextDecoder().decode(fromBase64(base64)));
  before?.remove();
  const frame = await openFrame(page.title);
  before = frame;
  const paper = frame.contentDocument;
  const view = paper?.defaultView;
  // A frame that is taken away at once has neither; then there is nobody to print for.
  if (!paper || !view) return;
  paper.documentElement.lang = page.language;
  paper.title = page.title;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(page.style);
  paper.adoptedStyleSheets = [sheet];
  paper.body.append(...page.body.map((node) => build(paper, node)));
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.focus();
  view.print();
}

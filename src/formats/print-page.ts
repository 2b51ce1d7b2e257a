import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** An element of a page that is to be printed. */
export interface PrintElement {
  readonly tag: string;
  /** True for what belongs to a drawing. */
  readonly svg: boolean;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly PrintNode[];
}

/** A piece of text, or an element. */
export type PrintNode = string | PrintElement;

/** A page as it can be built node by node, where a browser lets nobody parse markup. */
export interface PrintPage {
  /** BCP 47; empty where the page says none. */
  readonly language: string;
  readonly title: string;
  /** The rules of all its style sheets. */
  readonly style: string;
  readonly body: readonly PrintNode[];
}

/** Elements that run, load or send something; nothing of them belongs on paper. */
const LEFT_OUT = new Set(
  'script style link meta base iframe frame object embed form input button template noscript audio video'.split(
    ' ',
  ),
);

/** Attributes that say what an element is and how it looks; none of them runs or loads anything. */
const KEPT = new Set(
  (
    'id class lang dir title scope colspan rowspan open aria-hidden href viewBox d cx cy r fill stroke ' +
    'stroke-width stroke-linejoin stroke-linecap'
  ).split(' '),
);

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Places in the page itself are kept as links; what leads out of it is not. */
const keeps = (name: string, value: string): boolean =>
  KEPT.has(name) && (name !== 'href' || value.startsWith('#'));

function nodesOf(element: Element): readonly PrintNode[] {
  return element.childNodes.flatMap((node): readonly PrintNode[] => {
    if (node.nodeName === '#text' && 'value' in node) return [node.value];
    if (!isElement(node) || LEFT_OUT.has(node.tagName.toLowerCase())) return [];
    return [
      {
        tag: node.tagName,
        svg: node.namespaceURI === 'http://www.w3.org/2000/svg',
        attributes: node.attrs.flatMap(({ name, value }) =>
          keeps(name, value) ? [[name, value] as const] : [],
        ),
        children: nodesOf(node),
      },
    ];
  });
}

const childrenOf = (node: Node | undefined): readonly Node[] =>
  node !== undefined && 'childNodes' in node ? node.childNodes : [];

const named = (nodes: readonly Node[], name: string): readonly Element[] =>
  nodes.filter((node): node is Element => isElement(node) && node.tagName === name);

const textOf = (element: Element): string =>
  element.childNodes.map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : '')).join('');

/** Takes a self-contained page apart. What could run, load or lead out of it is not among its parts. */
export function readPrintPage(page: string): PrintPage {
  const [root] = named(childrenOf(parse(page)), 'html');
  const [head] = named(childrenOf(root), 'head');
  const [body] = named(childrenOf(root), 'body');
  return {
    language: root?.attrs.find(({ name }) => name === 'lang')?.value ?? '',
    title: named(childrenOf(head), 'title').map(textOf).join(''),
    style: named(childrenOf(head), 'style').map(textOf).join('\n'),
    body: body === undefined ? [] : nodesOf(body),
  };
}

import { failure, type Result, success } from '../base/result.ts';
import { type Problem, problem } from '../messages/problem.ts';
import type { Kind, Marked } from '../segment/sentence.ts';
import { type Parts, unpackArchive } from './archive.ts';
import { childrenOf, descendantsOf, readXmlEntries, type XmlElement } from './xml-read.ts';

/** The running text of a Word document, and what its styles say of stretches of it. */
export interface DocxText {
  readonly text: string;
  readonly marks: readonly Marked[];
  readonly problems: readonly Problem[];
}

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

/**
 * Elements whose words are not the text: what a reviser struck out or moved away, codes of fields, readings over kanji
 * (the base stays), the picture that stands in for a text box in old programs (ECMA-376 part 1, §17).
 */
const UNSEEN = new Set(['del', 'moveFrom', 'instrText', 'delText', 'rt', 'Fallback', 'pPr', 'rPr']);

const worthOf = (element: XmlElement | undefined): string => element?.attributes['w:val'] ?? '';

/** What the styles of a document call each paragraph, by the id of the style. */
function kindsOfStyles(parts: Parts, file: string): ReadonlyMap<string, Kind> {
  const { entries } = readXmlEntries(parts.get(STYLES) ?? '', file, 'style');
  const kinds = new Map<string, Kind>();
  for (const { element } of entries) {
    const id = element.attributes['w:styleId'] ?? '';
    const name = worthOf(childrenOf(element, 'name')[0]).toLowerCase();
    const level = descendantsOf(element, 'outlineLvl')[0];
    if (/^(?:heading|見出し|title|subtitle|表題|副題)/.test(name) || (level && Number(worthOf(level)) < 9))
      kinds.set(id, 'heading');
    else if (/^(?:caption|図表番号)/.test(name)) kinds.set(id, 'caption');
  }
  return kinds;
}

/** What stands in a paragraph; paragraphs inside it (text boxes) come behind it, each on its own. */
function linesOf(paragraph: XmlElement): readonly { readonly element: XmlElement; readonly text: string }[] {
  const inner: XmlElement[] = [];
  const read = (element: XmlElement): string =>
    element.children
      .map((child) => {
        if (typeof child === 'string') return element.name === 't' ? child : '';
        if (UNSEEN.has(child.name)) return '';
        if (child.name === 'p') {
          inner.push(child);
          return '';
        }
        if (child.name === 'br' || child.name === 'cr') return '\n';
        if (child.name === 'tab') return '\t';
        if (child.name === 'noBreakHyphen') return '-';
        return read(child);
      })
      .join('');
  const text = read(paragraph);
  return [{ element: paragraph, text }, ...inner.flatMap(linesOf)];
}

/** Whether bytes are a Word document, by what they begin with and what their archive lists; nothing is unpacked for it. */
export function isDocx(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  let lists = false;
  const unpacked = unpackArchive(bytes, '', (name) => {
    lists ||= name === DOCUMENT;
    return false;
  });
  return unpacked.ok && lists;
}

/**
 * Takes the running text out of a Word document (ECMA-376): its paragraphs in order, tables cell by cell, insertions as
 * if they were accepted. Headers, footnotes and comments are not the article and stay out.
 */
export function readDocx(bytes: Uint8Array, file: string): Result<DocxText, Problem> {
  const unpacked = unpackArchive(bytes, file, (name) => name === DOCUMENT || name === STYLES);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  const kinds = kindsOfStyles(parts, file);
  const { entries, problems } = readXmlEntries(parts.get(DOCUMENT) ?? '', file, 'p');
  const marks: Marked[] = [];
  let text = '';
  for (const { element, within } of entries) {
    if (within.some((it) => UNSEEN.has(it.name))) continue;
    for (const line of linesOf(element)) {
      if (line.text.trim() === '') continue;
      if (text !== '') text += '\n\n';
      const start = text.length;
      text += line.text;
      const style = worthOf(childrenOf(childrenOf(line.element, 'pPr')[0] ?? line.element, 'pStyle')[0]);
      const kind = kinds.get(style);
      if (kind !== undefined) marks.push({ start, end: text.length, kind });
    }
  }
  if (text === '') return failure(problems[0] ?? problem('problem.file.empty', {}, file));
  return success({ text, marks, problems });
}

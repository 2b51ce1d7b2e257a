import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type Problem, problem } from '../messages/problem.ts';

/** An element as read: names without their prefix, attributes as written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** The line its start tag ends on, counted from 1. */
  readonly line: number;
}

/** One entry of an XML file, with the elements it stands in (their attributes only), outermost first. */
export interface XmlEntry {
  readonly element: XmlElement;
  readonly within: readonly XmlElement[];
}

/** The entries of an XML file. */
export interface XmlReading {
  /** Name of the root element; empty when there is none. */
  readonly root: string;
  readonly entries: readonly XmlEntry[];
  readonly problems: readonly Problem[];
}

/** No exchange format nests deeper than a few dozen; thousands of levels are an attack on the reader. */
const DEEPEST = 100;
/** More damage than this is not an accident in a few entries. */
const MOST_PROBLEMS = 200;
/** How much is parsed before looking whether to go on, in UTF-16 units. */
const CHUNK = 65_536;

interface Open {
  readonly name: string;
  /** The name with its prefix. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  readonly line: number;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Drops what saxes puts before its messages (file, line and column), which we name ourselves. */
const reasonOf = (error: Error): string => error.message.replace(/^.*?\d+:\d+:\s*/, '');

/** How far one parser came, and where the next one has to begin when it lost its way inside an entry. */
interface Stretch {
  readonly resume?: number;
}

/** What several parsers of one file share. */
class Collector {
  root = '';
  readonly entries: XmlEntry[] = [];
  readonly problems: Problem[] = [];
  readonly stack: Open[] = [];
  stopped = false;

  constructor(
    readonly body: string,
    readonly file: string,
    readonly entryName: string,
  ) {}

  stop(why: Problem): void {
    if (!this.stopped) this.problems.push(why);
    this.stopped = true;
  }

  report(why: Problem, line: number): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(why);
    else this.stop(problem('problem.problems.many', { line }, this.file));
  }

  /** Parses from an offset to the end, or to the first entry that is damaged. */
  parse(from: number, firstLine: number): Stretch {
    const { body, file, entryName, stack } = this;
    const parser = new SaxesParser();
    let replaying = true;
    let entryDepth = 0;
    let entryAt = 0;
    let damage: string | undefined;
    const line = () => firstLine + parser.line - 1;
    const idle = () => this.stopped || damage !== undefined || replaying;

    parser.on('error', (error) => {
      if (idle()) return;
      if (entryDepth > 0) damage = reasonOf(error);
      else
        this.report(problem('problem.xml.damaged', { line: line(), reason: reasonOf(error) }, file), line());
    });
    parser.on('doctype', (doctype) => {
      if (/<!ENTITY/i.test(doctype)) this.stop(problem('problem.xml.entities', { line: line() }, file));
    });
    parser.on('opentag', (tag: SaxesTagPlain) => {
      if (idle()) return;
      const name = localName(tag.name);
      if (this.root === '') this.root = name;
      stack.push({ name, tag: tag.name, attributes: tag.attributes, children: [], line: line() });
      if (stack.length > DEEPEST) {
        this.stop(problem('problem.xml.deep', { line: line(), limit: DEEPEST }, file));
      } else if (entryDepth === 0 && name === entryName) {
        entryDepth = stack.length;
        entryAt = from + parser.position - prefix.length;
      }
    });
    const addText = (piece: string) => {
      if (!idle() && entryDepth > 0) stack.at(-1)?.children.push(piece);
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.on('closetag', () => {
      if (idle()) return;
      const element = stack.pop();
      if (!element || entryDepth === 0) return;
      if (stack.length + 1 > entryDepth) {
        stack.at(-1)?.children.push(element);
        return;
      }
      entryDepth = 0;
      this.entries.push({ element, within: stack.map((it) => ({ ...it, children: [] })) });
    });

    const prefix = stack.map((it) => `<${it.tag}>`).join('');
    parser.write(prefix);
    replaying = false;
    for (let at = from; at < body.length && damage === undefined && !this.stopped; at += CHUNK) {
      parser.write(body.slice(at, at + CHUNK));
    }
    if (damage === undefined && entryDepth === 0 && !this.stopped) parser.close();
    const entry = stack[entryDepth - 1];
    if (this.stopped || entryDepth === 0 || !entry) return {};
    const reason = damage ?? `<${entry.tag}>`;
    this.report(problem('problem.entry.damaged', { line: entry.line, reason }, file), entry.line);
    stack.length = entryDepth - 1;
    const end = `</${entry.tag}>`;
    const found = body.indexOf(end, entryAt);
    return found < 0 ? {} : { resume: found + end.length };
  }
}

/**
 * Reads the elements of one name out of an XML file, as a stream. Entities are never resolved but the five of XML
 * itself; a file that declares its own, or nests without end, is refused. Damage inside an entry costs that entry:
 * the reading begins anew behind its end tag.
 */
export function readXmlEntries(text: string, file: string, entryName: string): XmlReading {
  const body = text.replace(/^\uFEFF/, '');
  const collector = new Collector(body, file, entryName);
  let [at, line]: [number | undefined, number] = [0, 1];
  while (at !== undefined && !collector.stopped) {
    const { resume }: Stretch = collector.parse(at, line);
    if (resume !== undefined) line += body.slice(at, resume).match(/\r\n|\r|\n/g)?.length ?? 0;
    at = resume;
  }
  const { root, entries, problems } = collector;
  return { root, entries, problems };
}

/** The child elements of a name. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((it): it is XmlElement => typeof it !== 'string' && it.name === name);

/** Every element of a name below an element, in the order of the file. */
export const descendantsOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((it) =>
    typeof it === 'string' ? [] : [...(it.name === name ? [it] : []), ...descendantsOf(it, name)],
  );

/** The text of an element; of the elements inside it, those named in `without` count for nothing. */
export const textOf = (element: XmlElement | undefined, without: ReadonlySet<string> = new Set()): string =>
  (element?.children ?? [])
    .map((it) => (typeof it === 'string' ? it : without.has(it.name) ? '' : textOf(it, without)))
    .join('');

/** Whether a language tag is of a language, whatever region it adds: `ja`, `ja-JP`, `JA`. */
export const isLanguage = (tag: string | undefined, language: 'ja' | 'en'): boolean =>
  new RegExp(`^${language}(?:[-_]|$)`, 'i').test(tag ?? '');

import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';

/**
 * Characters that XML 1.0 cannot hold at all (§2.2: controls, U+FFFE/F, lone surrogates) become U+FFFD, so that
 * one bad character in a scraped text never costs the file. Line ends become LF, as every XML reader takes them.
 */
export function xmlText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
  );
}

/**
 * A text or attribute for xmlbuilder2, which takes `&amp;` in a text for an entity somebody wrote and leaves it as
 * it is, so that every ampersand has to be escaped before.
 */
export const escapeXml = (text: string): string => xmlText(text).replaceAll('&', '&amp;');

/** Starts a document; `build` fills the root element. Indented, UTF-8, ends with a line end. */
export function writeXml(
  root: string,
  attributes: Readonly<Record<string, string>>,
  build: (root: XMLBuilder) => void,
  doctype?: string,
): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  if (doctype !== undefined) document.dtd({ name: root, sysID: doctype });
  const namespace = attributes['xmlns'];
  const { xmlns: _, ...rest } = attributes;
  const element = namespace === undefined ? document.ele(root, rest) : document.ele(namespace, root, rest);
  build(element);
  return `${document.end({ prettyPrint: true })}\n`;
}

/** Adds `<name …>text</name>` under a parent and returns the parent. */
export function addText(
  parent: XMLBuilder,
  name: string,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): XMLBuilder {
  const escaped = Object.entries(attributes).map(([key, value]) => [key, escapeXml(value)]);
  parent.ele(name, Object.fromEntries(escaped)).txt(escapeXml(text)).up();
  return parent;
}

import { problem } from '../messages/problem.ts';
import type { GlossaryReading } from './concept.ts';
import { readGlossaryJson } from './glossary-json.ts';
import { readGlossaryText } from './glossary-table.ts';
import { readGlossaryXlsx } from './glossary-xlsx.ts';
import { readOmegat } from './omegat.ts';
import { readTbx } from './tbx.ts';
import { readUtx } from './utx.ts';

/** Whether bytes begin as every ZIP archive does, and so every workbook. */
export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** Reads a glossary out of a workbook. */
export const readGlossaryBytes = (bytes: Uint8Array, file: string): GlossaryReading =>
  isArchive(bytes)
    ? readGlossaryXlsx(bytes, file)
    : { entries: [], problems: [problem('problem.format.unknown', {}, file)] };

/** Whether a line names the columns `en` and `ja`. */
function namesColumns(line: string): boolean {
  const names = line.split(/[\t,]/).map((name) => name.replaceAll('"', '').trim().toLowerCase());
  return names.includes('en') && names.includes('ja');
}

/**
 * Reads a glossary out of decoded text, whose format is told by its content: UTX and XML by how they begin, tables
 * by the columns they name; lines of two or three cells under no head are an OmegaT glossary.
 */
export function readGlossaryFile(text: string, file: string): GlossaryReading {
  const plain = text.replace(/^\uFEFF/, '');
  if (/^#UTX\b/i.test(plain)) return readUtx(plain, file);
  const start = plain.trimStart().charAt(0);
  if (start === '<') return readTbx(plain, file);
  if (start === '{' || start === '[') return readGlossaryJson(plain, file);
  const firstLine = plain.slice(0, plain.search(/[\r\n]|$/));
  const lines = plain.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const isList = lines.length > 0 && lines.every((line) => /^[^\t]+\t[^\t]+(?:\t[^\t]*)?$/.test(line));
  if (!namesColumns(firstLine) && isList) return readOmegat(plain, file);
  return readGlossaryText(plain, file);
}

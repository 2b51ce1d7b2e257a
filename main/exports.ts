import type { Export } from '../src/api/calls.ts';
import { type Result, success } from '../src/base/result.ts';
import { conceptsOf, termArticle } from '../src/formats/concept.ts';
import type { Wanted } from '../src/formats/export-formats.ts';
import { writeExport } from '../src/formats/write-export.ts';
import type { InterfaceLanguage } from '../src/messages/message.ts';
import type { Problem } from '../src/messages/problem.ts';
import { speaker } from '../src/messages/speak.ts';
import type { Processed } from '../src/project/way.ts';
import { packageVersion } from './place.ts';
import type { Made } from './tasks.ts';

/** The exports of an article's menu. */
const WANTED: Readonly<Record<Export, Wanted>> = {
  'report-html': { what: 'report', format: 'html' },
  'glossary-csv': { what: 'glossary', format: 'csv' },
  'glossary-tbx': { what: 'glossary', format: 'tbx' },
  'alignment-tmx': { what: 'alignment', format: 'tmx' },
  'findings-json': { what: 'report', format: 'json' },
};

/** The bytes of an export: text goes out as UTF-8. */
export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Makes an export of an article; `now` stamps the formats that carry a date. */
export function makeExport(
  processed: Processed,
  what: Export,
  language: InterfaceLanguage,
  now: Date,
): Result<Made, Problem> {
  const data = {
    ...{ name: processed.ja.file, articles: [{ processed }] },
    concepts: conceptsOf([termArticle(processed.ja.file, processed)]),
  };
  const options = { say: speaker(language), language, version: packageVersion(), now };
  const written = writeExport(WANTED[what], data, options);
  if (!written.ok) return written;
  const [file] = written.value.files;
  return success({ name: file?.name ?? '', bytes: bytesOf(file?.content ?? '') });
}

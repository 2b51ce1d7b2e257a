import type { Export } from '../src/api/calls.ts';
import { unreachable } from '../src/base/bug.ts';
import { glossaryTable } from '../src/formats/glossary.ts';
import { articleJson } from '../src/formats/json.ts';
import { writeReport } from '../src/formats/report.ts';
import { writeCsv } from '../src/formats/table.ts';
import { writeTbx } from '../src/formats/tbx.ts';
import { writeTmx } from '../src/formats/tmx.ts';
import type { InterfaceLanguage } from '../src/messages/message.ts';
import { speaker } from '../src/messages/speak.ts';
import { type Processed, WANTS } from '../src/project/way.ts';
import { packageVersion } from './place.ts';
import type { Made } from './tasks.ts';

/** What follows the article's own name in the name of each export. */
const ENDINGS: Readonly<Record<Export, string>> = {
  'report-html': '.report.html',
  'glossary-csv': '.glossary.csv',
  'glossary-tbx': '.glossary.tbx',
  'alignment-tmx': '.alignment.tmx',
  'findings-json': '.taiyaku.json',
};

/** A file name that every system takes, made from the name of the article's own file. */
export function exportName(file: string, what: Export): string {
  const base = file.split(/[\\/]/).at(-1) ?? '';
  const stem = base
    .replace(/\.[^.]{1,8}$/, '')
    // Control characters, bidirectional controls, and what Windows refuses.
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, '')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 80);
  return `${stem === '' ? 'taiyaku' : stem}${ENDINGS[what]}`;
}

/** An article in another form, as text. */
function write(processed: Processed, what: Export, language: InterfaceLanguage, now: Date): string {
  const say = speaker(language);
  const article = { ...processed, beads: processed.alignment.beads };
  switch (what) {
    case 'report-html':
      return writeReport([processed], { say, language, version: packageVersion() });
    case 'glossary-csv':
      return writeCsv(glossaryTable([article]));
    case 'glossary-tbx':
      return writeTbx([article]);
    case 'alignment-tmx':
      return writeTmx([article], now, packageVersion());
    case 'findings-json': {
      const options = { id: processed.ja.file, want: WANTS, say };
      return `${JSON.stringify(articleJson(processed, options), null, 2)}\n`;
    }
    default:
      return unreachable(what);
  }
}

/** Makes an export of an article, UTF-8; `now` stamps the formats that carry a date. */
export function makeExport(article: Processed, what: Export, language: InterfaceLanguage, now: Date): Made {
  const text = write(article, what, language, now);
  return { name: exportName(article.ja.file, what), bytes: new TextEncoder().encode(text) };
}

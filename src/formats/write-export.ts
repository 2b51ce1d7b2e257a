import { Bug } from '../base/bug.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { InterfaceLanguage, MessageId, Say } from '../messages/message.ts';
import { type Problem, problem } from '../messages/problem.ts';
import { titleOf } from '../project/title.ts';
import { type Processed, WANTS, type Want } from '../project/way.ts';
import type { OffsetMap } from '../text/offset-map.ts';
import { writeAlignmentTsv } from './alignment-tsv.ts';
import { writeAlignmentXlsx } from './alignment-xlsx.ts';
import { writeArticleHtml, writeArticleMarkdown, writeArticleText } from './article.ts';
import { writeBilingualHtml } from './bilingual-html.ts';
import { type Concept, withoutRejected } from './concept.ts';
import { writeArticleDocx, writeBilingualDocx } from './docx.ts';
import { factsOf, isExport, type Wanted } from './export-formats.ts';
import { distinctNames, exportName } from './export-name.ts';
import { writeGlossaryJson } from './glossary-json.ts';
import { writeGlossaryCsv, writeGlossaryTsv } from './glossary-table.ts';
import { writeGlossaryXlsx } from './glossary-xlsx.ts';
import { articleJson } from './json.ts';
import { writeMqm } from './mqm.ts';
import { writeOmegat } from './omegat.ts';
import { writeReport } from './report.ts';
import { writeSarif } from './sarif.ts';
import { glossaryTitle, writeTbx3 } from './tbx.ts';
import { writeTbx2 } from './tbx2.ts';
import { writeTmx } from './tmx.ts';
import { writeUtx } from './utx.ts';
import { writeXliff } from './xliff.ts';
import { writeXliff12 } from './xliff12.ts';

/** An article on its way out: what still stands of it, with the way back into its files where there is one. */
export interface ExportArticle {
  readonly processed: Processed;
  readonly origins?: { readonly ja: OffsetMap; readonly en: readonly OffsetMap[] } | undefined;
}

/** What an export is made from. */
export interface ExportData {
  /** Of the project, or of the one article's file: names what holds many articles. */
  readonly name: string;
  readonly articles: readonly ExportArticle[];
  readonly concepts: readonly Concept[];
}

/** What the writers need besides. */
export interface ExportOptions {
  readonly say: Say;
  readonly language: InterfaceLanguage;
  readonly version: string;
  /** Stamps the formats that carry a date. */
  readonly now: Date;
  /** Who hands it on, for formats that carry a name. */
  readonly by?: string;
}

/** A file that an export made. */
export interface ExportFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What an export came to. */
export interface Exported {
  readonly files: readonly ExportFile[];
  /** What the format cannot keep of such things, whether or not there are any here. */
  readonly cannotKeep: readonly MessageId[];
  /** What of these very things was left out, and why. */
  readonly problems: readonly Problem[];
}

type Content = Result<
  { readonly content: string | Uint8Array; readonly problems: readonly Problem[] },
  Problem
>;

const whole = (content: string | Uint8Array): Content => success({ content, problems: [] });
const workbook = (written: Result<Uint8Array, Problem>): Content =>
  written.ok ? whole(written.value) : written;
const lines = ({
  text,
  problems,
}: {
  readonly text: string;
  readonly problems: readonly Problem[];
}): Content => success({ content: text, problems });

const bilingual = ({ processed }: ExportArticle) => ({ ...processed, beads: processed.alignment.beads });

function json(article: ExportArticle, want: readonly Want[], { say }: ExportOptions): string {
  const { processed, origins } = article;
  const options = { id: processed.ja.file, want, say, ...(origins ? { origins } : {}) };
  return `${JSON.stringify(articleJson(processed, options), null, 2)}\n`;
}

/** One file from all articles. */
function writeAll({ what, format }: Wanted, data: ExportData, options: ExportOptions): Content {
  const { concepts, articles } = data;
  const { now, version, say, language } = options;
  const processed = articles.map((article) => article.processed);
  const title = () => glossaryTitle([data.name]);
  // A body without entries is no valid TBX.
  const tbx = (write: () => string): Content =>
    withoutRejected(concepts).length === 0
      ? failure(problem('problem.export.nothing', {}, data.name))
      : whole(write());
  switch (`${what}/${format}`) {
    case 'glossary/csv':
      return whole(writeGlossaryCsv(concepts));
    case 'glossary/tsv':
      return whole(writeGlossaryTsv(concepts));
    case 'glossary/xlsx':
      return workbook(writeGlossaryXlsx(concepts, now));
    case 'glossary/tbx':
      return tbx(() => writeTbx3(concepts, title()));
    case 'glossary/tbx2':
      return tbx(() => writeTbx2(concepts, title()));
    case 'glossary/utx':
      return lines(writeUtx(concepts, now));
    case 'glossary/omegat':
      return lines(writeOmegat(concepts));
    case 'glossary/json':
      return whole(writeGlossaryJson(concepts));
    case 'alignment/tmx':
      return whole(writeTmx(articles.map(bilingual), now, version, options.by));
    case 'report/html':
      return whole(writeReport(processed, { say, language, version }));
    case 'report/mqm':
      return whole(writeMqm(processed, { say, version }));
    default:
      throw new Bug(`no writer for ${what}/${format}`);
  }
}

/** A file from one article. */
function writeOne(
  { what, format }: Wanted,
  article: ExportArticle,
  concepts: readonly Concept[],
  options: ExportOptions,
): Content {
  const { processed, origins } = article;
  const { now, say, version } = options;
  switch (`${what}/${format}`) {
    case 'alignment/xliff':
      return whole(writeXliff(bilingual(article), concepts));
    case 'alignment/xliff12':
      return whole(writeXliff12(bilingual(article)));
    case 'alignment/tsv':
      return whole(writeAlignmentTsv(bilingual(article)));
    case 'alignment/xlsx':
      return workbook(writeAlignmentXlsx(bilingual(article), now));
    case 'alignment/json':
      return whole(json(article, ['beads', 'links'], options));
    case 'article/docx':
      return whole(writeArticleDocx(processed.ja, now));
    case 'article/txt':
      return whole(writeArticleText(processed.ja));
    case 'article/md':
      return whole(writeArticleMarkdown(processed.ja));
    case 'article/html':
      return whole(writeArticleHtml(processed.ja));
    case 'bilingual/docx':
      return whole(writeBilingualDocx(bilingual(article), titleOf(processed), now));
    case 'bilingual/html':
      return whole(writeBilingualHtml(bilingual(article), titleOf(processed)));
    case 'report/sarif':
      return whole(writeSarif({ ...processed.ja, findings: processed.findings }, say, version, origins?.ja));
    case 'report/json':
      return whole(json(article, WANTS, options));
    default:
      throw new Bug(`no writer for ${what}/${format}`);
  }
}

/**
 * Makes the files of an export, UTF-8 where they are text, and says what the format cannot keep. Formats that hold
 * one article each make one file for every article.
 */
export function writeExport(
  wanted: Wanted,
  data: ExportData,
  options: ExportOptions,
): Result<Exported, Problem> {
  if (!isExport(wanted)) {
    return failure(problem('problem.export.unknown', { what: wanted.what, format: wanted.format }));
  }
  const { ending, holdsMany, cannotKeep } = factsOf(wanted);
  if (wanted.what !== 'glossary' && data.articles.length === 0) {
    return failure(problem('problem.export.nothing', {}, data.name));
  }
  const sources = holdsMany
    ? [{ file: data.name, content: writeAll(wanted, data, options) }]
    : data.articles.map((article) => ({
        file: article.processed.ja.file,
        content: writeOne(wanted, article, data.concepts, options),
      }));
  const names = distinctNames(sources.map(({ file }) => exportName(file, ending)));
  const files: ExportFile[] = [];
  const problems: Problem[] = [];
  for (const [at, { content }] of sources.entries()) {
    if (!content.ok) return content;
    files.push({ name: names[at] ?? '', content: content.value.content });
    problems.push(...content.value.problems);
  }
  return success({ files, cannotKeep, problems });
}

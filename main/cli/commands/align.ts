import type { Result } from '../../../src/base/result.ts';
import { writeAlignmentTsv } from '../../../src/formats/alignment-tsv.ts';
import { writeAlignmentXlsx } from '../../../src/formats/alignment-xlsx.ts';
import { conceptsOf, termArticle } from '../../../src/formats/concept.ts';
import { articleJson } from '../../../src/formats/json.ts';
import { writeReport } from '../../../src/formats/report.ts';
import { writeTmx } from '../../../src/formats/tmx.ts';
import { writeXliff } from '../../../src/formats/xliff.ts';
import { writeXliff12 } from '../../../src/formats/xliff12.ts';
import type { Problem } from '../../../src/messages/problem.ts';
import { type InputOptions, inputsOrComplain } from '../inputs.ts';
import { deliver, refusesTerminal } from '../output.ts';
import { runArticle } from '../run.ts';
import { complain, EXIT, type Exit, type Session } from '../session.ts';

export const ALIGN_FORMATS = ['json', 'tsv', 'tmx', 'xliff', 'xliff12', 'xlsx', 'html'] as const;

/** What `taiyaku align` may be told. */
export interface AlignOptions extends InputOptions {
  readonly format: (typeof ALIGN_FORMATS)[number];
  readonly out?: string;
}

/** Aligns an article with its sources and writes the beads. */
export async function alignCommand(
  files: readonly string[],
  options: AlignOptions,
  session: Session,
): Promise<Exit> {
  const { format, out } = options;
  if (format === 'xlsx' && refusesTerminal(format, out, session)) return EXIT.failed;
  const inputs = await inputsOrComplain(files, options, session);
  if (!inputs) return EXIT.failed;
  // Only XLIFF has a place for the terms of a unit.
  const want = ['beads', 'links', ...(format === 'xliff' ? (['terms'] as const) : [])] as const;
  const processed = await runArticle(inputs, want, session);
  const { ja, en, alignment } = processed;
  const bilingual = { ja, en, beads: alignment.beads };
  const { say, language, version } = session;
  const text = (it: string) => deliver(it, out, session);
  const workbook = (written: Result<Uint8Array, Problem>) =>
    written.ok ? deliver(written.value, out, session) : complain(session, [written.problem]);
  const write: Readonly<Record<AlignOptions['format'], () => Exit | Promise<Exit>>> = {
    json: () => {
      const json = articleJson(processed, {
        id: ja.file,
        want: ['beads', 'links'],
        say,
        origins: inputs.origins,
      });
      return text(`${JSON.stringify(json)}\n`);
    },
    tsv: () => text(writeAlignmentTsv(bilingual)),
    tmx: () => text(writeTmx([bilingual], new Date(), version)),
    xliff: () => text(writeXliff(bilingual, conceptsOf([termArticle(ja.file, processed)]))),
    xliff12: () => text(writeXliff12(bilingual)),
    xlsx: () => workbook(writeAlignmentXlsx(bilingual, new Date())),
    html: () => text(writeReport([processed], { say, language, version })),
  };
  return write[format]();
}

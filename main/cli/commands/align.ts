import { writeAlignmentTsv } from '../../../src/formats/alignment-tsv.ts';
import { articleJson } from '../../../src/formats/json.ts';
import { writeReport } from '../../../src/formats/report.ts';
import { writeTmx } from '../../../src/formats/tmx.ts';
import { writeXliff } from '../../../src/formats/xliff.ts';
import { type InputOptions, inputsOrComplain } from '../inputs.ts';
import { deliver } from '../output.ts';
import { runArticle } from '../run.ts';
import { EXIT, type Exit, type Session } from '../session.ts';

export const ALIGN_FORMATS = ['json', 'tsv', 'tmx', 'xliff', 'html'] as const;

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
  const inputs = await inputsOrComplain(files, options, session);
  if (!inputs) return EXIT.failed;
  const processed = await runArticle(inputs, ['beads', 'links'], session);
  const { ja, en, alignment } = processed;
  const bilingual = { ja, en, beads: alignment.beads };
  const { say, language, version } = session;
  const write = {
    json: () => {
      const json = articleJson(processed, {
        id: ja.file,
        want: ['beads', 'links'],
        say,
        origins: inputs.origins,
      });
      return `${JSON.stringify(json)}\n`;
    },
    tsv: () => writeAlignmentTsv(bilingual),
    tmx: () => writeTmx([bilingual], new Date(), version),
    xliff: () => writeXliff(bilingual),
    html: () => writeReport([processed], { say, language, version }),
  };
  return deliver(write[options.format](), options.out, session);
}

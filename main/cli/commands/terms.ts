import { glossaryTable } from '../../../src/formats/glossary.ts';
import { articleJson } from '../../../src/formats/json.ts';
import { writeCsv, writeTsv } from '../../../src/formats/table.ts';
import { writeTbx } from '../../../src/formats/tbx.ts';
import { type InputOptions, inputsOrComplain } from '../inputs.ts';
import { deliver } from '../output.ts';
import { runArticle } from '../run.ts';
import { EXIT, type Exit, type Session } from '../session.ts';

export const TERM_FORMATS = ['csv', 'tsv', 'tbx', 'json'] as const;

/** What `taiyaku terms` may be told. */
export interface TermOptions extends InputOptions {
  readonly format: (typeof TERM_FORMATS)[number];
  readonly out?: string;
}

/** Extracts the glossary of an article. */
export async function termsCommand(
  files: readonly string[],
  options: TermOptions,
  session: Session,
): Promise<Exit> {
  const inputs = await inputsOrComplain(files, options, session);
  if (!inputs) return EXIT.failed;
  const processed = await runArticle(inputs, ['terms'], session);
  const write = {
    csv: () => writeCsv(glossaryTable([processed])),
    tsv: () => writeTsv(glossaryTable([processed])),
    tbx: () => writeTbx([processed]),
    json: () => {
      const { say } = session;
      const json = articleJson(processed, {
        id: processed.ja.file,
        want: ['terms'],
        say,
        origins: inputs.origins,
      });
      return `${JSON.stringify(json)}\n`;
    },
  };
  return deliver(write[options.format](), options.out, session);
}

import type { Result } from '../../../src/base/result.ts';
import { conceptsOf } from '../../../src/formats/concept.ts';
import { writeGlossaryCsv, writeGlossaryTsv } from '../../../src/formats/glossary-table.ts';
import { writeGlossaryXlsx } from '../../../src/formats/glossary-xlsx.ts';
import { articleJson } from '../../../src/formats/json.ts';
import { writeOmegat } from '../../../src/formats/omegat.ts';
import { glossaryTitle, writeTbx3 } from '../../../src/formats/tbx.ts';
import { writeTbx2 } from '../../../src/formats/tbx2.ts';
import { writeUtx } from '../../../src/formats/utx.ts';
import type { Written } from '../../../src/formats/written.ts';
import type { Problem } from '../../../src/messages/problem.ts';
import { type InputOptions, inputsOrComplain } from '../inputs.ts';
import { deliver, refusesTerminal } from '../output.ts';
import { runArticle } from '../run.ts';
import { complain, EXIT, type Exit, type Session } from '../session.ts';

export const TERM_FORMATS = ['csv', 'tsv', 'xlsx', 'tbx', 'tbx2', 'utx', 'omegat', 'json'] as const;

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
  const { format, out } = options;
  if (format === 'xlsx' && refusesTerminal(format, out, session)) return EXIT.failed;
  const inputs = await inputsOrComplain(files, options, session);
  if (!inputs) return EXIT.failed;
  const processed = await runArticle(inputs, ['terms'], session);
  const concepts = conceptsOf([processed]);
  const title = glossaryTitle([processed]);
  const now = new Date();
  const workbook = (written: Result<Uint8Array, Problem>) =>
    written.ok ? deliver(written.value, out, session) : complain(session, [written.problem]);
  const lines = ({ text, problems }: Written) => {
    for (const { id, values } of problems) session.note(session.say(id, values));
    return deliver(text, out, session);
  };
  const write: Readonly<Record<TermOptions['format'], () => Exit | Promise<Exit>>> = {
    csv: () => deliver(writeGlossaryCsv(concepts), out, session),
    tsv: () => deliver(writeGlossaryTsv(concepts), out, session),
    xlsx: () => workbook(writeGlossaryXlsx(concepts, now)),
    tbx: () => deliver(writeTbx3(concepts, title), out, session),
    tbx2: () => deliver(writeTbx2(concepts, title), out, session),
    utx: () => lines(writeUtx(concepts, now)),
    omegat: () => lines(writeOmegat(concepts)),
    json: () => {
      const { say } = session;
      const id = processed.ja.file;
      const json = articleJson(processed, { id, want: ['terms'], say, origins: inputs.origins });
      return deliver(`${JSON.stringify(json)}\n`, out, session);
    },
  };
  return write[format]();
}

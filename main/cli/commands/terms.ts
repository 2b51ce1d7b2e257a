import { conceptsOf, termArticle } from '../../../src/formats/concept.ts';
import { EXPORTABLE } from '../../../src/formats/export-formats.ts';
import { articleJson } from '../../../src/formats/json.ts';
import { readJapanese } from '../../../src/project/process.ts';
import { countUsage, type Usage } from '../../../src/term/usage.ts';
import { sharedEngine } from '../engine.ts';
import { glossaryLayers } from '../glossary-file.ts';
import { type GlossaryChoices, layered } from '../glossary-layers.ts';
import { type InputOptions, inputsOrComplain, readNative } from '../inputs.ts';
import { deliver, refusesTerminal } from '../output.ts';
import { readProject } from '../project.ts';
import { runArticle } from '../run.ts';
import { complain, EXIT, type Exit, type Session } from '../session.ts';
import { deliverExport } from './export.ts';

export const TERM_FORMATS = ['csv', ...EXPORTABLE.glossary.filter((it) => it !== 'csv')] as const;

/** What `taiyaku terms` may be told. */
export interface TermOptions extends InputOptions, GlossaryChoices {
  readonly format: (typeof EXPORTABLE.glossary)[number];
  readonly out?: string;
  /** A project whose articles are read in place of files. */
  readonly project?: string;
  /** Articles written in Japanese, as evidence of usage. */
  readonly native?: readonly string[];
}

/** Extracts the glossary of an article, or of all articles of a project. */
export async function termsCommand(
  files: readonly string[],
  options: TermOptions,
  session: Session,
): Promise<Exit> {
  const { format, out, project } = options;
  if (format === 'xlsx' && refusesTerminal(format, out, session)) return EXIT.failed;
  const native = await readNative(options.native ?? [], session);
  if (!native.ok) return complain(session, native.problem);
  const layers = await glossaryLayers(options.glossary ?? [], session);
  if (!layers.ok) return complain(session, [layers.problem]);
  const engine = await sharedEngine();
  const usage: Usage | undefined =
    native.value.length === 0
      ? undefined
      : countUsage(native.value.map((input) => readJapanese(input, engine)));
  const wanted = { what: 'glossary', format } as const;
  if (project !== undefined) {
    const read = await readProject(project, { engine, session, ...(usage === undefined ? {} : { usage }) });
    if (!read.ok) return complain(session, [read.problem]);
    return deliverExport(wanted, layered(read.value, layers.value, options, session), out, session);
  }
  const inputs = await inputsOrComplain(files, options, session);
  if (!inputs) return EXIT.failed;
  const processed = await runArticle(inputs, ['terms'], session, [], engine);
  if (format === 'json' && layers.value.length === 0) {
    const { say } = session;
    const id = processed.ja.file;
    const json = articleJson(processed, { id, want: ['terms'], say, origins: inputs.origins });
    return deliver(`${JSON.stringify(json)}\n`, out, session);
  }
  const concepts = conceptsOf([termArticle(processed.ja.file, processed)], usage);
  const data = { name: processed.ja.file, articles: [{ processed }], concepts };
  return deliverExport(wanted, layered(data, layers.value, options, session), out, session);
}

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { shown } from '../../../src/check/finding.ts';
import { conceptsOf, termArticle } from '../../../src/formats/concept.ts';
import {
  EXPORTABLE,
  type Exportable,
  factsOf,
  isExport,
  type Wanted,
} from '../../../src/formats/export-formats.ts';
import { type ExportData, type ExportFile, writeExport } from '../../../src/formats/write-export.ts';
import { problem } from '../../../src/messages/problem.ts';
import { WANTS } from '../../../src/project/way.ts';
import { sharedEngine } from '../engine.ts';
import { glossaryLayers } from '../glossary-file.ts';
import { type GlossaryChoices, layered } from '../glossary-layers.ts';
import { type InputOptions, inputsOrComplain } from '../inputs.ts';
import { deliver, refusesTerminal } from '../output.ts';
import { readProject } from '../project.ts';
import { runArticle } from '../run.ts';
import { complain, EXIT, type Exit, type Session } from '../session.ts';
import { signature } from '../signature.ts';

/** What `taiyaku export` may be told. */
export interface ExportOptions extends InputOptions, GlossaryChoices {
  readonly what: Exportable;
  readonly format?: string;
  readonly out?: string;
  readonly project?: string;
  /** One article of the project, by its title, its file or its id. */
  readonly article?: string;
}

const isFolder = async (path: string): Promise<boolean> =>
  /[\\/]$/.test(path) ||
  (await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  ));

/** Writes each file into a folder, under its own name. */
async function deliverInto(folder: string, files: readonly ExportFile[], session: Session): Promise<Exit> {
  for (const { name, content } of files) {
    const exit = await deliver(content, join(folder, name), session);
    if (exit !== EXIT.clean) return exit;
  }
  return EXIT.clean;
}

/** Makes an export and writes it where it was asked for, saying what the format cannot keep. */
export async function deliverExport(
  wanted: Wanted,
  data: ExportData,
  out: string | undefined,
  session: Session,
): Promise<Exit> {
  const { say, language, version } = session;
  const { name: by } = await signature();
  const written = writeExport(wanted, data, { say, language, version, now: new Date(), by });
  if (!written.ok) return complain(session, [written.problem]);
  const { files, cannotKeep, problems } = written.value;
  for (const { id, values } of problems) session.note(say(id, values));
  const [first, ...others] = files;
  if (first === undefined) return EXIT.clean;
  if (others.length > 0 && out === undefined)
    return complain(session, [problem('problem.export.folder', { count: files.length })]);
  const folder = out !== undefined && (others.length > 0 || (await isFolder(out)));
  const exit = folder ? await deliverInto(out, files, session) : await deliver(first.content, out, session);
  if (exit === EXIT.clean && cannotKeep.length > 0) {
    const lost = cannotKeep.map((id) => say(id)).join(say('export.and'));
    session.note(say('export.cannot-keep', { lost }));
  }
  return exit;
}

/** Exports an article from its files, or one or all articles of a project. */
export async function exportCommand(
  files: readonly string[],
  options: ExportOptions,
  session: Session,
): Promise<Exit> {
  const { what, out, project } = options;
  const formats: readonly string[] = EXPORTABLE[what];
  const format = EXPORTABLE[what].find((it) => it === (options.format ?? formats[0]));
  if (format === undefined || !isExport({ what, format })) {
    const values = { value: options.format ?? '', option: '--format', known: formats.join(', ') };
    return complain(session, [problem('problem.option', values)]);
  }
  const wanted: Wanted = { what, format };
  if (factsOf(wanted).binary && refusesTerminal(format, out, session)) return EXIT.failed;
  const layers = await glossaryLayers(options.glossary ?? [], session);
  if (!layers.ok) return complain(session, [layers.problem]);
  if (project !== undefined) {
    const engine = await sharedEngine();
    const { article } = options;
    const read = await readProject(project, {
      engine,
      session,
      ...(article === undefined ? {} : { article }),
    });
    if (!read.ok) return complain(session, [read.problem]);
    return deliverExport(wanted, layered(read.value, layers.value, options, session), out, session);
  }
  const inputs = await inputsOrComplain(files, options, session);
  if (!inputs) return EXIT.failed;
  const whole = await runArticle(inputs, WANTS, session, layers.value.flat());
  const processed = { ...whole, findings: shown(whole.findings) };
  const data: ExportData = {
    ...{ name: processed.ja.file, articles: [{ processed, origins: inputs.origins }] },
    concepts: conceptsOf([termArticle(processed.ja.file, processed)]),
  };
  return deliverExport(wanted, layered(data, layers.value, options, session), out, session);
}

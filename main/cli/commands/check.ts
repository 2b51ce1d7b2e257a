import { FAINT, PENALTY, type Severity } from '../../../src/check/finding.ts';
import { articleJson } from '../../../src/formats/json.ts';
import { writeReport } from '../../../src/formats/report.ts';
import { writeSarif } from '../../../src/formats/sarif.ts';
import { writeTerminal } from '../../../src/formats/terminal.ts';
import { sourceProblems } from '../../../src/project/source-problems.ts';
import { readGlossary } from '../glossary-file.ts';
import { type InputOptions, inputsOrComplain, readNative } from '../inputs.ts';
import { type ModelOptions, modelOf, opinionsOn } from '../opinion.ts';
import { deliver } from '../output.ts';
import { runArticle } from '../run.ts';
import { complain, EXIT, type Exit, type Session } from '../session.ts';

export const CHECK_FORMATS = ['text', 'json', 'html', 'sarif'] as const;
export const SEVERITIES = ['minor', 'major', 'critical'] as const;

/** What `taiyaku check` may be told. */
export interface CheckOptions extends InputOptions, ModelOptions {
  /** Articles written in Japanese, as evidence of usage. */
  readonly native?: readonly string[];
  readonly format: (typeof CHECK_FORMATS)[number];
  readonly out?: string;
  /** Of one term the first that has it says what is right. */
  readonly glossary?: readonly string[];
  readonly minConfidence: number;
  readonly failOn: (typeof SEVERITIES)[number];
}

const atLeast = (severity: Severity, least: Severity): boolean => PENALTY[severity] >= PENALTY[least];

/** Checks an article against its sources; 1 when something at least as severe as asked was found. */
export async function checkCommand(
  files: readonly string[],
  options: CheckOptions,
  session: Session,
): Promise<Exit> {
  const inputs = await inputsOrComplain(files, options, session);
  const glossary = await readGlossary(options.glossary ?? [], session);
  if (!glossary.ok) return complain(session, [glossary.problem]);
  const model = modelOf(options);
  if (!model.ok) return complain(session, [model.problem]);
  const native = await readNative(options.native ?? [], session);
  if (!native.ok) return complain(session, native.problem);
  if (!inputs) return EXIT.failed;
  const whole = await runArticle(
    { ...inputs, native: native.value },
    ['beads', 'links', 'findings', 'terms'],
    session,
    glossary.value,
  );
  for (const { id, values } of sourceProblems(whole)) session.note(session.say(id, values));
  const opinions = await opinionsOn(whole, model.value, session);
  const own = whole.findings.filter((finding) => finding.confidence >= options.minConfidence);
  const findings = [...own, ...opinions];
  const hidden = whole.findings.filter(
    ({ confidence }) => confidence < options.minConfidence && confidence >= FAINT,
  ).length;
  const processed = { ...whole, findings };
  const { say, language, version, colour, columns } = session;
  const plain = options.out !== undefined;
  const write = {
    text: () => writeTerminal(processed, { say, columns, colour: colour && !plain, hidden }),
    json: () => {
      const want = ['beads', 'links', 'findings'] as const;
      const json = articleJson(processed, { id: processed.ja.file, want, say, origins: inputs.origins });
      return `${JSON.stringify(json)}\n`;
    },
    html: () => writeReport([processed], { say, language, version }),
    sarif: () => writeSarif({ ...processed.ja, findings }, say, version, inputs.origins.ja),
  };
  const exit = await deliver(write[options.format](), options.out, session);
  if (exit !== EXIT.clean) return exit;
  // A model's opinion is nothing that a build should fail for.
  return own.some((finding) => atLeast(finding.severity, options.failOn)) ? EXIT.findings : EXIT.clean;
}

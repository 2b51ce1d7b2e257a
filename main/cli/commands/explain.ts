import { HUMAN_SEGMENTS, MEASURED, type Measured } from '../../../src/check/calibration.ts';
import type { Example } from '../../../src/check/define-check.ts';
import { CHECKS } from '../../../src/check/registry.ts';
import type { Say } from '../../../src/messages/message.ts';
import { problem } from '../../../src/messages/problem.ts';
import { complain, EXIT, type Exit, type Session } from '../session.ts';

const list = (text: string | readonly string[] | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : text;

function exampleLines(example: Example): readonly string[] {
  const lines = [...list(example.ja), ...list(example.en)].map((it) => `    ${it}`);
  if (example.finds.length > 0) lines.push(`    → ${example.finds.map((it) => `“${it}”`).join(' ')}`);
  if (example.fixed !== undefined) lines.push(`    ✓ ${example.fixed}`);
  if (example.note !== undefined) lines.push(`    (${example.note})`);
  return lines;
}

/** How often the check is right, as measured; and that nothing was, where nothing was. */
function measuredLines(measured: Measured | undefined, say: Say): readonly string[] {
  if (measured === undefined) return [say('command.measured.none')];
  const { falseAlarms, findings, right, planted, seen } = measured;
  return [
    say('command.measured.human', { rate: falseAlarms.toFixed(1), segments: HUMAN_SEGMENTS }),
    ...(findings > 0 ? [say('command.measured.machine', { findings, right })] : []),
    ...(planted > 0 ? [say('command.measured.planted', { planted, seen })] : []),
  ];
}

/** Says of one check what the workbench and the documentation say of it. */
export function explainCommand(id: string, session: Session): Exit {
  const { say } = session;
  const check = CHECKS.find((it) => it.id === id);
  if (!check) {
    const known = CHECKS.map((it) => it.id).join(', ');
    return complain(session, [problem('problem.check.unknown', { id, known })]);
  }
  const reported = check.examples.find((it) => it.finds.length > 0);
  const silent = check.examples.find((it) => it.finds.length === 0);
  const lines = [
    `${say(`check.${check.id}.title`)}  [${check.id}]  ${check.category}  ${say(`severity.${check.severity}`)}`,
    ...['', say('command.why'), `    ${say(`check.${check.id}.why`)}`],
    ...['', say('command.remedy'), `    ${say(`check.${check.id}.remedy`)}`],
    ...(reported ? ['', say('command.sees'), ...exampleLines(reported)] : []),
    ...(silent ? ['', say('command.silent'), ...exampleLines(silent)] : []),
  ];
  const measured = MEASURED[check.id];
  lines.push('', say('command.measured'), ...measuredLines(measured, say).map((line) => `    ${line}`));
  const noted = check.examples.filter((it) => it.note !== undefined);
  if (noted.length > 0) lines.push('', say('command.wrong'), ...noted.flatMap(exampleLines));
  session.out(`${lines.join('\n')}\n`);
  return EXIT.clean;
}

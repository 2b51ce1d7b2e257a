import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { problem } from '../../src/messages/problem.ts';
import { complain, EXIT, type Exit, type Session } from './session.ts';

/** Complains, and is true, when a format that is no text would be written to a terminal. */
export function refusesTerminal(format: string, file: string | undefined, session: Session): boolean {
  if (file !== undefined || process.stdout.isTTY !== true) return false;
  complain(session, [problem('problem.output.binary', { format })]);
  return true;
}

/** Writes a result to the file that was asked for, or to standard output. */
export async function deliver(
  result: string | Uint8Array,
  file: string | undefined,
  session: Session,
): Promise<Exit> {
  if (file === undefined) {
    if (typeof result === 'string') session.out(result);
    else process.stdout.write(result);
    return EXIT.clean;
  }
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, result);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return complain(session, [problem('problem.write', { reason }, file)]);
  }
  session.note(session.say('command.written', { file }));
  return EXIT.clean;
}

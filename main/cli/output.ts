import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { problem } from '../../src/messages/problem.ts';
import { complain, EXIT, type Exit, type Session } from './session.ts';

/** Writes a result to the file that was asked for, or to standard output. */
export async function deliver(text: string, file: string | undefined, session: Session): Promise<Exit> {
  if (file === undefined) {
    session.out(text);
    return EXIT.clean;
  }
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return complain(session, [problem('problem.write', { reason }, file)]);
  }
  session.note(session.say('command.written', { file }));
  return EXIT.clean;
}

import type { InterfaceLanguage, Say } from '../../src/messages/message.ts';
import type { Problem } from '../../src/messages/problem.ts';
import { speaker } from '../../src/messages/speak.ts';

/** What a command hands back to the shell. */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** The terminal a command runs in: everything it may read from or say to the outside. */
export interface Session {
  readonly say: Say;
  readonly language: InterfaceLanguage;
  readonly version: string;
  readonly quiet: boolean;
  /** True when standard output is a terminal that shows colours. */
  readonly colour: boolean;
  readonly columns: number;
  /** Writes the result. */
  out(text: string): void;
  /** Waits until what was written has been taken, so that a slow reader does not fill the memory. */
  drained(): Promise<void>;
  /** Says something beside the result. */
  note(text: string): void;
  /** Shows where the work is, on a terminal only, over the last such line. */
  progress(text: string): void;
  readonly input: AsyncIterable<string>;
}

/** ja when the locale says so, en otherwise. */
export const localeLanguage = (environment: NodeJS.ProcessEnv): InterfaceLanguage =>
  /^ja/i.test(environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '') ? 'ja' : 'en';

/** The session of the process itself. */
export function processSession(language: InterfaceLanguage, quiet: boolean, version: string): Session {
  const { stdout, stderr, stdin } = process;
  const live = stderr.isTTY === true && !quiet;
  let shown = false;
  // Whoever reads may have had enough, as `head` does; that is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(EXIT.clean);
  });
  const clear = () => {
    if (shown) stderr.write('\r\u001B[2K');
    shown = false;
  };
  return {
    ...{ language, version, quiet, say: speaker(language) },
    colour: stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
    columns: Math.max(40, Math.min(stdout.columns ?? 100, 120)),
    out(text) {
      clear();
      stdout.write(text);
    },
    drained: () =>
      stdout.writableNeedDrain
        ? new Promise((resolve) => stdout.once('drain', () => resolve()))
        : Promise.resolve(),
    note(text) {
      clear();
      if (!quiet) stderr.write(`${text}\n`);
    },
    progress(text) {
      if (!live) return;
      clear();
      stderr.write(text);
      shown = true;
    },
    input: stdin.setEncoding('utf8'),
  };
}

/** Says what went wrong; even a quiet command does. */
export function complain(session: Session, problems: readonly Problem[]): typeof EXIT.failed {
  for (const { id, values } of problems) process.stderr.write(`taiyaku: ${session.say(id, values)}\n`);
  return EXIT.failed;
}

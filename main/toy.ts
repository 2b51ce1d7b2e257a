import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnswerOf, CallName, RequestOf } from '../src/api/calls.ts';
import { DEFAULT_SETTINGS, type IncomingFile } from '../src/api/views.ts';
import { type Result, success } from '../src/base/result.ts';
import type { Problem } from '../src/messages/problem.ts';
import { answerCall, type Host, makeHandlers } from './handlers.ts';
import { projectsIn } from './shelf.ts';
import { openWorkshop } from './workshop.ts';

/** Who decides in tests. */
export const HANADA = '花田';

/** A file as a window hands it over. */
export const file = (name: string, text: string | Uint8Array): IncomingFile => ({
  name,
  base64: Buffer.from(text).toString('base64'),
});

/** Settings of a person who has said her name, and keeps nothing else. */
export const HANADAS: Host['settings'] = {
  load: async () => ({ ...DEFAULT_SETTINGS, name: HANADA }),
  save: async (settings) => success(settings),
};

/** A host for the tests of one file, whose work is done for real; its projects lie in a folder of one test. */
export function openToyHost() {
  const workshop = openWorkshop();
  const clients: { close(): void }[] = [];
  let folder = '';
  return {
    /** To be called before each test. */
    begin(): void {
      folder = mkdtempSync(join(tmpdir(), 'taiyaku-handlers-'));
    },
    /** To be called after each test. */
    end(): void {
      for (const client of clients.splice(0)) client.close();
      rmSync(folder, { recursive: true, force: true });
    },
    /** To be called after all of them. */
    close: () => workshop.close(),
    /** One window of the host. */
    connect(more: Partial<Host> = {}) {
      const events: { readonly name: string; readonly event: unknown }[] = [];
      const host: Host = {
        ...{ kind: 'browser', version: '1.2.3', samples: () => [], workshop, projects: projectsIn(folder) },
        settings: { load: async () => DEFAULT_SETTINGS, save: async (settings) => success(settings) },
        ...more,
      };
      const served = makeHandlers(host, { send: (name, event) => void events.push({ name, event }) });
      clients.push(served);
      /** Asks as a window does; a mistake of ours fails the test. */
      const ask = async <Name extends CallName>(
        name: Name,
        request: RequestOf<Name>,
      ): Promise<Result<AnswerOf<Name>, Problem>> =>
        (await answerCall(served.handlers, name, JSON.parse(JSON.stringify(request)), (error) => {
          throw error;
        })) as Result<AnswerOf<Name>, Problem>;
      /** What is answered, where a refusal fails the test. */
      const must = async <Name extends CallName>(
        name: Name,
        request: RequestOf<Name>,
      ): Promise<AnswerOf<Name>> => {
        const answer = await ask(name, request);
        if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.problem)}`);
        return answer.value;
      };
      return { ...served, ask, must, events };
    },
  };
}

import type { Calls, Events, Handlers, JobId } from '../src/api/calls.ts';
import { isCallName, malformed, readers } from '../src/api/readers.ts';
import type { IncomingFile, SampleSummary, Settings, WrittenFile } from '../src/api/views.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import type { InterfaceLanguage } from '../src/messages/message.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import type { Hand } from '../src/project/record.ts';
import { makeExportHandlers } from './export-handlers.ts';
import { handOf, systemUser } from './host/settings.ts';
import { makeProjectHandlers, type ProjectHost } from './project-handlers.ts';
import { makeReferenceHandlers } from './reference-handlers.ts';
import { makeReviewHandlers } from './review-handlers.ts';
import type { Made } from './tasks.ts';
import type { Commission, OnProgress, Workshop } from './workshop.ts';

/** File dialogs of the system. */
export interface Dialogs {
  /** Asks which files to open and reads them; empty when the person cancelled. */
  choose(title: string): Promise<Result<readonly IncomingFile[], Problem>>;
  /** Asks where an export goes and writes it there. */
  save(made: Made): Promise<Result<WrittenFile, Problem>>;
}

/** Puts a self-contained page, UTF-8, on paper; the bytes of a PDF. */
export type Printer = (page: Uint8Array) => Promise<Result<Uint8Array, Problem>>;

/** What differs between the shell and the loopback host. */
export interface Host {
  readonly kind: 'shell' | 'browser';
  readonly version: string;
  /** Absent where the system's dialogs cannot be shown. */
  readonly dialogs?: Dialogs;
  /** Absent where the window itself has a page printed. */
  readonly printer?: Printer;
  readonly settings: {
    load(language?: InterfaceLanguage): Promise<Settings>;
    save(settings: Settings): Promise<Result<Settings, Problem>>;
  };
  samples(): readonly SampleSummary[];
  readonly workshop: Workshop;
  readonly projects: ProjectHost;
}

/** One window or page: where its events go. */
export interface Client {
  send<Name extends keyof Events>(name: Name, event: Events[Name]): void;
}

/** The handlers of one client. */
export interface Served {
  readonly handlers: Handlers;
  /**
   * Has the client keep what is under way in it, and answers the words that it could not keep; undefined when it does not
   * answer in time, given in milliseconds.
   */
  finish(within: number): Promise<readonly string[] | undefined>;
  /** Why the client's last changes are not on the disk; undefined when it can go without losing anything. */
  atRisk(): Problem | undefined;
  /** Stops the client's jobs and closes its project; to be called when it has gone. */
  close(): void;
}

/** Answers the contract for one client. Jobs belong to the client that named them; nobody else can stop them. */
export function makeHandlers(host: Host, client: Client): Served {
  const jobs = new Map<JobId, Commission<unknown>>();

  const run = async <Value>(
    job: JobId,
    begin: (onProgress: OnProgress) => Commission<Value>,
  ): Promise<Result<Value, Problem>> => {
    if (jobs.has(job)) return failure(malformed('job'));
    const commission = begin((stage, done) => client.send('progress', { job, stage, done }));
    jobs.set(job, commission);
    try {
      return await commission.answer;
    } finally {
      jobs.delete(job);
    }
  };

  const sign = async (): Promise<Hand> => handOf(await host.settings.load(), host.projects.session.now());

  const projects = makeProjectHandlers({
    ...{ host: host.projects, workshop: host.workshop, version: host.version, run, sign },
    send: client.send,
  });

  const exports = makeExportHandlers({
    ...{ workshop: host.workshop, version: host.version, run, sign },
    ...(host.dialogs === undefined ? {} : { dialogs: host.dialogs }),
    ...(host.printer === undefined ? {} : { printer: host.printer }),
    ...{ project: projects.project, prepare: projects.prepare },
  });

  /** Who waits for the client to have finished, by the number of the question. */
  const finishing = new Map<number, (unkept: readonly string[]) => void>();
  let asked = 0;

  const handlers: Handlers = {
    ...projects.handlers,
    ...exports,
    ...makeReferenceHandlers({ project: projects.project, sign }),
    ...makeReviewHandlers(projects.project),
    async describe({ language }) {
      return success({
        host: host.kind,
        version: host.version,
        dialogs: host.dialogs !== undefined,
        printer: host.printer !== undefined,
        user: systemUser(),
        settings: await host.settings.load(language),
        samples: host.samples(),
      });
    },
    chooseFiles: async ({ title }) => host.dialogs?.choose(title) ?? failure(problem('problem.dialogs.none')),
    inspectFiles: (request) => host.workshop.commission('inspect', request).answer,
    async cancel({ job }) {
      jobs.get(job)?.cancel();
      return success({});
    },
    async finished({ ask, unkept }) {
      finishing.get(ask)?.(unkept);
      return success({});
    },
    saveSettings: ({ settings }) => host.settings.save(settings),
  };
  return {
    handlers,
    async finish(within) {
      asked += 1;
      const ask = asked;
      const answer = new Promise<readonly string[] | undefined>((resolve) => {
        const late = setTimeout(resolve, within, undefined);
        finishing.set(ask, (unkept) => {
          clearTimeout(late);
          resolve(unkept);
        });
      });
      client.send('finish', { ask });
      const unkept = await answer;
      finishing.delete(ask);
      return unkept;
    },
    atRisk: projects.atRisk,
    close() {
      for (const commission of jobs.values()) commission.cancel();
      projects.close();
    },
  };
}

/**
 * Answers one untrusted call: a name that is not in the contract or a request that does not fit it is refused, and
 * what a handler throws (our mistake) is told to `complain` and answered as a problem, so that the host lives on.
 */
export async function answerCall(
  handlers: Handlers,
  name: unknown,
  untrusted: unknown,
  complain: (error: unknown) => void = console.error,
): Promise<Result<unknown, Problem>> {
  if (!isCallName(name))
    return failure(malformed(typeof name === 'string' ? name.slice(0, 64) : typeof name));
  const answer = async <Name extends keyof Calls>(call: Name) => {
    const request = readers[call](untrusted);
    return request.ok ? handlers[call](request.value) : request;
  };
  try {
    return await answer(name);
  } catch (error) {
    complain(error);
    return failure(
      problem('problem.unexpected', { reason: error instanceof Error ? error.message : String(error) }),
    );
  }
}

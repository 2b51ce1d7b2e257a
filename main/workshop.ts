import { Worker } from 'node:worker_threads';
import { failure, type Result } from '../src/base/result.ts';
import type { Stage } from '../src/base/watch.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import { programFile } from './place.ts';
import type { DoneOf, Order, Reply, TaskName, TaskOf } from './tasks.ts';

/** Work that was handed over. */
export interface Commission<Done> {
  readonly answer: Promise<Result<Done, Problem>>;
  /** Tells the work to stop at the next convenient place; the answer is then `problem.cancelled`. */
  cancel(): void;
}

/** Hears where the work is: `done` runs from 0 to 1 within the stage. */
export type OnProgress = (stage: Stage, done: number) => void;

/** The one worker thread of a process, and the way to it. */
export interface Workshop {
  commission<Name extends TaskName>(
    task: Name,
    request: TaskOf<Name>,
    onProgress?: OnProgress,
  ): Commission<DoneOf<Name>>;
  /** Ends the thread; work that is not done is answered `problem.worker.died`. */
  close(): Promise<void>;
}

interface Waiting {
  readonly settle: (result: Result<unknown, Problem>) => void;
  readonly onProgress: OnProgress;
}

/**
 * Opens the workshop: the thread starts at once and begins to load dictionaries, so that they are there when the
 * first article is. A thread that dies takes its work with it, not the program: the next task starts a new one.
 */
export function openWorkshop(): Workshop {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let worker: Worker | undefined;

  const start = (): Worker => {
    const started = new Worker(programFile('dist/main/worker.js', 'main/dev/worker.mjs'));
    const end = (reason: string): void => {
      if (worker !== started) return;
      worker = undefined;
      for (const { settle } of waiting.values()) settle(failure(problem('problem.worker.died', { reason })));
      waiting.clear();
    };
    started.on('message', (reply: Reply) => {
      const one = waiting.get(reply.id);
      if ('progress' in reply) {
        one?.onProgress(reply.progress.stage, reply.progress.done);
      } else {
        waiting.delete(reply.id);
        one?.settle(reply.result);
      }
    });
    started.on('error', (error) => end(error.message));
    started.on('exit', (code) => end(`exit ${code}`));
    return started;
  };

  worker = start();
  return {
    commission<Name extends TaskName>(
      task: Name,
      request: TaskOf<Name>,
      onProgress: OnProgress = () => undefined,
    ) {
      last += 1;
      const flag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
      const id = last;
      const answer = new Promise<Result<DoneOf<Name>, Problem>>((settle) => {
        waiting.set(id, { settle: (result) => settle(result as Result<DoneOf<Name>, Problem>), onProgress });
        worker ??= start();
        worker.postMessage({ id, task, request, flag } as Order);
      });
      return { answer, cancel: () => void Atomics.store(new Int32Array(flag), 0, 1) };
    },
    async close() {
      await worker?.terminate();
    },
  };
}

import type { Api, JobId } from '../../src/api/calls.ts';
import type { Result } from '../../src/base/result.ts';
import type { Problem } from '../../src/messages/problem.ts';
import { type Errand, fail, type Store } from './state.ts';

/** Work that takes less is not shown: a screen that comes and goes at once only startles (milliseconds). */
const PATIENCE = 250;

/** Runs work that a person waits for: one at a time, shown when it takes long, and to be cancelled. */
export interface Jobs {
  /** Undefined when it failed, which is then said, or was cancelled, or other work is under way. */
  run<Value>(title: string, ask: (job: JobId) => Promise<Result<Value, Problem>>): Promise<Value | undefined>;
  /** Runs an errand, which is shown where it takes long; what it answers is for the caller to say. */
  errand<Value>(
    errand: Errand,
    ask: (job: JobId) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem>>;
  cancel(): Promise<void>;
  /** A name for work that nobody waits for. */
  name(): JobId;
}

/** Jobs of one window. */
export function makeJobs(store: Store, api: Api): Jobs {
  const { setState: set, getState: get } = store;
  let jobs = 0;
  const name = (): JobId => {
    jobs += 1;
    return `window-${jobs}-${crypto.randomUUID()}`;
  };

  api.on('progress', ({ job, stage, done }) =>
    set(({ work }) => (work?.job === job ? { work: { ...work, stage, done } } : {})),
  );

  return {
    name,
    async run(title, ask) {
      const before = get().work;
      // Undoing stands at the edge of the window and stops nobody; what is asked for meanwhile waits its turn in the host.
      if (before !== undefined && (before.errand === undefined || before.errand === 'replace'))
        return undefined;
      const job = name();
      set({ work: { job, title, stage: 'read', done: 0, stopping: false, shown: false }, notice: undefined });
      const soon = setTimeout(
        () => set(({ work }) => (work?.job === job ? { work: { ...work, shown: true } } : {})),
        PATIENCE,
      );
      const answer = await ask(job);
      clearTimeout(soon);
      const { work } = get();
      const cancelled = work?.job === job && work.stopping;
      if (work?.job === job) set({ work: undefined });
      // Work that ended while it was being stopped is done all the same: the host keeps it, and so does the window.
      if (answer.ok) return answer.value;
      if (!cancelled) fail(store, answer.problem);
      return undefined;
    },
    async errand(errand, ask) {
      const job = name();
      const begun = { job, errand, title: '', stage: 'read', done: 0, stopping: false, shown: true } as const;
      const soon = setTimeout(() => set(({ work }) => (work === undefined ? { work: begun } : {})), PATIENCE);
      const answer = await ask(job);
      clearTimeout(soon);
      set(({ work }) => (work?.job === job ? { work: undefined } : {}));
      return answer;
    },
    async cancel() {
      const { work } = get();
      if (work === undefined) return;
      set({ work: { ...work, stopping: true } });
      const answer = await api.call('cancel', { job: work.job });
      if (!answer.ok) fail(store, answer.problem);
    },
  };
}

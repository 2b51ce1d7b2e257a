import type { CDPSession } from 'playwright-core';

/** One event of Chromium's tracing, as far as it is asked about here. Times are in microseconds. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** What its thread worked for it; time in which the thread waited for a processor does not count. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const isTraced = (one: unknown): one is Traced =>
  typeof one === 'object' && one !== null && 'name' in one && 'pid' in one && 'tid' in one;

/** Traces what the page's own thread works; the returned function ends that and tells the work of each task, in ms. */
export async function traceTasks(tools: CDPSession): Promise<() => Promise<readonly number[]>> {
  const events: Traced[] = [];
  tools.on('Tracing.dataCollected', ({ value }) => {
    for (const one of value) if (isTraced(one)) events.push(one);
  });
  await tools.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel'] },
    transferMode: 'ReportEvents',
  });
  return async () => {
    const complete = new Promise((resolve) => tools.once('Tracing.tracingComplete', resolve));
    await tools.send('Tracing.end');
    await complete;
    const threads = new Map<string, number[]>();
    const keyOf = ({ pid, tid }: Traced): string => `${pid}:${tid}`;
    for (const one of events)
      if (one.name === 'thread_name' && one.args?.name === 'CrRendererMain') threads.set(keyOf(one), []);
    for (const one of events)
      if (one.name.endsWith('RunTask')) threads.get(keyOf(one))?.push((one.tdur ?? 0) / 1000);
    const sum = (tasks: readonly number[]): number => tasks.reduce((total, task) => total + task, 0);
    // Other pages have threads of that name too; the one that is scrolled works most.
    return [...threads.values()].sort((one, other) => sum(other) - sum(one))[0] ?? [];
  };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { GlossaryLine, GlossaryView } from '../../src/api/export-calls.ts';
import { useSelected, useWorkbench } from '../workbench.ts';
import { prepareSearch } from './lines.ts';

/** The project's glossary as the host last told it, and how far the next telling is. */
export interface GlossaryReading {
  readonly view: GlossaryView | undefined;
  /** 0–1 while the host is at it; undefined when it is not. */
  readonly done: number | undefined;
  cancel(): void;
  readAgain(): void;
}

/** Reads the project's glossary, and again after every step that is done or taken back. */
export function useGlossary(): GlossaryReading {
  const { api, act } = useWorkbench();
  const next = useSelected((state) => state.project?.next);
  const [view, setView] = useState<GlossaryView>();
  const [done, setDone] = useState<number>();
  const job = useRef<string>(undefined);
  const waiting = useRef(false);

  const read = useCallback(async () => {
    if (job.current !== undefined) {
      waiting.current = true;
      return;
    }
    const own = `glossary-${crypto.randomUUID()}`;
    job.current = own;
    setDone(0);
    const answer = await api.call('readGlossary', { job: own });
    job.current = undefined;
    setDone(undefined);
    if (answer.ok) setView(answer.value);
    else if (answer.problem.id !== 'problem.cancelled')
      act.say({ kind: 'failed', problems: [answer.problem] });
    if (waiting.current) {
      waiting.current = false;
      void read();
    }
  }, [api, act]);

  useEffect(
    () =>
      api.on('progress', (event) => {
        if (event.job === job.current) setDone(event.done);
      }),
    [api],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: every step changes what could be undone next
  useEffect(() => {
    void read();
  }, [read, next]);

  return {
    view,
    done,
    cancel() {
      if (job.current !== undefined) void api.call('cancel', { job: job.current });
    },
    readAgain: () => void read(),
  };
}

/** How many lines are made ready for searching at a time, and how long the window has for other things in between. */
const READY = { lines: 400, pause: 40 } as const;

/** Makes lines ready for searching, a few at a time. */
export function usePreparedSearch(lines: readonly GlossaryLine[]): void {
  useEffect(() => {
    let at = 0;
    let next: ReturnType<typeof setTimeout>;
    const step = () => {
      prepareSearch(lines.slice(at, at + READY.lines));
      at += READY.lines;
      if (at < lines.length) next = setTimeout(step, READY.pause);
    };
    next = setTimeout(step, READY.pause);
    return () => clearTimeout(next);
  }, [lines]);
}

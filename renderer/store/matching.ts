import type { Api, JobId } from '../../src/api/calls.ts';
import type { Belonging } from '../../src/api/project-calls.ts';
import type { IncomingFile } from '../../src/api/views.ts';
import type { Jobs } from './jobs.ts';
import { fail, type Matched, type Store } from './state.ts';

/** Finds out which English files an article comes from, behind the list of files. */
export interface Matching {
  /** Asks again, for the files as they are; what was asked before is forgotten. */
  look(files: readonly IncomingFile[]): Promise<void>;
  stop(): void;
}

/** The English files a person, or the host where nobody said anything, gives to an article. */
export function sourcesFor(
  ja: string,
  matched: readonly Matched[],
  chosen: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const said = chosen.get(ja);
  if (said !== undefined) return said;
  const found = matched.find((one) => one.ja === ja)?.sources ?? [];
  return new Set(found.filter(({ belongs, file }) => belongs || file === ja).map(({ file }) => file));
}

/** The same as a host wants it: by places in the list of files that is sent along. */
export function belongingOf(
  files: readonly IncomingFile[],
  isJapanese: (name: string) => boolean,
  sources: (ja: string) => ReadonlySet<string>,
): readonly Belonging[] {
  const placeOf = new Map(files.map(({ name }, at) => [name, at]));
  return files.flatMap(({ name }, ja) =>
    isJapanese(name) ? [{ ja, en: [...sources(name)].flatMap((file) => placeOf.get(file) ?? []) }] : [],
  );
}

/** Matching for one window. */
export function makeMatching(store: Store, api: Api, jobs: Jobs): Matching {
  const { setState: set } = store;
  let running: JobId | undefined;

  api.on('progress', ({ job, done }) => {
    if (job === running) set(({ incoming }) => ({ incoming: { ...incoming, matching: done } }));
  });

  const stop = (): void => {
    const job = running;
    if (job === undefined) return;
    running = undefined;
    set(({ incoming }) => ({ incoming: { ...incoming, matching: undefined } }));
    // Nothing depends on when it stops.
    void api.call('cancel', { job });
  };

  return {
    stop,
    async look(files) {
      stop();
      const job = jobs.name();
      running = job;
      set(({ incoming }) => ({ incoming: { ...incoming, matching: 0 } }));
      const answer = await api.call('matchFiles', { job, files });
      if (running !== job) return;
      running = undefined;
      set(({ incoming }) => ({ incoming: { ...incoming, matching: undefined } }));
      if (!answer.ok) return fail(store, answer.problem);
      const nameOf = (at: number): string => files[at]?.name ?? '';
      const matched = answer.value.map(({ ja, sources }) => ({
        ja: nameOf(ja),
        sources: sources.map(({ file, score, belongs }) => ({ file: nameOf(file), score, belongs })),
      }));
      set(({ incoming }) => ({ incoming: { ...incoming, matched } }));
    },
  };
}

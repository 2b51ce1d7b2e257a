import type { CommandName } from '../palette/table.ts';

/** What can be done just now: a command without a value here cannot. */
export type Offered = { readonly [Name in CommandName]?: (() => void) | undefined };

/** What all parts of the window that are on the screen offer to do. */
export interface Offers {
  /** Adds what a part offers; to be asked anew each time. The returned function takes it back. */
  add(offered: () => Offered): () => void;
  /** What a command would do; what was offered last comes first. */
  find(name: CommandName): (() => void) | undefined;
}

/** Offers of one window. */
export function makeOffers(): Offers {
  let all: readonly (() => Offered)[] = [];
  return {
    add(offered) {
      all = [offered, ...all];
      return () => {
        all = all.filter((one) => one !== offered);
      };
    },
    find(name) {
      for (const offered of all) {
        const run = offered()[name];
        if (run !== undefined) return run;
      }
      return undefined;
    },
  };
}

import type { Problem } from '../../src/messages/problem.ts';
import type { CommandName } from '../palette/table.ts';

/** What can be done just now: a command without a value here cannot. */
export type Offered = { readonly [Name in CommandName]?: (() => void) | undefined };

/** Whose an offer is: what a screen offers comes before what the whole window does, a part of the screen before both. */
export const LEVELS = ['window', 'screen', 'part'] as const;
export type Level = (typeof LEVELS)[number];

/** What all parts of the window that are on the screen offer to do. */
export interface Offers {
  /** Adds what a part offers; to be asked anew each time. The returned function takes it back. */
  add(offered: () => Offered, level: Level): () => void;
  /**
   * What a command would do; among parts, what was offered last comes first. A refused one only says why. Of several
   * commands, as one key may have, that which is offered nearest to the person, and of those the first.
   */
  find(...names: readonly CommandName[]): (() => void) | undefined;
  /** Why a command is refused; undefined when it is not. */
  refusal(name: CommandName): Problem | undefined;
  /** Says why a command is refused; false when it is not. */
  refuse(name: CommandName): boolean;
}

/**
 * Offers of one window.
 * @param refusal why a command may not be done; undefined for one that may
 * @param tell says that to the person
 */
export function makeOffers(
  refusal: (name: CommandName) => Problem | undefined,
  tell: (reason: Problem) => void,
): Offers {
  let all: readonly { readonly offered: () => Offered; readonly level: Level }[] = [];
  return {
    add(offered, level) {
      const mine = { offered, level };
      all = [mine, ...all].sort((one, other) => LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level));
      return () => {
        all = all.filter((one) => one !== mine);
      };
    },
    find(...names) {
      for (const nearest of LEVELS.toReversed()) {
        const near = all.filter(({ level }) => level === nearest);
        for (const name of names) {
          const run = near.flatMap(({ offered }) => offered()[name] ?? [])[0];
          if (run === undefined) continue;
          const reason = refusal(name);
          return reason === undefined ? run : () => tell(reason);
        }
      }
      return undefined;
    },
    refusal,
    refuse(name) {
      const reason = refusal(name);
      if (reason !== undefined) tell(reason);
      return reason !== undefined;
    },
  };
}

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Resident bytes that are left in peace: the engine and one long article need about 550 MB. */
const ROOM = 680 * 2 ** 20;

/** Articles between two collections at least: one costs a tenth of a second. */
const PAUSE = 8;

/**
 * Returns what is to be called after each article: it collects garbage when the process has become large. A long
 * batch makes garbage faster than V8 cares to collect it while memory is there to be had; whoever runs it beside
 * other work wants it kept small.
 */
export function makeSweep(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') return () => undefined;
  let rested = 0;
  return () => {
    rested++;
    if (rested < PAUSE || process.memoryUsage.rss() < ROOM) return;
    rested = 0;
    collect();
  };
}

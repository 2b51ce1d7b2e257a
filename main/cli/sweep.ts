import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Returns a function that collects garbage now. A long batch makes garbage faster than V8 cares to collect it while
 * memory is there to be had; whoever runs it beside other work wants it kept small.
 */
export function makeSweep(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  return typeof collect === 'function' ? () => void collect() : () => undefined;
}

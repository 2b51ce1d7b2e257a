import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { bringBack } from './recover.ts';

const AT = 'app://taiyaku/#/a1/article/x/read/12';
const START = 'app://taiyaku/';

/** Loads that follow deaths at these times, in milliseconds. */
function loadsAfter(deaths: readonly (readonly [at: number, reason: string])[]): readonly string[] {
  let now = 0;
  const loads: string[] = [];
  const contents = Object.assign(new EventEmitter(), {
    getURL: () => AT,
    isDestroyed: () => false,
    loadURL: async (url: string) => void loads.push(url),
  });
  bringBack(
    contents as unknown as Parameters<typeof bringBack>[0],
    () => now,
    () => undefined,
  );
  for (const [at, reason] of deaths) {
    now = at;
    contents.emit('render-process-gone', {}, { reason, exitCode: 1 });
  }
  return loads;
}

describe('a page whose process has died', () => {
  it.each<[string, Parameters<typeof loadsAfter>[0], readonly string[]]>([
    ['comes back where it was', [[0, 'crashed']], [AT]],
    ['also when memory has run out', [[0, 'oom']], [AT]],
    [
      'at its beginning when that kills it again',
      [
        [0, 'crashed'],
        [3000, 'crashed'],
      ],
      [AT, START],
    ],
    [
      'where it was when that was long ago',
      [
        [0, 'crashed'],
        [60_000, 'killed'],
      ],
      [AT, AT],
    ],
    ['not when it was ended on purpose', [[0, 'clean-exit']], []],
  ])('%s', (_, deaths, loads) => {
    expect(loadsAfter(deaths)).toEqual(loads);
  });
});

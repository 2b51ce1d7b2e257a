import type { Engine } from '../../src/project/way.ts';
import { loadEngine } from '../engine.ts';

let loading: Promise<Engine> | undefined;

/** The engine, loaded when it is first asked for: a command may need it at several places, and it takes a second or two. */
export function sharedEngine(): Promise<Engine> {
  loading ??= loadEngine();
  return loading;
}

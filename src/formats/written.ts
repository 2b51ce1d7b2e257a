import type { Problem } from '../messages/problem.ts';

/** A text in a format that cannot hold everything, with what it could not hold. */
export interface Written {
  readonly text: string;
  readonly problems: readonly Problem[];
}

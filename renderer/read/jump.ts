import { useEffect } from 'react';
import { type Reading, useRead, useReading } from './reading.ts';

/** The last wish of each reading that a list has answered; the next list does not answer it again. */
const answered = new WeakMap<Reading, number>();

/**
 * Has a row in sight when somebody wishes for it, also when the wish came just before the list was drawn.
 * @param go brings a row into sight; `near` when it is drawn already, and should move as little as possible
 */
export function useJump(go: (row: number, near: boolean) => void): void {
  const reading = useReading();
  const jump = useRead((state) => state.jump);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish is answered once
  useEffect(() => {
    if (jump === undefined || answered.get(reading) === jump.serial) return;
    answered.set(reading, jump.serial);
    const { seen } = reading.getState();
    go(jump.row, jump.row >= seen.first && jump.row <= seen.last);
  }, [jump]);
}

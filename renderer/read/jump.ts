import { useEffect, useLayoutEffect, useRef } from 'react';
import { type Reading, useRead, useReading } from './reading.ts';

/** The last wish of each reading that a list has answered; the next list does not answer it again. */
const answered = new WeakMap<Reading, number>();

/**
 * Has a row in sight when somebody wishes for it, also when the wish came just before the list was drawn.
 * @param go brings a row into sight; `near` when it is drawn already, and should move as little as possible
 * @param settled false while the list is still on its way to where it begins; the wish waits for it
 */
export function useJump(go: (row: number, near: boolean) => void, settled = true): void {
  const reading = useReading();
  const jump = useRead((state) => state.jump);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish is answered once
  useEffect(() => {
    if (!settled || jump === undefined || answered.get(reading) === jump.serial) return;
    answered.set(reading, jump.serial);
    const seen = reading.sight.getState();
    go(jump.row, jump.row >= seen.first && jump.row <= seen.last);
  }, [jump, settled]);
}

/** The row at the top of what was last in sight of each reading, whichever view showed it. */
const tops = new WeakMap<Reading, number>();

/** Tells the row at the top of the view that is drawn. */
const views = new WeakMap<Reading, () => number | undefined>();

/** The first element of a list that is in sight; lists draw more than can be seen. */
export function firstInSight(scroller: Element | null, selector: string): Element | undefined {
  const top = scroller?.getBoundingClientRect().top ?? 0;
  return [...(scroller?.querySelectorAll(selector) ?? [])].find(
    (one) => one.getBoundingClientRect().bottom > top + EDGE,
  );
}

/** How much of a row must be in sight for it to count, in CSS pixels. */
const EDGE = 16;

/**
 * The row at which a view begins: where the last view was. When this one goes, it keeps its own.
 * @param topNow the row at the top of this view
 */
export function useTop(topNow: () => number | undefined): number {
  const reading = useReading();
  const latest = useRef(topNow);
  latest.current = topNow;
  // When a view is drawn for the first time, the one before it is still in the page, and knows best.
  const begin = useRef<number | undefined>(undefined);
  begin.current ??= views.get(reading)?.() ?? tops.get(reading) ?? 0;
  useLayoutEffect(() => {
    const tell = () => latest.current();
    views.set(reading, tell);
    return () => {
      const top = tell();
      if (top !== undefined) tops.set(reading, top);
      if (views.get(reading) === tell) views.delete(reading);
    };
  }, [reading]);
  return begin.current;
}

/** The index of the first row in sight of a list. */
export function rowInSight(scroller: Element | null): number | undefined {
  const index = firstInSight(scroller, '[data-index]')?.getAttribute('data-index');
  return index === null || index === undefined ? undefined : Number(index);
}

import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useRead, useSight } from './reading.ts';
import { loopPath } from './ribbon.ts';
import styles from './ribbons.module.css';
import type { PairRow } from './rows.ts';

/** The way from a moved block to where it stood in its source, in pixels from the top of the list. */
interface Loop {
  readonly row: number;
  readonly x: number;
  readonly from: number;
  /** Where it stood; beyond what is drawn, as far as the drawing goes. */
  readonly to: number;
  /** Whether the place itself is drawn. */
  readonly arrives: boolean;
}

/** How long nothing moves before rows are measured (milliseconds). */
const REST = 90;

/** How far the first ways reach into the gutter, so that they do not lie on one another, in CSS pixels. */
const LANES = [12, 19, 26] as const;

const same = (one: readonly Loop[], other: readonly Loop[]): boolean =>
  one.length === other.length &&
  one.every(
    (loop, at) =>
      loop.row === other[at]?.row &&
      Math.abs(loop.from - other[at].from) < 1 &&
      Math.abs(loop.to - other[at].to) < 1 &&
      loop.x === other[at].x,
  );

/** The rows of the list that are drawn, by their index. */
function drawnRows(list: Element): ReadonlyMap<number, Element> {
  const drawn = new Map<number, Element>();
  for (const item of list.querySelectorAll('[data-index]'))
    drawn.set(Number(item.getAttribute('data-index')), item);
  return drawn;
}

/**
 * Ways in the gutter between the columns from blocks that stand elsewhere in their source to where they stood there.
 * Drawn inside the list, so that they scroll with it and nothing is worked out while it scrolls.
 */
export const Ribbons = memo(function Ribbons() {
  const place = useRef<SVGSVGElement>(null);
  const prepared = useRead((state) => state.prepared);
  const seen = useSight();
  const unfolded = useRead((state) => state.unfolded);
  const [loops, setLoops] = useState<readonly Loop[]>([]);
  const [grown, setGrown] = useState(0);

  useLayoutEffect(() => {
    const list = place.current?.closest('[data-viewport-type]');
    if (list == null) return;
    const observer = new ResizeObserver(() => setGrown((one) => one + 1));
    for (const child of list.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);

  // Rows are measured when the list has come to rest: until then what is drawn scrolls along.
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are measured again when others are drawn, or grow
  useEffect(() => {
    const soon = setTimeout(() => {
      const found = place.current === null ? [] : measure(place.current);
      setLoops((before) => (same(before, found) ? before : found));
    }, REST);
    return () => clearTimeout(soon);
  }, [prepared, seen, unfolded, grown]);

  const measure = (svg: SVGSVGElement): readonly Loop[] => {
    const list = svg.closest('[data-viewport-type]');
    if (list === null) return [];
    const drawn = drawnRows(list);
    const numbers = [...drawn.keys()];
    const blocks = numbers.flatMap((at) => {
      const row = prepared.rows[at];
      return row?.kind === 'pair' && row.moved !== undefined ? [{ row, at }] : [];
    });
    if (blocks.length === 0) return [];
    const corner = svg.getBoundingClientRect();
    const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
    const boxOf = (row: number) => drawn.get(row)?.querySelector('[data-side="en"]')?.getBoundingClientRect();
    return blocks.flatMap(({ row, at }): readonly Loop[] => {
      const own = boxOf(at);
      if (own === undefined) return [];
      const to = originOf(row, at);
      const box = to === undefined ? undefined : boxOf(to);
      const edge = (to ?? 0) < at ? drawn.get(first)?.getBoundingClientRect().top : undefined;
      const end = box?.bottom ?? edge ?? drawn.get(last)?.getBoundingClientRect().bottom ?? own.bottom;
      return [
        {
          row: at,
          x: own.left - corner.left - 14,
          from: (own.top + own.bottom) / 2 - corner.top,
          to: end - corner.top + 2,
          arrives: box !== undefined,
        },
      ];
    });
  };

  /** The row behind which a moved block stood in its source; undefined when it opened it. */
  const originOf = (row: PairRow, at: number): number | undefined => {
    const { after, direction } = row.moved ?? {};
    if (after === undefined) return direction === 'later' ? at : undefined;
    const origin = prepared.index.ofEn[after.file]?.[after.sentence];
    return origin === undefined || origin < 0 ? undefined : origin;
  };

  return (
    <svg ref={place} className={styles.ribbons} aria-hidden="true">
      {loops.map((loop, at) => {
        const reach = LANES[at % LANES.length] ?? LANES[0];
        return (
          <g key={loop.row} data-ribbon={loop.row}>
            <path d={loopPath(loop.x, loop.from, loop.to, reach)} />
            {loop.arrives && <circle cx={loop.x} cy={loop.to} r={3} />}
          </g>
        );
      })}
    </svg>
  );
});

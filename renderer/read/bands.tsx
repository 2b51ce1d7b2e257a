import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { placeOf, type SentencePlace } from '../arrange/places.ts';
import styles from './apart.module.css';
import { bandPath, type Extent } from './ribbon.ts';

interface Props {
  readonly scrollers: {
    readonly ja: RefObject<HTMLElement | null>;
    readonly en: RefObject<HTMLElement | null>;
  };
  readonly beadOf: (place: SentencePlace) => number | undefined;
  /** Beads that stand elsewhere in their source. */
  readonly moved: ReadonlySet<number>;
  readonly lit: number | undefined;
  /** Draw anew when this changes. */
  readonly page: unknown;
}

/** How high each bead that is in sight stands in a column, in pixels from the top of the column. */
function extentsOf(scroller: HTMLElement, beadOf: Props['beadOf']): ReadonlyMap<number, Extent> {
  const frame = scroller.getBoundingClientRect();
  const extents = new Map<number, Extent>();
  for (const element of scroller.querySelectorAll('[data-place]')) {
    const place = placeOf(element.getAttribute('data-place') ?? '');
    const bead = place && beadOf(place);
    if (bead === undefined) continue;
    const box = element.getBoundingClientRect();
    const before = extents.get(bead);
    extents.set(bead, {
      top: Math.min(before?.top ?? Number.POSITIVE_INFINITY, box.top - frame.top),
      bottom: Math.max(before?.bottom ?? Number.NEGATIVE_INFINITY, box.bottom - frame.top),
    });
  }
  return extents;
}

const isSeen = ({ top, bottom }: Extent, height: number): boolean => bottom > 0 && top < height;

/** A little of air between one band and the next, in CSS pixels. */
const AIR = 3;

/**
 * Bands in the gutter from each stretch of the Japanese to its counterpart, as both columns scroll on their own. They
 * are drawn by hand in the frame of the scrolling, for a drawing that follows a frame later swims.
 */
export function Bands({ scrollers, beadOf, moved, lit, page }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const draw = useCallback(() => {
    const [left, right] = [scrollers.ja.current, scrollers.en.current];
    if (svg.current === null || left === null || right === null) return;
    const [height, width] = [left.clientHeight, svg.current.clientWidth];
    const [ja, en] = [extentsOf(left, beadOf), extentsOf(right, beadOf)];
    const paths = { plain: '', moved: '', lit: '' };
    for (const [bead, from] of ja) {
      const to = en.get(bead);
      if (to === undefined || !(isSeen(from, height) || isSeen(to, height))) continue;
      const band = bandPath(
        { top: from.top + AIR, bottom: from.bottom - AIR },
        { top: to.top + AIR, bottom: to.bottom - AIR },
        width,
      );
      if (bead === lit) paths.lit += band;
      else if (moved.has(bead)) paths.moved += band;
      else paths.plain += band;
    }
    for (const [kind, path] of Object.entries(paths))
      svg.current.querySelector(`[data-kind="${kind}"]`)?.setAttribute('d', path);
  }, [scrollers, beadOf, moved, lit]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page stands elsewhere
  useLayoutEffect(draw, [draw, page]);

  useEffect(() => {
    const [left, right] = [scrollers.ja.current, scrollers.en.current];
    if (left === null || right === null) return;
    const observer = new ResizeObserver(draw);
    // Rows come and go by themselves too: the first ones only after the columns have been measured.
    let soon = 0;
    const rows = new MutationObserver(() => {
      cancelAnimationFrame(soon);
      soon = requestAnimationFrame(draw);
    });
    for (const scroller of [left, right]) {
      scroller.addEventListener('scroll', draw, { passive: true });
      observer.observe(scroller);
      rows.observe(scroller, { childList: true, subtree: true });
      const list = scroller.querySelector('[data-viewport-type]');
      for (const child of list?.children ?? []) observer.observe(child);
    }
    return () => {
      observer.disconnect();
      rows.disconnect();
      cancelAnimationFrame(soon);
      for (const scroller of [left, right]) scroller.removeEventListener('scroll', draw);
    };
  }, [draw, scrollers]);

  return (
    <svg ref={svg} className={styles.bands} aria-hidden="true">
      <path data-kind="plain" className={styles.plainBand} />
      <path data-kind="moved" className={styles.movedBand} />
      <path data-kind="lit" className={styles.litBand} />
    </svg>
  );
}

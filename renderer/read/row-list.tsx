import {
  type KeyboardEvent,
  type PropsWithChildren,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import { join } from '../ui/join.ts';
import { rowInSight, useJump, useTop } from './jump.ts';
import { useRead, useReading } from './reading.ts';
import styles from './row-list.module.css';

/** What stands above the first row and below the last. */
export const Space = ({ children }: PropsWithChildren) => <div className={styles.space}>{children}</div>;

const Edge = () => <Space />;

/** The rows of an article, those in sight drawn. Begins where the last view was, and goes where it is wished to. */
export function RowList({
  area,
  count,
  ahead,
  role,
  label,
  hint,
  keepsPlace = false,
  head = Edge,
  onKeyDown,
  row,
}: {
  /** Is given the element that scrolls and has the keyboard. */
  readonly area: RefObject<HTMLElement | null>;
  readonly count: number;
  /** How far beyond what is in sight rows are drawn, in CSS pixels. */
  readonly ahead: number;
  readonly role: 'region' | 'application';
  readonly label: string;
  /** Id of the element that says what keys do here. */
  readonly hint: string;
  /** Whether the row at the top stays there when rows before it come or go. */
  readonly keepsPlace?: boolean;
  /** What stands above the first row. */
  readonly head?: () => ReactNode;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Draws a row; undefined for one that is gone. */
  readonly row: (index: number) => ReactNode;
}) {
  const reading = useReading();
  const list = useRef<VirtuosoHandle>(null);
  // A list that is drawn anew begins where the last one was.
  const begin = useTop(() => rowInSight(area.current));
  // Until it has scrolled there it goes back to it from wherever else it is sent; all rows at once need no scrolling.
  const [settled, setSettled] = useState(begin === 0);

  useJump((index, near) => {
    if (near) list.current?.scrollIntoView({ index, behavior: 'auto' });
    else list.current?.scrollToIndex({ index, align: 'center', behavior: 'auto' });
  }, settled);

  const held = useRead((state) => state.held);
  const known = useRef(held);
  useLayoutEffect(() => {
    if (keepsPlace && held !== undefined && held !== known.current)
      list.current?.scrollToIndex({ index: held.row, align: 'start', behavior: 'auto' });
  }, [held, keepsPlace]);

  return (
    <Virtuoso
      ref={list}
      scrollerRef={(element) => {
        area.current = element instanceof HTMLElement ? element : null;
      }}
      className={join(styles.rows)}
      totalCount={count}
      increaseViewportBy={ahead}
      initialTopMostItemIndex={begin}
      rangeChanged={({ startIndex, endIndex }) => {
        reading.act.see(startIndex, endIndex);
        if (startIndex === 0 && endIndex === count - 1) setSettled(true);
      }}
      onScroll={() => setSettled(true)}
      onKeyDown={onKeyDown}
      role={role}
      aria-label={label}
      aria-describedby={hint}
      tabIndex={0}
      components={{ Header: head, Footer: Edge }}
      itemContent={(index) => row(index) ?? <div className={styles.nothing} />}
    />
  );
}

/** A stretch of a column, in pixels from the top of what is drawn on. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** A band from a stretch on the left to a stretch on the right, as the path of a filled shape. */
export function bandPath(left: Extent, right: Extent, width: number): string {
  const half = width / 2;
  return [
    `M0 ${left.top}`,
    `C${half} ${left.top} ${half} ${right.top} ${width} ${right.top}`,
    `L${width} ${right.bottom}`,
    `C${half} ${right.bottom} ${half} ${left.bottom} 0 ${left.bottom}`,
    'Z',
  ].join('');
}

/** A way along a gutter from one height to another and back to the same side, as the path of a line. */
export function loopPath(x: number, from: number, to: number, reach: number): string {
  const turn = Math.min(18, Math.abs(to - from) / 2);
  const down = to > from ? 1 : -1;
  const side = x - reach;
  return [
    `M${x} ${from}`,
    `C${side} ${from} ${side} ${from} ${side} ${from + down * turn}`,
    `L${side} ${to - down * turn}`,
    `C${side} ${to} ${side} ${to} ${x} ${to}`,
  ].join('');
}

/** Draws what became of findings against how sure they were. */

/** Findings of one bin of confidence. */
export interface Bin {
  /** From this confidence, up to the next tenth. */
  readonly from: number;
  readonly count: number;
  readonly right: number;
  /** Sum of their confidences. */
  readonly confidence: number;
}

/** One curve of the picture. */
export interface Curve {
  readonly name: string;
  readonly colour: string;
  readonly bins: readonly Bin[];
}

/** Wilson's interval for a share at 95 % (E. B. Wilson, 1927). */
export function wilson(right: number, count: number): readonly [number, number] {
  if (count === 0) return [0, 1];
  const z = 1.96;
  const share = right / count;
  const middle = share + (z * z) / (2 * count);
  const half = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const scale = 1 + (z * z) / count;
  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)];
}

const [SIDE, LEFT, TOP] = [360, 64, 32];
const x = (value: number): string => (LEFT + value * SIDE).toFixed(1);
const y = (value: number): string => (TOP + (1 - value) * SIDE).toFixed(1);
const tenths = Array.from({ length: 6 }, (_, at) => at / 5);

function curveLines({ name, colour, bins }: Curve, at: number): readonly string[] {
  const points = bins
    .filter(({ count }) => count > 0)
    .map((bin) => ({
      ...{ at: bin.confidence / bin.count, share: bin.right / bin.count, count: bin.count },
      range: wilson(bin.right, bin.count),
    }));
  const row = TOP + 20 + at * 24;
  return [
    `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map((it) => `${x(it.at)},${y(it.share)}`).join(' ')}"/>`,
    ...points.flatMap((it) => [
      `<line x1="${x(it.at)}" x2="${x(it.at)}" y1="${y(it.range[0])}" y2="${y(it.range[1])}" stroke="${colour}" opacity=".45"/>`,
      `<circle cx="${x(it.at)}" cy="${y(it.share)}" r="${Math.min(9, 2 + Math.log2(it.count + 1) / 1.5).toFixed(1)}" fill="${colour}"><title>${it.count}</title></circle>`,
    ]),
    `<rect x="${LEFT + SIDE + 24}" y="${row - 10}" width="12" height="12" fill="${colour}"/><text x="${LEFT + SIDE + 44}" y="${row}">${name}</text>`,
  ];
}

/** A reliability diagram as SVG: how sure against how often right, with 95 % intervals; a larger dot is more findings. */
export const drawReliability = (curves: readonly Curve[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 ${TOP + SIDE + 64}" font-family="sans-serif" font-size="13" fill="#222">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...tenths.flatMap((value) => [
      `<line x1="${x(0)}" x2="${x(1)}" y1="${y(value)}" y2="${y(value)}" stroke="#ddd"/>`,
      `<line x1="${x(value)}" x2="${x(value)}" y1="${y(0)}" y2="${y(1)}" stroke="#ddd"/>`,
      `<text x="${LEFT - 10}" y="${Number(y(value)) + 4}" text-anchor="end">${value.toFixed(1)}</text>`,
      `<text x="${x(value)}" y="${TOP + SIDE + 20}" text-anchor="middle">${value.toFixed(1)}</text>`,
    ]),
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#888" stroke-dasharray="5 5"/>`,
    ...curves.flatMap(curveLines),
    `<text x="${x(0.5)}" y="${TOP + SIDE + 46}" text-anchor="middle">confidence of the finding</text>`,
    `<text transform="rotate(-90)" x="${-(TOP + SIDE / 2)}" y="20" text-anchor="middle">share that was right</text>`,
    '</svg>',
    '',
  ].join('\n');

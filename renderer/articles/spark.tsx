import type { Spot } from '../../src/project/summary.ts';
import styles from './spark.module.css';

const WIDTH = 132;
const HEIGHT = 20;
const TALL = { critical: 18, major: 13, minor: 8, neutral: 5 } as const;

/** Where the open findings of an article sit, from its beginning to its end. Decoration: counts beside it say the rest. */
export function Sparkline({ spots }: { readonly spots: readonly Spot[] }) {
  return (
    <svg className={styles.spark} width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
      <line x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className={styles.ground} />
      {spots.map(({ at, severity }, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the spots of one summary never move
          key={index}
          className={styles[severity]}
          x={1 + at * (WIDTH - 4)}
          y={HEIGHT - TALL[severity] - 1}
          width="2"
          height={TALL[severity]}
          rx="1"
        />
      ))}
    </svg>
  );
}

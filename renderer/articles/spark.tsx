import type { Severity } from '../../src/check/finding.ts';
import type { Spot } from '../../src/project/summary.ts';
import { SEVERITIES } from '../read/severity.tsx';
import styles from './spark.module.css';

const WIDTH = 132;
const HEIGHT = 20;
const BAR = 2;
const TALL = { critical: 18, major: 13, minor: 8, neutral: 5 } as const;

/** One path for all bars of a severity: a list of articles holds thousands of them. Bars on the same pixel are one. */
function barsOf(spots: readonly Spot[], severity: Severity): string {
  const places = spots.filter((spot) => spot.severity === severity).map(({ at }) => at * (WIDTH - 4));
  const tall = TALL[severity];
  return [...new Set(places.map((place) => 1 + Math.round(place)))]
    .map((x) => `M${x} ${HEIGHT - tall - 1}h${BAR}v${tall}h-${BAR}z`)
    .join('');
}

/** Where the open findings of an article sit, from its beginning to its end. Decoration: counts beside it say the rest. */
export function Sparkline({ spots }: { readonly spots: readonly Spot[] }) {
  return (
    <svg className={styles.spark} width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
      <path d={`M0 ${HEIGHT - 0.5}h${WIDTH}`} className={styles.ground} />
      {SEVERITIES.toReversed().map((severity) => {
        const bars = barsOf(spots, severity);
        return bars !== '' && <path key={severity} d={bars} className={styles[severity]} />;
      })}
    </svg>
  );
}

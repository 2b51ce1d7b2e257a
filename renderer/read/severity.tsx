import { CircleDashed, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { Severity } from '../../src/check/finding.ts';
import { join } from '../ui/join.ts';
import styles from './severity.module.css';

/** Severities, the worst first. */
export const SEVERITIES = ['critical', 'major', 'minor', 'neutral'] as const satisfies readonly Severity[];

const ICONS = {
  critical: OctagonAlert,
  major: TriangleAlert,
  minor: Info,
  neutral: CircleDashed,
} as const satisfies Record<Severity, typeof Info>;

/** A severity by shape and colour. Without `label` it is decoration beside words that say the same. */
export function SeverityIcon({
  severity,
  size = 16,
  label,
}: {
  readonly severity: Severity;
  readonly size?: number;
  readonly label?: string;
}) {
  const Icon = ICONS[severity];
  const name = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return <Icon {...name} size={size} strokeWidth={2.2} className={join(styles.icon, styles[severity])} />;
}

/** The worst of several severities; undefined of none. */
export const worstOf = (severities: readonly Severity[]): Severity | undefined =>
  SEVERITIES.find((severity) => severities.includes(severity));

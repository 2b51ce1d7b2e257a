import type { Finding } from '../check/finding.ts';
import type { Derived } from './derive.ts';
import { likeKey } from './finding-key.ts';
import type { Verdict } from './record.ts';

/** A finding with what people said of it. */
export interface JudgedFinding extends Finding {
  /** What it is called in decisions. */
  readonly key: string;
  readonly verdict: Verdict;
}

const NONE: Verdict = {};

/** Findings of which nobody has said anything, as they were told last: most are the same after an edit. */
const unjudged = new WeakMap<Finding, JudgedFinding>();

function withoutVerdict(finding: Finding, key: string): JudgedFinding {
  const known = unjudged.get(finding);
  if (known?.key === key) return known;
  const fresh = { ...finding, key, verdict: NONE };
  unjudged.set(finding, fresh);
  return fresh;
}

/** Findings with the verdicts on them. A changed severity stands in place of the computed one. */
export function judge(
  { findings, keys }: Pick<Derived, 'findings' | 'keys'>,
  verdicts: ReadonlyMap<string, Verdict>,
): readonly JudgedFinding[] {
  const decided = [...verdicts.keys()];
  return findings.map((finding, at) => {
    const names = keys[at] ?? [''];
    const known = names.find((name) => verdicts.has(name)) ?? likeKey(names[0], decided);
    const verdict = known === undefined ? undefined : verdicts.get(known);
    if (verdict === undefined) return withoutVerdict(finding, names[0]);
    return {
      ...finding,
      severity: verdict.severity ?? finding.severity,
      key: known ?? names[0],
      verdict,
    };
  });
}

/** Whether a finding still asks for something. */
export const isOpen = ({ verdict }: JudgedFinding): boolean => verdict.dismissed === undefined;

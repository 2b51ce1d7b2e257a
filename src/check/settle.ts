import type { Span } from '../base/span.ts';
import type { CheckId } from './catalog.ts';
import type { Check } from './define-check.ts';
import { type Finding, PENALTY } from './finding.ts';
import { mergeFindings } from './merge.ts';
import type { ArticleView } from './view.ts';

/** Whether two findings share a character or stand side by side: the space that a torn word left belongs to it. */
const touches = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.some((a) => other.some((b) => a.start <= b.end && b.start <= a.end));

const sameWords = (one: Finding, other: Finding): boolean =>
  one.ja.length === other.ja.length &&
  one.ja.length > 0 &&
  one.ja.every((span, at) => span.start === other.ja[at]?.start && span.end === other.ja[at]?.end);

/** Where a reader meets a finding: at its first Japanese word, or where the missing Japanese would stand. */
function placeOf(finding: Finding, view: ArticleView): number {
  const [first] = finding.ja;
  if (first !== undefined) return first.start;
  if (finding.bead === undefined) return 0;
  for (let index = finding.bead; index >= 0; index--) {
    const last = view.beads[index]?.ja.sentences.at(-1);
    if (last !== undefined) return last.end;
  }
  return 0;
}

/**
 * Orders findings as a reader meets them, graver ones first on the same words, and says nothing twice: a finding
 * gives way to one of a check that absorbs its own, of two findings of one check on the same words the surer stays, and
 * what several checks say of the same words becomes one finding with all their reasons.
 */
export function settle(
  findings: readonly Finding[],
  view: ArticleView,
  checks: readonly Check[],
): readonly Finding[] {
  const absorbs = new Map<CheckId, readonly CheckId[]>(checks.map((one) => [one.id, one.absorbs ?? []]));
  const kept = findings.filter(
    (one, at) =>
      !findings.some(
        (other, place) =>
          (absorbs.get(other.check)?.includes(one.check) === true && touches(one.ja, other.ja)) ||
          (other.check === one.check &&
            sameWords(one, other) &&
            (other.confidence > one.confidence || (other.confidence === one.confidence && place < at))),
      ),
  );
  const order = new Map(checks.map((one, at) => [one.id, at]));
  const rank = (finding: Finding): readonly number[] => [
    placeOf(finding, view),
    -PENALTY[finding.severity],
    -finding.confidence,
    order.get(finding.check) ?? 0,
  ];
  return mergeFindings(
    kept,
    checks.map((one) => one.id),
  )
    .map((finding) => ({ finding, rank: rank(finding) }))
    .sort((one, other) => {
      const at = one.rank.findIndex((value, index) => value !== other.rank[index]);
      return at < 0 ? 0 : (one.rank[at] ?? 0) - (other.rank[at] ?? 0);
    })
    .map(({ finding }) => finding);
}

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
 * Whether a finding rests on a comparison with English that the Japanese does not translate. Where there is no other
 * English, nothing that needs English can be said.
 */
function isBaseless(finding: Finding, view: ArticleView): boolean {
  if (view.unrelated.size === 0) return false;
  if (finding.en.length > 0) return finding.en.every(({ file }) => view.unrelated.has(file));
  if (!finding.category.startsWith('accuracy/')) return false;
  const [beside] = view.beads[finding.bead ?? -1]?.en.sentences ?? [];
  return beside === undefined ? view.unrelated.size === view.sources.length : view.unrelated.has(beside.file);
}

/**
 * Orders findings as a reader meets them, graver ones first on the same words, and says nothing twice: a finding
 * gives way to one of a check that absorbs its own, of two findings of one check on the same words the surer stays, and
 * what several checks say of the same words becomes one finding with all their reasons. What rests on English that is
 * no source of this article is not said at all. Before that, every finding gets the confidence that was measured of
 * findings like it.
 */
export function settle(
  found: readonly Finding[],
  view: ArticleView,
  checks: readonly Check[],
): readonly Finding[] {
  const findings = found.filter((one) => !isBaseless(one, view));
  // Only findings of the same check, or of one that absorbs it, can make a finding give way.
  const places = new Map<CheckId, number[]>();
  findings.forEach((one, at) => {
    const row = places.get(one.check);
    if (row) row.push(at);
    else places.set(one.check, [at]);
  });
  const absorbers = new Map<CheckId, CheckId[]>();
  for (const one of checks)
    for (const id of one.absorbs ?? []) absorbers.set(id, [...(absorbers.get(id) ?? []), one.id]);
  const isAbsorbed = (one: Finding): boolean =>
    (absorbers.get(one.check) ?? []).some((id) =>
      (places.get(id) ?? []).some((place) => touches(one.ja, findings[place]?.ja ?? [])),
    );
  const isRepeated = (one: Finding, at: number): boolean =>
    (places.get(one.check) ?? []).some((place) => {
      const other = findings[place];
      return (
        other !== undefined &&
        sameWords(one, other) &&
        (other.confidence > one.confidence || (other.confidence === one.confidence && place < at))
      );
    });
  const kept = findings.filter((one, at) => !isAbsorbed(one) && !isRepeated(one, at));
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

import { countWhile } from '../base/bisect.ts';
import type { Span } from '../base/span.ts';
import type { CheckId } from './catalog.ts';
import type { Check } from './define-check.ts';
import { type Finding, PENALTY } from './finding.ts';
import { compareRanks, mergeFindings } from './merge.ts';
import type { ArticleView } from './view.ts';

/**
 * Tells whether spans share a character with one of many, or stand beside it: the space that a torn word left belongs
 * to it. By bisection, for a long article has thousands of findings of one check.
 */
function toucher(findings: readonly Finding[]): (spans: readonly Span[]) => boolean {
  const sorted = findings.flatMap((one) => one.ja).sort((one, other) => one.start - other.start);
  /** For each of them, the last end among it and those before it. */
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  const before = (end: number): number =>
    countWhile(sorted.length, (index) => (sorted[index]?.start ?? 0) <= end);
  return (spans) => spans.some(({ start, end }) => (reach[before(end) - 1] ?? -1) >= start);
}

/** The words a finding marks, with its check, as a string; undefined where it marks none. */
const wordsOf = ({ check, ja }: Finding): string | undefined =>
  ja.length === 0 ? undefined : `${check} ${ja.map(({ start, end }) => `${start}-${end}`).join(' ')}`;

/** Of the findings of one check on the same words only the surest, and of equally sure ones the first. */
function withoutRepeated(findings: readonly Finding[]): readonly Finding[] {
  const best = new Map<string, Finding>();
  for (const one of findings) {
    const words = wordsOf(one);
    const known = words === undefined ? undefined : best.get(words);
    if (words !== undefined && (known === undefined || known.confidence < one.confidence))
      best.set(words, one);
  }
  return findings.filter((one) => {
    const words = wordsOf(one);
    return words === undefined || best.get(words) === one;
  });
}

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
  const byCheck = new Map<CheckId, Finding[]>();
  for (const one of findings) {
    const row = byCheck.get(one.check);
    if (row) row.push(one);
    else byCheck.set(one.check, [one]);
  }
  // Only findings of a check that absorbs its own can make a finding give way.
  const absorbers = new Map<CheckId, ((spans: readonly Span[]) => boolean)[]>();
  for (const one of checks) {
    // What is said of a whole article marks many words, and is not said of any of them.
    const own = byCheck.get(one.id)?.filter(({ severity }) => severity !== 'neutral');
    if (own === undefined || one.absorbs === undefined) continue;
    const touches = toucher(own);
    for (const id of one.absorbs) absorbers.set(id, [...(absorbers.get(id) ?? []), touches]);
  }
  const isAbsorbed = (one: Finding): boolean =>
    (absorbers.get(one.check) ?? []).some((touches) => touches(one.ja));
  const kept = withoutRepeated(findings).filter((one) => !isAbsorbed(one));
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
    .sort((one, other) => compareRanks(one.rank, other.rank))
    .map(({ finding }) => finding);
}

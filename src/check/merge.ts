import { overlap, type Span } from '../base/span.ts';
import type { CheckId } from './catalog.ts';
import { type Finding, PENALTY } from './finding.ts';

/** At least this share of the characters that two findings mark between them is marked by both. */
const MOSTLY = 0.5;
/** Findings below this are left out unless asked for; a sure one never gives way to one of these. */
const SURE = 0.5;

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Characters that two lists of spans share, as a share of all they hold (Jaccard's index); 0 for empty lists. */
function agreement(one: readonly Span[], other: readonly Span[]): number {
  const shared = one.reduce((sum, a) => sum + other.reduce((part, b) => part + overlap(a, b), 0), 0);
  const all = lengthOf(one) + lengthOf(other) - shared;
  return all === 0 ? 0 : shared / all;
}

/** Whether what two ordered lists of spans enclose has anything in common: cheap to ask of thousands of pairs. */
function mayMeet(one: readonly Span[], other: readonly Span[]): boolean {
  const [first, second] = [one[0], other[0]];
  if (first === undefined || second === undefined) return false;
  if (one.length > 1 || other.length > 1) return true;
  return first.start < second.end && second.start < first.end;
}

/** Whether two findings speak of the same words: of the same Japanese, or of the same English that has none. */
export function sameMatter(one: Finding, other: Finding): boolean {
  if (one.ja.length > 0 || other.ja.length > 0)
    return mayMeet(one.ja, other.ja) && agreement(one.ja, other.ja) >= MOSTLY;
  const files = new Set(one.en.map(({ file }) => file));
  return [...files].some(
    (file) =>
      agreement(
        one.en.filter((span) => span.file === file),
        other.en.filter((span) => span.file === file),
      ) >= MOSTLY,
  );
}

/** Strongest first: sure before unsure, then the graver, then the surer, then the check that is listed earlier. */
const strength = (finding: Finding, order: ReadonlyMap<CheckId, number>): readonly number[] => [
  finding.confidence >= SURE ? 0 : 1,
  -PENALTY[finding.severity],
  -finding.confidence,
  order.get(finding.check) ?? order.size,
];

/** Compares two lists of numbers by the first that differs. */
export function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < one.length; at += 1) {
    const by = (one[at] ?? 0) - (other[at] ?? 0);
    if (by !== 0) return by;
  }
  return 0;
}

/** How long the stretches are by which groups of findings are looked up, in UTF-16 units. */
const STRETCH = 64;

/**
 * The stretches of the text that a finding marks, of the English where it marks no Japanese, by name. Findings on the same
 * words share one.
 */
function stretchesOf({ ja, en }: Finding): readonly string[] {
  const names = new Set<string>();
  const add = (side: string, { start, end }: Span): void => {
    for (let at = Math.floor(start / STRETCH); at * STRETCH < Math.max(end, start + 1); at += 1)
      names.add(`${side} ${at}`);
  };
  for (const span of ja) add('', span);
  if (ja.length === 0) for (const span of en) add(String(span.file), span);
  return [...names];
}

/** Joins a weaker finding to the stronger one: its reasons and its suggestions are kept, after the stronger one's own. */
function join(strong: Finding, weak: Finding): Finding {
  const held = new Set(strong.suggestions.map(({ start, end, text }) => `${start}:${end}:${text}`));
  const more = weak.suggestions.filter(({ start, end, text }) => !held.has(`${start}:${end}:${text}`));
  return {
    ...strong,
    suggestions: [...strong.suggestions, ...more],
    reasons: [...(strong.reasons ?? []), weak.message, ...(weak.reasons ?? [])],
  };
}

/** Findings on the same words. */
interface Group {
  readonly own: Finding;
  joined: Finding;
  readonly ids: Set<CheckId>;
}

/**
 * Makes one finding of those that different checks report on the same words. The strongest keeps its check, its words,
 * its severity and its confidence; the others stand in its `reasons`, the strongest of them first. Findings of one check
 * are never joined: they are as many mistakes.
 */
export function mergeFindings(findings: readonly Finding[], checks: readonly CheckId[]): readonly Finding[] {
  const order = new Map(checks.map((id, at) => [id, at]));
  const ranked = findings
    .map((finding) => ({ finding, rank: strength(finding, order) }))
    .sort((one, other) => compareRanks(one.rank, other.rank));
  const groups: Group[] = [];
  const near = new Map<string, number[]>();
  for (const { finding } of ranked) {
    const stretches = stretchesOf(finding);
    let first: number | undefined;
    for (const at of stretches.flatMap((one) => near.get(one) ?? [])) {
      const other = groups[at];
      if (other === undefined || (first !== undefined && at >= first) || other.ids.has(finding.check))
        continue;
      if (sameMatter(other.own, finding)) first = at;
    }
    const group = first === undefined ? undefined : groups[first];
    if (group !== undefined) {
      group.joined = join(group.joined, finding);
      group.ids.add(finding.check);
      continue;
    }
    for (const one of stretches) {
      const list = near.get(one);
      if (list === undefined) near.set(one, [groups.length]);
      else list.push(groups.length);
    }
    groups.push({ own: finding, joined: finding, ids: new Set([finding.check]) });
  }
  return groups.map(({ joined }) => joined);
}

/** The checks that speak in a finding: its own first, then those whose findings it took in. */
export function checksOf(finding: Finding): readonly CheckId[] {
  const said = (finding.reasons ?? []).map(({ id }) => /^check\.([^.]+)\./.exec(id)?.[1] as CheckId);
  return [...new Set([finding.check, ...said])];
}

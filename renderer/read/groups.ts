import type { Link } from '../../src/align/alignment.ts';
import { overlap, type Span } from '../../src/base/span.ts';

/** Whether two links meet on one side: they share a bead and letters of Japanese, or of the same English source. */
const meet = (one: Link, other: Link): boolean =>
  one.bead === other.bead &&
  (overlap(one.ja, other.ja) > 0 || (one.en.file === other.en.file && overlap(one.en, other.en) > 0));

/**
 * Links that light up together: those connected by shared words, so that two words for three light as one. The
 * result holds, for each link, the index of the first link of its group.
 */
export function groupLinks(links: readonly Link[]): readonly number[] {
  const parent = links.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const byBead = new Map<number, number[]>();
  links.forEach((link, index) => {
    const inBead = byBead.get(link.bead) ?? [];
    for (const earlier of inBead) {
      const before = links[earlier];
      if (before === undefined || !meet(before, link)) continue;
      const [one, other] = [root(earlier), root(index)];
      parent[Math.max(one, other)] = Math.min(one, other);
    }
    inBead.push(index);
    byBead.set(link.bead, inBead);
  });
  return parent.map((_, index) => root(index));
}

/** The words of a group on one side, in order, without repeats. */
export function spansOfGroup(
  links: readonly Link[],
  groups: readonly number[],
  group: number,
  side: 'ja' | 'en',
): readonly (Span & { readonly file: number })[] {
  const spans = links
    .filter((_, index) => groups[index] === group)
    .map((link) => (side === 'ja' ? { ...link.ja, file: 0 } : link.en));
  const unique = new Map(spans.map((span) => [`${span.file}:${span.start}:${span.end}`, span]));
  return [...unique.values()].sort((one, other) => one.file - other.file || one.start - other.start);
}

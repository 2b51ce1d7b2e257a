import type { ArticlePage } from '../../src/api/project-views.ts';
import { isOpen } from '../../src/project/verdicts.ts';
import { asksForMore } from '../read/prepare.ts';
import type { Doubt } from './editor.ts';
import type { Keeper } from './keeper.ts';
import { carry } from './place.ts';

/** Words of the page that findings have doubts about, as they stand in the editor now: those that the page itself underlines. */
export function doubtsIn(page: ArticlePage, keeper: Keeper, selected: string | undefined): readonly Doubt[] {
  const { start, end } = keeper.place();
  const shown = page.findings.filter(
    (finding) => asksForMore(finding) || (finding.key === selected && isOpen(finding)),
  );
  const doubts = shown.flatMap((finding) =>
    finding.ja
      .filter((span) => span.start < end && span.end > start)
      .map((span) => ({
        start: Math.max(span.start, start) - start,
        end: Math.min(span.end, end) - start,
        severity: finding.severity,
        selected: finding.key === selected,
      })),
  );
  return carry(doubts, keeper.saved(), keeper.local());
}

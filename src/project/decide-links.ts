import type { Alignment, Link } from '../align/alignment.ts';
import { overlap, type Span, within } from '../base/span.ts';
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import type { PresentText } from './present-text.ts';
import { findQuote } from './quote.ts';
import type { Id, LinkDecision, SourceMaterial } from './record.ts';

const same = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

/**
 * Puts people's links in and takes out what they took out. A decision whose words are gone, or whose two sides no
 * bead holds together, waits until they are back.
 */
export function decideLinks(
  alignment: Alignment,
  decisions: ReadonlyMap<Id, LinkDecision>,
  present: PresentText,
  ja: JapaneseText,
  en: readonly EnglishText[],
  sources: readonly SourceMaterial[],
): Alignment {
  if (decisions.size === 0) return alignment;
  let links = alignment.links;
  for (const decision of decisions.values()) {
    const span = findQuote(present, decision.ja);
    const file = sources.findIndex((source) => source.id === decision.en.source);
    if (span === undefined || file < 0) continue;
    const source = { file, start: decision.en.start, end: decision.en.end };
    if (decision.is === 'unlinked') {
      links = links.filter(
        (link) => !(link.en.file === file && overlap(link.ja, span) > 0 && overlap(link.en, source) > 0),
      );
      continue;
    }
    const bead = alignment.beads.findIndex(
      (one) =>
        one.ja.some((at) => {
          const sentence = ja.sentences[at];
          return sentence !== undefined && within(span, sentence);
        }) &&
        one.en.some((place) => {
          const sentence = en[file]?.sentences[place.sentence];
          return place.file === file && sentence !== undefined && within(source, sentence);
        }),
    );
    const isThere = links.some(
      (link) => link.en.file === file && same(link.ja, span) && same(link.en, source),
    );
    if (bead < 0 || isThere) continue;
    const made: Link = { bead, ja: span, en: source, score: 1, kind: 'word' };
    links = [...links, made];
  }
  return {
    ...alignment,
    links: [...links].sort(
      (one, other) => one.bead - other.bead || one.ja.start - other.ja.start || one.en.start - other.en.start,
    ),
  };
}

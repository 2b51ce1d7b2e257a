import type { Bead, Link } from '../align/alignment.ts';
import type { Span } from '../base/span.ts';
import type { JudgedFinding } from '../project/verdicts.ts';
import type { Sentence } from '../segment/sentence.ts';
import type { Term } from '../term/term.ts';
import { type IsKept, keepers, type Moves, same } from './patch-keep.ts';
import type { ArticlePage, ListPatch, PageBead, PageEdit, PagePatch } from './project-views.ts';
import type { Ruby } from './views.ts';

const moveBead =
  (moves: Moves) =>
  (bead: PageBead): PageBead => {
    const ja = mapped(bead.ja, moves.sentence);
    const evidence = moveEvidence(bead.evidence, moves);
    return ja === bead.ja && evidence === bead.evidence ? bead : { ...bead, ja, evidence };
  };

function moveEvidence(evidence: Bead['evidence'], moves: Moves): Bead['evidence'] {
  const clues = mapped(evidence.clues, (clue) => {
    const ja = moves.span(clue.ja);
    return ja === clue.ja ? clue : { ...clue, ja };
  });
  return clues === evidence.clues ? evidence : { ...evidence, clues };
}

const moveLink =
  (moves: Moves) =>
  (link: Link): Link => {
    const [bead, ja] = [moves.bead(link.bead), moves.span(link.ja)];
    return bead === link.bead && ja === link.ja ? link : { ...link, bead, ja };
  };

const moveFinding =
  (moves: Moves) =>
  (finding: JudgedFinding): JudgedFinding => {
    const ja = mapped(finding.ja, moves.span);
    const suggestions = mapped(finding.suggestions, (one) => moves.span(one));
    const bead = finding.bead === undefined ? undefined : moves.bead(finding.bead);
    const stays = ja === finding.ja && suggestions === finding.suggestions && bead === finding.bead;
    return stays ? finding : { ...finding, ja, suggestions, ...(bead === undefined ? {} : { bead }) };
  };

const moveTerm =
  (moves: Moves) =>
  (term: Term): Term => {
    const [first, ...others] = term.variants;
    const move = (variant: typeof first): typeof first => {
      const places = mapped(variant.places, moves.span);
      return places === variant.places ? variant : { ...variant, places };
    };
    const [head, rest, ja] = [move(first), mapped(others, move), moves.span(term.context.ja)];
    const stays = head === first && rest === others && ja === term.context.ja;
    return stays ? term : { ...term, variants: [head, ...rest], context: { ...term.context, ja } };
  };

/** How a list has grown, and from where on its items have moved. */
interface Growth {
  readonly from: number;
  readonly by: number;
}

const grown = ({ head, tail, middle }: ListPatch<unknown>, before: number): Growth => ({
  from: before - tail,
  by: head + middle.length + tail - before,
});

const moveIndex =
  ({ from, by }: Growth) =>
  (at: number): number =>
    at >= from ? at + by : at;

/** What a list is made of after a change. */
function diffList<Item>(
  before: readonly Item[],
  after: readonly Item[],
  isKept: IsKept<Item>,
  isTailKept: IsKept<Item> = isKept,
): ListPatch<Item> {
  const shorter = Math.min(before.length, after.length);
  const stands = (from: number, to: number, keeps: IsKept<Item>): boolean => {
    const [old, now] = [before[from], after[to]];
    return old !== undefined && now !== undefined && keeps(old, now);
  };
  let head = 0;
  while (head < shorter && stands(head, head, isKept)) head += 1;
  let tail = 0;
  while (tail < shorter - head && stands(before.length - 1 - tail, after.length - 1 - tail, isTailKept))
    tail += 1;
  return { head, tail, middle: after.slice(head, after.length - tail) };
}

/** A list after a change; the very same list where nothing in it has changed, so that a window need not look at it. */
function patchList<Item>(
  before: readonly Item[],
  { head, tail, middle }: ListPatch<Item>,
  move: (item: Item) => Item,
  moveTail: (item: Item) => Item = move,
): readonly Item[] {
  const after = [
    ...before.slice(0, head).map(move),
    ...middle,
    ...before.slice(before.length - tail).map(moveTail),
  ];
  return kept(before, after);
}

/** The list before, where the one after holds the same items. */
const kept = <Item>(before: readonly Item[], after: readonly Item[]): readonly Item[] =>
  before.length === after.length && after.every((item, at) => item === before[at]) ? before : after;

/** The same for the moved items of a list. */
const mapped = <Item>(items: readonly Item[], move: (item: Item) => Item): readonly Item[] =>
  kept(items, items.map(move));

const NOTHING: ListPatch<never> = { head: 0, tail: 0, middle: [] };

const asItIs = <Item>(item: Item): Item => item;

/** The one stretch in which two texts differ, and what stands there in the second. */
export function spliceOf(before: string, after: string): Span & { readonly text: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/** How far a span moves that stands behind an edit. */
const spanShift =
  ({ start, end, text }: PagePatch['splice']): Moves['by'] =>
  (span) =>
    span.start >= end ? text.length - (end - start) : 0;

/** Moves a span that stands behind an edit. */
function spanMover(splice: PagePatch['splice']): Moves['span'] {
  const shift = spanShift(splice);
  return (span) => {
    const by = shift(span);
    return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
  };
}

function movesOf(
  { splice, spans, beads }: Pick<PagePatch, 'splice' | 'spans' | 'beads'>,
  before: ArticlePage,
): Moves {
  return {
    by: spanShift(splice),
    span: spanMover(splice),
    sentence: moveIndex(grown(spans, before.ja.sentences.length)),
    bead: moveIndex(grown(beads, before.beads.length)),
  };
}

/** Moves a sentence behind an edit; the edit may have made or taken away paragraphs before it. */
const sentenceMover =
  (splice: PagePatch['splice'], paragraphs: number) =>
  (sentence: Sentence): Sentence => {
    const moved = spanMover(splice)(sentence);
    return paragraphs === 0 ? moved : { ...moved, paragraph: moved.paragraph + paragraphs };
  };

/** What changed between two pages of one article. `applyPatch` makes the second of the first again. */
export function diffPages(before: ArticlePage, after: ArticlePage): PagePatch {
  const splice = spliceOf(before.ja.text, after.ja.text);
  const [old, now] = [before.ja.sentences, after.ja.sentences];
  const paragraphs = (now.at(-1)?.paragraph ?? 0) - (old.at(-1)?.paragraph ?? 0);
  const still = keepers(movesOf({ splice, spans: NOTHING, beads: NOTHING }, before));
  const spans = diffList(old, now, still.sentence(0), still.sentence(paragraphs));
  const withoutBeads = movesOf({ splice, spans, beads: NOTHING }, before);
  const beads = diffList(before.beads, after.beads, keepers(withoutBeads).bead);
  const keeps = keepers(movesOf({ splice, spans, beads }, before));
  return {
    ...{ id: after.id, from: before.revision, to: after.revision, title: after.title },
    ...{ splice, paragraphs, spans, beads },
    rubies: diffList(before.ja.rubies, after.ja.rubies, keeps.span<Ruby>),
    sentences: diffList(before.sentences, after.sentences, same),
    links: diffList(before.links, after.links, keeps.link),
    findings: diffList(before.findings, after.findings, keeps.finding),
    terms: diffList(before.terms, after.terms, keeps.term),
    edits: diffList(before.edits, after.edits, keeps.span<PageEdit>),
    summary: after.summary,
    problems: after.problems,
  };
}

/** The page behind a change. The patch must have been made from this very revision. */
export function applyPatch(before: ArticlePage, patch: PagePatch): ArticlePage {
  const { start, end, text } = patch.splice;
  const moves = movesOf(patch, before);
  return {
    ...before,
    revision: patch.to,
    title: patch.title,
    ja: {
      ...before.ja,
      text: before.ja.text.slice(0, start) + text + before.ja.text.slice(end),
      sentences: patchList(
        before.ja.sentences,
        patch.spans,
        moves.span,
        sentenceMover(patch.splice, patch.paragraphs),
      ),
      rubies: patchList(before.ja.rubies, patch.rubies, (ruby: Ruby) => moves.span(ruby)),
    },
    beads: patchList(before.beads, patch.beads, moveBead(moves)),
    links: patchList(before.links, patch.links, moveLink(moves)),
    findings: patchList(before.findings, patch.findings, moveFinding(moves)),
    terms: patchList(before.terms, patch.terms, moveTerm(moves)),
    sentences: patchList(before.sentences, patch.sentences, asItIs),
    edits: patchList(before.edits, patch.edits, (edit: PageEdit) => moves.span(edit)),
    summary: patch.summary,
    problems: patch.problems,
  };
}

import type { ArticlePage, ListPatch, PagePatch } from '../../src/api/project-views.ts';
import type { Span } from '../../src/base/span.ts';
import type { ArticleAction } from '../../src/project/plan-action.ts';
import type { BeadAction } from '../../src/project/plan-beads.ts';

/** A page with the patch that made another of it. */
export interface Turned {
  readonly before: ArticlePage;
  readonly patch: PagePatch;
}

/** A stretch behind a patch; undefined when the patch wrote into it, so that it is no longer the same words. */
function moveSpan<One extends Span>(span: One, { splice }: PagePatch): One | undefined {
  const { start, end, text } = splice;
  if (start === end && text === '') return span;
  if (span.end <= start) return span;
  if (span.start < end || (start === end && span.start < start)) return undefined;
  const by = text.length - (end - start);
  return { ...span, start: span.start + by, end: span.end + by };
}

/** A place in a list behind a patch; undefined when what stood there has changed. */
function movePlace(
  at: number,
  { head, tail, middle }: ListPatch<unknown>,
  before: number,
): number | undefined {
  if (at < head) return at;
  return at >= before - tail ? at + head + middle.length + tail - before : undefined;
}

function moveAll(places: readonly number[], turned: Turned): readonly number[] | undefined {
  const { before, patch } = turned;
  const moved = places.map((at) => movePlace(at, patch.spans, before.ja.sentences.length));
  const kept = moved.filter((at) => at !== undefined);
  return kept.length === moved.length ? kept : undefined;
}

/** An action on beads over one patch. English sentences never move. */
function moveBeads(action: BeadAction, turned: Turned): BeadAction | undefined {
  const move = <One extends { readonly ja: readonly number[] }>(one: One): One | undefined => {
    const ja = moveAll(one.ja, turned);
    return ja && { ...one, ja };
  };
  switch (action.kind) {
    case 'split': {
      const parts = action.parts.map(move).filter((part) => part !== undefined);
      return parts.length === action.parts.length ? { ...action, parts } : undefined;
    }
    case 'move':
      return move(action);
    case 'gather': {
      const from = action.from.map(move).filter((one) => one !== undefined);
      return from.length === action.from.length ? { ...action, from } : undefined;
    }
    default:
      return action;
  }
}

/** An action over one patch; undefined when the words it is about are others now. */
function moveOver(action: ArticleAction, turned: Turned): ArticleAction | undefined {
  switch (action.kind) {
    case 'edit':
      return moveSpan(action, turned.patch);
    case 'link':
    case 'unlink': {
      const ja = moveSpan(action.ja, turned.patch);
      return ja && { ...action, ja };
    }
    case 'revert':
    case 'done': {
      const sentences = moveAll(action.sentences, turned);
      return sentences && { ...action, sentences };
    }
    case 'note-sentence': {
      const [sentence] = moveAll([action.sentence], turned) ?? [];
      return sentence === undefined ? undefined : { ...action, sentence };
    }
    case 'beads': {
      const moved = moveBeads(action.action, turned);
      return moved && { ...action, action: moved };
    }
    default:
      return action;
  }
}

/** Whether an action names what it is about by keys alone, which hold on any page. */
const isKeyed = (action: ArticleAction): boolean =>
  ['dismiss', 'restore', 'severity', 'note-finding'].includes(action.kind) ||
  (action.kind === 'beads' && 'beads' in action.action);

/**
 * An action that was meant for one page, for a later one: a person who is faster than the host means what they saw.
 * Undefined when what happened between has changed the very words, or is not known any more.
 */
export function rebase(
  action: ArticleAction,
  seen: ArticlePage,
  page: ArticlePage,
  turned: readonly Turned[],
): ArticleAction | undefined {
  if (seen === page || isKeyed(action)) return action;
  const from = turned.findIndex(({ before }) => before === seen);
  if (from < 0) return undefined;
  return turned
    .slice(from)
    .reduce<ArticleAction | undefined>((moved, one) => moved && moveOver(moved, one), action);
}

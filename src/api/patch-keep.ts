import type { Clue, Link } from '../align/alignment.ts';
import type { Span } from '../base/span.ts';
import type { JudgedFinding } from '../project/verdicts.ts';
import type { Sentence } from '../segment/sentence.ts';
import type { Term } from '../term/term.ts';
import type { PageBead } from './project-views.ts';

/** Where things of the page before stand on the page behind an edit. */
export interface Moves {
  /** How far a span moves. */
  by(span: Span): number;
  span<One extends Span>(span: One): One;
  sentence(at: number): number;
  bead(at: number): number;
}

/** The members of an object, by name. */
const membersOf = (value: object): Readonly<Record<string, unknown>> => value as Record<string, unknown>;

/** Whether two values of a page say the same. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one))
    return Array.isArray(other) && one.length === other.length && one.every((it, at) => same(it, other[at]));
  return !Array.isArray(other) && sameBut(one, other, {});
}

/** How members of two objects are compared that move with an edit, by name. */
type Compared = Readonly<Record<string, (before: never, now: never) => boolean>>;

/** Whether two objects say the same, some of their members being compared in their own way. Makes nothing new. */
function sameBut(one: object, other: object, compared: Compared): boolean {
  const [left, right] = [membersOf(one), membersOf(other)];
  let members = 0;
  for (const key in left) {
    if (!(key in right)) return false;
    const compare = compared[key] as ((before: unknown, now: unknown) => boolean) | undefined;
    if (compare === undefined ? !same(left[key], right[key]) : !compare(left[key], right[key])) return false;
    members += 1;
  }
  for (const _ in right) members -= 1;
  return members === 0;
}

/** Whether an item of the page before, once moved, is an item of the page behind the edit. */
export type IsKept<Item> = (before: Item, now: Item) => boolean;

const sameEach =
  <Item>(isKept: IsKept<Item>): IsKept<readonly Item[]> =>
  (before, now) =>
    before.length === now.length &&
    before.every((item, at) => {
      const other = now[at];
      return other !== undefined && isKept(item, other);
    });

/** What `patch.ts` would make of the items of a page, compared without making it: a long page has thousands. */
export function keepers(moves: Moves) {
  const position = (old: Span, now: Span): boolean =>
    now.start === old.start + moves.by(old) && now.end === old.end + moves.by(old);
  const stays = (): boolean => true;
  const span = <One extends Span>(old: One, now: One): boolean =>
    position(old, now) && (old === now || sameBut(old, now, { start: stays, end: stays }));
  const spans = sameEach(span);
  const index =
    (move: (at: number) => number) =>
    (old: number, now: number): boolean =>
      move(old) === now;
  const [sentence, bead] = [index(moves.sentence), index(moves.bead)];
  const clues = sameEach(
    (old: Clue, now: Clue) => span(old.ja, now.ja) && (old === now || sameBut(old, now, { ja: stays })),
  );
  const evidence = (old: object, now: object): boolean => sameBut(old, now, { clues });
  const variants = sameEach((old: object, now: object) => sameBut(old, now, { places: spans }));
  const context = (old: object, now: object): boolean => sameBut(old, now, { ja: span });
  return {
    span,
    sentence:
      (paragraphs: number): IsKept<Sentence> =>
      (old, now) =>
        position(old, now) &&
        sameBut(old, now, {
          ...{ start: stays, end: stays },
          paragraph: (before: number, after: number) => before + paragraphs === after,
        }),
    bead: (old: PageBead, now: PageBead) => sameBut(old, now, { ja: sameEach(sentence), evidence }),
    link: (old: Link, now: Link) =>
      span(old.ja, now.ja) &&
      bead(old.bead, now.bead) &&
      (old === now || sameBut(old, now, { ja: stays, bead: stays })),
    finding: (old: JudgedFinding, now: JudgedFinding) =>
      sameBut(old, now, { ja: spans, suggestions: spans, bead }),
    term: (old: Term, now: Term) => sameBut(old, now, { variants, context }),
  };
}

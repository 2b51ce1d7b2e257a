import { failure, type Result, success } from '../base/result.ts';
import { type Problem, problem } from '../messages/problem.ts';
import type { Change } from './change.ts';
import { beadKey, type PresentBead } from './present-beads.ts';
import type { ArticleDecisions, FixedBead, Id, SourcePlace, Unit, UnitPlace } from './record.ts';

/** What a bead is to hold. */
export interface Members {
  readonly ja: readonly UnitPlace[];
  readonly en: readonly SourcePlace[];
}

/** What can be done with beads, named by `PresentBead.key`. */
export type BeadAction =
  /** These beads are right. */
  | { readonly kind: 'accept'; readonly beads: readonly string[] }
  /** These are one bead. */
  | { readonly kind: 'merge'; readonly beads: readonly string[] }
  /** One bead is several: all members of each, by place among the bead's own sentences. */
  | {
      readonly kind: 'split';
      readonly bead: string;
      readonly parts: readonly { readonly ja: readonly number[]; readonly en: readonly number[] }[];
    }
  /** Sentences, by place among the bead's own, belong to another bead. */
  | {
      readonly kind: 'move';
      readonly bead: string;
      readonly ja: readonly number[];
      readonly en: readonly number[];
      readonly to: string;
    }
  /** Sentences of several beads, by place among each bead's own, are one bead of their own. */
  | {
      readonly kind: 'gather';
      readonly from: readonly {
        readonly bead: string;
        readonly ja: readonly number[];
        readonly en: readonly number[];
      }[];
    }
  /** The sentences of a bead have nothing to do with each other. */
  | { readonly kind: 'unlink'; readonly beads: readonly string[] }
  /** What the machine computed shall stand again. */
  | { readonly kind: 'release'; readonly beads: readonly string[] };

const samePlace = (one: SourcePlace, other: SourcePlace): boolean =>
  one.source === other.source && one.sentence === other.sentence;

/** Whether two places of the Japanese have a sentence in common. */
const meets = (one: UnitPlace, other: UnitPlace): boolean =>
  one.unit === other.unit && (one.part === undefined || other.part === undefined || one.part === other.part);

const overlaps = (one: Members, other: Members): boolean =>
  one.ja.some((ja) => other.ja.some((it) => meets(ja, it))) ||
  one.en.some((en) => other.en.some((it) => samePlace(en, it)));

const sorted = ({ ja, en }: Members): Members => ({
  ja: [...ja].sort((one, other) => one.unit - other.unit || (one.part ?? 0) - (other.part ?? 0)),
  en: [...en].sort((one, other) => one.sentence - other.sentence),
});

/** How many sentences each unit has become, where it is not one. */
function partsIn(beads: readonly PresentBead[]): ReadonlyMap<Unit, number> {
  const parts = new Map<Unit, number>();
  for (const { unit, part } of beads.flatMap((bead) => bead.holds.flat()))
    if (part !== undefined) parts.set(unit, (parts.get(unit) ?? 0) + 1);
  return parts;
}

/** Names a unit as a whole where all its sentences are there. */
function collapse(places: readonly UnitPlace[], parts: ReadonlyMap<Unit, number>): readonly UnitPlace[] {
  const isWhole = ({ unit, part }: UnitPlace): boolean =>
    part === undefined || places.filter((one) => one.unit === unit).length === parts.get(unit);
  const kept = places.filter((place) => !isWhole(place) || (place.part ?? 0) === 0);
  return kept.map((place) => (isWhole(place) ? { unit: place.unit } : place));
}

/** Fixes groups of sentences as beads. Beads fixed before that touch them are no longer. */
function fix(
  article: Id,
  decisions: ArticleDecisions,
  wanted: readonly Members[],
  parts: ReadonlyMap<Unit, number>,
  by: FixedBead['by'],
): Change {
  const groups = wanted
    .filter((one) => one.ja.length + one.en.length > 0)
    .map(({ ja, en }) => sorted({ ja: collapse(ja, parts), en }));
  const set = new Map<Id, FixedBead | null>();
  for (const [id, bead] of decisions.beads) if (groups.some((one) => overlaps(one, bead))) set.set(id, null);
  for (const group of groups) set.set(beadKey(group.ja, group.en), { ...group, by });
  return {
    kind: 'all',
    changes: [...set].map(([bead, value]) => ({ kind: 'bead', article, bead, value })),
  };
}

const pick = <Item>(list: readonly Item[], at: readonly number[]): readonly Item[] =>
  list.filter((_, index) => at.includes(index));
const drop = <Item>(list: readonly Item[], at: readonly number[]): readonly Item[] =>
  list.filter((_, index) => !at.includes(index));

/** Units of a bead that have been deleted: they go where the rest goes. */
const deleted = (bead: PresentBead): readonly UnitPlace[] =>
  bead.units.filter((unit) => !bead.holds.flat().some((place) => meets(place, unit)));

/** Places among a bead's own sentences. */
interface Picked {
  readonly ja: readonly number[];
  readonly en: readonly number[];
}

const take = (bead: PresentBead, { ja, en }: Picked): Members => ({
  ja: pick(bead.holds, ja).flat(),
  en: pick(bead.places, en),
});

const leave = (bead: PresentBead, { ja, en }: Picked): Members => ({
  ja: [...drop(bead.holds, ja).flat(), ...deleted(bead)],
  en: drop(bead.places, en),
});

const membersOf = (bead: PresentBead): Members => ({
  ja: [...bead.holds.flat(), ...deleted(bead)],
  en: bead.places,
});

/** The beads of these keys; a key that names none any more is the sign of a window that is behind. */
function find(
  beads: readonly PresentBead[],
  keys: readonly string[],
): Result<readonly PresentBead[], Problem> {
  const found = keys.flatMap((key) => beads.find((bead) => bead.key === key) ?? []);
  return found.length === keys.length ? success(found) : failure(problem('problem.bead.gone'));
}

function keysOf(action: BeadAction): readonly string[] {
  if ('beads' in action) return action.beads;
  if ('from' in action) return action.from.map((one) => one.bead);
  return 'to' in action ? [action.bead, action.to] : [action.bead];
}

/** The change of decisions that an action on beads means, or why it cannot be done. */
export function planBeads(
  article: Id,
  decisions: ArticleDecisions,
  beads: readonly PresentBead[],
  action: BeadAction,
): Result<Change, Problem> {
  const keys = keysOf(action);
  const found = find(beads, keys);
  if (!found.ok) return found;
  const named = found.value;
  const [bead, to] = named;
  const parts = partsIn(beads);
  const done = (groups: readonly Members[], by: FixedBead['by'] = 'made'): Result<Change, Problem> =>
    groups.some((one) => new Set(one.en.map((place) => place.source)).size > 1)
      ? failure(problem('problem.bead.sources'))
      : success(fix(article, decisions, groups, parts, by));
  if (bead === undefined) return success({ kind: 'all', changes: [] });
  switch (action.kind) {
    case 'accept':
      return done(named.map(membersOf), 'accepted');
    case 'merge':
      return done([
        { ja: named.flatMap((one) => membersOf(one).ja), en: named.flatMap((one) => one.places) },
      ]);
    case 'split': {
      const cut = action.parts.map((part) => take(bead, part));
      const rest = leave(bead, {
        ja: action.parts.flatMap((part) => part.ja),
        en: action.parts.flatMap((part) => part.en),
      });
      return done([...cut, rest]);
    }
    case 'move': {
      if (to === undefined || to === bead) return success({ kind: 'all', changes: [] });
      const moved = take(bead, action);
      const grown = { ja: [...membersOf(to).ja, ...moved.ja], en: [...to.places, ...moved.en] };
      return done([grown, leave(bead, action)]);
    }
    case 'gather': {
      const picked = action.from.flatMap((one, at) => (named[at] ? [{ bead: named[at], one }] : []));
      const gathered = picked.map(({ bead: donor, one }) => take(donor, one));
      const whole = { ja: gathered.flatMap((one) => one.ja), en: gathered.flatMap((one) => one.en) };
      return done([whole, ...picked.map(({ bead: donor, one }) => leave(donor, one))]);
    }
    case 'unlink':
      return done(
        named.flatMap((one) => [
          ...membersOf(one).ja.map((unit) => ({ ja: [unit], en: [] })),
          ...one.places.map((place) => ({ ja: [], en: [place] })),
        ]),
      );
    case 'release': {
      const members = named.map(membersOf);
      const ids = [...decisions.beads].filter(([, one]) => members.some((group) => overlaps(group, one)));
      return success({
        kind: 'all',
        changes: ids.map(([id]) => ({ kind: 'bead', article, bead: id, value: null })),
      });
    }
  }
}

import type { EntryDecision } from '../project/record.ts';
import { keyOf } from '../term/entry.ts';
import type { Join } from '../term/join.ts';
import { type Concept, makeConcept } from './concept.ts';

/** What is done where two glossaries say different things of one term. */
export const MERGES = ['ask', 'ours', 'theirs'] as const;
export type Merge = (typeof MERGES)[number];

/** Two glossaries that prefer different Japanese for one English term; a person decides. */
export interface Clash {
  readonly en: string;
  readonly ours: Concept;
  readonly theirs: Concept;
}

/** What came of putting one glossary into another. */
export interface Merged {
  readonly concepts: readonly Concept[];
  /** Terms that were not there before. */
  readonly added: readonly Concept[];
  /** Terms that have more, or something else, than before, as they are now. */
  readonly changed: readonly Concept[];
  /** How many say nothing new. */
  readonly same: number;
  /** What was left as it was, because somebody has to be asked. */
  readonly clashes: readonly Clash[];
}

const union = (one: readonly string[], other: readonly string[], except: readonly string[]) => [
  ...new Set([...one, ...other].filter((form) => !except.includes(form))),
];

/** What two concepts of one term say together; `first` is right where they differ. */
function together(first: Concept, second: Concept): Concept {
  const forbidden = union(first.forbidden, second.forbidden, [first.ja, ...first.admitted]);
  const other = first.ja === second.ja ? [] : [second.ja];
  return {
    ...second,
    ...Object.fromEntries(Object.entries(first).filter(([, value]) => value !== '' && value !== 0)),
    ...{ en: first.en, ja: first.ja, status: first.status, kind: first.kind, part: first.part },
    reading: first.reading === '' && first.ja === second.ja ? second.reading : first.reading,
    otherEn: union(first.otherEn, second.otherEn, [first.en]),
    admitted: union(first.admitted, [...other, ...second.admitted], [first.ja, ...forbidden]),
    forbidden,
    uses: first.uses.length > 0 ? first.uses : second.uses,
  };
}

const isSame = (one: Concept, other: Concept): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Puts one glossary into another, which takes precedence. A mere candidate yields to what somebody has approved; of
 * two approved concepts that prefer different Japanese `merge` decides, and where it asks, the other stays as it was.
 */
export function mergeConcepts(
  ours: readonly Concept[],
  theirs: readonly Concept[],
  merge: Merge,
  choose: (clash: Clash) => 'ours' | 'theirs' | undefined = () => undefined,
): Merged {
  const byKey = new Map(ours.map((concept) => [keyOf(concept.en), concept]));
  const added: Concept[] = [];
  const changed: Concept[] = [];
  const clashes: Clash[] = [];
  let same = 0;
  for (const incoming of theirs) {
    const key = keyOf(incoming.en);
    const known = byKey.get(key);
    if (known === undefined) {
      byKey.set(key, incoming);
      added.push(incoming);
      continue;
    }
    const settled =
      known.ja === incoming.ja || known.status === 'candidate' || incoming.status === 'candidate';
    const clash: Clash = { en: known.en, ours: known, theirs: incoming };
    const choice = settled ? undefined : merge === 'ask' ? choose(clash) : merge;
    if (!settled && choice === undefined) {
      clashes.push(clash);
      continue;
    }
    const yields = known.status === 'candidate' && incoming.status !== 'candidate';
    const merged = yields || choice === 'theirs' ? together(incoming, known) : together(known, incoming);
    if (isSame(merged, known)) same++;
    else changed.push(merged);
    byKey.set(key, merged);
  }
  return { concepts: [...byKey.values()], added, changed, same, clashes };
}

/** What a person decided about a term, as a concept. */
export const decidedConcept = ({ details, status, en, ja, kind, forbidden, note }: EntryDecision): Concept =>
  makeConcept({
    ...{ en, ja, kind, forbidden, note, ...details },
    status: status === 'accepted' ? 'approved' : 'rejected',
  });

/** A concept as a project remembers it. */
export function entryOf(concept: Concept): EntryDecision {
  const { en, ja, kind, forbidden, note, status, admitted, domain, definition, source } = concept;
  const details = { admitted, domain, definition, source };
  const isSaid = admitted.length > 0 || domain !== '' || definition !== '' || source !== '';
  return {
    ...{ en, ja, kind, forbidden, note, status: status === 'rejected' ? 'rejected' : 'accepted' },
    ...(isSaid ? { details } : {}),
  };
}

/** Which terms people say are one concept; rejected entries say nothing. */
export const joinsOf = (decisions: Iterable<EntryDecision>): readonly Join[] =>
  [...decisions].flatMap(({ en, status, details }) =>
    status === 'accepted' && details?.otherEn !== undefined ? [{ en, otherEn: details.otherEn }] : [],
  );

/** The concepts of a project as it stands: what its articles say, under what people decided. */
export const withDecisions = (
  found: readonly Concept[],
  decisions: Iterable<EntryDecision>,
): readonly Concept[] => mergeConcepts(found, [...decisions].map(decidedConcept), 'theirs').concepts;

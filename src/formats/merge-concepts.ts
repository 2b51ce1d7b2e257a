import type { Concept } from './concept.ts';
import { ConceptShelf } from './concept-shelf.ts';
import { hear, isRepeated, saysTheSame, together } from './together.ts';

/** What is done where two glossaries say different things of one term: what was there stands, or yields, or both may be used. */
export const CLASH_RULES = ['keep', 'take', 'both'] as const;
export type ClashRule = (typeof CLASH_RULES)[number];

/** In what two glossaries can contradict each other. */
export type Difference = 'japanese' | 'status' | 'definition';

/** Two glossaries that say different things of one term; a person decides. */
export interface Clash {
  readonly en: string;
  /** Which of the concepts that came, counted from 0. */
  readonly at: number;
  readonly ours: Concept;
  readonly theirs: Concept;
  readonly about: readonly Difference[];
}

/** A concept that has more, or something else, than before. */
export interface ChangedConcept {
  readonly was: Concept;
  readonly theirs: Concept;
  readonly now: Concept;
}

/** What came of putting one glossary into another. */
export interface Merged {
  readonly concepts: readonly Concept[];
  /** Terms that were not there before. */
  readonly added: readonly Concept[];
  readonly changed: readonly ChangedConcept[];
  /** Of what was added and what came of a change, which of the concepts that came was the last to say it, from 0. */
  readonly places: ReadonlyMap<Concept, number>;
  /** How many say nothing new. */
  readonly same: number;
  /** Every contradiction, in the order of the second glossary. */
  readonly clashes: readonly Clash[];
  /** Those for which there was no rule: the term is as it was. */
  readonly left: readonly Clash[];
}

const usableOf = ({ ja, admitted }: Concept): readonly string[] => [ja, ...admitted];

/** In what two concepts contradict each other; in nothing while one of them is a mere candidate. */
function differencesOf(ours: Concept, theirs: Concept): readonly Difference[] {
  if (ours.status === 'candidate' || theirs.status === 'candidate') return [];
  const rules = (one: Concept, other: Concept): boolean =>
    usableOf(one).some((form) => other.forbidden.includes(form));
  const found: readonly (readonly [Difference, boolean])[] = [
    ['japanese', ours.ja !== theirs.ja],
    ['status', ours.status !== theirs.status || rules(ours, theirs) || rules(theirs, ours)],
    [
      'definition',
      ours.definition !== '' && theirs.definition !== '' && ours.definition !== theirs.definition,
    ],
  ];
  return found.flatMap(([difference, is]) => (is ? [difference] : []));
}

/** What of a glossary somebody has decided, where it is shown with what a program found. */
export type Layers = ReadonlyMap<Concept, Concept | undefined>;

/**
 * Puts one glossary into another, which takes precedence. A mere candidate yields to what somebody has decided; of
 * two decided concepts that contradict each other `settle` says what is done, and where it says nothing, the term
 * stays as it was.
 * @param layers of concepts that are shown with what a program found, what people decided, or undefined for nothing:
 * what comes is compared with the whole, and put into what was decided
 */
export function mergeConcepts(
  ours: readonly Concept[],
  theirs: readonly Concept[],
  settle: (clash: Clash) => ClashRule | undefined,
  layers: Layers = new Map(),
): Merged {
  const shelf = new ConceptShelf(ours);
  /** What each concept was before anything came to it, and whether it is new. */
  const origins = new Map<
    Concept,
    { readonly was: Concept | undefined; readonly theirs: Concept; readonly at: number }
  >();
  const clashes: Clash[] = [];
  const left: Clash[] = [];
  let same = 0;
  for (const [at, incoming] of theirs.entries()) {
    const known = shelf.find(incoming);
    if (known === undefined) {
      shelf.add(incoming);
      origins.set(incoming, { was: undefined, theirs: incoming, at });
      continue;
    }
    const heard = hear(incoming, known);
    const own = layers.has(known) ? layers.get(known) : known;
    const about = own === undefined ? [] : differencesOf(own, heard);
    const clash: Clash = { en: known.en, at, ours: own ?? known, theirs: incoming, about };
    const rule = about.length === 0 ? undefined : settle(clash);
    if (about.length > 0) {
      clashes.push(clash);
      if (rule === undefined) left.push(clash);
      if (rule === undefined || rule === 'keep') continue;
    }
    const leads =
      own === undefined || (own.status === 'candidate' && heard.status !== 'candidate') || rule === 'take';
    const put = (base: Concept): Concept =>
      leads ? together(heard, base, false) : together(base, heard, rule === 'both');
    if (isRepeated(heard, known) || saysTheSame(put(known), together(known, known, false))) {
      same++;
      continue;
    }
    const merged = own === undefined ? heard : put(own);
    const origin = origins.get(known);
    origins.delete(known);
    origins.set(merged, { was: origin === undefined ? known : origin.was, theirs: incoming, at });
    shelf.replace(known, merged);
  }
  const added: Concept[] = [];
  const changed: ChangedConcept[] = [];
  for (const [now, { was, theirs: from }] of origins)
    if (was === undefined) added.push(now);
    else changed.push({ was, theirs: from, now });
  const places = new Map([...origins].map(([now, { at }]) => [now, at]));
  return { concepts: shelf.all(), added, changed, places, same, clashes, left };
}

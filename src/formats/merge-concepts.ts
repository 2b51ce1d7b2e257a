import type { EntryDecision, Hand } from '../project/record.ts';
import { keyOf } from '../term/entry.ts';
import { type Concept, makeConcept } from './concept.ts';

/** What is done where two glossaries say different things of one term: what was there stands, or yields, or both may be used. */
export const CLASH_RULES = ['keep', 'take', 'both'] as const;
export type ClashRule = (typeof CLASH_RULES)[number];

/** In what two glossaries can contradict each other. */
export type Difference = 'japanese' | 'status' | 'definition';

/** Two glossaries that say different things of one term; a person decides. */
export interface Clash {
  readonly en: string;
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
  /** How many say nothing new. */
  readonly same: number;
  /** Every contradiction, in the order of the second glossary. */
  readonly clashes: readonly Clash[];
  /** Those for which there was no rule: the term is as it was. */
  readonly left: readonly Clash[];
}

const union = (one: readonly string[], other: readonly string[], except: readonly string[]) => [
  ...new Set([...one, ...other].filter((form) => !except.includes(form))),
];

const paragraphs = (...texts: readonly string[]): string =>
  [...new Set(texts.filter((text) => text !== ''))].join('\n');

/** What two concepts of one term say together; `first` is right where they differ. */
function together(first: Concept, second: Concept, both: boolean): Concept {
  const usable = both ? [second.ja, ...second.admitted] : [];
  const forbidden = union(first.forbidden, second.forbidden, [first.ja, ...first.admitted, ...usable]);
  const other = first.ja === second.ja ? [] : [second.ja];
  return {
    ...second,
    ...Object.fromEntries(Object.entries(first).filter(([, value]) => value !== '' && value !== 0)),
    ...{ en: first.en, ja: first.ja, status: first.status, kind: first.kind, part: first.part },
    ...(both
      ? {
          definition: paragraphs(first.definition, second.definition),
          note: paragraphs(first.note, second.note),
        }
      : {}),
    reading: first.reading === '' && first.ja === second.ja ? second.reading : first.reading,
    otherEn: union(first.otherEn, second.otherEn, [first.en]),
    admitted: union(first.admitted, [...other, ...second.admitted], [first.ja, ...forbidden]),
    forbidden,
    uses: first.uses.length > 0 ? first.uses : second.uses,
  };
}

const isSame = (one: Concept, other: Concept): boolean => JSON.stringify(one) === JSON.stringify(other);

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

/** Concepts by their English; two may bear one name. */
class Shelf {
  private readonly byKey = new Map<string, Concept[]>();

  constructor(concepts: readonly Concept[]) {
    for (const concept of concepts) this.add(concept);
  }

  add(concept: Concept): void {
    const key = keyOf(concept.en);
    const known = this.byKey.get(key);
    if (known === undefined) this.byKey.set(key, [concept]);
    else known.push(concept);
  }

  /** The concept of the same English that shares a Japanese form, else the first of that name. */
  find({ en, ja, admitted, forbidden }: Concept, except?: ReadonlySet<Concept>): Concept | undefined {
    const all = this.byKey.get(keyOf(en)) ?? [];
    const known = except === undefined ? all : all.filter((one) => !except.has(one));
    const shares = (one: Concept, forms: readonly string[]): boolean =>
      [one.ja, ...one.admitted, ...one.forbidden].some((form) => forms.includes(form));
    return (
      known.find((one) => one.ja === ja) ??
      known.find((one) => shares(one, [ja])) ??
      known.find((one) => shares(one, [...admitted, ...forbidden])) ??
      known[0]
    );
  }

  replace(before: Concept, after: Concept): void {
    const known = this.byKey.get(keyOf(before.en)) ?? [];
    known.splice(known.indexOf(before), 1, after);
  }

  all(): readonly Concept[] {
    return [...this.byKey.values()].flat();
  }
}

/**
 * Puts one glossary into another, which takes precedence. A mere candidate yields to what somebody has decided; of
 * two decided concepts that contradict each other `settle` says what is done, and where it says nothing, the term
 * stays as it was.
 */
export function mergeConcepts(
  ours: readonly Concept[],
  theirs: readonly Concept[],
  settle: (clash: Clash) => ClashRule | undefined,
): Merged {
  const shelf = new Shelf(ours);
  /** What each concept was before anything came to it, and whether it is new. */
  const origins = new Map<Concept, { readonly was: Concept | undefined; readonly theirs: Concept }>();
  const clashes: Clash[] = [];
  const left: Clash[] = [];
  let same = 0;
  for (const incoming of theirs) {
    const known = shelf.find(incoming);
    if (known === undefined) {
      shelf.add(incoming);
      origins.set(incoming, { was: undefined, theirs: incoming });
      continue;
    }
    const about = differencesOf(known, incoming);
    const clash: Clash = { en: known.en, ours: known, theirs: incoming, about };
    const rule = about.length === 0 ? undefined : settle(clash);
    if (about.length > 0) {
      clashes.push(clash);
      if (rule === undefined) left.push(clash);
      if (rule === undefined || rule === 'keep') continue;
    }
    const yields = known.status === 'candidate' && incoming.status !== 'candidate';
    const merged =
      yields || rule === 'take'
        ? together(incoming, known, false)
        : together(known, incoming, rule === 'both');
    if (isSame(merged, known)) {
      same++;
      continue;
    }
    const origin = origins.get(known);
    origins.delete(known);
    origins.set(merged, { was: origin === undefined ? known : origin.was, theirs: incoming });
    shelf.replace(known, merged);
  }
  const added: Concept[] = [];
  const changed: ChangedConcept[] = [];
  for (const [now, { was, theirs: from }] of origins)
    if (was === undefined) added.push(now);
    else changed.push({ was, theirs: from, now });
  return { concepts: shelf.all(), added, changed, same, clashes, left };
}

/** What a person decided about a term, as a concept. */
export function decidedConcept({ details, status, by, ...words }: EntryDecision): Concept {
  const { contexts = [], partings: _, ...said } = details ?? {};
  const [first, second] = contexts;
  return makeConcept({
    ...{
      en: words.en,
      ja: words.ja,
      kind: words.kind,
      forbidden: words.forbidden,
      note: words.note,
      ...said,
    },
    status: status === 'accepted' ? 'approved' : status,
    ...(first === undefined ? {} : { contextJa: first.ja, contextEn: first.en }),
    ...(second === undefined ? {} : { contextJa2: second.ja, contextEn2: second.en }),
    ...(by === undefined ? {} : { by: by.name, at: by.at }),
  });
}

/** A concept as a project remembers it; `partings` are those of the entry it was before. */
export function entryOf(concept: Concept, before?: EntryDecision): EntryDecision {
  const { en, ja, kind, part, forbidden, note, status, admitted, domain, definition, source } = concept;
  const contexts = [
    { ja: concept.contextJa, en: concept.contextEn },
    { ja: concept.contextJa2, en: concept.contextEn2 },
  ].filter((context) => context.ja !== '' || context.en !== '');
  const partings = before?.details?.partings;
  const more = {
    ...(concept.otherEn.length === 0 ? {} : { otherEn: concept.otherEn }),
    ...(concept.reading === '' ? {} : { reading: concept.reading }),
    ...(part === makeConcept({ en, ja, kind }).part ? {} : { part }),
    ...(contexts.length === 0 ? {} : { contexts }),
    ...(partings === undefined ? {} : { partings }),
  };
  const isSaid = admitted.length > 0 || domain !== '' || definition !== '' || source !== '';
  const by: Hand | undefined = concept.by === '' ? undefined : { name: concept.by, at: concept.at };
  return {
    ...{ en, ja, kind, forbidden, note, status: status === 'approved' ? 'accepted' : status },
    ...(isSaid || Object.keys(more).length > 0
      ? { details: { admitted, domain, definition, source, ...more } }
      : {}),
    ...(by === undefined ? {} : { by }),
  };
}

/** The concepts of a project as it stands: what its articles say, under what people decided, each decision by itself. */
export function withDecisions(
  found: readonly Concept[],
  decisions: Iterable<EntryDecision>,
): readonly Concept[] {
  const shelf = new Shelf(found);
  const decided = new Set<Concept>();
  for (const entry of decisions) {
    const concept = decidedConcept(entry);
    const known = shelf.find(concept, decided);
    const whole = known === undefined ? concept : together(concept, known, false);
    if (known === undefined) shelf.add(whole);
    else shelf.replace(known, whole);
    decided.add(whole);
  }
  return shelf.all();
}

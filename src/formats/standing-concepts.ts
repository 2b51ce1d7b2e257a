import type { EntryDecision } from '../project/record.ts';
import type { Concept } from './concept.ts';
import { ConceptShelf } from './concept-shelf.ts';
import { decidedConcept } from './decided-concept.ts';
import { together } from './together.ts';

/** A concept of a project as it stands, with the decision about it; undefined where nobody has said anything. */
export interface Standing<Decision> {
  readonly concept: Concept;
  readonly decision: Decision | undefined;
}

/** What the articles of a project say, under what people decided, each decision by itself. */
export function standingOf<Decision extends EntryDecision>(
  found: readonly Concept[],
  decisions: Iterable<Decision>,
): readonly Standing<Decision>[] {
  const shelf = new ConceptShelf(found);
  const decided = new Map<Concept, Decision>();
  for (const decision of decisions) {
    const concept = decidedConcept(decision);
    const known = shelf.find(concept, decided);
    const whole = known === undefined ? concept : together(concept, known, false);
    if (known === undefined) shelf.add(whole);
    else shelf.replace(known, whole);
    decided.set(whole, decision);
  }
  return shelf.all().map((concept) => ({ concept, decision: decided.get(concept) }));
}

/** The concepts of a project as it stands. */
export const withDecisions = (
  found: readonly Concept[],
  decisions: Iterable<EntryDecision>,
): readonly Concept[] => standingOf(found, decisions).map(({ concept }) => concept);

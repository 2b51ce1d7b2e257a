import { keyOf } from '../term/entry.ts';
import type { Concept } from './concept.ts';

/** Concepts by their English; two may bear one name. */
export class ConceptShelf {
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
  find(
    { en, ja, admitted, forbidden }: Concept,
    except?: { has(concept: Concept): boolean },
  ): Concept | undefined {
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

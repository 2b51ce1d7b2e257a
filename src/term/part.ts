import { conflictsOf } from './conflict.ts';
import { keyOf } from './entry.ts';
import type { GlossaryConcept, GlossaryForm, ProjectGlossary } from './glossary.ts';
import { together } from './join.ts';

/** What a person takes out of a concept that the program put together. */
export interface Parting {
  /** English name of the concept it is taken from. */
  readonly from: string;
  /** Japanese forms that go. */
  readonly forms: readonly string[];
  /** English forms that go, with the Japanese that stands for them. */
  readonly en: readonly string[];
}

/** A concept that a person made of what was taken out of others. */
export interface Part {
  /** Names the decision; the concept carries it as `parted`. */
  readonly key: string;
  readonly en: string;
  readonly partings: readonly Parting[];
}

/** A concept in two: what goes, as a concept under the new name, and what is left. */
interface Cut {
  readonly gone: GlossaryConcept;
  readonly left: GlossaryConcept;
}

const sum = (forms: readonly { readonly count: number }[]): number =>
  forms.reduce((all, { count }) => all + count, 0);

/** The forms with the first of them preferred. */
const led = ([first, ...others]: readonly [GlossaryForm, ...GlossaryForm[]]): GlossaryConcept['forms'] => [
  { ...first, status: 'preferred' },
  ...others.map(
    (form): GlossaryForm => (form.status === 'preferred' ? { ...form, status: 'admitted' } : form),
  ),
];

/** Cuts a concept; undefined when nothing of it goes, or nothing would be left. */
function cut(concept: GlossaryConcept, head: string, { forms, en }: Parting): Cut | undefined {
  const english = new Set(en.map(keyOf));
  const isTaken = (form: GlossaryForm): boolean =>
    forms.includes(form.form) || (form.en !== undefined && english.has(keyOf(form.en)));
  const [goes, ...more] = concept.forms.filter(isTaken);
  const [stays, ...others] = concept.forms.filter((form) => !isTaken(form));
  if (goes === undefined || stays === undefined) return undefined;
  const enGone = concept.enForms.filter(({ form }) => english.has(keyOf(form)));
  const unnamed = ({ en: own, ...form }: GlossaryForm): GlossaryForm =>
    own === undefined || keyOf(own) === keyOf(head) ? form : { ...form, en: own };
  const about = (kept: readonly GlossaryForm[]) =>
    concept.contexts.filter(({ ja }) => kept.some(({ form }) => ja.includes(form)));
  const taken = led([unnamed(goes), ...more.map(unnamed)]);
  const left = led([stays, ...others]);
  return {
    gone: {
      ...{ ...concept, en: head, forms: taken, contexts: about(taken) },
      enForms: enGone.filter(({ form }) => keyOf(form) !== keyOf(head)),
      // English that both concepts share cannot be told apart: there is as much of it as of the Japanese.
      enCount: sum(enGone) || sum(taken),
    },
    left: {
      ...{ ...concept, forms: left, contexts: about(left) },
      enForms: concept.enForms.filter((form) => !enGone.includes(form)),
      enCount: Math.max(0, concept.enCount - (sum(enGone) || sum(taken))),
    },
  };
}

const isNamed = ({ en, enForms }: GlossaryConcept, names: ReadonlySet<string>): boolean =>
  names.has(keyOf(en)) || enForms.some(({ form }) => names.has(keyOf(form)));

/** Takes one part out of the concepts; it stands behind the first that it came from. */
function takeOut(
  concepts: readonly GlossaryConcept[],
  { key, en, partings }: Part,
): readonly GlossaryConcept[] {
  const from = new Set(partings.map((parting) => keyOf(parting.from)));
  const own = new Set(
    [en, ...partings.flatMap((parting) => parting.en)].map(keyOf).filter((name) => !from.has(name)),
  );
  const members: GlossaryConcept[] = [];
  const left: GlossaryConcept[] = [];
  let place: number | undefined;
  for (const concept of concepts) {
    if (concept.parted === undefined && own.has(keyOf(concept.en))) {
      // What is called by the new name anyway.
      place ??= left.length;
      members.push(concept);
      continue;
    }
    let rest = concept;
    for (const parting of partings) {
      const names = new Set([parting.from, ...parting.en].map(keyOf));
      const both = isNamed(rest, names) ? cut(rest, en, parting) : undefined;
      if (both === undefined) continue;
      members.push(both.gone);
      rest = both.left;
    }
    left.push(rest);
    if (rest !== concept) place ??= left.length;
  }
  const whole = together(en, members);
  return whole === undefined ? concepts : left.toSpliced(place ?? left.length, 0, { ...whole, parted: key });
}

/**
 * Parts concepts as people decided, whatever the program has put together this time: Japanese forms, and English ones
 * with the Japanese that stands for them, become a concept of their own, which may bear the same English name. A part of
 * which nothing is there any more, or that would leave nothing, is passed over. Conflicts are found anew.
 */
export function partConcepts(glossary: ProjectGlossary, parts: readonly Part[]): ProjectGlossary {
  if (parts.length === 0) return glossary;
  const concepts = parts.reduce(takeOut, glossary.concepts);
  return { concepts, conflicts: conflictsOf(concepts) };
}

import type { GlossaryConcept, GlossaryConflict } from './glossary.ts';
import { isShorthand } from './merge.ts';
import { areSpellings } from './spelling.ts';

/** A form must stand this often before it contradicts another. */
const SETTLED = 2;

/** Whether one Japanese form is the other in another shape: a spelling, a short form, a part of a compound. */
const isSame = (one: string, other: string): boolean =>
  areSpellings(one, other) ||
  isShorthand(one, other) ||
  isShorthand(other, one) ||
  one.endsWith(other) ||
  other.endsWith(one);

/** Different words that one English term is rendered by; short forms of names and spellings are no conflict. */
function rivals({ forms, kind }: GlossaryConcept): readonly string[] {
  if (kind === 'person') return [];
  const [first, ...others] = forms.filter(({ en, status }) => en === undefined && status !== 'forbidden');
  if (first === undefined) return [];
  const rest = others.filter(({ form, count }) => count >= SETTLED && !isSame(first.form, form));
  return rest.length === 0 ? [] : [first.form, ...rest.map(({ form }) => form)];
}

/** What of a glossary a person must decide: one English term with several Japanese words, and the reverse. */
export function conflictsOf(concepts: readonly GlossaryConcept[]): readonly GlossaryConflict[] {
  const owners = new Map<string, string[]>();
  for (const { en, forms } of concepts) {
    const { form } = forms[0];
    owners.set(form, [...(owners.get(form) ?? []), en]);
  }
  return [
    ...concepts.flatMap((concept): readonly GlossaryConflict[] => {
      const forms = rivals(concept);
      return forms.length === 0 ? [] : [{ kind: 'one-english', en: concept.en, forms }];
    }),
    ...[...owners].flatMap(([ja, en]): readonly GlossaryConflict[] =>
      en.length < 2 ? [] : [{ kind: 'one-japanese', ja, en }],
    ),
  ];
}

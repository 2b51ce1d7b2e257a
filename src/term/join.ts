import { conflictsOf } from './conflict.ts';
import { keyOf } from './entry.ts';
import type { GlossaryConcept, GlossaryForm, ProjectGlossary } from './glossary.ts';
import type { EnglishForm, TermEvidence } from './term.ts';

/** English terms that a person says are one concept, under the first. */
export interface Join {
  readonly en: string;
  readonly otherEn: readonly string[];
}

const TIES: readonly TermEvidence['by'][] = ['list', 'sound', 'links'];

/** The English of concepts besides the head: how each is called itself, and its other forms. */
function englishOf(head: string, members: readonly GlossaryConcept[]): readonly EnglishForm[] {
  const counts = new Map<string, EnglishForm>();
  const add = (form: string, count: number): void => {
    const key = keyOf(form);
    if (key === keyOf(head) || count <= 0) return;
    counts.set(key, { form: counts.get(key)?.form ?? form, count: (counts.get(key)?.count ?? 0) + count });
  };
  for (const { en, enForms, enCount } of members) {
    add(en, enCount - enForms.reduce((sum, { count }) => sum + count, 0));
    for (const { form, count } of enForms) add(form, count);
  }
  return [...counts.values()].sort((one, other) => other.count - one.count);
}

/** The Japanese of concepts, each form once; the first concept's preferred form stays the preferred one. */
function formsIn(head: string, members: readonly GlossaryConcept[]): readonly GlossaryForm[] {
  const forms = new Map<string, GlossaryForm>();
  for (const { en, forms: own } of members) {
    for (const form of own) {
      const known = forms.get(form.form);
      const { en: part, ...rest } = form;
      const english = part ?? (keyOf(en) === keyOf(head) ? undefined : en);
      const shared = known !== undefined && known.en === undefined ? undefined : english;
      const places = [...(known?.places ?? []), ...form.places];
      forms.set(form.form, {
        ...rest,
        status: known?.status ?? (forms.size === 0 || form.status !== 'preferred' ? form.status : 'admitted'),
        ...{ reading: known?.reading || form.reading, count: (known?.count ?? 0) + form.count, places },
        articles: new Set(places.map(({ article }) => article)).size,
        ...(shared === undefined ? {} : { en: shared }),
      });
    }
  }
  const [first, ...others] = forms.values();
  const byUse = (one: GlossaryForm, other: GlossaryForm) =>
    other.articles - one.articles || other.count - one.count;
  return first === undefined ? [] : [first, ...others.sort(byUse)];
}

/** Members as one concept under an English name; undefined where they have no Japanese. */
export function together(head: string, members: readonly GlossaryConcept[]): GlossaryConcept | undefined {
  const [lead] = members;
  const [first, ...others] = formsIn(head, members);
  if (lead === undefined || first === undefined) return undefined;
  const evidence = members.map((member) => member.evidence);
  return {
    ...{ en: head, enForms: englishOf(head, members), kind: lead.kind, forms: [first, ...others] },
    enCount: members.reduce((sum, { enCount }) => sum + enCount, 0),
    part: members.some(({ part }) => part === 'properNoun') ? 'properNoun' : 'noun',
    contexts: members.flatMap(({ contexts }) => contexts).slice(0, 2),
    evidence: {
      sightings: evidence.reduce((sum, { sightings }) => sum + sightings, 0),
      by: TIES.find((tie) => evidence.some(({ by }) => by === tie)) ?? 'links',
      strength: Math.max(...evidence.map(({ strength }) => strength)),
    },
    score: Math.max(...members.map(({ score }) => score)),
  };
}

/**
 * Puts concepts together that a person says are one. Each stands where the first of its members stood; names that no
 * article has are passed over, and a concept goes to the first join that names it; a
 * join under a name that an earlier one has taken is passed over. Conflicts are found anew.
 */
export function joinConcepts(glossary: ProjectGlossary, joins: readonly Join[]): ProjectGlossary {
  const wanted = joins.filter(({ otherEn }) => otherEn.length > 0);
  if (wanted.length === 0) return glossary;
  const byKey = new Map(glossary.concepts.map((concept) => [keyOf(concept.en), concept]));
  const taken = new Set<GlossaryConcept>();
  const names = new Set<string>();
  const joined = new Map<GlossaryConcept, GlossaryConcept>();
  for (const { en, otherEn } of wanted) {
    if (names.has(keyOf(en))) continue;
    for (const name of [en, ...otherEn]) names.add(keyOf(name));
    const members = [
      ...new Set([en, ...otherEn].flatMap((english) => byKey.get(keyOf(english)) ?? [])),
    ].filter((concept) => !taken.has(concept));
    const whole = together(en, members);
    if (whole === undefined) continue;
    for (const member of members) taken.add(member);
    const place = glossary.concepts.find((concept) => members.includes(concept));
    if (place !== undefined) joined.set(place, whole);
  }
  const concepts = glossary.concepts.flatMap((concept) => {
    const whole = joined.get(concept);
    return whole !== undefined ? [whole] : taken.has(concept) ? [] : [concept];
  });
  return { concepts, conflicts: conflictsOf(concepts) };
}

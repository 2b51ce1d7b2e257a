import { pass, type Watch } from '../base/watch.ts';
import { type Cluster, clusterOf, clusterTerms, type Placed } from './cluster.ts';
import { conflictsOf } from './conflict.ts';
import { contextsOf } from './context.ts';
import { agreeWithParts, isPartOfName } from './full-name.ts';
import type { GlossaryConcept, GlossaryForm, ProjectGlossary, TermArticle } from './glossary.ts';
import { areSpellings } from './spelling.ts';
import { TERM_KINDS, type TermEvidence } from './term.ts';
import { isUsual, timesUsed, type Usage } from './usage.ts';

/** Of how many articles progress is told at a time. */
const STEP = 8;

/** A form before its rank among the others is known. */
interface Counted extends Omit<GlossaryForm, 'status'> {
  /** Whether an article's own glossary forbids it. */
  readonly isForbidden: boolean;
}

/** The forms of a cluster over all articles. */
function formsIn({ head, members }: Cluster, usage: Usage | undefined): readonly Counted[] {
  const forms = new Map<string, Counted>();
  for (const { term, article } of members) {
    for (const { form, reading, count, places, en, status } of term.variants) {
      const known = forms.get(form);
      const own = en ?? (term.en === head ? undefined : term.en);
      const here = places.map(({ start, end }) => ({ article: article.id, start, end }));
      const all = [...(known?.places ?? []), ...here];
      const english = known === undefined ? own : known.en === undefined ? undefined : own;
      forms.set(form, {
        ...{ form, reading: known?.reading || reading, places: all },
        count: (known?.count ?? 0) + count,
        isForbidden: (known?.isForbidden ?? false) || status === 'forbidden',
        articles: new Set(all.map((place) => place.article)).size,
        ...(usage === undefined ? {} : { native: timesUsed(usage, form) }),
        ...(english === undefined || english === head ? {} : { en: english }),
      });
    }
  }
  return [...forms.values()];
}

/**
 * Ranks the forms of a concept. A form that stands for the whole head comes before one that stands for a part of it, and
 * a person's full name before a part of that; then what articles written in Japanese say decides, then use in the project. A misspelling of what those articles
 * say is forbidden; everything else may be used.
 */
function rank(
  { head, kind }: Cluster,
  forms: readonly Counted[],
  usage: Usage | undefined,
): readonly GlossaryForm[] {
  const isWhole = ({ en }: Counted): number => (en === undefined ? 1 : 0);
  // 荒川 beside 荒川健二, where the English has both names: a text that says less than its English, however often.
  const isFull = ({ form }: Counted): number =>
    kind === 'person' && /\s/.test(head) && forms.some((one) => isPartOfName(form, one.form)) ? 0 : 1;
  const native = (one: Counted, other: Counted): number => {
    if (usage === undefined) return 0;
    if (isUsual(usage, one.form, other.form)) return -1;
    return isUsual(usage, other.form, one.form) ? 1 : 0;
  };
  const byUse = (one: Counted, other: Counted): number =>
    other.articles - one.articles || other.count - one.count || other.form.length - one.form.length;
  const [leading, ...following] = [...forms].sort(
    (one, other) =>
      Number(one.isForbidden) - Number(other.isForbidden) ||
      isWhole(other) - isWhole(one) ||
      isFull(other) - isFull(one) ||
      native(one, other) ||
      byUse(one, other),
  );
  if (leading === undefined) return [];
  const usable = forms.filter((it) => !it.isForbidden);
  const agreed =
    kind === 'person' && !leading.isForbidden ? agreeWithParts(head, leading, usable, usage) : leading;
  const first: Counted = { isForbidden: false, ...agreed };
  const others = [leading, ...following].filter((it) => it.form !== first.form);
  const isWrong = ({ form, isForbidden }: Counted): boolean =>
    isForbidden ||
    (usage !== undefined &&
      timesUsed(usage, form) === 0 &&
      forms.some((it) => it.form !== form && areSpellings(it.form, form) && isUsual(usage, it.form, form)));
  const ranked = ({ isForbidden, ...form }: Counted, status: GlossaryForm['status']): GlossaryForm => ({
    ...form,
    status,
  });
  return [
    ranked(first, 'preferred'),
    ...others.sort(byUse).map((it) => ranked(it, isWrong(it) ? 'forbidden' : 'admitted')),
  ];
}

const TIES: readonly TermEvidence['by'][] = ['list', 'sound', 'links'];

function evidenceIn(members: readonly Placed[]): TermEvidence {
  const known = members.flatMap(({ term }) => term.evidence ?? []);
  return {
    sightings: members.reduce((sum, { term }) => sum + (term.evidence?.sightings ?? term.enCount), 0),
    by: TIES.find((tie) => known.some(({ by }) => by === tie)) ?? 'links',
    strength: known.reduce((most, { strength }) => Math.max(most, strength), 0),
  };
}

/** Seen in several articles, an entry is surer than in one. */
const scoreIn = (members: readonly Placed[]): number =>
  1 - members.reduce((doubt, { term }) => doubt * (1 - term.score) ** (1 / Math.sqrt(members.length)), 1);

function conceptOf(cluster: Cluster, usage: Usage | undefined): readonly GlossaryConcept[] {
  const [first, ...others] = rank(cluster, formsIn(cluster, usage), usage);
  if (first === undefined) return [];
  const { head, enForms, members, kind } = cluster;
  return [
    {
      ...{ en: head, enForms, kind, forms: [first, ...others] },
      enCount: members.reduce((sum, { term }) => sum + term.enCount, 0),
      part: members.some(({ term }) => term.part === 'properNoun') ? 'properNoun' : 'noun',
      contexts: contextsOf(members, first.form),
      evidence: evidenceIn(members),
      score: scoreIn(members),
    },
  ];
}

/**
 * The glossary of a project: the terms of its articles, those that name one thing put together, their forms counted
 * and ranked. `usage` is what articles written in Japanese say. Throws `Cancelled` when it is no longer wanted.
 */
export function collectGlossary(
  articles: readonly TermArticle[],
  watch: Watch,
  usage?: Usage,
): ProjectGlossary {
  const placed: Placed[] = [];
  for (const [at, article] of articles.entries()) {
    if (at % STEP === 0) pass(watch, 'terms', at / articles.length / 2);
    placed.push(...article.terms.map((term) => ({ term, article })));
  }
  const clusters = clusterTerms(placed).map(clusterOf);
  const concepts: GlossaryConcept[] = [];
  for (const [at, cluster] of clusters.entries()) {
    if (at % 256 === 0) pass(watch, 'terms', 0.5 + at / clusters.length / 2);
    concepts.push(...conceptOf(cluster, usage));
  }
  pass(watch, 'terms', 1);
  if (articles.length > 1) concepts.sort(byKindAndUse);
  return { concepts, conflicts: conflictsOf(concepts) };
}

const uses = ({ forms }: GlossaryConcept): number => forms.reduce((sum, { count }) => sum + count, 0);
const breadth = ({ forms }: GlossaryConcept): number =>
  new Set(forms.flatMap(({ places }) => places.map(({ article }) => article))).size;

/** By kind; then those of many articles before those of few, the most used first. */
const byKindAndUse = (one: GlossaryConcept, other: GlossaryConcept): number =>
  TERM_KINDS.indexOf(one.kind) - TERM_KINDS.indexOf(other.kind) ||
  breadth(other) - breadth(one) ||
  uses(other) - uses(one) ||
  other.score - one.score;

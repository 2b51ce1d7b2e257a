import type { Bead, Link } from '../align/alignment.ts';
import { compareNames } from '../align/names.ts';
import type { Span } from '../base/span.ts';
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Entry, entriesOf, keyOf, mostUsed, withoutStrays } from './entry.ts';
import { mergeNames } from './merge.ts';
import { pairTerms, type TermPair } from './pair.ts';
import { nameReading } from './reading.ts';
import { type Edges, standingOf, wordEdges } from './standing.ts';
import { type EnglishForm, TERM_KINDS, type Term, type TermEvidence, type Variant } from './term.ts';
import { saysSomething, scoreOf } from './worth.ts';

/** Below this an entry is more likely noise than something a translator would keep. */
const LEAST_SCORE = 0.5;

/** What every entry of an article is made with. */
interface Surroundings {
  readonly article: JapaneseText;
  readonly sources: readonly EnglishText[];
  readonly lexicon: Lexicon;
  readonly edges: Edges;
  /** Japanese forms of the places that have entries. */
  readonly places: ReadonlySet<string>;
}

/** The forms of one concept, each with its sightings. */
function formsOf(pairs: readonly TermPair[]): ReadonlyMap<string, readonly [TermPair, ...TermPair[]]> {
  const forms = new Map<string, [TermPair, ...TermPair[]]>();
  for (const pair of pairs) {
    const known = forms.get(pair.ja.form);
    if (known) known.push(pair);
    else forms.set(pair.ja.form, [pair]);
  }
  return forms;
}

/** How much of the head of an entry a Japanese form says: the full name of a person before the surname alone. */
const fullness = (entry: Entry, form: string, english: string, lexicon: Lexicon): number =>
  entry.kind === 'person' && /\s/.test(entry.head) && keyOf(english) === keyOf(entry.head)
    ? 1 + Math.round(2 * compareNames(form, entry.head, lexicon))
    : 0;

/**
 * The forms of one concept, the preferred first: of a person the fullest, else the most used. Where two are used as
 * often, the longer.
 */
function variantsOf(entry: Entry, { article, edges, lexicon }: Surroundings): readonly Variant[] {
  const forms = formsOf(entry.pairs);
  const standing = standingOf([...forms.keys()], article.text, edges);
  const counted = [...forms].map(([form, its]): Counted => {
    const found = standing.get(form) ?? [];
    const places = found.length > 0 ? found : its.map(({ ja }) => ({ start: ja.start, end: ja.end }));
    const english = mostUsed(its);
    const known = its.find(({ ja }) => ja.reading !== '')?.ja.reading ?? '';
    const isName = entry.kind === 'person' || entry.kind === 'place';
    const reading = isName ? nameReading(form, english, known, lexicon) : known;
    const en = keyOf(english) === keyOf(entry.head) ? {} : { en: english };
    const full = fullness(entry, form, english, lexicon);
    return { full, variant: { form, reading, places, count: places.length, ...en } };
  });
  const byUse = (one: Counted, other: Counted): number =>
    other.variant.count - one.variant.count || other.variant.form.length - one.variant.form.length;
  counted.sort((one, other) => other.full - one.full || byUse(one, other));
  const [first, ...others] = counted;
  return (first ? [first, ...others.sort(byUse)] : []).map(({ variant }, index) => ({
    ...variant,
    status: index === 0 ? 'preferred' : 'admitted',
  }));
}

interface Counted {
  readonly full: number;
  readonly variant: Omit<Variant, 'status'>;
}

/** The English forms of an entry besides its head, the most used first; each in one spelling. */
function englishForms({ head, pairs }: Entry): readonly EnglishForm[] {
  const byKey = new Map<string, EnglishForm>();
  for (const { en } of pairs) {
    const key = keyOf(en.form);
    if (key === keyOf(head)) continue;
    const known = byKey.get(key) ?? { form: en.form, count: 0 };
    byKey.set(key, { ...known, count: known.count + 1 });
  }
  return [...byKey.values()].sort(
    (one, other) => other.count - one.count || other.form.length - one.form.length,
  );
}

const TIES: readonly TermEvidence['by'][] = ['list', 'sound', 'links'];

function evidenceOf(pairs: readonly TermPair[]): TermEvidence {
  const strength = Math.max(...pairs.map((pair) => pair.strength));
  const by = TIES.find((tie) => pairs.some((pair) => pair.by === tie)) ?? 'links';
  return { sightings: pairs.length, by, strength };
}

/** The sentence of a text that holds an offset. */
const sentenceAt = (text: JapaneseText | EnglishText | undefined, at: number): Span | undefined =>
  text?.sentences.find((it) => at >= it.start && at < it.end);

function termOf(entry: Entry, surroundings: Surroundings): readonly Term[] {
  const { article, sources, places, lexicon } = surroundings;
  const { pairs, kind, head } = entry;
  const [first, ...others] = variantsOf(entry, surroundings);
  if (!first) return [];
  const shown = pairs.find((pair) => pair.ja.form === first.form) ?? pairs[0];
  const { start, end } = sentenceAt(sources[shown.en.file], shown.en.start) ?? shown.en;
  const around = sentenceAt(article, shown.ja.start) ?? shown.ja;
  const enForms = englishForms(entry);
  return [
    {
      ...{ en: head, kind, variants: [first, ...others] },
      enCount: pairs.length,
      enPlaces: pairs.map(({ en }) => ({ file: en.file, start: en.start, end: en.end })),
      ...(enForms.length === 0 ? {} : { enForms }),
      part: entry.named ? 'properNoun' : 'noun',
      evidence: evidenceOf(pairs),
      context: {
        ja: { start: around.start, end: around.end },
        en: { file: shown.en.file, start, end },
      },
      score: scoreOf(entry, others.length + 1, places, lexicon),
    },
  ];
}

/** How often the Japanese of a term stands in the article. */
const uses = (term: Term): number => term.variants.reduce((sum, { count }) => sum + count, 0);

/** Words this common (bits) belong to no field, and this rare to one. */
const COMMON = 12;
const RARE = 17;

/** Names by how often they are used; nouns by what they are worth, too, for there are many of them. */
const order = (term: Term, lexicon: Lexicon): number =>
  term.kind === 'noun'
    ? term.score * (1 + 0.6 * Math.log2(uses(term))) + 0.1 * depth(term) + 0.4 * special(term, lexicon)
    : uses(term);

/** How many words and morphemes a term is made of, up to what makes it surely a term. */
const depth = ({ en, variants }: Term): number =>
  Math.min(3, en.split(/[\s-]/).length) + Math.min(4, Math.ceil([...variants[0].form].length / 2));

/** How far the words of a term are from everyday language, 0–1. */
function special({ en }: Term, lexicon: Lexicon): number {
  const bits = en
    .toLowerCase()
    .split(/[\s-]/)
    .map((word) => Math.min(RARE, Math.max(COMMON, lexicon.rarity(word, 'en'))));
  return (bits.reduce((sum, one) => sum + one, 0) / bits.length - COMMON) / (RARE - COMMON);
}

/** Whether an entry has so many Japanese forms at least. */
const hasForms = ({ pairs }: Entry, least: number): boolean =>
  least <= 1 || new Set(pairs.map(({ ja }) => ja.form)).size >= least;

/**
 * Builds the glossary of one aligned article: names and noun compounds that its word links pair, one entry a
 * concept, whatever its English and Japanese forms. Sorted by kind, then by how often the entry is used. Whoever asks
 * only for concepts that are rendered in several ways gives the `least` number of their Japanese forms.
 */
export function extractTerms(
  article: JapaneseText,
  sources: readonly EnglishText[],
  alignment: { readonly beads: readonly Bead[]; readonly links: readonly Link[] },
  lexicon: Lexicon,
  least = 1,
): readonly Term[] {
  const seen = withoutStrays(entriesOf(pairTerms(article, sources, alignment, lexicon), lexicon), lexicon);
  const entries = withoutStrays(mergeNames(seen, lexicon), lexicon);
  const places = new Set(
    entries.filter((it) => it.kind === 'place').flatMap((it) => it.pairs.map(({ ja }) => ja.form)),
  );
  const asked = entries.filter((entry) => hasForms(entry, least));
  if (asked.length === 0) return [];
  const surroundings: Surroundings = { article, sources, lexicon, edges: wordEdges(article), places };
  return asked
    .flatMap((entry) => termOf(entry, surroundings))
    .filter((term) => term.score >= LEAST_SCORE && saysSomething(term))
    .map((term) => ({ term, kind: TERM_KINDS.indexOf(term.kind), use: order(term, lexicon) }))
    .sort((one, other) => one.kind - other.kind || other.use - one.use)
    .map(({ term }) => term);
}

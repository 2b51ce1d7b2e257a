import type { Bead, Link } from '../align/alignment.ts';
import { type Span, slice } from '../base/span.ts';
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import type { Lexicon, NameEntry } from '../lexicon/lexicon.ts';
import { pairTerms, type TermPair } from './pair.ts';
import { TERM_KINDS, type Term, type Variant } from './term.ts';

/** Below this an entry is more likely noise than something a translator would keep. */
const LEAST_SCORE = 0.45;
/** An English noun this common (bits, see `Lexicon.rarity`) is a word, not a term, when it stands alone. */
const COMMON = 14;
/** One rarer than this deserves an entry even when the dictionary gives the same rendering first. */
const RARE = 19;

const KIND_OF_ENTRY: Readonly<Record<NameEntry['kind'], Term['kind']>> = {
  person: 'person',
  surname: 'person',
  given: 'person',
  place: 'place',
  country: 'place',
  organisation: 'organisation',
  product: 'product',
  currency: 'noun',
  language: 'noun',
};

/** What a term names: the English says it, then the Japanese, then the name lists; a common noun names nothing. */
function kindOf(pairs: readonly TermPair[], lexicon: Lexicon): Term['kind'] {
  if (pairs.every(({ en }) => en.form === en.form.toLowerCase())) return 'noun';
  for (const { en, ja } of pairs) {
    for (const kind of [en.kind, ja.kind]) {
      if (kind === 'person' || kind === 'place' || kind === 'organisation' || kind === 'product') return kind;
    }
  }
  const [pair] = pairs;
  const [entry] = pair ? lexicon.names(pair.ja.form) : [];
  const isName = pairs.some(({ en, ja }) => en.kind === 'unknown' || ja.kind === 'unknown');
  return entry && isName ? KIND_OF_ENTRY[entry.kind] : 'noun';
}

/** Where a form stands in the article: every occurrence that begins and ends where a word does. */
function placesOf(form: string, article: JapaneseText, edges: Edges): readonly Span[] {
  const places: Span[] = [];
  for (let at = article.text.indexOf(form); at >= 0; at = article.text.indexOf(form, at + form.length)) {
    const end = at + form.length;
    if (edges.starts.has(at) && edges.ends.has(end)) places.push({ start: at, end });
  }
  return places;
}

interface Edges {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

function wordEdges(article: JapaneseText): Edges {
  const tokens = article.sentences.filter((it) => it.kind !== 'boilerplate').flatMap((it) => it.tokens);
  return { starts: new Set(tokens.map((it) => it.start)), ends: new Set(tokens.map((it) => it.end)) };
}

/** The forms of one concept, the most used first; the first is preferred. */
function variantsOf(pairs: readonly TermPair[], article: JapaneseText, edges: Edges): readonly Variant[] {
  const forms = new Map<string, TermPair[]>();
  for (const pair of pairs) forms.set(pair.ja.form, [...(forms.get(pair.ja.form) ?? []), pair]);
  const counted = [...forms].map(([form, its]) => {
    const found = placesOf(form, article, edges);
    const places = found.length > 0 ? found : its.map(({ ja }) => ({ start: ja.start, end: ja.end }));
    return { form, reading: its[0]?.ja.reading ?? '', places, count: places.length };
  });
  counted.sort((one, other) => other.count - one.count || other.form.length - one.form.length);
  return counted.map((it, index) => ({ ...it, status: index === 0 ? 'preferred' : 'admitted' }));
}

/**
 * One English word that the dictionary pairs with the Japanese, or that is too common to be a term: right, but
 * nothing that anybody would look up in a glossary.
 */
function isEveryday({ ja, en }: TermPair, kind: Term['kind'], lexicon: Lexicon): boolean {
  if (kind !== 'noun' || en.words.length > 1) return false;
  const english = en.form.toLowerCase();
  const rarity = lexicon.rarity(english, 'en');
  const [first, second] = lexicon.english(ja.form).filter((rendering) => rendering.listed);
  const expected = first?.form === english || second?.form === english;
  return rarity < COMMON || (expected && rarity < RARE);
}

/** Repetition and agreement: two sightings of a pair say more than one, a pair that always holds more than one that varies. */
function scoreOf(pairs: readonly TermPair[], kind: Term['kind'], forms: number, lexicon: Lexicon): number {
  const best = Math.max(...pairs.map((pair) => pair.strength));
  const doubt = pairs.reduce((product, pair) => product * (1 - 0.75 * pair.strength), 1);
  const scattered = kind === 'noun' ? 1 / (1 + 0.25 * (forms - 1)) : 1;
  const everyday = pairs.some((pair) => !isEveryday(pair, kind, lexicon)) ? 1 : 0.4;
  return Math.min(1, (0.5 * best + 0.5 * (1 - doubt)) * scattered * everyday);
}

/** The sentence of the Japanese text that holds an offset. */
const sentenceAt = (article: JapaneseText, at: number): Span =>
  article.sentences.find((it) => at >= it.start && at < it.end) ?? { start: at, end: at };

function termOf(
  form: string,
  pairs: readonly [TermPair, ...TermPair[]],
  article: JapaneseText,
  sources: readonly EnglishText[],
  lexicon: Lexicon,
  edges: Edges,
): readonly Term[] {
  const kind = kindOf(pairs, lexicon);
  const [first, ...others] = variantsOf(pairs, article, edges);
  if (!first) return [];
  const shown = pairs.find((pair) => pair.ja.form === first.form) ?? pairs[0];
  const source = sources[shown.en.file]?.sentences.find(
    (it) => shown.en.start >= it.start && shown.en.start < it.end,
  );
  return [
    {
      ...{ en: form, kind, variants: [first, ...others] },
      enCount: pairs.length,
      enPlaces: pairs.map(({ en }) => ({ file: en.file, start: en.start, end: en.end })),
      context: {
        ja: sentenceAt(article, shown.ja.start),
        en: { file: shown.en.file, start: source?.start ?? shown.en.start, end: source?.end ?? shown.en.end },
      },
      score: scoreOf(pairs, kind, others.length + 1, lexicon),
    },
  ];
}

/**
 * Builds the glossary of one aligned article: names and noun compounds that its word links pair, one entry an
 * English form, Japanese variants by use. Sorted by kind, then by how often the entry is used.
 */
export function extractTerms(
  article: JapaneseText,
  sources: readonly EnglishText[],
  alignment: { readonly beads: readonly Bead[]; readonly links: readonly Link[] },
  lexicon: Lexicon,
): readonly Term[] {
  const edges = wordEdges(article);
  const byForm = new Map<string, [TermPair, ...TermPair[]]>();
  for (const pair of pairTerms(article, sources, alignment, lexicon)) {
    const key = pair.en.kind === 'noun' ? pair.en.form.toLowerCase() : pair.en.form;
    const known = byForm.get(key);
    if (known) known.push(pair);
    else byForm.set(key, [pair]);
  }
  const terms = [...byForm.values()].flatMap((pairs) =>
    termOf(pairs[0].en.form, pairs, article, sources, lexicon, edges),
  );
  return withoutAdjectives(terms)
    .filter((term) => term.score >= LEAST_SCORE && isWorthKeeping(term, article.text))
    .sort(
      (one, other) =>
        TERM_KINDS.indexOf(one.kind) - TERM_KINDS.indexOf(other.kind) ||
        other.variants[0].count - one.variants[0].count ||
        other.score - one.score,
    );
}

/**
 * Of entries that name one place by one Japanese form, the adjective gives way to the noun: Russian to Russia, North
 * Korean to North Korea. Entries that merely share their rendering (United States, U.S.) all stay.
 */
function withoutAdjectives(terms: readonly Term[]): readonly Term[] {
  return terms.filter(
    (term) =>
      !terms.some(
        (other) =>
          other !== term &&
          term.kind === 'place' &&
          other.variants[0].form === term.variants[0].form &&
          other.en.slice(0, 4).toLowerCase() === term.en.slice(0, 4).toLowerCase() &&
          (other.enCount > term.enCount ||
            (other.enCount === term.enCount && other.en.length < term.en.length)),
      ),
  );
}

/** Japanese that is only digits, Latin or one kana is no rendering of anything. */
const isWorthKeeping = (term: Term, text: string): boolean =>
  term.variants[0].places.some((place) => /[\p{Script=Han}\p{Script=Katakana}]/u.test(slice(text, place)));

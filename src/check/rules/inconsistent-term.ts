import type { SourceSpan } from '../../align/alignment.ts';
import { type Span, within } from '../../base/span.ts';
import type { Term, Variant } from '../../term/term.ts';
import { isUsual } from '../../term/usage.ts';
import { defineCheck } from '../define-check.ts';
import { type ArticleView, beadAt, FORMS_READ } from '../view.ts';
import { meets } from '../words.ts';

/** Links at least this probable say which words stand for a term. */
const SURE = 0.75;
/** English words this common (bits, see `Lexicon.rarity`) have as many renderings as they have contexts. */
const COMMON = 15;
/** A rendering must stand this often before another one is a departure from it. */
const SETTLED = 2;

/** Two renderings of which neither is clearly the rule are a writer's choice: 米国 and アメリカ by turns. */
const RARELY = 2;

/** A name left in Latin letters is another check's matter. */
const LATIN = /^[\p{Script=Latin}\p{Nd}\s.,'’-]+$/u;

/** Names of persons belong to the check of their spellings; dates are no terms. */
const READ: ReadonlySet<Term['kind']> = new Set(['organisation', 'place', 'product', 'noun']);

/** Whether a term is one that writers render the same way each time: a phrase, a name, or a rare word. */
const isTerm = ({ en, kind }: Term, view: ArticleView): boolean =>
  kind !== 'noun' || en.includes(' ') || view.lexicon.rarity(en.toLowerCase(), 'en') >= COMMON;

/** Places of a form all of whose words are linked to the English term, and to nothing beside it. */
function surePlaces(variant: Variant, term: Term, view: ArticleView): readonly Span[] {
  return variant.places.filter((place) => {
    const bead = beadAt(view, place);
    const words = bead?.ja.tokens.filter((token) => within(token, place)) ?? [];
    if (bead === undefined || words.length === 0) return false;
    const isOwn = (span: SourceSpan): boolean =>
      term.enPlaces.some((en) => en.file === span.file && meets(en, span));
    const here = bead.links.filter((link) => meets(link.ja, place));
    const sure = here.filter((link) => link.score >= SURE);
    return (
      here.every((link) => isOwn(link.en)) &&
      words.every((word) => sure.some((link) => meets(link.ja, word))) &&
      bead.en.tokens.some(
        (token) =>
          sure.some((link) => link.en.file === token.file && meets(link.en, token)) &&
          term.enPlaces.some((en) => en.file === token.file && within(token, en)),
      )
    );
  });
}

/** A long form and its short form, or a word and a compound of it, are no two renderings. */
const isShortFor = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let at = -1;
  return [...short].every((character) => {
    at = long.indexOf(character, at + 1);
    return at >= 0;
  });
};

/**
 * A reader takes two words for two things. Only where the links leave no doubt that both stand for the same English
 * term, and one of them is the rule in this article; a short form beside its long form is how newspapers write.
 */
export const inconsistentTerm = defineCheck({
  id: 'inconsistent-term',
  category: 'terminology/inconsistent',
  severity: 'minor',
  reads: 'both',
  examples: [
    {
      linked: true,
      ja: ['停戦は正午に始まった。', '停戦は夜まで続いた。', '休戦は翌日に破られた。'],
      en: [
        'The ceasefire began at noon.',
        'The ceasefire lasted until night.',
        'The ceasefire was broken the next day.',
      ],
      finds: ['休戦'],
      fixed: ['停戦は正午に始まった。', '停戦は夜まで続いた。', '停戦は翌日に破られた。'],
    },
    {
      linked: true,
      ja: ['弾道ミサイルが発射された。', '弾道ミサイルは海に落ちた。', 'ミサイルの破片が見つかった。'],
      en: [
        'A ballistic missile was launched.',
        'The ballistic missile fell into the sea.',
        'Parts of the ballistic missile were found.',
      ],
      finds: [],
    },
    {
      linked: true,
      ja: ['停戦は正午に始まった。', '停戦は夜まで続いた。', '終戦は翌年だった。'],
      en: [
        'The ceasefire began at noon.',
        'The ceasefire lasted until night.',
        'The end of the war came a year later.',
      ],
      finds: [],
    },
  ],
  *findInArticle(view) {
    const decided = new Set(view.glossary.map(({ en }) => en.toLowerCase()));
    for (const term of view.terms) {
      if (term.variants.length < FORMS_READ || !READ.has(term.kind)) continue;
      if (decided.has(term.en.toLowerCase())) continue;
      if (!isTerm(term, view)) continue;
      const seen = term.variants.map((variant) => ({ variant, places: surePlaces(variant, term, view) }));
      const [usual] = [...seen].sort((one, other) => other.places.length - one.places.length);
      if (usual === undefined || usual.places.length < SETTLED) continue;
      const { form } = usual.variant;
      for (const { variant, places } of seen) {
        if (variant === usual.variant || isShortFor(variant.form, form)) continue;
        if (places.length * RARELY > usual.places.length || LATIN.test(variant.form)) continue;
        const backed = view.usage !== undefined && isUsual(view.usage, form, variant.form);
        const opposed = view.usage !== undefined && isUsual(view.usage, variant.form, form);
        for (const place of places) {
          yield {
            ja: [place],
            message: 'check.inconsistent-term.found',
            values: { en: term.en, seen: variant.form, usual: form, times: usual.places.length },
            confidence: backed ? 0.7 : opposed ? 0.4 : 0.55,
            suggestions: [{ ...place, text: form }],
          };
        }
      }
    }
  },
});

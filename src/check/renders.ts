import { keepingFor } from '../base/keeping.ts';
import type { EnglishToken, JapaneseToken } from '../language/token.ts';
import type { Lexicon, Rendering } from '../lexicon/lexicon.ts';
import type { BeadView, Located } from './view.ts';
import { meets } from './words.ts';

/** Renderings rarer than this in both directions are chance. */
const RARE = 0.01;

/** Words come back in every sentence; so many of either language are kept ready. */
const KEPT = 10_000;

const isLikely = ({ listed, forward, backward }: Rendering): boolean =>
  listed || forward > RARE || backward > RARE;

/** The likely English forms of a Japanese word, and the words of these. */
const englishOf = keepingFor((japanese: string, lexicon: Lexicon) => {
  const forms = lexicon
    .english(japanese)
    .filter(isLikely)
    .map(({ form }) => form);
  return { forms: new Set(forms), words: new Set(forms.flatMap((form) => form.split(' '))) };
}, KEPT);

/** The likely Japanese forms of an English word. */
const japaneseOf = keepingFor(
  (english: string, lexicon: Lexicon): ReadonlySet<string> =>
    new Set(
      lexicon
        .japanese(english)
        .filter(isLikely)
        .map(({ form }) => form),
    ),
  KEPT,
);

const isLinked = ({ links }: BeadView, ja: JapaneseToken, en: Located<EnglishToken>): boolean =>
  links.some((link) => meets(link.ja, ja) && link.en.file === en.file && meets(link.en, en));

/** Whether the lexicon ties a Japanese word to an English one, whose lemma is given in lower case. */
function isRendering(
  lexicon: Lexicon,
  { base }: JapaneseToken,
  { lower }: EnglishToken,
  lemma: string,
): boolean {
  const { forms, words } = englishOf(base, lexicon);
  return forms.has(lower) || words.has(lemma) || forms.has(lemma);
}

/** Where the English words stand that render a Japanese word, by the aligner's link or by the lexicon. */
export function placesInEnglish(view: BeadView, ja: JapaneseToken): readonly number[] {
  const { lexicon } = view.article;
  return placesOf(view.en.tokens, (en) => {
    const lemma = en.lemma.toLowerCase();
    if (isRendering(lexicon, ja, en, lemma)) return true;
    const back = japaneseOf(lemma, lexicon);
    return back.has(ja.base) || back.has(ja.surface) || isLinked(view, ja, en);
  });
}

/** Where the Japanese words stand, of those that are asked about, that an English word renders in the same ways. */
export function placesInJapanese(
  view: BeadView,
  en: Located<EnglishToken>,
  isAsked: (ja: JapaneseToken) => boolean,
): readonly number[] {
  const { lexicon } = view.article;
  const lemma = en.lemma.toLowerCase();
  const back = japaneseOf(lemma, lexicon);
  return placesOf(
    view.ja.tokens,
    (ja) =>
      isAsked(ja) &&
      (back.has(ja.base) ||
        back.has(ja.surface) ||
        isRendering(lexicon, ja, en, lemma) ||
        isLinked(view, ja, en)),
  );
}

function placesOf<Word>(words: readonly Word[], is: (word: Word) => boolean): readonly number[] {
  const places: number[] = [];
  for (const [at, word] of words.entries()) if (is(word)) places.push(at);
  return places;
}

/** A rendering as probable as this in both directions is no chance. */
const COMMON = 0.05;

/** Whether the lexicon is sure that two words render each other; opposites, which share their company, are not. */
export function surelyTranslates(view: BeadView, ja: JapaneseToken, en: Located<EnglishToken>): boolean {
  const lemma = en.lemma.toLowerCase();
  return view.article.lexicon
    .english(ja.base)
    .some(
      ({ form, forward, backward, listed }) =>
        (listed || (forward > COMMON && backward > COMMON)) && (form === lemma || form === en.lower),
    );
}

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

/** Whether an English word is a rendering of a Japanese one: by the aligner's link or by the lexicon. */
export function translates(view: BeadView, ja: JapaneseToken, en: Located<EnglishToken>): boolean {
  const { lexicon } = view.article;
  const lemma = en.lemma.toLowerCase();
  const { forms, words } = englishOf(ja.base, lexicon);
  if (forms.has(en.lower) || words.has(lemma) || forms.has(lemma)) return true;
  const back = japaneseOf(lemma, lexicon);
  if (back.has(ja.base) || back.has(ja.surface)) return true;
  return view.links.some((link) => meets(link.ja, ja) && link.en.file === en.file && meets(link.en, en));
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

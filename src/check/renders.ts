import type { EnglishToken, JapaneseToken } from '../language/token.ts';
import type { BeadView, Located } from './view.ts';
import { meets } from './words.ts';

/** Renderings rarer than this in both directions are chance. */
const RARE = 0.01;

/** Whether an English word is a rendering of a Japanese one: by the aligner's link or by the lexicon. */
export function translates(view: BeadView, ja: JapaneseToken, en: Located<EnglishToken>): boolean {
  if (view.links.some((link) => meets(link.ja, ja) && link.en.file === en.file && meets(link.en, en)))
    return true;
  const { lexicon } = view.article;
  const lemma = en.lemma.toLowerCase();
  return (
    lexicon
      .english(ja.base)
      .some(
        ({ form, forward, backward, listed }) =>
          (listed || forward > RARE || backward > RARE) &&
          (form === lemma || form === en.lower || form.split(' ').includes(lemma)),
      ) ||
    lexicon
      .japanese(lemma)
      .some(
        ({ form, forward, backward, listed }) =>
          (form === ja.base || form === ja.surface) && (listed || forward > RARE || backward > RARE),
      )
  );
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

/** What speaks for a doubtful word: why it may stand as it is, whatever was measured of it. */
import { once } from '../base/keeping.ts';
import type { JapaneseToken } from '../language/token.ts';
import { type Doubt, isLatin } from './doubt.ts';
import { hasForeign } from './doubt-features.ts';
import { trust } from './sense-index.ts';
import { spell } from './spellings.ts';
import type { BeadView } from './view.ts';
import { isAllKatakana, meets } from './words.ts';

/** A word that is nearer to the English than this is not called far from it, however bad the bead. */
export const NEAR = 0.3;
/** How far back a quotation is looked for, in characters. */
const QUOTED = 40;

/**
 * Whether a Latin word may stay: a name that the English itself writes large, a part of an address or of something quoted.
 * Small words that a dictionary translates are for the check of what was left untranslated. Where post-editors are likely
 * to change a name in Latin letters, only addresses stay.
 */
export function isLeftRightly(
  { surface, start, end }: JapaneseToken,
  view: BeadView,
  isChanged: boolean,
): boolean {
  const { text, lexicon } = view.article;
  if (/[\w.@/:&'’-]/.test(text.charAt(start - 1)) || /[\w@/:&'’-]|\./.test(text.charAt(end))) return true;
  if (isChanged) return false;
  if (/[「『“"][^」』”"]*$/.test(text.slice(Math.max(0, start - QUOTED), start))) return true;
  if (/^\p{Lu}/u.test(surface)) return view.en.tokens.some((token) => token.surface === surface);
  return lexicon.japanese(surface).some(({ listed }) => listed);
}

/** The words of the English of the beads beside one. */
const wordsBeside = once((view: BeadView): readonly ReadonlySet<string>[] => {
  const at = view.article.beads.indexOf(view);
  const beside = view.article.beads.slice(Math.max(0, at - 1), at + 2).filter((bead) => bead !== view);
  return beside.map((bead) => spell(bead.en.tokens).all);
});

/** Whether the English of the beads around says a word: translators move words between sentences. */
export const isSaidNearby = ({ token }: Doubt, view: BeadView): boolean =>
  view.article.lexicon
    .english(token.base)
    .some(
      (one) =>
        trust(one) >= 0.4 &&
        one.form.split(' ').every((word) => wordsBeside(view).some((words) => words.has(word))),
    );

/** Whether a word holds a character that only Chinese has, and is nobody's name. */
export const isChinese = ({ token }: Doubt, view: BeadView): boolean =>
  hasForeign(token.surface, view.article.lexicon) &&
  view.article.lexicon.english(token.base).length === 0 &&
  !token.detail.includes('固有') &&
  !view.ja.names.some((name) => meets(name, token));

/** Whether anything might be said of a word: it is not rendered, or it belongs to a kind that is read by its looks. */
export const isDoubtful = (doubt: Doubt, view: BeadView): boolean =>
  doubt.support < NEAR ||
  isLatin(doubt.token) ||
  isChinese(doubt, view) ||
  (isAllKatakana(doubt.token.surface) && view.article.lexicon.english(doubt.token.base).length === 0);

/** Whether a katakana word is a piece of a longer one that the tokenizer cut: グリーン + フィールド. */
export const isPartOfRun = ({ surface, start, end }: JapaneseToken, view: BeadView): boolean =>
  isAllKatakana(surface) &&
  (/[ァ-ヺー]/.test(view.article.text.charAt(start - 1)) || /[ァ-ヺー]/.test(view.article.text.charAt(end)));

/** Whether a transcription is somebody's name: the article gives it a title, or says again what English writes large. */
export function isSettledName({ token, near: [nearest] }: Doubt, view: BeadView): boolean {
  const { text } = view.article;
  const name = view.ja.names.find((it) => meets(it, token));
  if (name?.title !== undefined) return true;
  const isLarge = nearest !== undefined && /^\p{Lu}/u.test(view.en.tokens[nearest.at]?.surface ?? '');
  return isLarge && text.indexOf(token.surface) !== text.lastIndexOf(token.surface);
}

import type { Span } from '../base/span.ts';
import { isKanji, isKatakana } from '../text/characters.ts';
import type { Name } from './mention.ts';
import { TITLE_BEHIND } from './titles.ts';
import type { JapaneseToken } from './token.ts';

type Kind = Name['kind'];

/** What the dictionary calls a proper noun, as a kind of name. */
export function kindOf(tokens: readonly JapaneseToken[]): Kind {
  const details = tokens.map((token) => token.detail);
  if (details.some((detail) => detail.includes('固有名詞-人名'))) return 'person';
  if (details.some((detail) => detail.includes('固有名詞-地域'))) return 'place';
  if (details.some((detail) => detail.includes('固有名詞-組織'))) return 'organisation';
  return 'unknown';
}

/** The title that follows a place in the text, if it belongs to the name. */
export function titleAt(text: string, at: number): (Span & { readonly form: string }) | undefined {
  const form = TITLE_BEHIND.exec(text.slice(at, at + 16))?.[0];
  return form === undefined ? undefined : { start: at, end: at + form.length, form };
}

const scriptOf = (form: string): Name['script'] => {
  const letters = [...form].filter((one) => !/[・＝=\s.\-‐&’']/.test(one));
  if (letters.every((one) => isKatakana(one.codePointAt(0) ?? 0))) return 'katakana';
  if (letters.every((one) => isKanji(one.codePointAt(0) ?? 0))) return 'kanji';
  return letters.every((one) => /[A-Za-zÀ-ɏＡ-Ｚａ-ｚ0-9０-９]/.test(one)) ? 'latin' : 'mixed';
};

/** The name that some tokens make, with its script and the title behind it, which makes it a person. */
export function nameOf(text: string, tokens: readonly JapaneseToken[], kind: Kind): Name {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  const form = text.slice(start, end);
  const title = titleAt(text, end);
  const base = { start, end, form, script: scriptOf(form), kind };
  if (title === undefined || kind === 'place' || kind === 'organisation') {
    // アメリカ大統領 is the president of a place; a place with 氏 or さん is a person.
    return title !== undefined && /^(?:氏|さん|容疑者)/.test(title.form)
      ? { ...base, kind: 'person', title }
      : base;
  }
  return { ...base, kind: 'person', title };
}

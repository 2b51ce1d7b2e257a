import type { JapaneseToken } from '../../src/language/token.ts';
import { isKatakana } from '../../src/text/characters.ts';

/** What kuromoji's dictionary gets wrong in the news, put right on its tokens. */

const DIGITS = /^[0-9０-９]+$/;
const POINT = /^[.．]$/;
const COMMA = /^[,，]$/;

const joins = (before: JapaneseToken, mark: JapaneseToken, after: JapaneseToken): boolean =>
  (POINT.test(mark.surface) || (after.surface.length === 3 && COMMA.test(mark.surface))) &&
  before.end === mark.start &&
  mark.end === after.start &&
  /^[0-9０-９,，]+$/.test(before.surface) &&
  DIGITS.test(after.surface);

/** 12 , 500 → 12,500 and 1 . 5 → 1.5. */
export function joinNumbers(tokens: readonly JapaneseToken[]): readonly JapaneseToken[] {
  if (!tokens.some(({ surface }) => surface.length === 1 && (POINT.test(surface) || COMMA.test(surface))))
    return tokens;
  const joined: JapaneseToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = joined.at(-1);
    const after = tokens[at + 1];
    if (token === undefined) break;
    if (before === undefined || after === undefined || !joins(before, token, after)) {
      joined.push(token);
      continue;
    }
    const surface = before.surface + token.surface + after.surface;
    joined[joined.length - 1] = { ...before, end: after.end, surface, base: surface, pos: 'NUM' };
    at += 1;
  }
  return joined;
}

const PERSON = '名詞-固有名詞-人名-一般';

/** What joins the parts of a name. */
const JOINER = /^[・＝=]$/;

const isWord = (token: JapaneseToken | undefined): boolean => isKatakana(token?.surface.codePointAt(0) ?? 0);

/** Particles and such that the dictionary sees in the ノ of ノ・グァンチョル. */
const asPart = (token: JapaneseToken): JapaneseToken => ({
  ...token,
  base: token.surface,
  reading: token.reading === '' ? token.surface : token.reading,
  pos: 'PROPN',
  detail: PERSON,
  form: '',
});

/**
 * Katakana parts around ・ or ＝ are a foreign name as soon as one of them is unknown or a proper noun already; the
 * parts that the dictionary does not know as anything else become proper nouns, and lone particles too.
 */
export function markKatakanaNames(tokens: readonly JapaneseToken[]): readonly JapaneseToken[] {
  if (!tokens.some(({ surface }) => surface.length === 1 && JOINER.test(surface))) return tokens;
  const marked = [...tokens];
  for (let from = 0; from < marked.length; from += 1) {
    if (!isWord(marked[from])) continue;
    const parts = [from];
    let at = from + 1;
    for (; at < marked.length; at += 1) {
      const token = marked[at];
      if (token?.start !== marked[at - 1]?.end) break;
      if (isWord(token)) parts.push(at);
      else if (token === undefined || !JOINER.test(token.surface) || !isWord(marked[at + 1])) break;
    }
    const isName =
      at - from > parts.length && parts.some((part) => !marked[part]?.known || marked[part]?.pos === 'PROPN');
    for (const part of isName ? parts : []) {
      const token = marked[part];
      const common = token?.known && /^名詞-(一般|サ変接続|形容動詞語幹)|^名詞-固有名詞/.test(token.detail);
      if (token !== undefined && !common) marked[part] = asPart(token);
    }
    from = at - 1;
  }
  return marked;
}

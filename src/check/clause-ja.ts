/** Who does what to whom in Japanese, where all of it is said by name and in the open. */
import type { JapaneseSentence } from '../language/analysis.ts';
import type { Name } from '../language/mention.ts';
import type { JapaneseToken } from '../language/token.ts';
import { trimEnd } from './ending.ts';

/** A name as subject of a predicate. */
export interface Clause {
  readonly subject: Name;
  /** The word that says what is done: a verb, or the noun before する. */
  readonly predicate: JapaneseToken;
}

/** A clause whose object is a name, too. */
export interface Transaction extends Clause {
  readonly object: Name;
}

/** With these the one marked by に does the deed, or both do it. */
const CONVERSE: ReadonlySet<string> = new Set(
  '教わる 習う もらう 貰う いただく 借りる 負ける 敗れる 敗北 会う 似る 囲まれる 受ける 聞く 勝つ 勝利 なる 当たる 違う 比べる'.split(
    ' ',
  ),
);
/** Words between an object and its verb: an adverb or two. */
const MOST_BETWEEN = 4;
const PASSIVE: ReadonlySet<string> = new Set(['れる', 'られる', 'せる', 'させる', '受ける', 'もらう']);

const isSubjectMark = (token: JapaneseToken): boolean =>
  token.pos === 'ADP' && (token.surface === 'は' || token.surface === 'が');

const isPredicate = (token: JapaneseToken, next: JapaneseToken | undefined): boolean =>
  (token.pos === 'VERB' && token.base !== 'する') ||
  (token.detail === '名詞-サ変接続' && next?.base === 'する');

/** The name, title included, that ends where a token starts. */
const nameBefore = ({ names }: JapaneseSentence, { start }: JapaneseToken): Name | undefined =>
  names.find((name) => (name.title !== undefined && name.title.end === start) || name.end === start) ??
  // 氏 belongs to no title of a bare name now and then.
  names.find((name) => name.end === start - 1 && name.title === undefined && name.kind === 'person');

/** Every 「AがBをPする」 of a sentence, outside quotations, neither passive nor causative. */
export function transactionsIn(sentence: JapaneseSentence): readonly Transaction[] {
  const { tokens } = sentence;
  const found: Transaction[] = [];
  let depth = 0;
  let subject: Name | undefined;
  for (const [at, token] of tokens.entries()) {
    if ('「『“'.includes(token.surface)) depth++;
    if ('」』”'.includes(token.surface)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (isSubjectMark(token)) subject = nameBefore(sentence, token);
    if (token.pos !== 'ADP' || (token.surface !== 'を' && token.surface !== 'に') || subject === undefined)
      continue;
    const object = nameBefore(sentence, token);
    if (object === undefined || object === subject) continue;
    const ahead = tokens.slice(at + 1, at + 2 + MOST_BETWEEN);
    const step = ahead.findIndex((it, place) => isPredicate(it, ahead[place + 1]));
    const predicate = ahead[step];
    if (predicate === undefined || ahead.slice(0, step).some((it) => isSubjectMark(it) || it.pos === 'PUNCT'))
      continue;
    if (token.surface === 'に' && CONVERSE.has(predicate.base)) continue;
    if (tokens.slice(at + 2 + step, at + 6 + step).some(({ base }) => PASSIVE.has(base))) continue;
    found.push({ subject, object, predicate });
  }
  return found;
}

/** What a sentence as a whole says of the name it begins with; undefined when it does not begin with one. */
export function mainClauseOf(sentence: JapaneseSentence): Clause | undefined {
  const mark = sentence.tokens.find(isSubjectMark);
  const subject = mark === undefined ? undefined : nameBefore(sentence, mark);
  if (
    subject === undefined ||
    Math.min(subject.start, subject.title?.start ?? subject.start) !== sentence.start
  )
    return undefined;
  const words = trimEnd(sentence.tokens);
  const at = words.findLastIndex((word, place) => isPredicate(word, words[place + 1]));
  const predicate = words[at];
  if (predicate === undefined || words.slice(at).some(({ base }) => PASSIVE.has(base))) return undefined;
  return { subject, predicate };
}

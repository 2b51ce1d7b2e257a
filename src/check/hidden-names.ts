/** Names that read as ordinary words: トランプ is a game of cards, ポール a pole, until nothing in the English is. */
import { keepingFor, once } from '../base/keeping.ts';
import type { Name } from '../language/mention.ts';
import { titleAt } from '../language/name-form-ja.ts';
import { endOfKatakana, inKatakana } from '../language/names-ja.ts';
import type { JapaneseToken } from '../language/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasWordLike } from './name-evidence.ts';
import { hasKind, isPersonal } from './name-kinds.ts';
import { beginnings } from './name-words.ts';
import type { BeadView } from './view.ts';
import { meets, wholeEnglish } from './words.ts';

/** Without a title, words of two syllables are seldom a name. */
const SHORTEST = 3;

/** The names that a form in katakana is made of. */
const partsOf = (form: string): readonly string[] => form.split(/[・＝=]/);

const isPersonalName = keepingFor((form: string, lexicon: Lexicon) =>
  partsOf(form).some((part) => isPersonal(lexicon.names(part))),
);
/** Lists give nearly every word to somebody as a given name; surnames are what articles call people by. */
const isSurname = keepingFor((form: string, lexicon: Lexicon) =>
  partsOf(form).some((part) => hasKind(lexicon.names(part), 'surname')),
);

/** The stretches of a bead that are in katakana throughout, as `namesJapanese` reads them; their words alone. */
function* runsOf(tokens: readonly JapaneseToken[]): Iterable<readonly JapaneseToken[]> {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !inKatakana(token)) continue;
    const end = endOfKatakana(tokens, at);
    yield tokens.slice(at, end).filter(inKatakana);
    at = end - 1;
  }
}

/** What stands behind the name of a place, a party or a paper, and makes no compound of it. */
const BEHIND_NAME =
  /^(?:州|県|市|町|村|郡|郊外|近郊|地区|地方|政府|当局|政権|陣営|側|紙|社|大学|出身|一家|夫妻)/;

/** Another noun at once behind or before makes a compound of it: アート作品, 室内プール. Two names with a dot stay two. */
const isCompound = (text: string, start: number, end: number): boolean =>
  /[\p{Script=Han}々]$/u.test(text.slice(start - 1, start)) ||
  (/^[\p{Script=Han}々]/u.test(text.slice(end, end + 1)) &&
    !BEHIND_NAME.test(text.slice(end, end + 2)) &&
    !/[・＝]/.test(text.slice(start, end)));

const lowerOf = once((view: BeadView): string => ` ${wholeEnglish(view).toLowerCase()} `);

/** カバ|ノー: pieces that make no word together, and say nothing that stands in the English. */
function isPiecedTogether(
  form: string,
  run: readonly JapaneseToken[],
  lower: string,
  lexicon: Lexicon,
): boolean {
  if (run.length < 2 || partsOf(form).length > 1) return false;
  if (lexicon.english(form).length > 0 || lexicon.loan(form).length > 0) return false;
  return !run.some(({ surface }) => beginnings(surface, lexicon).some((word) => hasWordLike(lower, word)));
}

/** The words in katakana of a bead that were not read as names, though lists know them as somebody's. */
export function hiddenNames(view: BeadView): readonly Name[] {
  const { text, lexicon } = view.article;
  const found: Name[] = [];
  for (const run of runsOf(view.ja.tokens)) {
    const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
    const form = text.slice(span.start, span.end);
    if (view.ja.names.some((name) => meets(name, span))) continue;
    const base = { ...span, form, script: 'katakana' } as const;
    const title = titleAt(text, span.end);
    if (title !== undefined && isPersonalName(form, lexicon)) found.push({ ...base, kind: 'person', title });
    else if (
      form.length >= SHORTEST &&
      !isCompound(text, span.start, span.end) &&
      (isSurname(form, lexicon) || isPiecedTogether(form, run, lowerOf(view), lexicon))
    )
      found.push({ ...base, kind: 'unknown', doubtful: true });
  }
  return found;
}

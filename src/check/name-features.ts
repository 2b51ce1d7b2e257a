/** What speaks for and against a name that the English does not have; `bench/fit-names.ts` learnt what each is worth. */
import { once } from '../base/keeping.ts';
import type { EnglishText } from '../language/analysis.ts';
import type { Name } from '../language/mention.ts';
import { soundDistance } from '../language/sound.ts';
import { DEMONYMS } from '../language/titles.ts';
import { compareBead } from './doubt.ts';
import type { Measures } from './logistic.ts';
import type { Strangers, StrangeWord } from './name-claims.ts';
import { isNameIn } from './name-evidence.ts';
import { hasKind, isPersonal, isPlace } from './name-kinds.ts';
import { isCapitalOf } from './nations.ts';
import type { ArticleView, BeadView } from './view.ts';
import { meets, wholeEnglish } from './words.ts';

/** What a source of fewer sentences does not say may well be known from the rest of it. */
const WHOLE_SOURCE = 5;
/** A name as long as this says all that length says. */
const LONG = 10;
/** Words that a translator may have put the name for. */
const PRONOUN = /\b(?:he|him|his|she|hers?|it|its|they|them|their|who|whose|we|our|I|my|me)\b/i;

/** Whether katakana goes on beside a name: the other half of somebody's name. */
const hasNeighbour = (name: Name, { text }: ArticleView): boolean =>
  /[ァ-ヺー][ ・]?$/.test(text.slice(0, name.start)) || /^[ ・]?[ァ-ヺー]/.test(text.slice(name.end));

/**
 * Whether a name can have been put for another. A person for anything; a country or town that the lists know only for
 * another, and not for its own capital: America stands for Washington. Half a name is missed only where half a name stands.
 */
export function canReplace(ja: Name, en: StrangeWord, view: ArticleView): boolean {
  const [own, other] = [view.lexicon.names(ja.form), view.lexicon.namesInJapanese(en.form)];
  if (en.partial && !isPlace(other) && !hasNeighbour(ja, view)) return false;
  if (ja.kind === 'person') return true;
  if (hasKind(own, 'country'))
    return hasKind(other, 'country') || (isPlace(other) && !isCapitalOf(en.form, ja.form));
  if (isPersonal(own)) return true;
  if (isPlace(own)) return isPlace(other);
  return ja.kind !== 'unknown' || own.length === 0;
}

/** What a source speaks of: each of its words and names once, and which names were looked for before. */
interface Spoken {
  readonly words: string;
  readonly names: readonly Name[];
  readonly asked: Map<string, boolean>;
}

/** English never changes while an article is worked on. */
const spokenOf = once((source: EnglishText): Spoken => {
  const names = new Map(
    source.sentences.flatMap((sentence) => sentence.names.map((name) => [name.form, name])),
  );
  const words = [...new Set(source.text.split(/\s+/))].join(' ');
  return { words, names: [...names.values()], asked: new Map<string, boolean>() };
});

/** Whether the English speaks of a name anywhere: then it is the wrong one of two that the article knows. */
const isSomewhere = (name: Name, { sources, lexicon }: ArticleView): boolean =>
  sources.some((source) => {
    const { words, names, asked } = spokenOf(source);
    const key = `${name.kind} ${name.form}`;
    const known = asked.get(key);
    if (known !== undefined) return known;
    const found = isNameIn(name, words, names, lexicon);
    asked.set(key, found);
    return found;
  });

const wordsOf = (english: string): readonly string[] => english.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];

/** Measures of a katakana name that nothing in the English of its bead answers. */
export function featuresOfName(
  name: Name,
  rival: StrangeWord | undefined,
  { ja, en, loose }: Strangers,
  view: BeadView,
): Measures {
  const { lexicon, text, sources } = view.article;
  const own = lexicon.names(name.form);
  const parts = name.form.split(/[・＝]/);
  const english = wholeEnglish(view);
  const words = wordsOf(english);
  const nearest = Math.min(1, ...words.flatMap((word) => parts.map((part) => soundDistance(part, word))));
  const supports = compareBead(view)
    .doubts.filter(({ token }) => meets(token, name))
    .map(({ support }) => support);
  const isWhole = sources.some((source) => source.sentences.length >= WHOLE_SOURCE);
  const isSaid = isWhole && isSomewhere(name, view.article);
  const isPerson = parts.some((part) => isPersonal(lexicon.names(part)));
  const kind = name.doubtful === true ? 'doubtful' : name.kind;
  const other = rival === undefined ? [] : lexicon.namesInJapanese(rival.form);
  const names = view.ja.names.length;
  return {
    bias: 1,
    [`kind.${kind}`]: 1,
    titled: Number(name.title !== undefined),
    parts: Number(parts.length > 1),
    length: Math.min(LONG, name.form.length) / LONG,
    listed: Number(own.length > 0),
    place: Number(isPlace(own)),
    person: Number(isPerson),
    loan: Number(lexicon.loan(name.form).length > 0 || lexicon.english(name.form).some((it) => it.listed)),
    rival: Number(rival !== undefined),
    'rival.partial': Number(rival?.partial === true),
    'rival.replaces': Number(rival !== undefined && canReplace(name, rival, view.article)),
    'rival.place': Number(isPlace(other)),
    'rival.person': Number(isPersonal(other)),
    'rival.same': Number(rival !== undefined && isPlace(own) === isPlace(other)),
    'rival.distance':
      rival === undefined ? 0 : Math.min(...parts.map((part) => soundDistance(part, rival.form))),
    'rival.nation': Number(rival !== undefined && DEMONYMS.has(rival.form)),
    'rival.surplus': Number(rival?.surplus === true),
    'rival.city': Number(
      hasKind(own, 'country') &&
        isPlace(other) &&
        !hasKind(other, 'country') &&
        !DEMONYMS.has(rival?.form ?? ''),
    ),
    'rival.unlisted': Number(rival !== undefined && other.length === 0),
    'kanji.place': Number(name.script === 'kanji' && name.kind !== 'person'),
    'kanji.person': Number(name.script === 'kanji' && name.kind === 'person'),
    'unknown.alone': Number(rival === undefined && name.kind === 'unknown'),
    'pronoun.alone': Number(rival === undefined && PRONOUN.test(english)),
    'person.place': Number(isPerson !== isPlace(other) && rival !== undefined),
    loose: Number(rival === undefined && loose.length > 0),
    none: Number(rival === undefined && loose.length === 0),
    nearest,
    support: supports.length === 0 ? 0 : Math.max(...supports),
    pronoun: Number(PRONOUN.test(english)),
    strangers: Math.min(4, ja.length) / 4,
    'strangers.share': ja.length / Math.max(1, names),
    open: Math.min(4, en.length) / 4,
    words: Math.min(6, words.length) / 6,
    'place.alone': Number(isPlace(own) && rival === undefined),
    acronyms: Math.min(3, (english.match(/\b\p{Lu}{2,}\b/gu) ?? []).length) / 3,
    state: Number(text.charAt(name.end) === '州'),
    'elsewhere.said': Number(isSaid),
    'elsewhere.never': Number(isWhole && !isSaid),
    repeated: Number(text.indexOf(name.form) !== text.lastIndexOf(name.form)),
    suffix: Number(/[語系人製軍市州国海島湾川山賞杯戦区郡県]/.test(text.charAt(name.end))),
  };
}

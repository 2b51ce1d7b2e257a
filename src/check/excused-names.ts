/** Why good Japanese does without an English name: it says another part of it, another word for it, or said it before. */
import type { SourceSpan } from '../align/alignment.ts';
import { compareNames } from '../align/names.ts';
import { once } from '../base/keeping.ts';
import type { Name } from '../language/mention.ts';
import { ORGANISATION_EN, PLACE_EN, TITLE_AT_ONCE } from '../language/titles.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { namesApart } from '../term/names-en.ts';
import { around } from './doubted-names.ts';
import { strangers } from './name-claims.ts';
import { isNameIn, isNameInJapanese } from './name-evidence.ts';
import { hasKind, isPersonal } from './name-kinds.ts';
import { countryOf, isCountrySaid } from './nations.ts';
import type { BeadView, Located } from './view.ts';
import { wholeEnglish, wholeJapanese } from './words.ts';

/** A family name of one character reads like its word from here on (0–1). */
const READS_SO = 0.25;
/** 同国の中央銀行, 国内の景気: words for a place or a body that was named before, or that the reader knows. */
const SAME_PLACE =
  /同(?:国|社|市|州|県|町|村|地|島|党|紙|誌|局|行|大学|大(?!統領|臣|使|[き変勢量])|省|団体|球団|チーム|クラブ|地域|地区|都市)|(?:国|州|市|県|町|島|社)内|[わ我]が[国社市州]|(?:自|両|各)[国社市州]|現地|地元|本国|首都|当局/;
/** What stands before the last word of a surname, or the words of a name that begins a sentence. */
const BEFORE = /(?:\p{Lu}[\p{L}'’.-]*\s+(?:(?:d[aeio]s?|del|van|von|der|bin|ibn|al|el)\s+)+)+$/u;
/** 前大統領, 同氏: characters before an office or an honorific that are nobody's name. */
const NO_FAMILY = /^[前元新副現同両故各次某当諸全]/;
const HAN_RUNS = /[\p{Script=Han}々]+(?:さん|くん)?/gu;
const CAPITALISED = /\p{Lu}[\p{L}'’.]*/gu;

/** A person without the place or body behind "of": "Ingrid Solberg of Norway". */
export function withoutPlace(name: Located<Name>, { article, en }: BeadView): Located<Name> {
  const at = name.form.search(/\sof\s/);
  if (at < 0) return name;
  const form = name.form.slice(0, at);
  const head = form.split(/\s+/);
  const isBody = ORGANISATION_EN.test(form) || PLACE_EN.test(form);
  const isSomebody =
    name.title !== undefined ||
    (head.length > 1 && !isBody && isPersonal(article.lexicon.namesInJapanese(head[0] ?? '')));
  if (isSomebody) return { ...name, form, end: name.start + form.length };
  const [first = name] = namesApart(name, en.tokens);
  return { ...name, form: first.form, end: first.end };
}

/** The capitalised words of a name, without the 's. */
export const wordsOf = (form: string): readonly string[] =>
  (form.match(CAPITALISED) ?? []).map((word) => word.replace(/['’]s?$/, ''));

/** All words of a name, those before it included that a particle ties to it: Neymar in "Neymar da Silva". */
export function allWordsOf(name: Located<Name>, view: BeadView): readonly string[] {
  const source = view.article.sources[name.file]?.text ?? '';
  const before = BEFORE.exec(source.slice(Math.max(0, name.start - 60), name.start))?.[0] ?? '';
  return wordsOf(`${before} ${name.form}`);
}

/** Whether a name can be a person's. */
export const canBePerson = ({ kind, title, form }: Name, lexicon: Lexicon): boolean =>
  kind === 'person' ||
  title !== undefined ||
  (kind === 'unknown' && !hasKind(lexicon.namesInJapanese(form), 'country'));

/** 金総書記 for "Kim Jong Un": a family name in characters with an office behind it that no reader parted from it. */
const isFamilyNameRead = (words: readonly string[], japanese: string, lexicon: Lexicon): boolean =>
  (japanese.match(HAN_RUNS) ?? []).some((run) =>
    [1, 2].some((length) => {
      const form = run.slice(0, length);
      return (
        !NO_FAMILY.test(form) &&
        TITLE_AT_ONCE.test(run.slice(length)) &&
        words.some((word) => compareNames(form, word, lexicon) >= READS_SO)
      );
    }),
  );

/** Whether the Japanese speaks of somebody by a name that nothing else in the English accounts for. */
function isAnotherAtHand(name: Located<Name>, words: readonly string[], view: BeadView): boolean {
  const { lexicon } = view.article;
  const others = view.en.names.filter(
    (it) => it.file !== name.file || it.end <= name.start || it.start >= name.end,
  );
  const english = words.reduce((text, word) => text.replaceAll(word, ' '), wholeEnglish(view));
  const unknown = strangers(view).ja;
  return view.ja.names.some(
    (it) =>
      (it.title !== undefined || (it.kind === 'person' && unknown.includes(it))) &&
      !isNameIn(it, english, others, lexicon),
  );
}

/** Whether the Japanese says a person in another way: by another part of the name, or by one nothing else accounts for. */
export function isPersonSaid(name: Located<Name>, view: BeadView): boolean {
  const { lexicon } = view.article;
  const words = allWordsOf(name, view);
  return isFamilyNameRead(words, wholeJapanese(view), lexicon) || isAnotherAtHand(name, words, view);
}

/** Whether 同国, 国内 and their like may stand for a name. */
export const isPlaceStoodFor = (name: Name, japanese: string): boolean =>
  name.kind !== 'person' && name.title === undefined && SAME_PLACE.test(japanese);

/** The Japanese up to a bead and right behind it, without its own. */
const besidesOf = once((view: BeadView) => {
  const { beads } = view.article;
  const own = beads.indexOf(view);
  const others = new Set([...beads.slice(0, own), ...around(view)]);
  others.delete(view);
  const all = [...others].filter(({ ja }) => ja.sentences.length > 0);
  return { japanese: all.map(wholeJapanese).join(' '), names: all.flatMap(({ ja }) => ja.names) };
});

/** Whether the article names somebody or something before a bead or right behind it. */
export function isSaidBeside(name: Located<Name>, view: BeadView): boolean {
  const { japanese, names } = besidesOf(view);
  if (japanese === '') return false;
  const { lexicon } = view.article;
  const words = allWordsOf(name, view);
  const form = words.join(' ');
  if (isCountrySaid([name.form, ...words], japanese)) return true;
  const countries = [name.form, ...words].flatMap((word) =>
    lexicon.japanese(word.toLowerCase()).map((it) => countryOf(it.form)),
  );
  return (
    countries.some((it) => it.length > 1 && japanese.includes(it)) ||
    isNameInJapanese({ ...name, form }, japanese, names, lexicon) ||
    isFamilyNameRead(words, japanese, lexicon)
  );
}

/** Whether a word of the English stands in a name. */
export const isWithin = (part: SourceSpan, name: SourceSpan): boolean =>
  part.file === name.file && part.start >= name.start && part.end <= name.end;

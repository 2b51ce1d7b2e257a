/** Names of the English that nothing in the Japanese says, each with what speaks for its having been left out by mistake. */
import { compareNames } from '../align/names.ts';
import type { Name } from '../language/mention.ts';
import { soundDistance } from '../language/sound.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { around } from './doubted-names.ts';
import {
  allWordsOf,
  canBePerson,
  isPersonSaid,
  isPlaceStoodFor,
  isSaidBeside,
  isWithin,
  withoutPlace,
  wordsOf,
} from './excused-names.ts';
import type { Measures } from './logistic.ts';
import { isOrdinary, isSaid, namesHeld, strangers } from './name-claims.ts';
import { isNameInJapanese } from './name-evidence.ts';
import { type Hole, nameHoles } from './name-holes.ts';
import { hasKind, isPersonal, isPlace } from './name-kinds.ts';
import { countryOf, isCountryInLetters, isCountrySaid, isPeople } from './nations.ts';
import type { BeadView, Located } from './view.ts';
import { meets, wholeEnglish, wholeJapanese } from './words.ts';

/** Words that stand for a person or place named before. */
const REFERS =
  /同氏|同国|同社|同市|同州|同相|同大統領|同首相|同長官|同選手|同容疑者|同被告|同党|同紙|彼|本人|首都|当局|両氏|両国|自国|我が国|国内|両者|自身/;
/** Somebody named before, and by no name: 同氏, チームの監督. */
const SAME_PERSON =
  /同(?:氏|相|大統領|首相|長官|選手|容疑者|被告|議員|知事|監督|市長|会長|社長|教授|博士)|両氏/;
const DESCRIBED =
  /(?:の|その|この|ある)(?:監督|大統領|首相|長官|選手|容疑者|被告|議員|知事|市長|会長|社長|教授|代表|議長|判事)(?=[はがもをに])/;
const HAN = /[\p{Script=Han}々]{2,}/gu;
/** From this likeness on (0–1) characters are read like the English name. */
const READS_SO = 0.6;
/** A name in characters has so many of them at the most. */
const LONGEST = 4;
const PRONOUN = /\b(?:he|him|his|she|hers?|it|its|they|them|their)\b/i;
const SPEAKS =
  /^,?\s(?:said|says|told|added|wrote|asked|insisted|claimed|warned|argued|noted|is|was|has|had|will)\b/;

/** Whether characters of the Japanese are read like a name. */
const isRead = (form: string, japanese: string, lexicon: Lexicon): boolean =>
  (japanese.match(HAN) ?? []).some((run) =>
    [...run].some((_, from) =>
      [2, 3, LONGEST].some(
        (length) =>
          from + length <= run.length &&
          compareNames(run.slice(from, from + length), form, lexicon) >= READS_SO,
      ),
    ),
  );

/** Whether the Japanese says a name by what lists and dictionaries have for it, whole or word by word. */
function isListedIn(name: Located<Name>, japanese: string, view: BeadView): boolean {
  const { lexicon } = view.article;
  const words = [name.form, ...wordsOf(name.form)];
  if (isCountrySaid(words, japanese)) return true;
  const forms = words.flatMap((form) => [
    ...lexicon.namesInJapanese(form).map((it) => it.form),
    ...lexicon.japanese(form.toLowerCase()).map((it) => it.form),
  ]);
  return forms.some((form) => {
    const said = countryOf(form);
    // 金 is Kim where it stands as a word of its own.
    return said.length > 1
      ? japanese.includes(said)
      : view.ja.tokens.some(({ surface }) => surface === form && /^\p{Script=Han}$/u.test(form));
  });
}

/** Words that a dictionary has as well and that no list has as a whole: Navy, Hazard, Go Well. */
const isWordy = (form: string, lexicon: Lexicon): boolean =>
  !isPlace(lexicon.namesInJapanese(form)) &&
  !(/ /.test(form) && isPersonal(lexicon.namesInJapanese(form))) &&
  wordsOf(form).every(
    (word) =>
      !hasKind(lexicon.namesInJapanese(word), 'country') &&
      lexicon.japanese(word.toLowerCase()).some(({ listed }) => listed),
  );

/** Whether the Japanese speaks of a person by no name: of one with a title only by 同氏 and its like. */
const isSomebodySaid = ({ form, title }: Name, japanese: string, lexicon: Lexicon): boolean =>
  !hasKind(lexicon.namesInJapanese(form), 'country') &&
  (SAME_PERSON.test(japanese) || (title === undefined && DESCRIBED.test(japanese)));

/** Kim beside Kim Jong Un: who is named twice in a sentence need not be in the Japanese. */
const isPartOfAnother = (name: Located<Name>, all: readonly Located<Name>[]): boolean =>
  all.some(
    (other) =>
      other !== name &&
      other.form.length > name.form.length &&
      other.form.split(/[\s-]/).some((word) => word === name.form),
  );

/** A name that nothing says. */
export interface MissingName {
  readonly name: Located<Name>;
  /** What it may have fallen out of. */
  readonly hole?: Hole;
  readonly measures: Measures;
}

/** Other abbreviations are explained as often as they are repeated: AMs, FAQs. */
const isAcronym = (form: string): boolean => /^[\p{Lu}.]{2,}s?$/u.test(form) && !isCountryInLetters(form);

/** Whether a name may have fallen out of a hole: 氏 and さん are said of persons. */
const fits = ({ kind }: Hole, name: Name, lexicon: Lexicon): boolean =>
  kind !== 'honorific' || (canBePerson(name, lexicon) && !isPeople(name.form));

/** The names of the English that nothing in the Japanese says in whatever way. */
export function missingNames(view: BeadView): readonly MissingName[] {
  const { lexicon, sources, text } = view.article;
  const japanese = wholeJapanese(view);
  const all = view.en.names.map((name) => withoutPlace(name, view));
  const asked = all.filter(
    (name) =>
      wordsOf(name.form).length > 0 &&
      !isAcronym(name.form) &&
      !isSomebodySaid(name, japanese, lexicon) &&
      (name.kind === 'person' || isPeople(name.form) || !isWordy(name.form, lexicon)) &&
      !isPartOfAnother(name, all),
  );
  if (asked.length === 0) return [];
  const left = asked.filter(
    (name) =>
      !isListedIn(name, japanese, view) &&
      !wordsOf(name.form).some(
        (word, at, all) =>
          (at === all.length - 1 || !isPersonal(lexicon.namesInJapanese(word))) &&
          isSaid(word, japanese, lexicon),
      ),
  );
  if (left.length === 0) return [];
  const { answers } = namesHeld(view);
  const { named, open, isGiven } = answers();
  const holes = nameHoles(view);
  const missing = left.filter((name) => {
    const own = named.filter((it) => isWithin(it, name));
    // Whoever is called by one of his names is named: ルラ氏 is "Luiz Inácio Lula da Silva".
    const isOpen = own.length > 0 && own.every((it) => open.includes(it));
    const isKnownOtherwise = isPeople(name.form) || isCountryInLetters(name.form);
    if (!(isKnownOtherwise || isOpen) || isRead(name.form, japanese, lexicon)) return false;
    const isPerson = canBePerson(name, lexicon) && !isKnownOtherwise;
    if (isPerson && (allWordsOf(name, view).some(isGiven) || isPersonSaid(name, view))) return false;
    // What the article has named before goes without saying, and 同国 says it, where no hole tells otherwise.
    const isTorn = holes.some((hole) => fits(hole, name, lexicon));
    return isTorn || !(isPlaceStoodFor(name, japanese) || isSaidBeside(name, view));
  });
  if (missing.length === 0) return [];
  const others = strangers(view).ja.length;
  const runs = japanese.match(/[ァ-ヺー]{2,}/g) ?? [];
  const beside = around(view).filter((it) => it !== view);
  const near = beside.flatMap((bead) => bead.ja.names);
  const nearby = beside
    .filter(({ ja }) => ja.sentences.length > 0)
    .map(wholeJapanese)
    .join(' ');
  const english = wholeEnglish(view);
  const first = view.en.sentences[0]?.start ?? 0;
  const latin = Number(
    /[A-Za-z]{3}/.test(text.slice(view.ja.sentences[0]?.start, view.ja.sentences.at(-1)?.end)),
  );
  return missing.map((name): MissingName => {
    const words = wordsOf(name.form);
    const last = words.at(-1) ?? name.form;
    const listed = [name.form, ...words].flatMap((word) => lexicon.namesInJapanese(word));
    const source = sources[name.file]?.text ?? '';
    const own = holes.filter((it) => fits(it, name, lexicon));
    const hole = own.length === 1 && missing.length === 1 ? own[0] : undefined;
    const links = view.links.filter((link) => link.en.file === name.file && meets(link.en, name));
    const isDemonym = isPeople(name.form);
    return {
      name,
      ...(hole === undefined ? {} : { hole }),
      measures: {
        bias: 1,
        [`kind.${isDemonym ? 'demonym' : name.doubtful === true ? 'doubtful' : name.kind}`]: 1,
        titled: Number(name.title !== undefined),
        words: Math.min(3, words.length) / 3,
        'listed.person': Number(isPersonal(listed)),
        'listed.place': Number(isPlace(listed)),
        'listed.country': Number(hasKind(listed, 'country')),
        unlisted: Number(listed.length === 0),
        ordinary: words.filter((word) => isOrdinary(word, lexicon)).length / words.length,
        plural: Number(/[^s']s$/.test(last) && lexicon.namesInJapanese(last).length === 0),
        partial: Number(named.some((it) => isWithin(it, name) && !open.includes(it))),
        letters: Number(isCountryInLetters(name.form)),
        linked: Math.max(0, ...links.map(({ score }) => score)),
        nearest: Math.min(1, ...runs.map((run) => soundDistance(run, last))),
        refers: Number(REFERS.test(japanese)),
        hole: Number(own.length > 0),
        'hole.sure': Number(own.some(({ sure }) => sure)),
        repeated: Number(english.indexOf(last) !== english.lastIndexOf(last)),
        first: Number(name.start - first < 3),
        attributive: Number(
          name.kind === 'place' && /^[ -]\p{L}/u.test(source.slice(name.end, name.end + 2)),
        ),
        speaks: Number(SPEAKS.test(source.slice(name.end, name.end + 12))),
        possessive: Number(/^['’]s?\b/.test(source.slice(name.end, name.end + 3))),
        pronoun: Number(PRONOUN.test(english)),
        missing: Math.min(3, missing.length - 1) / 3,
        strangers: Math.min(2, others) / 2,
        short: Math.max(-1, Math.min(1, Math.log((2.6 * japanese.length) / Math.max(1, english.length)))),
        named: Math.min(3, view.ja.names.length) / 3,
        'place.beside': Number(
          isPlace(listed) && view.ja.names.some((it) => isPlace(lexicon.names(it.form))),
        ),
        nearby: Number(beside.length > 0 && isNameInJapanese(name, nearby, near, lexicon)),
        latin,
      },
    };
  });
}

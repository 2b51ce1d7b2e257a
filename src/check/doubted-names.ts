/** The names of a bead that nothing in its English answers, each with the word it may stand in the place of. */
import type { Name } from '../language/mention.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isCapitalAnswered } from './capitals.ts';
import type { Measures } from './logistic.ts';
import { type StrangeWord, strangers } from './name-claims.ts';
import { isNameIn } from './name-evidence.ts';
import { canReplace, featuresOfName } from './name-features.ts';
import { hasKind, isPersonal, isPlace } from './name-kinds.ts';
import { hasCapitalOf } from './nations.ts';
import { type ArticleView, type BeadView, englishAt } from './view.ts';

/** How many beads around say whom a pronoun stands for. */
const AROUND = 2;
const LONG_ENOUGH = 3;

/** The beads around one, itself included. */
export const around = (view: BeadView): readonly BeadView[] => {
  const at = view.article.beads.indexOf(view);
  return view.article.beads.slice(Math.max(0, at - AROUND), at + AROUND + 1);
};

const englishOf = (beads: readonly BeadView[]): string =>
  beads.flatMap((bead) => bead.en.sentences.map((sentence) => englishAt(bead, sentence))).join(' ');
/** Whether a Japanese name is one of those the English speaks of nearby; translators put names for pronouns. */
const isNearbyInEnglish = (name: Name, view: BeadView): boolean => {
  const beads = around(view).filter((bead) => bead !== view);
  const names = beads.flatMap((bead) => bead.en.names);
  return isNameIn(name, englishOf(beads), names, view.article.lexicon);
};

/** ハード in ハードワーク, バークレイ in バークレイカード. */
const isPartOfWord = ({ start, end }: Name, view: BeadView): boolean =>
  /[ァ-ヺー・]/.test(view.article.text.charAt(start - 1)) ||
  /[ァ-ヺー・]/.test(view.article.text.charAt(end));

const ORDER = ['person', 'organisation', 'place', 'product', 'unknown'] as const;

/** An ordinary loan word that a dictionary knows and no list of names: アウェイ. */
const isLoanWord = (name: Name, { lexicon }: ArticleView): boolean =>
  name.title === undefined &&
  !name.form.includes('・') &&
  lexicon.names(name.form).length === 0 &&
  (lexicon.loan(name.form).some((word) => /^[a-z]/.test(word)) ||
    lexicon.english(name.form).some((it) => it.listed));

/** A name of the Japanese that nothing in the English answers, with the word it may stand in the place of. */
export interface DoubtedName {
  readonly name: Name;
  readonly rival?: StrangeWord;
  readonly measures: Measures;
}

/** Every name of a bead that is worth a doubt, the likeliest first; a rival is given to one name only. */
export function doubtedNames(view: BeadView): readonly DoubtedName[] {
  const all = strangers(view);
  const used = new Set<number>();
  const likely = [...all.ja].sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
  return likely.flatMap((name): DoubtedName[] => {
    if (isPartOfWord(name, view)) return [];
    if (isNearbyInEnglish(name, view)) return [];
    const { lexicon } = view.article;
    const listed = lexicon.names(name.form);
    if (hasKind(listed, 'country') && hasCapitalOf(name.form, view)) return [];
    if (isCapitalAnswered(name, view, all.nations.length > 0)) return [];
    const place = isPlace(listed) && name.kind !== 'person' && !isPersonal(listed);
    // Scottish schools are no schools of 大阪.
    const nations =
      hasKind(listed, 'country') || (isPlace(listed) && name.kind === 'place') ? all.nations : [];
    const hidden = !view.ja.names.includes(name);
    const open = [...all.en, ...(hidden ? [] : all.loose), ...nations].filter(
      (it) => !used.has(it.start) && !(place && isAbbreviation(it, lexicon)),
    );
    const rival =
      open.find((it) => nations.includes(it) || canReplace(name, it, view.article)) ??
      (place
        ? open.find((it) => !it.partial && isPerson(it, lexicon))
        : open.length === 1
          ? open[0]
          : undefined);
    const short = name.form.length < (name.script === 'kanji' || name.kind === 'person' ? 2 : LONG_ENOUGH);
    // A loan word, a syllable or two, a name in kanji that is no person's, what reads as an ordinary word: a name where
    // one is missing, and else nothing.
    const obscure =
      short || isLoanWord(name, view.article) || (name.script === 'kanji' && name.kind !== 'person');
    if (rival === undefined && (obscure || hidden || (name.script === 'kanji' && name.title === undefined)))
      return [];
    const measures = featuresOfName(name, rival, all, view);
    // Translators say of which country or town they speak; from few sentences nobody can tell that it was not meant.
    if (place && rival === undefined && !measures['elsewhere.never']) return [];
    if (rival !== undefined) used.add(rival.start);
    return [
      {
        name,
        measures: { ...measures, obscure: Number(obscure) },
        ...(rival === undefined ? {} : { rival }),
      },
    ];
  });
}

/** RSPB, B.C.E: letters that no list knows as a country. */
const isAbbreviation = ({ form }: StrangeWord, lexicon: Lexicon): boolean =>
  /^[\p{Lu}.]+$/u.test(form) && lexicon.namesInJapanese(form).length === 0;

/** Whether lists know an English word as somebody's name and as no place: Washington stands for America. */
function isPerson(word: StrangeWord, lexicon: Lexicon): boolean {
  const listed = lexicon.namesInJapanese(word.form);
  return isPersonal(listed) && !isPlace(listed);
}

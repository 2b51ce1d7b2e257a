/** The names of a bead that nothing in its English answers, each with the word it may stand in the place of. */
import type { Name } from '../language/mention.ts';
import type { Measures } from './logistic.ts';
import { type StrangeWord, strangers } from './name-claims.ts';
import { isNameIn } from './name-evidence.ts';
import { canReplace, featuresOfName, isPersonal, isPlace } from './name-features.ts';
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
    if (isPartOfWord(name, view) || isLoanWord(name, view.article)) return [];
    if (name.form.length < (name.script === 'kanji' || name.kind === 'person' ? 2 : LONG_ENOUGH)) return [];
    if (isNearbyInEnglish(name, view)) return [];
    const open = [...all.en, ...all.loose].filter((it) => !used.has(it.start));
    const listed = view.article.lexicon.names(name.form);
    const place = isPlace(listed) && name.kind !== 'person' && !isPersonal(listed);
    const rival =
      open.find((it) => canReplace(name, it, view.article)) ??
      (open.length === 1 && !place ? open[0] : undefined);
    const measures = featuresOfName(name, rival, all, view);
    // Translators say of which country or town they speak; from few sentences nobody can tell that it was not meant.
    if (place && rival === undefined && !measures['elsewhere.never']) return [];
    if (rival !== undefined) used.add(rival.start);
    return [{ name, measures, ...(rival === undefined ? {} : { rival }) }];
  });
}

import type { Name } from '../../language/mention.ts';
import { type Draft, defineCheck } from '../define-check.ts';
import { facing } from '../facing.ts';
import { type StrangeWord, strangers } from '../name-claims.ts';
import { isNameIn, isNameInJapanese, unansweredInJapanese } from '../name-evidence.ts';
import { type ArticleView, type BeadView, englishAt, japaneseAt, type Located } from '../view.ts';
import { wholeEnglish } from '../words.ts';

/** How many beads around say whom a pronoun stands for. */
const AROUND = 2;
/** Words that stand for a person or place named before. */
const REFERS =
  /同氏|同国|同社|同市|同州|同相|同大統領|同首相|同長官|同選手|同容疑者|同被告|彼|本人|首都|当局|両氏|両国/;
const LONG_ENOUGH = 3;
const COMPOUND = 8;
/** What a source of fewer sentences does not say may well be known from the rest of it. */
const WHOLE_SOURCE = 5;

/** The beads around one, itself included. */
const around = (view: BeadView): readonly BeadView[] => {
  const at = view.article.beads.indexOf(view);
  return view.article.beads.slice(Math.max(0, at - AROUND), at + AROUND + 1);
};

const englishOf = (beads: readonly BeadView[]): string =>
  beads.flatMap((bead) => bead.en.sentences.map((sentence) => englishAt(bead, sentence))).join(' ');
const japaneseOf = (beads: readonly BeadView[]): string =>
  beads.flatMap((bead) => bead.ja.sentences.map((sentence) => japaneseAt(bead, sentence))).join(' ');

/** Whether a Japanese name is one of those the English speaks of nearby; translators put names for pronouns. */
const isNearbyInEnglish = (name: Name, view: BeadView): boolean => {
  const beads = around(view).filter((bead) => bead !== view);
  const names = beads.flatMap((bead) => bead.en.names);
  return isNameIn(name, englishOf(beads), names, view.article.lexicon);
};

const isNearbyInJapanese = (name: Name, view: BeadView): boolean => {
  const beads = around(view);
  const names = beads.flatMap((bead) => bead.ja.names);
  return isNameInJapanese(name, japaneseOf(beads), names, view.article.lexicon);
};

/** Whether the English speaks of a name anywhere: then it is the wrong one of two that the article knows. */
const isSomewhere = (name: Name, { sources, lexicon }: ArticleView): boolean =>
  sources.some((source) => {
    const names = source.sentences.flatMap((sentence) => sentence.names);
    return isNameIn(name, source.text, names, lexicon);
  });

/** ハード in ハードワーク, バークレイ in バークレイカード. */
const isPartOfWord = ({ start, end }: Name, view: BeadView): boolean =>
  /[ァ-ヺー・]/.test(view.article.text.charAt(start - 1)) ||
  /[ァ-ヺー・]/.test(view.article.text.charAt(end));

/** Whether a name without counterpart is worth a word by itself: a katakana name that no sentence of a whole source has. */
const isInvented = (name: Name, view: BeadView): boolean =>
  name.script === 'katakana' &&
  // La. and CA stand for states that Japanese writes out.
  view.article.text.charAt(name.end) !== '州' &&
  view.article.sources.some((source) => source.sentences.length >= WHOLE_SOURCE) &&
  !isSomewhere(name, view.article);

const hasKind = (kinds: readonly { readonly kind: string }[], kind: string): boolean =>
  kinds.some((one) => one.kind === kind);

const isPlace = (kinds: readonly { readonly kind: string }[]): boolean =>
  hasKind(kinds, 'place') || hasKind(kinds, 'country');

/** Whether katakana goes on beside a name: the other half of somebody's name. */
const hasNeighbour = (name: Name, { text }: ArticleView): boolean =>
  /[ァ-ヺー][ ・]?$/.test(text.slice(0, name.start)) || /^[ ・]?[ァ-ヺー]/.test(text.slice(name.end));

const PERSONAL = ['person', 'surname', 'given'] as const;

/**
 * Whether a name can have been put for another. A person for anything; a country or town that the lists know only for
 * another: America stands for Washington. Half a name is missed only where half a name stands.
 */
function canReplace(ja: Name, en: StrangeWord, view: ArticleView): boolean {
  const [own, other] = [view.lexicon.names(ja.form), view.lexicon.namesInJapanese(en.form)];
  if (en.partial && !isPlace(other) && !hasNeighbour(ja, view)) return false;
  if (ja.kind === 'person') return true;
  if (hasKind(own, 'country')) return hasKind(other, 'country');
  if (PERSONAL.some((kind) => hasKind(own, kind))) return true;
  if (isPlace(own)) return isPlace(other);
  return ja.kind !== 'unknown' || own.length === 0;
}

const ORDER = ['person', 'organisation', 'place', 'product', 'unknown'] as const;

/** A name whose place in the Japanese says that it is one: a title, a list, two parts. */
const isSurelyName = (name: Name, { lexicon }: ArticleView): boolean =>
  name.title !== undefined ||
  name.form.includes('・') ||
  lexicon.names(name.form).length > 0 ||
  (name.kind === 'person' && name.doubtful !== true);

/** Words that a translator may have put the name for. */
const PRONOUN = /\b(?:he|him|his|she|hers?|it|its|they|them|their|who|whose|we|our|I|my|me)\b/i;

/** A person, by a title, by two parts or by the lists; a country or a town may be meant by many words. */
const isPerson = (name: Name, view: ArticleView): boolean =>
  name.kind === 'person' &&
  isSurelyName(name, view) &&
  name.form
    .split(/[・＝]/)
    .some(
      (part) => name.title !== undefined || PERSONAL.some((kind) => hasKind(view.lexicon.names(part), kind)),
    ) &&
  !['place', 'country'].some((kind) => hasKind(view.lexicon.names(name.form), kind));

/** Whether a pronoun of the English may stand for a name; a translator seldom puts a name in full for one. */
const mayBeMeant = (name: Name, view: BeadView): boolean =>
  !name.form.includes('・') && PRONOUN.test(wholeEnglish(view));

/** An ordinary loan word that a dictionary knows and no list of names: アウェイ. */
const isLoanWord = (name: Name, { lexicon }: ArticleView): boolean =>
  name.title === undefined &&
  !name.form.includes('・') &&
  lexicon.names(name.form).length === 0 &&
  (lexicon.loan(name.form).some((word) => /^[a-z]/.test(word)) ||
    lexicon.english(name.form).some((it) => it.listed));

function* compare(view: BeadView): Iterable<Draft<`check.names.${'swapped' | 'missing' | 'extra'}`>> {
  const { ja, en } = strangers(view);
  const likely = [...ja].sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
  const used = new Set<number>();
  for (const name of likely) {
    if (isPartOfWord(name, view) || isLoanWord(name, view.article)) continue;
    if (
      name.form.length < (name.script === 'kanji' || name.kind === 'person' ? 2 : LONG_ENOUGH) ||
      isNearbyInEnglish(name, view)
    )
      continue;
    const span = { start: name.start, end: name.end };
    const other = en.find((it) => !used.has(it.start) && canReplace(name, it, view.article));
    if (other !== undefined) {
      used.add(other.start);
      yield {
        ja: [span],
        en: [{ file: other.file, start: other.start, end: other.end }],
        message: 'check.names.swapped',
        values: { ja: name.form, en: other.form },
        severity: isSurelyName(name, view.article) ? 'critical' : 'major',
        // An unknown word of such a length is as often made of two loan words.
        confidence: isSurelyName(name, view.article) ? 0.7 : name.form.length < COMPOUND ? 0.5 : 0.4,
      };
    } else if (isInvented(name, view)) {
      // A common word that looks like a place (塩原) is the usual cause.
      yield { ja: [span], message: 'check.names.extra', values: { ja: name.form }, confidence: 0.4 };
    } else if (isPerson(name, view.article) && !mayBeMeant(name, view)) {
      // A surname without a title may as well be two common characters.
      const isNamedInFull = name.title !== undefined || name.form.includes('・');
      const confidence = isNamedInFull ? 0.5 : 0.4;
      yield { ja: [span], message: 'check.names.extra', values: { ja: name.form }, confidence };
    }
  }
  if (REFERS.test(japaneseOf([view]))) return;
  for (const name of unansweredInJapanese(view)) {
    if (used.has(name.start) || !isMissed(name, view)) continue;
    yield {
      ja: [],
      en: [{ file: name.file, start: name.start, end: name.end }],
      message: 'check.names.missing',
      values: { en: name.form },
      confidence: 0.4,
    };
  }
}

/** A person who is named in full, or with a title, and whom the Japanese does not name anywhere near. */
const isMissed = (name: Located<Name>, view: BeadView): boolean =>
  name.kind === 'person' &&
  (name.title !== undefined || name.form.includes(' ')) &&
  !isNearbyInJapanese(name, view);

/**
 * Names are compared by sound, by reading (金正恩 in Korean, 習近平 in Chinese) and by the lists. Japanese puts names for
 * pronouns and pronouns for names, so a name counts as wrong only when the English does not have it anywhere near.
 */
export const names = defineCheck({
  id: 'names',
  category: 'accuracy/mistranslation',
  severity: 'major',
  reads: 'both',
  examples: [
    {
      ja: [
        '会談は北部で開かれた。',
        'パキスタンと隣国は交渉を続けた。',
        '合意はなかった。',
        '代表は帰国した。',
        '次回は未定だ。',
      ],
      en: [
        'The meeting was held in the north.',
        'The pariah state and its neighbour continued their talks.',
        'There was no agreement.',
        'The delegates went home.',
        'No date was set for another round.',
      ],
      finds: ['パキスタン'],
    },
    {
      ja: 'パキスタンと隣国は交渉を続けた。',
      en: 'The pariah state and its neighbour continued their talks.',
      finds: [],
      note: 'From one sentence alone nobody can say that the country was not named before.',
    },
    {
      ja: 'オルソン氏は辞任した。',
      en: 'Mr. Fernandez resigned.',
      finds: ['オルソン'],
    },
    { ja: '習近平氏は北京で演説した。', en: 'Xi Jinping spoke in Beijing.', finds: [] },
    {
      ja: '韓国の大統領は訪米した。',
      en: 'The South Korean president visited the United States.',
      finds: [],
    },
    { ja: '同氏は辞任した。', en: 'Mr. Fernandez resigned.', finds: [] },
    {
      ja: ['フェルナンデス氏が当選した。', 'フェルナンデス氏は翌日辞任した。'],
      en: ['Fernandez won the vote.', 'He resigned the next day.'],
      finds: [],
    },
  ],
  findInBead: compare,
  *findInArticle(view) {
    const bead = facing(view);
    if (bead !== undefined) yield* compare(bead);
  },
});

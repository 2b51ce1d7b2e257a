import type { Name } from '../../language/mention.ts';
import { type Draft, defineCheck } from '../define-check.ts';
import { isNameIn, isNameInJapanese, unansweredInEnglish, unansweredInJapanese } from '../name-evidence.ts';
import { type ArticleView, type BeadView, englishAt, japaneseAt, type Located } from '../view.ts';

/** How many beads around say whom a pronoun stands for. */
const AROUND = 2;
/** Words that stand for a person or place named before. */
const REFERS =
  /同氏|同国|同社|同市|同州|同相|同大統領|同首相|同長官|同選手|同容疑者|同被告|彼|本人|首都|当局|両氏|両国/;
const LONG_ENOUGH = 3;
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
  const beads = around(view);
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

/** Whether two names can stand in one another's place: two persons, or two places that lists know. */
const areInterchangeable = (ja: Name, en: Name, { lexicon }: ArticleView): boolean =>
  ja.kind === en.kind && (ja.kind === 'person' || lexicon.namesInJapanese(en.form).length > 0);

/** Whether a name without counterpart is worth a word by itself: a katakana name that no sentence of a whole source has. */
const isInvented = (name: Name, view: BeadView): boolean =>
  name.script === 'katakana' &&
  // La. and CA stand for states that Japanese writes out.
  view.article.text.charAt(name.end) !== '州' &&
  view.article.sources.some((source) => source.sentences.length >= WHOLE_SOURCE) &&
  !isSomewhere(name, view.article);

/** Only names that tell: a person, or a place of some length that lists know. */
const isTelling = (name: Name, view: BeadView): boolean =>
  name.script !== 'latin' &&
  !isPartOfWord(name, view) &&
  name.form.length >= (name.script === 'kanji' ? 2 : LONG_ENOUGH) &&
  (name.kind === 'person' || name.kind === 'place') &&
  (name.title !== undefined || view.article.lexicon.names(name.form).length > 0);

function* compare(view: BeadView): Iterable<Draft<`check.names.${'swapped' | 'missing' | 'extra'}`>> {
  const ja = unansweredInEnglish(view).filter(
    (name) => isTelling(name, view) && !isNearbyInEnglish(name, view),
  );
  const en = unansweredInJapanese(view).filter((name) => name.kind === 'person' || name.kind === 'place');
  const used = new Set<Name>();
  for (const name of ja) {
    const span = { start: name.start, end: name.end };
    const other = en.find((it) => areInterchangeable(name, it, view.article) && !used.has(it));
    if (other !== undefined) {
      used.add(other);
      yield {
        ja: [span],
        en: [{ file: other.file, start: other.start, end: other.end }],
        message: 'check.names.swapped',
        values: { ja: name.form, en: other.form },
        severity: 'critical',
        confidence: isSomewhere(name, view.article) ? 0.8 : 0.6,
      };
    } else if (isInvented(name, view)) {
      yield {
        ja: [span],
        message: 'check.names.extra',
        values: { ja: name.form },
        confidence: 0.5,
      };
    }
  }
  if (REFERS.test(japaneseOf([view]))) return;
  for (const name of en) {
    if (used.has(name) || !isMissed(name, view)) continue;
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
});

import { type Draft, defineCheck } from '../define-check.ts';
import { doubtedNames } from '../doubted-names.ts';
import { facing } from '../facing.ts';
import { findHalfNames } from '../half-names.ts';
import { fromOdds, oddsOf } from '../logistic.ts';
import { MISSING_NAME_WEIGHTS } from '../missing-name-weights.ts';
import { missingNames } from '../missing-names.ts';
import { type Hole, nameHoles } from '../name-holes.ts';
import { findWrongParts } from '../name-parts.ts';
import { NAME_WEIGHTS } from '../name-weights.ts';
import { findWrongOffices } from '../offices.ts';
import { type BeadView, japaneseAt } from '../view.ts';
import { wholeEnglish } from '../words.ts';

/** Less likely ones are not worth a look even to those who ask for unsure findings. */
const FAINTEST = 0.2;
/** From here on a missing name says what its hole says. */
const ENOUGH = 0.5;

type Said = `check.names.${'swapped' | 'missing' | 'extra' | 'office' | 'half' | 'hole' | 'part'}`;

function* compare(view: BeadView): Iterable<Draft<Said>> {
  const used = new Set<number>();
  for (const { name, rival, measures } of doubtedNames(view)) {
    const confidence = fromOdds(oddsOf(measures, NAME_WEIGHTS));
    if (confidence < FAINTEST) continue;
    if (rival !== undefined) used.add(rival.start);
    const span = { start: name.start, end: name.end };
    yield rival === undefined
      ? { ja: [span], message: 'check.names.extra', values: { ja: name.form }, confidence }
      : {
          ja: [span],
          en: [{ file: rival.file, start: rival.start, end: rival.end }],
          message: 'check.names.swapped',
          values: { ja: name.form, en: rival.form },
          confidence,
        };
  }
  for (const { at, form, english, sure } of findWrongParts(view)) {
    if (used.has(english.start)) continue;
    used.add(english.start);
    yield {
      ja: [at],
      en: [{ file: english.file, start: english.start, end: english.end }],
      message: 'check.names.part',
      values: { ja: form, en: english.form },
      confidence: sure ? 0.75 : 0.4,
    };
  }
  for (const { name, at, said, right, english, office } of findWrongOffices(view))
    yield {
      ja: [at],
      en: [{ file: english.file, start: english.start, end: english.end }],
      message: 'check.names.office',
      values: { ja: name.form, said, en: office, right },
      confidence: 0.7,
      suggestions: [{ ...at, text: right }],
    };
  for (const { name, english, surname, whole } of findHalfNames(view)) {
    const { start, end, form } = name;
    yield {
      ja: [{ start, end }],
      en: [{ file: english.file, start: english.start, end: english.end }],
      message: 'check.names.half',
      values: { ja: form, en: surname },
      confidence: 0.6,
      severity: 'minor',
      suggestions: whole === undefined ? [] : [{ start, end, text: whole }],
    };
  }
  const told = new Set<Hole>();
  for (const { name, hole, measures } of missingNames(view)) {
    const confidence = fromOdds(oddsOf(measures, MISSING_NAME_WEIGHTS));
    if (used.has(name.start) || confidence < FAINTEST) continue;
    if (hole !== undefined && confidence >= ENOUGH) told.add(hole);
    yield {
      ja: hole === undefined ? [] : [{ start: hole.start, end: hole.end }],
      en: [{ file: name.file, start: name.start, end: name.end }],
      message: 'check.names.missing',
      values: { en: name.form },
      confidence,
    };
  }
  if (view.en.names.length === 0 && !/\p{Lu}/u.test(wholeEnglish(view).slice(1))) return;
  for (const hole of nameHoles(view)) {
    if (!hole.sure || told.has(hole)) continue;
    const { start, end } = hole;
    yield {
      ja: [{ start, end }],
      message: 'check.names.hole',
      values: { ja: japaneseAt(view, hole) },
      confidence: 0.7,
    };
  }
}

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
    {
      ja: 'フェルナンデス首相は辞任した。',
      en: 'President Fernandez resigned.',
      finds: ['首相'],
      fixed: 'フェルナンデス大統領は辞任した。',
    },
    {
      ja: ['マリア・ロペス・カーライル議長が演説した。', 'カーライル氏は予算を批判した。'],
      en: ['Chairwoman Maria Lopez-Carlisle gave a speech.', 'Lopez-Carlisle criticised the budget.'],
      finds: ['カーライル'],
      fixed: ['マリア・ロペス・カーライル議長が演説した。', 'ロペス・カーライル氏は予算を批判した。'],
    },
    { ja: 'フェルナンデス社長は辞任した。', en: 'President Fernandez resigned.', finds: [] },
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

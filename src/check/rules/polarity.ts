import { type Draft, defineCheck } from '../define-check.ts';
import { type LostDenial, lostDenials } from '../denials.ts';
import { facing } from '../facing.ts';
import type { Suggestion } from '../finding.ts';
import { fromOdds, type Measures, oddsOf } from '../logistic.ts';
import type { NegativeInJapanese } from '../negation.ts';
import type { Lost } from '../negation-match.ts';
import { doubtedNegations, predicateOf } from '../polarity-features.ts';
import { POLARITY_TREES } from '../polarity-trees.ts';
import { POLARITY_WEIGHTS } from '../polarity-weights.ts';
import { growFrom, oddsInTrees } from '../trees.ts';
import { type BeadView, englishAt, japaneseAt } from '../view.ts';
import { meets } from '../words.ts';

/** A bead must be trusted this far before its sides are held against each other. */
const TRUSTED = 0.4;
/** Less likely ones are not worth a look even to those who ask for unsure findings. */
const FAINTEST = 0.2;
/** What may be taken for an answer must be outweighed by everything else. */
const ANSWERED = 0.75;

type Said = `check.polarity.${'gained' | 'lost' | 'dropped'}`;

/** The affirmative of a negative ending, where it can be had by changing the ending alone. */
function affirm(view: BeadView, cue: NegativeInJapanese): readonly Suggestion[] {
  const { text } = view.article;
  const tail = text.slice(cue.start - 2, cue.end + 3);
  for (const [negative, positive] of AFFIRMATIVES) {
    const at = tail.indexOf(negative);
    if (at < 0 || at > 2) continue;
    const start = cue.start - 2 + at;
    return [{ start, end: start + negative.length, text: positive }];
  }
  return [];
}

const AFFIRMATIVES: readonly (readonly [string, string])[] = [
  ['ていなかった', 'ていた'],
  ['いなかった', 'いた'],
  ['ていない', 'ている'],
  ['ませんでした', 'ました'],
  ['ません', 'ます'],
  ['できなかった', 'できた'],
  ['しなかった', 'した'],
  ['しない', 'する'],
  ['できない', 'できる'],
];

function gained(view: BeadView, cue: NegativeInJapanese, confidence: number): Draft<Said> {
  const { start, end } = cue;
  return {
    ja: [{ start, end }],
    message: 'check.polarity.gained',
    values: { ja: japaneseAt(view, { start: cue.heads[0]?.start ?? Math.max(0, start - 4), end }) },
    confidence,
    suggestions: affirm(view, cue),
  };
}

function lost(view: BeadView, one: Lost, confidence: number): Draft<Said> {
  const { file, start } = one.cue;
  const cue = { file, start, end: (one.cue.heads[0] ?? one.cue).end };
  const span = predicateOf(view, one);
  return {
    ja: span === undefined ? [] : [{ start: span.start, end: span.end }],
    en: [cue],
    message: 'check.polarity.lost',
    values: { ja: span === undefined ? '' : japaneseAt(view, span), en: englishAt(view, cue) },
    confidence,
  };
}

/** Of a hundred human sentences that deny in English, one had nothing in Japanese that does. */
const DROPPED = 0.75;

const TREES = growFrom(POLARITY_TREES);

/** Weights draw straight lines, trees know which measures go together; where they differ, the truth lies between. */
const chanceOf = (measures: Measures): number =>
  fromOdds((oddsOf(measures, POLARITY_WEIGHTS) + oddsInTrees(measures, TREES)) / 2);

function* compare(view: BeadView): Iterable<Draft<Said>> {
  const dropped = [...lostDenials(view)];
  const said = new Set<LostDenial>();
  for (const { side, one, measures } of doubtedNegations(view)) {
    const found = chanceOf(measures);
    if (side === 'gained') {
      if (found >= (one.answer === 'none' ? FAINTEST : ANSWERED)) yield gained(view, one.cue, found);
      continue;
    }
    const denial = dropped.find(({ en }) => en.file === one.cue.file && meets(en, one.cue));
    if (denial !== undefined) said.add(denial);
    const confidence = denial === undefined ? found : Math.max(found, DROPPED);
    if (confidence >= (one.answer === 'none' ? FAINTEST : ANSWERED)) yield lost(view, one, confidence);
  }
  for (const denial of dropped) {
    if (said.has(denial)) continue;
    const { ja, en } = denial;
    yield {
      ja: ja === undefined ? [] : [ja],
      en: [en],
      message: 'check.polarity.dropped',
      values: { en: englishAt(view, en) },
      confidence: DROPPED,
    };
  }
}

/** Negation is counted predicate by predicate; set phrases that are negative in form alone count on neither side. */
export const polarity = defineCheck({
  id: 'polarity',
  category: 'accuracy/mistranslation',
  severity: 'major',
  reads: 'both',
  examples: [
    {
      ja: '写真には大臣がノ・ヨンス氏と並んで歩く姿が写っている。',
      en: 'The photo shows the minister walking beside No Yong Su.',
      finds: [],
    },
    {
      ja: 'ノ国防相も協力を称賛した。',
      en: 'No, the defense minister, also praised the cooperation.',
      finds: [],
    },
    {
      ja: '市長は橋の閉鎖を認めていない。',
      en: 'The mayor has approved the closure of the bridge.',
      finds: ['ない'],
      fixed: '市長は橋の閉鎖を認めている。',
    },
    {
      ja: '市は古い橋を修理した。',
      en: 'The city did not repair the old bridge.',
      finds: ['修理した'],
    },
    { ja: '議会は予算案を可決した。', en: 'Parliament failed to pass the budget.', finds: ['可決した'] },
    { ja: '議会は予算案を否決した。', en: 'Parliament failed to pass the budget.', finds: [] },
    { ja: '委員会は報告書を公表しなかった。', en: 'The committee did not publish the report.', finds: [] },
    { ja: '住民は避難しなければならない。', en: 'Residents must leave.', finds: [] },
    { ja: '橋は古いだけでなく、狭い。', en: 'The bridge is old and narrow.', finds: [] },
    { ja: '列車は動かなかった。', en: 'The train failed to move.', finds: [] },
    { ja: '社長は辞任を否定した。', en: 'The president said she would not resign.', finds: [] },
  ],
  *findInBead(view): Iterable<Draft<Said>> {
    if (view.score >= TRUSTED) yield* compare(view);
  },
  *findInArticle(view) {
    const apart = facing(view);
    if (apart !== undefined) yield* compare(apart);
  },
});

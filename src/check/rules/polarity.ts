import { type Draft, defineCheck } from '../define-check.ts';
import { endingOf } from '../ending.ts';
import type { Suggestion } from '../finding.ts';
import type { NegativeInEnglish, NegativeInJapanese } from '../negation.ts';
import { leftOver, type Placed } from '../negation-match.ts';
import { type BeadView, englishAt, japaneseAt } from '../view.ts';

/** A bead must be trusted this far before its sides are held against each other. */
const TRUSTED = 0.4;
/** In a bead of many sentences (subtitles, dialogue) a negation too easily belongs to a neighbour. */
const MANY = 3;

/** More than this many words hardly belong to one predicate. */
const LONGEST = 8;
/**
 * A longer bead (in characters) often says in one clause what the English says in another: of fifteen findings in
 * long segments of the annotated machine translations hardly one was right.
 */
const LONG = 100;

type Said = 'check.polarity.gained' | 'check.polarity.lost';

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

/** The predicate that should have been negative: where the denied word stands, or else the end of the last sentence. */
function predicateOf(view: BeadView, { places }: Placed<NegativeInEnglish>) {
  const { tokens } = view.ja;
  const at =
    places.findLast((it) => /^(?:動詞-自立|名詞-サ変接続|形容詞-自立)/.test(tokens[it]?.detail ?? '')) ??
    places[0];
  if (at === undefined) {
    const last = view.ja.sentences.at(-1);
    const ending = last === undefined ? undefined : endingOf(last);
    return ending !== undefined && ending.words.length > 0 ? ending : last;
  }
  let to = at;
  while (to < at + LONGEST && !['PUNCT', undefined].includes(tokens[to + 1]?.pos)) to++;
  return { start: tokens[at]?.start ?? 0, end: tokens[to]?.end ?? 0 };
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
    { ja: '委員会は報告書を公表しなかった。', en: 'The committee did not publish the report.', finds: [] },
    { ja: '住民は避難しなければならない。', en: 'Residents must leave.', finds: [] },
    { ja: '橋は古いだけでなく、狭い。', en: 'The bridge is old and narrow.', finds: [] },
    { ja: '列車は動かなかった。', en: 'The train failed to move.', finds: [] },
    { ja: '社長は辞任を否定した。', en: 'The president said she would not resign.', finds: [] },
  ],
  *findInBead(view): Iterable<Draft<Said>> {
    if (view.score < TRUSTED) return;
    const { ja, en } = leftOver(view);
    const text = japaneseAt(view, {
      start: view.ja.sentences[0]?.start ?? 0,
      end: view.ja.sentences.at(-1)?.end ?? 0,
    });
    const clear = (text.match(/[。！？]/g)?.length ?? 0) < MANY && text.length <= LONG;
    const confidence = (known: boolean): number => (clear ? (known ? 0.7 : 0.6) : 0.35);
    for (const one of ja) {
      const { start, end } = one.cue;
      yield {
        ja: [{ start, end }],
        message: 'check.polarity.gained',
        values: { ja: japaneseAt(view, { start: one.cue.heads[0]?.start ?? Math.max(0, start - 4), end }) },
        confidence: confidence(one.places.length > 0),
        suggestions: affirm(view, one.cue),
      };
    }
    for (const one of en) {
      const span = predicateOf(view, one);
      if (span === undefined) continue;
      const { file, start } = one.cue;
      const cue = { file, start, end: (one.cue.heads[0] ?? one.cue).end };
      yield {
        ja: [{ start: span.start, end: span.end }],
        en: [cue],
        message: 'check.polarity.lost',
        values: { ja: japaneseAt(view, span), en: englishAt(view, cue) },
        confidence: confidence(one.places.length > 0),
      };
    }
  },
});

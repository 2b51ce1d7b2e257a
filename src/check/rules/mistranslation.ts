import type { Span } from '../../base/span.ts';
import type { JapaneseToken } from '../../language/token.ts';
import { featuresOfBead } from '../bead-features.ts';
import { defineCheck } from '../define-check.ts';
import { compareBead, type Doubt, isLatin, kindOf, type Rival, UNRELATED } from '../doubt.ts';
import {
  isChinese,
  isDoubtful,
  isLeftRightly,
  isPartOfRun,
  isSaidNearby,
  isSettledName,
  NEAR,
} from '../doubt-excuses.ts';
import { featuresOf, type Suspicion as Suspected, suspect } from '../doubt-features.ts';
import { changesIn } from '../draft-changes.ts';
import { SHOWN } from '../finding.ts';
import { trust } from '../sense-index.ts';
import type { Near } from '../senses.ts';
import { spellings } from '../spellings.ts';
import { type BeadView, englishAt, japaneseAt } from '../view.ts';
import { meets } from '../words.ts';

/** Fainter doubts are not worth a line, even to somebody who asked for all of them. */
const FAINTEST = 0.02;
/** From this share of major errors among the errors on, a mistake is called one. */
const MAJOR = 0.2;
/** A rival that stands farther from the expected place is no competitor. */
const BESIDE = 2;
const SENSES = 3;
/** Of the words with Chinese characters on marked texts, 15 of 18 lay in a mark. */
const CHINESE = 0.85;
/** Words of a bead that is less sure than this are compared with the wrong English. */
const SURE = 0.5;
/** Where one word is this doubtful, words that are rendered deserve a look as well. */
const BAD = 0.35;

/** What is said of a word, by what was seen of it. */
const SAYINGS = {
  foreign: 'check.mistranslation.foreign',
  latin: 'check.mistranslation.latin',
  rival: 'check.mistranslation.rival',
  transcription: 'check.mistranslation.transcription',
  nothing: 'check.mistranslation.nothing',
  unknown: 'check.mistranslation.unknown',
  changed: 'check.mistranslation.changed',
  ending: 'check.mistranslation.ending',
} as const;
type Said = keyof typeof SAYINGS;

/** One word, or several that stand side by side, with what is to be said of them. */
interface Suspicion extends Span {
  readonly said: Said;
  readonly confidence: number;
  readonly isGrave: boolean;
  readonly rival?: Rival;
  /** The English word that it renders, in an unusual way. */
  readonly near?: Near;
  readonly token: JapaneseToken;
}

/** What an English word is called in Japanese, when a dictionary is sure of it. */
function rightFor(rival: Rival, view: BeadView): string | undefined {
  const renderings = spellings(rival.token).flatMap((form) => view.article.lexicon.japanese(form));
  const [best] = [...renderings].sort((one, other) => trust(other) - trust(one));
  return best?.listed && trust(best) >= 0.6 ? best.form : undefined;
}

/** What is thought of a word: how likely it is to be marked, how gravely, and whether as one of a draft. */
interface Thought {
  readonly probability: number;
  readonly isGrave: boolean;
  readonly isChanged: boolean;
}

function suspicionOf(
  doubt: Doubt,
  view: BeadView,
  { probability, isGrave, isChanged }: Thought,
): Suspicion | undefined {
  const { token, support, near, rivals } = doubt;
  const { lexicon } = view.article;
  const unlisted = lexicon.english(token.base).length === 0;
  if (isPartOfRun(token, view)) return undefined;
  if (isChinese(doubt, view))
    return { start: token.start, end: token.end, token, isGrave, said: 'foreign', confidence: CHINESE };
  const base = { start: token.start, end: token.end, confidence: probability, isGrave, token };
  if (isLatin(token)) return isLeftRightly(token, view, isChanged) ? undefined : { ...base, said: 'latin' };
  if (kindOf(token) === 'katakana' && unlisted)
    return isSettledName(doubt, view) && !isChanged
      ? undefined
      : { ...base, said: support >= UNRELATED && near[0]?.way === 'sound' ? 'transcription' : 'unknown' };
  // What is rendered is told of only where reviewers would change it more likely than not.
  if (support >= NEAR)
    return probability < SHOWN || near[0] === undefined
      ? undefined
      : { ...base, said: 'changed', near: near[0] };
  if (!isChanged && isSaidNearby(doubt, view)) return undefined;
  const rival = rivals.find(
    (it) => it.distance <= BESIDE && it.token.pos !== 'PROPN' && rightFor(it, view) !== undefined,
  );
  if (support < UNRELATED && rival !== undefined) return { ...base, said: 'rival', rival };
  return { ...base, said: unlisted ? 'unknown' : 'nothing' };
}

/** Endings that are likely to be changed; what a reader is told of the word before them is told of them, too. */
const endingsOf = (changes: ReadonlyMap<number, number>, view: BeadView): readonly Suspicion[] =>
  [...changes].flatMap(([at, confidence]): Suspicion[] => {
    const token = view.ja.tokens[at];
    const isTelling = compareBead(view).doubts.some((doubt) => doubt.at === at);
    if (token === undefined || isTelling) return [];
    return [{ start: token.start, end: token.end, token, confidence, isGrave: false, said: 'ending' }];
  });

/** Joins doubts of one compound, so that a reader is told of it once. */
function joined(suspicions: readonly Suspicion[]): readonly Suspicion[] {
  const all: Suspicion[] = [];
  for (const one of suspicions) {
    const last = all.at(-1);
    const gap = one.said === 'latin' && last?.said === 'latin' ? 1 : 0;
    // What is shown is not made longer by what is not.
    const alike = last !== undefined && one.confidence >= SHOWN === last.confidence >= SHOWN;
    if (last === undefined || !alike || one.start - last.end > gap) {
      all.push(one);
      continue;
    }
    const confidence = Math.max(one.confidence, last.confidence);
    const isSurer = one.said !== 'ending' && (last.said === 'ending' || one.confidence > last.confidence);
    const surer = { ...(isSurer ? one : last), confidence };
    all[all.length - 1] = { ...surer, start: last.start, end: one.end };
  }
  return all;
}

/**
 * A smooth sentence hides a wrong word. A word is suspected when none of its senses, compounds, readings or synonyms is
 * near anything in the English, and the more so when an English word stands without counterpart in its place. How much
 * that is worth was learnt from translations in which people marked the errors. Where a sentence is like those that
 * post-editors are given, the words and endings that they would change are marked as well.
 */
export const mistranslation = defineCheck({
  id: 'mistranslation',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  reads: 'both',
  examples: [
    {
      ja: '大きなイルカが木に登った。',
      en: 'A large squirrel climbed the tree.',
      finds: ['イルカ'],
    },
    { ja: '駐在員の猫が会議で発言した。', en: 'The ambassador spoke at the meeting.', finds: ['猫'] },
    { ja: '你は正しいと彼女は言った。', en: 'She said you were right.', finds: ['你'] },
    { ja: '大きなリスが木に登った。', en: 'A large squirrel climbed the tree.', finds: [] },
    {
      ja: '警察は容疑者の行方を追っている。',
      en: 'Police are searching for the whereabouts of the suspect.',
      finds: [],
    },
    {
      ja: '住民の怒りが広がった。',
      en: 'Outrage spread among residents.',
      finds: [],
      note: 'No dictionary ties 怒り to outrage as closely as people do; what they share with other words must do.',
    },
  ],
  *findInBead(view) {
    // Captions and headings are cut short and padded out; credits are nobody's translation.
    if (view.score < SURE || view.ja.sentences.every(({ kind }) => kind !== 'body')) return;
    const compared = compareBead(view);
    const { lexicon } = view.article;
    const mentioned = [...view.ja.quantities, ...view.ja.moments];
    const asked = new Map<Doubt, Suspected>();
    const ask = (doubt: Doubt): Suspected => {
      const answer =
        asked.get(doubt) ?? suspect(featuresOf(doubt, view), featuresOfBead(view), view.article.doubts);
      asked.set(doubt, answer);
      return answer;
    };
    const changes = changesIn(view);
    const isBad = compared.doubts.some((doubt) => isDoubtful(doubt, view) && ask(doubt).chance >= BAD);
    const suspicions = compared.doubts.flatMap((doubt): Suspicion[] => {
      const change = changes.get(doubt.at) ?? 0;
      if (mentioned.some((it) => meets(it, doubt.token))) return [];
      if (!isBad && change === 0 && !isDoubtful(doubt, view)) return [];
      const { chance, grave } = ask(doubt);
      if (Math.max(chance, change) < FAINTEST && !isChinese(doubt, view)) return [];
      const suspicion = suspicionOf(doubt, view, {
        probability: Math.max(chance, change),
        isGrave: grave >= MAJOR * chance,
        isChanged: change > 0,
      });
      return suspicion === undefined ? [] : [suspicion];
    });
    const all = [...suspicions, ...endingsOf(changes, view)].sort((one, other) => one.start - other.start);
    for (const { start, end, said, confidence, isGrave, rival, near, token } of joined(all)) {
      const senses = lexicon
        .english(token.base)
        .slice(0, SENSES)
        .map(({ form }) => form)
        .join(', ');
      const right = rival === undefined ? undefined : rightFor(rival, view);
      const rendered = near === undefined ? undefined : view.en.tokens[near.at];
      const answered = rival?.token ?? rendered;
      const whole = start === token.start && end === token.end;
      const inflects = token.pos === 'VERB' || token.pos === 'ADJ';
      yield {
        ja: [{ start, end }],
        en: answered === undefined ? [] : [{ file: answered.file, start: answered.start, end: answered.end }],
        message: SAYINGS[said],
        values: {
          ja: japaneseAt(view, { start, end }),
          senses,
          en: answered === undefined ? '' : englishAt(view, answered),
          right: right ?? '',
        },
        confidence: Math.round(1000 * confidence) / 1000,
        severity: isGrave ? 'major' : 'minor',
        suggestions: right === undefined || !whole || inflects ? [] : [{ start, end, text: right }],
      };
    }
  },
});

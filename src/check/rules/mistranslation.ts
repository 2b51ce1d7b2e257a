import { keepingFor, once } from '../../base/keeping.ts';
import type { Span } from '../../base/span.ts';
import type { JapaneseToken } from '../../language/token.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { defineCheck } from '../define-check.ts';
import { compareBead, type Doubt, isLatin, kindOf, type Rival, UNRELATED } from '../doubt.ts';
import { featuresOf, isForeign, type Suspicion as Suspected, suspect } from '../doubt-features.ts';
import { SHOWN } from '../finding.ts';
import { trust } from '../sense-index.ts';
import type { Near } from '../senses.ts';
import { spell, spellings } from '../spellings.ts';
import { type BeadView, englishAt, japaneseAt } from '../view.ts';
import { isAllKatakana, meets } from '../words.ts';

/** Fainter doubts are not worth a line, even to somebody who asked for all of them. */
const FAINTEST = 0.02;
/** From this share of major errors among the errors on, a mistake is called one. */
const MAJOR = 0.2;
/** A word that is nearer to the English than this is not called far from it, however bad the bead. */
const NEAR = 0.3;
/** A rival that stands farther from the expected place is no competitor. */
const BESIDE = 2;
const SENSES = 3;
/** Of the words with Chinese characters on marked texts, 15 of 18 lay in a mark. */
const CHINESE = 0.85;
/** Words of a bead that is less sure than this are compared with the wrong English. */
const SURE = 0.5;
/** Where one word is this doubtful, words that are rendered deserve a look as well. */
const BAD = 0.35;
/** How far back a quotation is looked for, in characters. */
const QUOTED = 40;

/** What is said of a word, by what was seen of it. */
const SAYINGS = {
  foreign: 'check.mistranslation.foreign',
  latin: 'check.mistranslation.latin',
  rival: 'check.mistranslation.rival',
  transcription: 'check.mistranslation.transcription',
  nothing: 'check.mistranslation.nothing',
  unknown: 'check.mistranslation.unknown',
  changed: 'check.mistranslation.changed',
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

/**
 * Whether a Latin word may stay: a name that the English itself writes large, a part of an address or of something quoted.
 * Small words that a dictionary translates are for the check of what was left untranslated.
 */
function isLeftRightly({ surface, start, end }: JapaneseToken, view: BeadView): boolean {
  const { text, lexicon } = view.article;
  if (/[\w.@/:&'’-]/.test(text.charAt(start - 1)) || /[\w@/:&'’-]|\./.test(text.charAt(end))) return true;
  if (/[「『“"][^」』”"]*$/.test(text.slice(Math.max(0, start - QUOTED), start))) return true;
  if (/^\p{Lu}/u.test(surface)) return view.en.tokens.some((token) => token.surface === surface);
  return lexicon.japanese(surface).some(({ listed }) => listed);
}

/** The words of the English of the beads beside one. */
const wordsBeside = once((view: BeadView): readonly ReadonlySet<string>[] => {
  const at = view.article.beads.indexOf(view);
  const beside = view.article.beads.slice(Math.max(0, at - 1), at + 2).filter((bead) => bead !== view);
  return beside.map((bead) => spell(bead.en.tokens).all);
});

/** Whether the English of the beads around says a word: translators move words between sentences. */
const isSaidNearby = ({ token }: Doubt, view: BeadView): boolean =>
  view.article.lexicon
    .english(token.base)
    .some(
      (one) =>
        trust(one) >= 0.4 &&
        one.form.split(' ').every((word) => wordsBeside(view).some((words) => words.has(word))),
    );

/** Whether a word holds a character that only Chinese has. */
const hasForeign = keepingFor((surface: string, lexicon: Lexicon): boolean =>
  [...surface].some((character) => isForeign(character, lexicon)),
);

/** Whether a word holds a character that only Chinese has, and is nobody's name. */
const isChinese = ({ token }: Doubt, view: BeadView): boolean =>
  hasForeign(token.surface, view.article.lexicon) &&
  view.article.lexicon.english(token.base).length === 0 &&
  !token.detail.includes('固有') &&
  !view.ja.names.some((name) => meets(name, token));

/** Whether anything might be said of a word: it is not rendered, or it belongs to a kind that is read by its looks. */
const isDoubtful = (doubt: Doubt, view: BeadView): boolean =>
  doubt.support < NEAR ||
  isLatin(doubt.token) ||
  isChinese(doubt, view) ||
  (isAllKatakana(doubt.token.surface) && view.article.lexicon.english(doubt.token.base).length === 0);

/** Whether a katakana word is a piece of a longer one that the tokenizer cut: グリーン + フィールド. */
const isPartOfRun = ({ surface, start, end }: JapaneseToken, view: BeadView): boolean =>
  isAllKatakana(surface) &&
  (/[ァ-ヺー]/.test(view.article.text.charAt(start - 1)) || /[ァ-ヺー]/.test(view.article.text.charAt(end)));

/** Whether a transcription is somebody's name: the article gives it a title, or says again what English writes large. */
function isSettledName({ token, near: [nearest] }: Doubt, view: BeadView): boolean {
  const { text } = view.article;
  const name = view.ja.names.find((it) => meets(it, token));
  if (name?.title !== undefined) return true;
  const isLarge = nearest !== undefined && /^\p{Lu}/u.test(view.en.tokens[nearest.at]?.surface ?? '');
  return isLarge && text.indexOf(token.surface) !== text.lastIndexOf(token.surface);
}

function suspicionOf(
  doubt: Doubt,
  view: BeadView,
  { probability, isGrave }: { readonly probability: number; readonly isGrave: boolean },
): Suspicion | undefined {
  const { token, support, near, rivals } = doubt;
  const { lexicon } = view.article;
  const unlisted = lexicon.english(token.base).length === 0;
  if (isPartOfRun(token, view)) return undefined;
  if (isChinese(doubt, view))
    return { start: token.start, end: token.end, token, isGrave, said: 'foreign', confidence: CHINESE };
  const base = { start: token.start, end: token.end, confidence: probability, isGrave, token };
  if (isLatin(token)) return isLeftRightly(token, view) ? undefined : { ...base, said: 'latin' };
  if (kindOf(token) === 'katakana' && unlisted)
    return isSettledName(doubt, view)
      ? undefined
      : { ...base, said: support >= UNRELATED && near[0]?.way === 'sound' ? 'transcription' : 'unknown' };
  // What is rendered is told of only where reviewers would change it more likely than not.
  if (support >= NEAR)
    return probability < SHOWN || near[0] === undefined
      ? undefined
      : { ...base, said: 'changed', near: near[0] };
  if (isSaidNearby(doubt, view)) return undefined;
  const rival = rivals.find(
    (it) => it.distance <= BESIDE && it.token.pos !== 'PROPN' && rightFor(it, view) !== undefined,
  );
  if (support < UNRELATED && rival !== undefined) return { ...base, said: 'rival', rival };
  return { ...base, said: unlisted ? 'unknown' : 'nothing' };
}

/** Joins doubts of one compound, so that a reader is told of it once. */
function joined(suspicions: readonly Suspicion[]): readonly Suspicion[] {
  const all: Suspicion[] = [];
  for (const one of suspicions) {
    const last = all.at(-1);
    const gap = one.said === 'latin' && last?.said === 'latin' ? 1 : 0;
    if (last === undefined || one.start - last.end > gap) {
      all.push(one);
      continue;
    }
    const surer = one.confidence > last.confidence ? one : last;
    all[all.length - 1] = { ...surer, start: last.start, end: one.end };
  }
  return all;
}

/**
 * A smooth sentence hides a wrong word. A word is suspected when none of its senses, compounds, readings or synonyms is
 * near anything in the English, and the more so when an English word stands without counterpart in its place. How much
 * that is worth was learnt from translations in which people marked the errors.
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
      const answer = asked.get(doubt) ?? suspect(featuresOf(doubt, view), view.article.doubts);
      asked.set(doubt, answer);
      return answer;
    };
    const isBad = compared.doubts.some((doubt) => isDoubtful(doubt, view) && ask(doubt).chance >= BAD);
    const suspicions = compared.doubts.flatMap((doubt): Suspicion[] => {
      if (!(isBad || isDoubtful(doubt, view)) || mentioned.some((it) => meets(it, doubt.token))) return [];
      const { chance, grave } = ask(doubt);
      if (chance < FAINTEST && !isChinese(doubt, view)) return [];
      const suspicion = suspicionOf(doubt, view, { probability: chance, isGrave: grave >= MAJOR * chance });
      return suspicion === undefined ? [] : [suspicion];
    });
    for (const { start, end, said, confidence, isGrave, rival, near, token } of joined(suspicions)) {
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

import type { JapaneseToken } from '../../language/token.ts';
import { type Draft, defineCheck } from '../define-check.ts';
import { facing } from '../facing.ts';
import { fromOdds } from '../logistic.ts';
import { type Opposed, opposedWords } from '../opposite-features.ts';
import { OPPOSITE_TREES } from '../opposite-trees.ts';
import { growFrom, oddsInTrees } from '../trees.ts';
import type { BeadView } from '../view.ts';
import { wholeJapanese } from '../words.ts';

/** A bead must be trusted this far before its sides are held against each other. */
const TRUSTED = 0.4;
/** Less likely ones are not worth a look even to those who ask for unsure findings. */
const FAINTEST = 0.2;
/** Nothing is called surer. */
const SUREST = 0.95;
/** In a longer bead (in characters), or one of so many sentences, the right word may well stand where the English says something else. */
const [LONG, MANY] = [170, 3];
/** So sure (0–1) is nothing there. */
const UNCLEAR = 0.4;
const TREES = growFrom(OPPOSITE_TREES);

/** Nouns keep their form; a verb or adjective would have to be inflected. */
const isNominal = (token: JapaneseToken): boolean => token.detail.startsWith('名詞');

/** The likeliest opposite of every word that has any. */
function* compare(view: BeadView): Iterable<Draft<'check.opposite.found'>> {
  const best = new Map<JapaneseToken, Opposed & { readonly chance: number }>();
  for (const one of opposedWords(view)) {
    const chance = fromOdds(oddsInTrees(one.measures, TREES));
    if (chance >= Math.max(FAINTEST, best.get(one.token)?.chance ?? 0))
      best.set(one.token, { ...one, chance });
  }
  const text = wholeJapanese(view);
  const isClear = text.length <= LONG && (text.match(/[。！？]/g)?.length ?? 0) < MANY;
  for (const { token, pole, word, chance } of best.values()) {
    const span = { start: token.start, end: token.end };
    const { file, start, end } = word;
    yield {
      ja: [span],
      en: [{ file, start, end }],
      message: 'check.opposite.found',
      values: { ja: token.surface, en: word.surface, better: pole.opposite },
      confidence: Math.min(isClear ? SUREST : UNCLEAR, chance),
      suggestions: isNominal(token) ? [{ ...span, text: pole.opposite }] : [],
    };
  }
}

/**
 * A Japanese word is reported when the English says its opposite where it should stand, when no other word of the Japanese
 * accounts for that, and when nothing in the English renders the word itself. How much each of these says was learnt from
 * good translations in which words were put for their opposites.
 */
export const opposite = defineCheck({
  id: 'opposite',
  category: 'accuracy/mistranslation',
  severity: 'major',
  reads: 'both',
  examples: [
    {
      ja: '小麦の輸入が止まった。',
      en: 'Wheat exports came to a standstill.',
      finds: ['輸入'],
      fixed: '小麦の輸出が止まった。',
    },
    { ja: '村は島の北部にある。', en: 'The village lies in the south of the island.', finds: ['北部'] },
    { ja: '燃料の価格が上昇した。', en: 'Fuel prices fell.', finds: ['上昇'] },
    {
      ja: '両国は、隣国の野望に合わせる用意があると述べた。',
      en: "The two countries said they were ready to counter the neighbour's ambitions.",
      finds: ['合わせる'],
    },
    { ja: '小麦の輸出が止まった。', en: 'Wheat exports came to a standstill.', finds: [] },
    { ja: '人口は増加しなかった。', en: 'The population declined.', finds: [] },
    { ja: '輸出と輸入が止まった。', en: 'Exports came to a standstill.', finds: [] },
  ],
  *findInBead(view) {
    if (view.score >= TRUSTED) yield* compare(view);
  },
  *findInArticle(view) {
    const apart = facing(view);
    if (apart !== undefined) yield* compare(apart);
  },
});

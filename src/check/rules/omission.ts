import type { EnglishSentence } from '../../language/analysis.ts';
import { findGap } from '../clause-gap.ts';
import { type Draft, defineCheck } from '../define-check.ts';
import { facing } from '../facing.ts';
import { type ArticleView, type BeadView, englishAt, isPaired, type Located } from '../view.ts';
import { isContent } from '../words.ts';

/** A sentence with fewer content words ("He agreed.") may be said by a word of its neighbour. */
const FEWEST_WORDS = 4;
/** How sure the aligner must be that there is no counterpart. */
const SURE = 0.6;
const QUOTED = 80;
/** Less likely gaps are not worth a look even to those who ask for unsure findings. */
const FAINTEST = 0.2;
/** From here on nobody would call it a free translation. */
const GRAVE = 0.7;
/** A bead must be trusted this far before a clause is missed in it. */
const TRUSTED = 0.4;
/** Fewer words are a matter of style, unless it is fairly sure that they are missing. */
const FEWEST_IN_CLAUSE = 3;
const FAIRLY_SURE = 0.7;

const shorten = (text: string): string =>
  text.length <= QUOTED ? text : `${text.slice(0, QUOTED - 1).trimEnd()}…`;

/** The paired bead that holds the English sentence just before (−1) or after (1) in the same source. */
function besides(sentence: Located<EnglishSentence>, view: ArticleView, step: 1 | -1): number {
  const own = (view.sources[sentence.file]?.sentences ?? []).filter((it) => it.kind === 'body');
  const at = own.findIndex((it) => it.start === sentence.start);
  const next = own[at + step];
  if (at < 0 || next === undefined) return -1;
  return view.beads.findIndex(
    (bead) =>
      isPaired(bead) && bead.en.sentences.some((it) => it.file === sentence.file && it.start === next.start),
  );
}

/** Whether two beads follow one another in the Japanese, with no Japanese of unknown origin between them. */
function areNeighbours(view: ArticleView, before: number, after: number): boolean {
  if (before < 0 || after <= before) return false;
  return view.beads.slice(before + 1, after).every((bead: BeadView) => bead.ja.sentences.length === 0);
}

/** The clause that a bead most likely leaves out. */
function* clauses(view: BeadView): Iterable<Draft<'check.omission.clause'>> {
  const gap = findGap(view);
  if (gap === undefined || gap.chance < FAINTEST) return;
  if (gap.words === 0 || (gap.words < FEWEST_IN_CLAUSE && gap.chance < FAIRLY_SURE)) return;
  yield {
    ja: [],
    en: [gap.span],
    message: 'check.omission.clause',
    values: { en: shorten(englishAt(view, gap.span)) },
    severity: gap.chance < GRAVE ? 'minor' : 'major',
    confidence: gap.chance,
  };
}

/**
 * Editors shorten, and a source may hold more than the article took from it. An English sentence counts as left out only
 * where the sentences on both sides of it were translated, one behind the other.
 */
export const omission = defineCheck({
  id: 'omission',
  category: 'accuracy/omission',
  severity: 'major',
  reads: 'japanese',
  examples: [
    {
      ja: ['住民は高台へ逃げた。', '', '夜には救助隊が着いた。'],
      en: [
        'Residents fled to higher ground.',
        'Three bridges on the coastal road had already collapsed by noon.',
        'Rescue teams arrived at night.',
      ],
      finds: ['Three bridges on the coastal road had already collapsed by noon.'],
    },
    {
      ja: ['住民は高台へ逃げた。', ''],
      en: [
        'Residents fled to higher ground.',
        'Three bridges on the coastal road had already collapsed by noon.',
      ],
      finds: [],
    },
    {
      ja: ['住民は高台へ逃げた。', '', '夜には救助隊が着いた。'],
      en: ['Residents fled to higher ground.', 'It was over.', 'Rescue teams arrived at night.'],
      finds: [],
    },
    {
      ja: '住民は高台へ逃げた。',
      en: 'Residents fled to higher ground after the coastal bridge collapsed under heavy trucks that carried timber.',
      finds: ['coastal bridge collapsed under heavy trucks that carried timber'],
    },
    {
      ja: '海沿いの橋が木材を運ぶ重いトラックで崩れた後、住民は高台へ逃げた。',
      en: 'Residents fled to higher ground after the coastal bridge collapsed under heavy trucks that carried timber.',
      finds: [],
    },
  ],
  *findInArticle(view) {
    const apart = facing(view);
    if (apart !== undefined) yield* clauses(apart);
    for (const bead of view.beads) {
      if (bead.ja.sentences.length > 0 || bead.score < SURE) continue;
      for (const sentence of bead.en.sentences) {
        if (sentence.kind !== 'body' || sentence.tokens.filter(isContent).length < FEWEST_WORDS) continue;
        const [before, after] = [besides(sentence, view, -1), besides(sentence, view, 1)];
        if (!areNeighbours(view, before, after)) continue;
        const { file, start, end } = sentence;
        yield {
          ja: [],
          en: [{ file, start, end }],
          message: 'check.omission.sentence',
          values: { en: shorten(englishAt(view, sentence)) },
          confidence: 0.7 * bead.score,
        };
      }
    }
  },
  *findInBead(view) {
    if (isPaired(view) && view.score >= TRUSTED) yield* clauses(view);
  },
});

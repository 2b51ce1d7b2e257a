import type { Span } from '../../base/span.ts';
import { soundDistance } from '../../language/sound.ts';
import { defineCheck } from '../define-check.ts';
import { findTwoScripts } from '../name-scripts.ts';
import { type ArticleView, type BeadView, japaneseAt } from '../view.ts';
import { capitalised, editDistance, isAllKatakana, moraeOf } from '../words.ts';

/** One part of a name in katakana, and each place where it stands. */
interface Form {
  readonly form: string;
  readonly morae: readonly string[];
  readonly places: readonly Span[];
  readonly paired: boolean;
  /** Found when it is first asked for: few forms are spelt so much alike that their English decides. */
  readonly heard: () => English;
}

/** The English words that a form sounds like where it stands. */
interface English {
  /** Capitalised words of its beads that it sounds like, in small letters, the likest first. */
  readonly english: readonly string[];
  /** How unlike the likest is, 0–1; 1 without English. */
  readonly distance: number;
  /** Whether the next likest is nearly as like: then they may be two names (Kazoom, the Kazoos). */
  readonly ambiguous: boolean;
}

const SHORTEST = 3;
/** Above this distance a word is no transcription of the other. */
const SOUNDS_LIKE = 0.32;
/** One English word is the name and not another when it is nearer by so much. */
const CLEARLY = 0.1;
/** Two spellings of one name differ in at most this share of their morae. */
const SPELT_ALIKE = 0.42;
/** Without English to confirm it, only the closest spellings of longer names count. */
const SPELT_ALIKE_ALONE = 0.21;
const SHORTEST_ALONE = 5;

/** The katakana parts of every name of the article, with where they stand. */
function collect(view: ArticleView): readonly Form[] {
  const found = new Map<string, { places: Span[]; beads: Set<BeadView> }>();
  for (const bead of view.beads) {
    for (const name of bead.ja.names) {
      if (name.kind === 'place' || name.kind === 'organisation') continue;
      for (const match of japaneseAt(bead, name).matchAll(/[ァ-ヺー]+/g)) {
        if (moraeOf(match[0]).length < SHORTEST || !isAllKatakana(match[0])) continue;
        const start = name.start + match.index;
        const known = found.get(match[0]) ?? { places: [], beads: new Set() };
        known.places.push({ start, end: start + match[0].length });
        known.beads.add(bead);
        found.set(match[0], known);
      }
    }
  }
  return [...found].map(([form, { places, beads }]) => {
    let heard: English | undefined;
    return {
      form,
      morae: moraeOf(form),
      places,
      paired: [...beads].some((bead) => bead.en.sentences.length > 0),
      heard: () => {
        heard ??= englishOf(form, [...beads]);
        return heard;
      },
    };
  });
}

interface Heard {
  readonly word: string;
  readonly distance: number;
}

/** Whether a form sounds nearly as much like another word of its English as like the likest name. */
function isAmbiguous(form: string, [best]: readonly Heard[], beads: readonly BeadView[]): boolean {
  if (best === undefined) return false;
  const words = new Set(beads.flatMap((bead) => bead.en.tokens.map(({ lower }) => lower)));
  return [...words].some(
    (word) =>
      word !== best.word &&
      word.length > 2 &&
      /^\p{L}+$/u.test(word) &&
      soundDistance(form, word) - best.distance < CLEARLY,
  );
}

/** What the English of its beads has that sounds like a form. */
function englishOf(form: string, beads: readonly BeadView[]): English {
  const words = new Set(beads.flatMap((bead) => capitalised(bead).map((token) => token.lower)));
  const near = [...words]
    .filter((word) => word.length > 2)
    .map((word) => ({ word, distance: soundDistance(form, word) }))
    .filter(({ distance }) => distance <= SOUNDS_LIKE)
    .sort((one, other) => one.distance - other.distance);
  return {
    english: near.map(({ word }) => word),
    distance: near[0]?.distance ?? 1,
    ambiguous: isAmbiguous(form, near, beads),
  };
}

const spelling = ({ morae: one }: Form, { morae: other }: Form): number => {
  const length = Math.max(one.length, other.length);
  return editDistance(one, other, length) / length;
};

/** The English word that two forms share as the one they are likest to; undefined when they are different names. */
function sharedEnglish(one: Form, other: Form): string | undefined {
  const [own, others] = [one.heard(), other.heard()];
  const [word] = own.english;
  if (own.ambiguous || others.ambiguous) return undefined;
  return word !== undefined && word === others.english[0] ? word : undefined;
}

/** Whether two spellings are one name: they share their English, or, without English, they hardly differ. */
function areVariants(one: Form, other: Form, view: ArticleView): boolean {
  const distance = spelling(one, other);
  if (distance > SPELT_ALIKE) return false;
  const shared = sharedEnglish(one, other) !== undefined;
  if (!shared && one.paired && other.paired) return false;
  if (shared) return distance <= SPELT_ALIKE;
  const known = [one, other].filter(({ form }) => view.lexicon.names(form).length > 0).length;
  return (
    distance <= SPELT_ALIKE_ALONE &&
    known < 2 &&
    Math.min(one.morae.length, other.morae.length) >= SHORTEST_ALONE
  );
}

/** Groups of forms that are spellings of one name; only groups of two and more. */
function groups(view: ArticleView): readonly (readonly Form[])[] {
  const rest = new Set(collect(view));
  const found: Form[][] = [];
  for (const first of rest) {
    rest.delete(first);
    const group = [first];
    for (const member of group) {
      for (const other of rest) {
        if (!areVariants(member, other, view)) continue;
        rest.delete(other);
        group.push(other);
      }
    }
    if (group.length > 1) found.push(group);
  }
  return found;
}

const inGlossary = (form: string, { glossary }: ArticleView): boolean =>
  glossary.some(({ ja }) => ja === form || ja.split(/[・＝]/).includes(form));

/** The spelling to keep: the one of the glossary, then the most frequent, then the one a list knows, then the one that sounds most like the English. */
function preferred(group: readonly Form[], view: ArticleView): Form | undefined {
  const listed = ({ form }: Form): number => (view.lexicon.names(form).length > 0 ? 1 : 0);
  const entered = ({ form }: Form): number => Number(inGlossary(form, view));
  return [...group].sort(
    (one, other) =>
      entered(other) - entered(one) ||
      other.places.length - one.places.length ||
      listed(other) - listed(one) ||
      one.heard().distance - other.heard().distance,
  )[0];
}

/**
 * Machines transcribe a name anew in every sentence. Two katakana spellings are one name when they sound like the same
 * English word of their sentences; without English, when a long name differs by a single sound.
 */
export const nameVariants = defineCheck({
  id: 'name-variants',
  category: 'terminology/inconsistent',
  severity: 'major',
  reads: 'japanese',
  examples: [
    {
      ja: [
        'ドラゴミロフ外相は演説した。',
        'ドラゴミロフ氏は協定を支持した。',
        '議員らはドラガミロフ氏に質問した。',
      ],
      en: [
        'Foreign Minister Dragomirov gave a speech.',
        'Dragomirov supported the pact.',
        'Lawmakers questioned Dragomirov.',
      ],
      finds: ['ドラガミロフ'],
      fixed: [
        'ドラゴミロフ外相は演説した。',
        'ドラゴミロフ氏は協定を支持した。',
        '議員らはドラゴミロフ氏に質問した。',
      ],
    },
    {
      ja: [
        '金正恩氏は視察に訪れた。',
        '金正恩氏は満足を示した。',
        'その後、キム・ジョンウン氏は帰途についた。',
      ],
      en: ['Kim Jong Un came to inspect.', 'Kim Jong Un was satisfied.', 'Kim Jong Un then went home.'],
      finds: ['キム・ジョンウン'],
      fixed: ['金正恩氏は視察に訪れた。', '金正恩氏は満足を示した。', 'その後、金正恩氏は帰途についた。'],
    },
    {
      ja: ['金正恩（キム・ジョンウン）氏は視察に訪れた。', '金正恩氏は満足を示した。'],
      en: ['Kim Jong Un came to inspect.', 'Kim Jong Un was satisfied.'],
      finds: [],
    },
    {
      ja: ['金正恩氏は視察に訪れた。', '父のキム・ジョンイル氏も訪れていた。'],
      en: ['Kim Jong Un came to inspect.', 'His father, Kim Jong Il, had come, too.'],
      finds: [],
    },
    {
      ja: ['マルティン氏が先に着いた。', 'マルチナ氏は後から来た。'],
      en: ['Martin arrived first.', 'Martina came later.'],
      finds: [],
    },
    {
      ja: ['ドラゴミロフ外相は演説した。', 'ドラゴミロフ氏は協定を支持した。'],
      en: ['Foreign Minister Dragomirov gave a speech.', 'Dragomirov supported the pact.'],
      finds: [],
    },
  ],
  *findInArticle(view) {
    for (const { kanji, katakana, kanjiAt, katakanaAt } of findTwoScripts(view)) {
      const keepsKatakana =
        inGlossary(katakana, view) || (!inGlossary(kanji, view) && katakanaAt.length > kanjiAt.length);
      const [seen, kept] = keepsKatakana ? [kanji, katakana] : [katakana, kanji];
      for (const place of keepsKatakana ? kanjiAt : katakanaAt)
        yield {
          ja: [place],
          message: 'check.name-variants.scripts',
          values: { seen, preferred: kept },
          severity: 'minor',
          confidence: 0.7,
          suggestions: [{ ...place, text: kept }],
        };
    }
    for (const group of groups(view)) {
      const chosen = preferred(group, view);
      if (chosen === undefined) continue;
      for (const other of group) {
        if (other === chosen) continue;
        const en = sharedEnglish(other, chosen);
        for (const place of other.places) {
          yield {
            ja: [place],
            message: en === undefined ? 'check.name-variants.alone' : 'check.name-variants.paired',
            values: {
              seen: other.form,
              preferred: chosen.form,
              en: en === undefined ? '' : en.charAt(0).toUpperCase() + en.slice(1),
            },
            confidence: en === undefined ? 0.6 : 0.85,
            suggestions: [{ ...place, text: chosen.form }],
          };
        }
      }
    }
  },
});

/**
 * Fits how likely a name of the Japanese is the wrong one, from what is measured of it (`src/check/name-features.ts`), by
 * logistic regression. Right are names that were put for others, in three ways, in good human translations; wrong is every
 * unanswered name of the untouched ones, of encyclopedic sentences, and of the human references among the annotated texts. One half of the sentences is learnt
 * from; the other half is only looked at. Needs the test sets of `../shared/bench`.
 *
 *   tsx bench/fit-names.ts            what the present weights are worth on the other half
 *   tsx bench/fit-names.ts --write    fits, and writes src/check/name-weights.ts
 */
import { join } from 'node:path';
import { type DoubtedName, doubtedNames } from '../src/check/doubted-names.ts';
import type { Measures } from '../src/check/logistic.ts';
import { NAME_WEIGHTS } from '../src/check/name-weights.ts';
import type { Name } from '../src/language/mention.ts';
import { readEnglish, readJapanese } from '../src/project/process.ts';
import { pairedBeads, viewBare } from './bare-view.ts';
import { readArticles, readSegments, type Sample } from './check-samples.ts';
import { inputOf, loadEngine } from './engine.ts';
import { encyclopedicPairs } from './good-pairs.ts';
import { cutsOf, estimate, type Observed, writeWeights } from './logistic.ts';
import { swapPlace } from './place-swaps.ts';
import { different, type Planted, pairsOf, plant, plantOtherwise, randomFrom, spoil } from './plant.ts';
import { isTraining } from './set.ts';

const sets = join(import.meta.dirname, '..', '..', 'shared', 'bench');
const out = (line: string): void => void process.stdout.write(`${line}\n`);
/** A false alarm is dearer than a miss: a good sentence is far commoner than a spoiled one. */
const DEARER = 4;
const PENALTY = 2;
const SEEDS = [7, 11, 23];
/** Places to be put for names, besides the people that the texts name. */
const PLACES =
  'カナダ ブラジル パキスタン エジプト ベトナム ウクライナ ナイジェリア マレーシア スウェーデン ポルトガル アルゼンチン シドニー チェコ ウィーン ソマリア ペルー'.split(
    ' ',
  );
/** The same in kanji. */
const IN_KANJI = '中国 韓国 北朝鮮 英国 大阪 京都 田中 佐藤 鈴木 習近平 李明博 東京'.split(' ');
/** Places to be put for places. */
const TOWNS = [
  ...PLACES,
  ...'中国 韓国 北朝鮮 英国 米国 日本 大阪 東京 北京 ドイツ フランス ロシア イラン トルコ イタリア スペイン ロンドン テキサス モスクワ エルサレム'.split(
    ' ',
  ),
];
/** What rows count that are further from what articles are like. */
const OTHERWISE = 0.3;
const REPLACED = 0.4;
const OTHER_TEXTS = 0.1;
/** Errors planted in one article, one at a time. */
const IN_ARTICLE = 12;

const engine = await loadEngine();
const { lexicon } = engine;

interface Row extends Observed {
  readonly training: boolean;
}

interface Found {
  readonly doubted: DoubtedName;
  /** The English of the bead it stands in: it decides the half. */
  readonly en: string;
}

/** Names that nothing answers. */
function doubtedIn(ja: readonly string[], en: readonly string[], beads: Sample['beads'] = []): Found[] {
  return pairedBeads(viewBare({ ja, en, beads }, engine)).flatMap(({ bead, en: english }) =>
    doubtedNames(bead).map((doubted) => ({ doubted, en: english })),
  );
}

const clean = (found: readonly Found[], weight = 1, training?: boolean): Row[] =>
  found.map(({ doubted, en }) => ({
    measures: doubted.measures,
    right: false,
    weight: DEARER * weight,
    training: training ?? isTraining(en),
  }));

const path = join(sets, 'align', 'ntrex-easy.jsonl');
const pairs = pairsOf(path, randomFrom(1));
const planted = SEEDS.flatMap((seed) => {
  const random = randomFrom(seed);
  return plant(pairs, engine, random, pairs.length, ['names'], PLACES);
});
const otherwise = different(
  SEEDS.flatMap((seed) =>
    plantOtherwise(pairs, engine, randomFrom(seed), ['names'], [...PLACES, ...IN_KANJI]),
  ),
);
const replaced = SEEDS.flatMap((seed) => {
  const random = randomFrom(seed);
  return pairs.flatMap(([ja, en]): Planted[] => {
    const { text, sentences } = readJapanese(inputOf([ja]), engine);
    const [sentence] = sentences;
    if (sentence === undefined) return [];
    const english = readEnglish(inputOf([en]), engine).sentences;
    const change = swapPlace({ text, ja: sentence, en: english, otherNames: [], random }, TOWNS, lexicon);
    return change === undefined ? [] : [{ kind: 'names', ja, en, change }];
  });
});
/** Encyclopedic sentences, good and far from news; only learnt from. */
const encyclopedic = encyclopedicPairs(sets);
const isAt = (name: Name, { change }: Planted, from = 0): boolean =>
  name.start < from + change.start + Math.max(1, change.text.length) && name.end > from + change.start;

/** Errors planted in whole articles: there the sentences around say more, and a name may be the article's own. */
const articles = readArticles(path);
const inArticles = articles.flatMap(({ ja, en, beads = [] }) => {
  const random = randomFrom(5);
  const own = beads.flatMap((bead) => {
    const [one, other] = [ja[bead.ja[0] ?? -1], en[bead.en[0] ?? -1]];
    return bead.ja.length === 1 && bead.en.length === 1 && one && other ? [[one, other] as const] : [];
  });
  return plant(own, engine, random, IN_ARTICLE, ['names'], PLACES).flatMap((it): Row[] => {
    const line = ja.indexOf(it.ja);
    const from = ja.slice(0, line).reduce((sum, other) => sum + other.length + 1, 0);
    const lines = ja.map((other, at) => (at === line ? spoil(it.ja, it.change) : other));
    return doubtedIn(lines, en, beads)
      .filter(({ doubted }) => isAt(doubted.name, it, from))
      .map(({ doubted }) => ({ measures: doubted.measures, right: true, training: isTraining(it.en) }));
  });
});
const spoiled = (it: Planted, weight: number): Row[] =>
  doubtedIn([spoil(it.ja, it.change)], [it.en])
    .filter(({ doubted }) => isAt(doubted.name, it))
    .map(({ doubted }) => ({ measures: doubted.measures, right: true, weight, training: isTraining(it.en) }));
const references = readSegments(join(sets, 'errors', 'esa.jsonl')).filter((it) => it.human);
const rows = [
  ...pairs.flatMap(([ja, en]) => clean(doubtedIn([ja], [en]))),
  ...articles.flatMap(({ ja, en, beads }) => clean(doubtedIn(ja, en, beads))),
  ...references.flatMap(({ ja, en }) => clean(doubtedIn(ja, en))),
  // Courtiers of old are read in ways that no list has.
  ...encyclopedic.flatMap(([ja, en]) =>
    clean(
      doubtedIn([ja], [en]).filter(({ doubted }) => doubted.name.script !== 'kanji'),
      OTHER_TEXTS,
      true,
    ),
  ),
  ...inArticles,
  ...planted.flatMap((it) => spoiled(it, 1)),
  ...otherwise.flatMap((it) => spoiled(it, OTHERWISE)),
  ...different(replaced).flatMap((it) => spoiled(it, REPLACED)),
];

function report(weights: Measures): void {
  for (const training of [true, false]) {
    const own = rows.filter((row) => row.training === training);
    out(`${training ? 'learnt from' : 'held out   '} ${cutsOf(own, weights, [0.3, 0.4, 0.5, 0.6, 0.7])}`);
  }
}

out(
  `${pairs.length} pairs, ${planted.length + otherwise.length + inArticles.length} planted names, ${rows.length} rows`,
);
if (process.argv.includes('--write')) {
  const weights = estimate(
    rows.filter((row) => row.training),
    PENALTY,
  );
  writeWeights('name-weights.ts', 'NAME_WEIGHTS', 'fit-names.ts', weights);
  report(weights);
} else report(NAME_WEIGHTS);

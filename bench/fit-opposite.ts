/**
 * Grows the trees that tell how likely a word stands where its opposite should (`src/check/opposite-features.ts`). Right
 * are words of good translations that were put for their opposites; wrong is every word that has an opposite in the
 * untouched ones, and in machine translations outside of the marks. One half of the sentences is learnt from; the other
 * half is only looked at. Needs the test sets of `../shared/bench`.
 *
 *   tsx bench/fit-opposite.ts            what the present trees are worth on the other half
 *   tsx bench/fit-opposite.ts --write    grows, and writes src/check/opposite-trees.ts
 */
import { join } from 'node:path';
import { overlap } from '../src/base/span.ts';
import { type Pole, polesOf } from '../src/check/antonyms.ts';
import { conjugate } from '../src/check/inflect.ts';
import { fromOdds, type Measures } from '../src/check/logistic.ts';
import { type Opposed, opposedWords } from '../src/check/opposite-features.ts';
import { OPPOSITE_TREES } from '../src/check/opposite-trees.ts';
import { growFrom, oddsInTrees, type Written } from '../src/check/trees.ts';
import { isPaired } from '../src/check/view.ts';
import type { JapaneseToken } from '../src/language/token.ts';
import { readJapanese } from '../src/project/process.ts';
import { beadsOfPair } from './bare-view.ts';
import { type Growth, grow, Table } from './boost.ts';
import { readSegments, type Sample } from './check-samples.ts';
import { inputOf, loadEngine } from './engine.ts';
import { encyclopedicPairs, newsPairs } from './good-pairs.ts';
import { writeTrees } from './grown-trees.ts';
import { cutsOf, type Observed } from './logistic.ts';
import type { Change } from './perturbations.ts';
import { randomFrom, spoil } from './plant.ts';
import { isTraining } from './set.ts';

const sets = join(import.meta.dirname, '..', '..', 'shared', 'bench');
const out = (line: string): void => void process.stdout.write(`${line}\n`);
const GROWTH: Growth = { trees: 150, leaves: 7, step: 0.08, penalty: 4, least: 15, share: 0.5 };
/** Every word can be planted: while trees grow, planted ones count as much as untouched ones between them. */
const PLANTED = 0.25;
/** Errors of this kind are far rarer than that in what people read, and its odds are lowered by so much once trees are grown. */
const RARITY = 0.08;
/** What texts count that are further from what articles are like. */
const [ENCYCLOPEDIC, MACHINE] = [0.4, 0.7];
/** Every so many machine translations are enough. */
const FEWER = 3;

const engine = await loadEngine();
const { tokenizeJapanese } = engine;
const random = randomFrom(5);

interface Text {
  readonly ja: string;
  readonly en: string;
  readonly weight: number;
  readonly marks?: Sample['marks'];
}

interface Row extends Observed {
  readonly training: boolean;
}

function opposedIn(ja: string, en: string): readonly Opposed[] {
  return beadsOfPair(ja, en, engine)
    .filter(isPaired)
    .flatMap((bead) => [...opposedWords(bead)]);
}

/** An opposite in the form of the word it is put for; undefined where the form is not known. */
function inflected(token: JapaneseToken, opposite: string): string | undefined {
  if (token.detail.startsWith('形容詞')) {
    const root = token.base.slice(0, -1);
    const fits = token.base.endsWith('い') && opposite.endsWith('い') && token.surface.startsWith(root);
    return fits ? opposite.slice(0, -1) + token.surface.slice(root.length) : undefined;
  }
  const verb = tokenizeJapanese(opposite).at(-1);
  if (verb?.pos !== 'VERB' || token.pos !== 'VERB') return undefined;
  const root = opposite.slice(0, -1);
  const isOneRow = opposite.endsWith('る') && tokenizeJapanese(`${root}た`)[0]?.base === opposite;
  const forms = conjugate({ ...verb, base: opposite, surface: isOneRow ? root : `${root}っ` });
  if (token.form === '基本形') return opposite;
  if (token.form === '連用形') return forms?.stem;
  if (token.form === '連用タ接続') return forms?.past.replace(/[ただ]$/u, '');
  return token.form === '未然形' ? forms?.negative.replace(/ない$/u, '') : undefined;
}

/** Every word of a text that has an opposite, with one opposite to be put for it. */
function changesOf(ja: string): readonly Change[] {
  const { sentences } = readJapanese(inputOf([ja]), engine);
  return sentences
    .flatMap(({ tokens }) => tokens)
    .flatMap((token): Change[] => {
      const asWritten = polesOf(token.surface).map((pole): [Pole, boolean] => [pole, true]);
      const ofBase = token.base === token.surface ? [] : polesOf(token.base);
      const poles = [...asWritten, ...ofBase.map((pole): [Pole, boolean] => [pole, false])];
      const [pole, isWritten] = poles[Math.floor(random() * poles.length)] ?? [];
      if (pole === undefined || pole.opposite === '') return [];
      const plain = isWritten === true ? pole.opposite : undefined;
      const text = token.pos === 'VERB' || plain === undefined ? inflected(token, pole.opposite) : plain;
      const put = text ?? plain;
      return put === undefined || put === token.surface
        ? []
        : [{ start: token.start, end: token.end, text: put }];
    });
}

const clean = ({ ja, en, weight, marks = [] }: Text): Row[] =>
  opposedIn(ja, en)
    .filter(({ token }) => !marks.some((mark) => overlap(mark, token) > 0))
    .map(({ measures }) => ({ measures, right: false, weight, training: isTraining(en) }));

const spoiled = ({ ja, en, weight }: Text): Row[] =>
  changesOf(ja).flatMap((change) => {
    const own = ja.slice(change.start, change.end);
    const to = change.start + change.text.length;
    return opposedIn(spoil(ja, change), en)
      .filter(({ token, pole }) => {
        const others = pole.axis.ja[pole.side === 0 ? 1 : 0];
        const back = [own, ...tokenizeJapanese(own).map(({ base }) => base)];
        return token.start < to && token.end > change.start && back.some((it) => others.includes(it));
      })
      .map(({ measures }) => ({ measures, right: true, weight: PLANTED * weight, training: isTraining(en) }));
  });

const segments = readSegments(join(sets, 'errors', 'esa.jsonl'));
const texts: readonly Text[] = [
  ...newsPairs(sets).map(([ja, en]): Text => ({ ja, en, weight: 1 })),
  ...encyclopedicPairs(sets).map(([ja, en]): Text => ({ ja, en, weight: ENCYCLOPEDIC })),
  ...segments
    .filter(({ human }, at) => human || at % FEWER === 0)
    .map(
      ({ human, ja: [ja = ''], en: [en = ''], marks }): Text => ({
        ...{ ja, en, marks: human ? [] : marks },
        weight: human ? 1 : MACHINE,
      }),
    ),
];
const rows = texts.flatMap((text) => [...clean(text), ...spoiled(text)]);

function report(written: Written): void {
  const trees = growFrom(written);
  const chance = (measures: Measures): number => fromOdds(oddsInTrees(measures, trees));
  for (const training of [true, false]) {
    const own = rows.filter((row) => row.training === training);
    out(`${training ? 'learnt from' : 'held out   '} ${cutsOf(own, chance, [0.3, 0.4, 0.5, 0.6, 0.7])}`);
  }
}

out(
  `${texts.length} texts, ${rows.filter((row) => row.right).length} planted opposites, ${rows.length} rows`,
);
if (process.argv.includes('--write')) {
  const known = rows.filter((row) => row.training);
  const grown = grow(new Table(known), Int32Array.from(known.keys()), GROWTH);
  const trees = { ...grown, base: Number((grown.base + Math.log(RARITY)).toFixed(4)) };
  writeTrees('opposite-trees.ts', 'OPPOSITE_TREES', 'fit-opposite.ts', trees);
  report(trees);
} else report(OPPOSITE_TREES);

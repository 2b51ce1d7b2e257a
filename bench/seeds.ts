/** Measures the aligner on real articles with a gold alignment by character: the whole way from the file on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { align } from '../src/align/align.ts';
import { readEnglish, readJapanese } from '../src/project/process.ts';
import type { Engine } from '../src/project/way.ts';

const SHARED = join(import.meta.dirname, '..', '..', 'shared');

type Range = readonly [number, number];

interface Gold {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
  readonly beads: readonly { readonly ja: readonly Range[]; readonly en: readonly Range[] }[];
}

/** Agreement by character of one article. */
export interface SeedFigures {
  readonly id: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const shared = (one: Range, other: Range): number =>
  Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));

function measureSeed(gold: Gold, engine: Engine): SeedFigures {
  const read = (folder: string, file: string) => ({
    file,
    text: readFileSync(join(SHARED, folder, file), 'utf8'),
  });
  const ja = readJapanese(read('seeds', gold.ja), engine);
  const en = readEnglish(read('passages', gold.en), engine);
  const rightAt = new Map<number, readonly Range[]>();
  for (const bead of gold.beads)
    for (const [start, end] of bead.ja) for (let at = start; at < end; at++) rightAt.set(at, bead.en);
  const foundAt = new Map<number, readonly Range[]>();
  for (const bead of align(ja, [en], engine.lexicon).beads) {
    const places = bead.en.flatMap(({ sentence }): Range[] => {
      const found = en.sentences[sentence];
      return found ? [[found.start, found.end]] : [];
    });
    for (const one of bead.ja) {
      const sentence = ja.sentences[one];
      if (sentence) for (let at = sentence.start; at < sentence.end; at++) foundAt.set(at, places);
    }
  }
  let hit = 0;
  let got = 0;
  let wanted = 0;
  let met = 0;
  for (let at = 0; at < ja.text.length; at++) {
    const right = rightAt.get(at) ?? [];
    const found = foundAt.get(at) ?? [];
    got += found.length;
    wanted += right.length;
    hit += found.filter((one) => right.some((other) => shared(one, other) > (one[1] - one[0]) / 2)).length;
    met += right.filter((one) => found.some((other) => shared(one, other) > 0)).length;
  }
  const [precision, recall] = [hit / Math.max(1, hit + (got - hit)), hit / Math.max(1, hit + (wanted - met))];
  return {
    id: gold.id,
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
  };
}

/** Measures every article that has a gold alignment at hand. */
export function measureSeeds(engine: Engine): SeedFigures[] {
  const folder = join(SHARED, 'passages');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => measureSeed(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold, engine));
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pair } from '../../../src/lexicon/pairs.ts';
import { estimate } from './aligner.ts';
import { type Bitext, joinCorpora } from './bitext.ts';
import type { Corpus } from './corpus.ts';
import type { Dictionary } from './dictionary.ts';
import { mergeEstimates } from './merge.ts';
import { countPhrases, type Sightings } from './phrases.ts';
import type { RarityTables } from './rarity-count.ts';

/** Word pairs with probabilities: what the dictionaries list, weighed by how the corpora translate. */
export function translate(
  dictionary: Dictionary,
  rarity: RarityTables,
  everyday: Corpus,
  encyclopedia: Corpus,
  cache: string,
  say: (what: string) => void,
): readonly Pair[] {
  const sightings = keptSightings(cache, () => {
    const bitext = joinCorpora(everyday, encyclopedia);
    const model = estimate(bitext, listedWords(dictionary, bitext), say);
    return countPhrases(bitext, model, (form) => dictionary.has(form), say);
  });
  say(`${sightings.length} pairs seen`);
  return mergeEstimates(dictionary, rarity, sightings);
}

/** The scripts on whose text the sightings depend: when one changes, what was kept counts no more. */
const SCRIPTS = [
  ...[
    'aligner.ts',
    'bitext.ts',
    'corpus.ts',
    'dictionary.ts',
    'english-forms.ts',
    'glosses.ts',
    'phrases.ts',
  ],
  ...['spelling.ts', 'symmetry.ts', 'word-pairs.ts'],
];

/** The sightings of an earlier run of the same scripts, or new ones. */
function keptSightings(cache: string, count: () => readonly Sightings[]): readonly Sightings[] {
  const hash = createHash('sha256');
  for (const script of SCRIPTS) hash.update(readFileSync(join(import.meta.dirname, script)));
  const file = join(cache, `sightings-${hash.digest('hex').slice(0, 16)}.tsv`);
  if (!existsSync(file)) {
    const lines = count().map((one) =>
      [one.japanese, one.english, one.everyday, one.encyclopedia].join('\t'),
    );
    writeFileSync(file, lines.join('\n'));
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => {
      const [japanese = '', english = '', everyday, encyclopedia] = line.split('\t');
      return { japanese, english, everyday: Number(everyday), encyclopedia: Number(encyclopedia) };
    });
}

/** The pairs of single words among what the dictionaries list. */
function* listedWords(dictionary: Dictionary, bitext: Bitext): Generator<readonly [number, number, number]> {
  for (const [form, listing] of dictionary) {
    const japanese = bitext.japanese.numbers.get(form);
    if (japanese === undefined) continue;
    for (const [rendering, share] of listing.english) {
      const english = bitext.english.numbers.get(rendering);
      if (english !== undefined) yield [japanese, english, share];
    }
  }
}

/**
 * Builds `corpus/lexicon` from the lists and corpora of a folder: `npm run lexicon -- [folder of sources]`.
 * What the corpora were cut into is kept in the system's temporary folder, because that part takes minutes.
 */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { nameColumns } from '../../../src/lexicon/names.ts';
import { pairColumns } from '../../../src/lexicon/pairs.ts';
import { rarityColumns } from '../../../src/lexicon/rarity.ts';
import { readingColumns } from '../../../src/lexicon/readings.ts';
import { lexiconFolder } from '../../host/lexicon.ts';
import { findRoot } from '../../host/root.ts';
import { readCorpus } from './corpus.ts';
import { ordinaryWords, readDictionary } from './dictionary.ts';
import { makeEnglishForms } from './english-forms.ts';
import { loanColumns } from './loans.ts';
import { translate } from './model.ts';
import { readEnamdict, readIsoNames, readOpenNames } from './names-list.ts';
import { NOTICES } from './notices.ts';
import { ownNames, ownPairs } from './own.ts';
import { countRarity } from './rarity-count.ts';
import { foreignReadings, japaneseReadings } from './readings-list.ts';
import { writeLexiconFile } from './write.ts';

const source = resolve(process.argv[2] ?? join(findRoot(), '..', 'shared', 'bench', 'lexicon'));
const target = lexiconFolder();
const cache = join(tmpdir(), 'taiyaku-lexicon');
mkdirSync(target, { recursive: true });

const started = performance.now();
const say = (what: string): void => {
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}\n`);
};
const write = (name: keyof typeof NOTICES, columns: Parameters<typeof writeLexiconFile>[3]): void => {
  const size = writeLexiconFile(target, name, NOTICES[name], columns);
  say(`${name}.lex: ${(size / 1e6).toFixed(2)} MB`);
};

const everyday = await readCorpus(source, 'parallel-tatoeba-2018', cache);
const encyclopedia = await readCorpus(source, 'parallel-kyoto-wiki', cache);
say('corpora cut into words');

const vocabulary = new Set([...everyday.english.words, ...encyclopedia.english.words]);
const known = (word: string): boolean => vocabulary.has(word);
const forms = makeEnglishForms();
const dictionary = readDictionary(source, forms, known);
say(`${dictionary.size} dictionary forms`);

const rarity = countRarity(everyday, encyclopedia, dictionary);
write('frequency', rarityColumns(rarity));
write('words', pairColumns(translate(dictionary, rarity, everyday, encyclopedia, cache, say)));
write('own', [...pairColumns(ownPairs(forms, known)), ...nameColumns(ownNames())]);

const isWord = ordinaryWords(source);
write('names-enamdict', nameColumns(readEnamdict(source, isWord)));
write('names-open', nameColumns(readOpenNames(source, isWord)));
write('names-iso', nameColumns(readIsoNames(source, isWord)));
write('loans', loanColumns(source));
write('readings', readingColumns(foreignReadings()));
write('readings-kana', readingColumns(japaneseReadings(source)));
say('done');

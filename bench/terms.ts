/**
 * The glossary on real articles: which of the names that their English names have an entry with the right Japanese;
 * and how long the glossary of a project of 200 articles takes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { align } from '../src/align/align.ts';
import { UNWATCHED } from '../src/base/watch.ts';
import { readEnglish, readJapanese } from '../src/project/process.ts';
import type { Engine } from '../src/project/way.ts';
import { collectGlossary } from '../src/term/collect.ts';
import { keyOf } from '../src/term/entry.ts';
import { extractTerms } from '../src/term/extract.ts';
import type { TermArticle } from '../src/term/glossary.ts';
import type { Term } from '../src/term/term.ts';
import { ALIGN_SETS } from './align.ts';
import { inputOf } from './engine.ts';
import { NAMES, type NamedThing } from './names.ts';
import { readRows } from './set.ts';

const SHARED = join(import.meta.dirname, '..', '..', 'shared');

/** How much of what an article names is in its glossary. */
export interface NameFigures {
  readonly id: string;
  readonly names: number;
  readonly found: number;
  readonly recall: number;
  readonly missing: readonly string[];
}

/** The glossary of an article, the whole way from its texts. */
function termsOf(ja: string, en: string, engine: Engine): readonly Term[] {
  const article = readJapanese({ file: 'ja', text: ja }, engine);
  const source = readEnglish({ file: 'en', text: en }, engine);
  return extractTerms(article, [source], align(article, [source], engine.lexicon), engine.lexicon);
}

const hasName = (terms: readonly Term[], { en, ja }: NamedThing): boolean =>
  terms.some(
    (term) =>
      [term.en, ...(term.enForms ?? []).map(({ form }) => form)].some((form) => keyOf(form) === keyOf(en)) &&
      term.variants.some(({ form }) => ja.includes(form)),
  );

/** Looks for the names of every article that is at hand. */
export function measureNames(engine: Engine): readonly NameFigures[] {
  const folder = join(SHARED, 'passages');
  if (!existsSync(folder)) return [];
  return (['002', '004'] as const).map((id) => {
    const seed = readdirSync(join(SHARED, 'seeds')).find((file) => file.startsWith(id)) ?? '';
    const read = (...path: readonly string[]) => readFileSync(join(SHARED, ...path), 'utf8');
    const terms = termsOf(read('seeds', seed), read('passages', `${id}.en.txt`), engine);
    const missing = NAMES[id].filter((name) => !hasName(terms, name)).map(({ en }) => en);
    const found = NAMES[id].length - missing.length;
    return { id, names: NAMES[id].length, found, recall: found / NAMES[id].length, missing };
  });
}

/** Seconds for the glossary of a project. */
export interface ProjectFigures {
  readonly articles: number;
  readonly concepts: number;
  readonly conflicts: number;
  /** Reading, aligning and extracting what has not been computed. */
  readonly computing: number;
  /** Putting the terms of all articles together. */
  readonly collecting: number;
}

const PROJECT = 200;

/** Makes the glossary of 200 news articles from nothing, as a project does that was just filled. */
export function measureProjectGlossary(engine: Engine): ProjectFigures | undefined {
  if (!existsSync(ALIGN_SETS)) return undefined;
  const sets = ['ntrex-easy', 'wmt21-easy', 'wmt21-hard'].flatMap((set) =>
    readRows(join(ALIGN_SETS, `${set}.jsonl`)),
  );
  const began = performance.now();
  const articles = sets.slice(0, PROJECT).map((row, at): TermArticle => {
    const ja = readJapanese(inputOf(row.ja), engine);
    const en = [readEnglish(inputOf(row.en), engine)];
    const alignment = align(ja, en, engine.lexicon);
    const terms = extractTerms(ja, en, alignment, engine.lexicon);
    return { id: String(at), ja, en, beads: alignment.beads, terms };
  });
  const computed = performance.now();
  const { concepts, conflicts } = collectGlossary(articles, UNWATCHED);
  return {
    ...{ articles: articles.length, concepts: concepts.length, conflicts: conflicts.length },
    computing: (computed - began) / 1000,
    collecting: (performance.now() - computed) / 1000,
  };
}

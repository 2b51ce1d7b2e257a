import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, readGold } from '../../corpus/articles.ts';
import type { SampleSummary } from '../../src/api/views.ts';
import { failure, type Result, success } from '../../src/base/result.ts';
import { type Problem, problem } from '../../src/messages/problem.ts';
import type { InputText } from '../../src/project/way.ts';

/** A sample article, ready to go the whole way, with what is known about it. */
export interface Sample {
  readonly id: string;
  readonly ja: InputText;
  readonly en: readonly InputText[];
  readonly gold: Article['gold'];
}

/** The samples in a folder, and what stood in the way of the others. */
export interface Samples {
  readonly samples: readonly SampleSummary[];
  readonly problems: readonly Problem[];
}

/**
 * Lists the article sets in `root` (`corpus/articles` of the program), by id. A set that cannot be read costs only
 * itself; a folder that is not there holds no samples.
 */
export function listSamples(root: string): Samples {
  const samples: SampleSummary[] = [];
  const problems: Problem[] = [];
  for (const id of idsIn(root)) {
    const read = readSample(root, id);
    if (!read.ok) problems.push(read.problem);
    else {
      const { field, title, sources } = read.value.gold;
      samples.push({ id, field, title, sources: sources.length });
    }
  }
  return { samples, problems };
}

/** Reads one set. An id that `root` does not hold, or that is no plain folder name, is a sample that is missing. */
export function readSample(root: string, id: string): Result<Sample, Problem> {
  if (!idsIn(root).includes(id)) return failure(problem('problem.sample.missing', { sample: id }));
  const folder = join(root, id);

  const known = readText(join(folder, 'gold.json'));
  if (!known.ok) return known;
  const gold = readGold(parse(known.value.text));
  if (!gold.ok) {
    return failure(problem('problem.file.unreadable', { reason: gold.problem }, known.value.file));
  }

  const ja = readText(join(folder, 'article.ja.txt'));
  if (!ja.ok) return ja;
  const en: InputText[] = [];
  for (const { file } of gold.value.sources) {
    const passage = readText(join(folder, file));
    if (!passage.ok) return passage;
    en.push(passage.value);
  }
  return success({ id, ja: ja.value, en, gold: gold.value });
}

/** The folders in `root`, in the order of their names. */
function idsIn(root: string): readonly string[] {
  try {
    return readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  } catch {
    // An installation without the corpus has no samples to offer; the first screen says so.
    return [];
  }
}

function readText(file: string): Result<InputText, Problem> {
  try {
    return success({ file, text: readFileSync(file, 'utf8') });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return failure(
      code === 'ENOENT'
        ? problem('problem.file.missing', {}, file)
        : problem('problem.file.unreadable', { reason: code }, file),
    );
  }
}

/** The value in a JSON text; `undefined`, which is no JSON value, when there is none to be read. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

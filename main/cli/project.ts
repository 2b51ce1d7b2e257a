import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, resolve } from 'node:path';
import { failure, type Result, success } from '../../src/base/result.ts';
import { shown } from '../../src/check/finding.ts';
import { asConcepts, termArticle } from '../../src/formats/concept.ts';
import { withDecisions } from '../../src/formats/standing-concepts.ts';
import type { ExportData } from '../../src/formats/write-export.ts';
import { type Problem, problem } from '../../src/messages/problem.ts';
import { decideGlossary, inOrder } from '../../src/project/decided-glossary.ts';
import { openDesk } from '../../src/project/derive.ts';
import { enforcedIn } from '../../src/project/enforced.ts';
import { decisionsOn, type Id } from '../../src/project/record.ts';
import { firstBasis } from '../../src/project/stand.ts';
import { isOpen, judge } from '../../src/project/verdicts.ts';
import type { Engine, Processed } from '../../src/project/way.ts';
import { collectGlossary } from '../../src/term/collect.ts';
import { makeReadingOf } from '../../src/term/reading.ts';
import type { Usage } from '../../src/term/usage.ts';
import { openSession, type Session as ProjectSession } from '../store/session.ts';
import { articleOf, nativeUsage } from './project-article.ts';
import { watchOf } from './run.ts';
import type { Session } from './session.ts';

/** What reading a project needs. */
export interface ProjectReading {
  readonly engine: Engine;
  readonly session: Session;
  /** What articles written in Japanese say; absent: those that the project itself has. */
  readonly usage?: Usage;
  /** Part of the title, the file or the beginning of the id of the articles that are wanted. */
  readonly article?: string;
}

/** Opens a project file of the command line's own; it is read, and written to only by `change`. */
export function openProjectAt(path: string): Result<ProjectSession<never>, Problem> {
  if (!existsSync(path)) return failure(problem('problem.file.missing', {}, path));
  const now = () => new Date();
  const owner = { process: process.pid, host: hostname(), since: now().toISOString() };
  return openSession<never>(resolve(path), { owner, now });
}

/** The articles that are in the project, or the one that was named. */
export function articlesIn(
  project: ProjectSession<never>,
  wanted: string | undefined,
): Result<readonly Id[], Problem> {
  const decisions = project.decisions();
  const listed = project
    .articles()
    .filter(({ id }) => decisionsOn(decisions, id).listing !== null)
    .map(({ id, file }) => ({ id, file, title: decisionsOn(decisions, id).listing?.title ?? '' }));
  const found = listed.filter(
    ({ id, file, title }) =>
      wanted === undefined || title.includes(wanted) || wanted === file || id.startsWith(wanted),
  );
  if (found.length > 0 || wanted === undefined) return success(found.map(({ id }) => id));
  const known = listed.map(({ title }) => title).join(', ');
  return failure(problem('problem.article.none', { article: wanted, known }));
}

/** Reads a project as it stands now: the articles as people left them, the findings that are open, the glossary. */
export async function readProject(
  path: string,
  { engine, session, usage: named, article }: ProjectReading,
): Promise<Result<ExportData, Problem>> {
  const opened = openProjectAt(path);
  if (!opened.ok) return opened;
  const project = opened.value;
  try {
    const wanted = articlesIn(project, article);
    if (!wanted.ok) return wanted;
    const decisions = project.decisions();
    const glossary = enforcedIn(decisions);
    const desk = openDesk(engine);
    const usage = named ?? nativeUsage(project, engine);
    const evidence = usage === undefined ? {} : { usage };
    const read: { readonly id: Id; readonly processed: Processed }[] = [];
    for (const [at, id] of wanted.value.entries()) {
      const known = articleOf(project, id, session.version);
      if (known === undefined) continue;
      const { material, sources, decisions: own } = known;
      const watch = watchOf(`${material.file} (${at + 1}/${wanted.value.length})`, session);
      const basis =
        known.basis ?? firstBasis(material, sources, glossary, desk, engine, session.version, watch);
      const derived = desk.derive({ ...known, basis, glossary, ...evidence });
      const open = judge(derived, own.verdicts).filter(isOpen);
      const { ja, en, alignment, terms } = derived;
      read.push({ id, processed: { ja, en, alignment, terms, findings: shown(open) } });
    }
    const articles = read.map(({ id, processed }) => termArticle(id, processed));
    const found = collectGlossary(articles, watchOf(path, session), usage);
    const collected = decideGlossary(
      found,
      decisions.glossary,
      articles,
      makeReadingOf(engine.tokenizeJapanese, engine.lexicon),
    );
    return success({
      name: decisions.name === '' ? basename(path, '.taiyaku') : decisions.name,
      articles: read.map(({ processed }) => ({ processed })),
      concepts: withDecisions(asConcepts(collected.concepts, articles), inOrder(decisions.glossary).values()),
    });
  } finally {
    project.close();
  }
}

import { asConcepts, type Concept, termArticle } from '../../src/formats/concept.ts';
import { decideGlossary } from '../../src/project/decided-glossary.ts';
import { openDesk } from '../../src/project/derive.ts';
import { enforcedIn } from '../../src/project/enforced.ts';
import { firstBasis } from '../../src/project/stand.ts';
import { collectGlossary } from '../../src/term/collect.ts';
import type { TermArticle } from '../../src/term/glossary.ts';
import { untouchedArticle } from '../glossary-articles.ts';
import type { Session as ProjectSession } from '../store/session.ts';
import { sharedEngine } from './engine.ts';
import { articleOf, nativeUsage } from './project-article.ts';
import { watchOf } from './run.ts';
import type { Session } from './session.ts';

/** What the articles of a project call things, under the decisions as they stand when it is asked. */
export type Found = () => readonly Concept[];

/**
 * Reads the articles of a project for its glossary: from what was computed where that still holds, for it is much
 * quicker. The engine is loaded only where it is needed.
 */
export async function readFound(project: ProjectSession<never>, session: Session): Promise<Found> {
  const decisions = project.decisions();
  const load = async () => {
    const engine = await sharedEngine();
    return { engine, desk: openDesk(engine) };
  };
  let tools: ReturnType<typeof load> | undefined;
  const articles: TermArticle[] = [];
  for (const { id } of project.articles()) {
    const article = articleOf(project, id, session.version);
    if (article === undefined) continue;
    const { material, sources, basis } = article;
    const known = untouchedArticle(material, sources, article.decisions, basis);
    if (known !== undefined) {
      articles.push(known);
      continue;
    }
    tools ??= load();
    const { engine, desk } = await tools;
    const glossary = enforcedIn(decisions);
    const watch = watchOf(material.file, session);
    const computed = basis ?? firstBasis(material, sources, glossary, desk, engine, session.version, watch);
    // Nobody asks for findings, so that the slow checks can be spared.
    const derived = desk.derive({ ...article, basis: computed, glossary }, true);
    articles.push(termArticle(id, derived));
  }
  const hasNatives = [...decisions.articles.values()].some(({ listing }) => listing?.native);
  tools ??= hasNatives ? load() : undefined;
  const usage = tools && nativeUsage(project, (await tools).engine);
  const found = collectGlossary(articles, watchOf('', session), usage);
  return () => asConcepts(decideGlossary(found, project.decisions().glossary, articles).concepts, articles);
}

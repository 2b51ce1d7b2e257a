import { UNWATCHED } from '../../src/base/watch.ts';
import { asConcepts, type Concept, termArticle } from '../../src/formats/concept.ts';
import { decideGlossary } from '../../src/project/decided-glossary.ts';
import { openDesk } from '../../src/project/derive.ts';
import { enforcedIn } from '../../src/project/enforced.ts';
import { firstBasis } from '../../src/project/stand.ts';
import { collectGlossary } from '../../src/term/collect.ts';
import type { TermArticle } from '../../src/term/glossary.ts';
import { makeReadingOf } from '../../src/term/reading.ts';
import { untouchedArticle } from '../glossary-articles.ts';
import type { Session as ProjectSession } from '../store/session.ts';
import { sharedEngine } from './engine.ts';
import { articleOf, nativeUsage } from './project-article.ts';
import { watchOf } from './run.ts';
import type { Session } from './session.ts';

/** What the articles of a project call things, under the decisions as they stand when it is asked. */
export type Found = () => readonly Concept[];

/** Reads the articles of a project for its glossary: from what was computed where that still holds, for it is much quicker. */
export async function readFound(project: ProjectSession<never>, session: Session): Promise<Found> {
  const listed = project.articles().flatMap(({ id }) => {
    const article = articleOf(project, id, session.version);
    return article === undefined ? [] : [{ id, article }];
  });
  if (listed.length === 0) return () => [];
  const engine = await sharedEngine();
  const desk = openDesk(engine);
  const glossary = enforcedIn(project.decisions());
  const articles = listed.map(({ id, article }): TermArticle => {
    const { material, sources, decisions, basis } = article;
    const known = untouchedArticle(material, sources, decisions, basis);
    if (known !== undefined) return known;
    const watch = watchOf(material.file, session);
    const computed = basis ?? firstBasis(material, sources, glossary, desk, engine, session.version, watch);
    // Nobody asks for findings, so that the slow checks can be spared.
    return termArticle(id, desk.derive({ ...article, basis: computed, glossary }, true));
  });
  const found = collectGlossary(articles, UNWATCHED, nativeUsage(project, engine));
  const readingOf = makeReadingOf(engine.tokenizeJapanese, engine.lexicon);
  return () => {
    const { concepts } = decideGlossary(found, project.decisions().glossary, articles, readingOf);
    return asConcepts(concepts, articles);
  };
}

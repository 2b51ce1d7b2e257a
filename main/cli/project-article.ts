import { analyseJapanese } from '../../src/language/analyse.ts';
import type { Basis } from '../../src/project/computed.ts';
import type { ArticleDecisions, ArticleMaterial, Id, SourceMaterial } from '../../src/project/record.ts';
import { decisionsOn } from '../../src/project/record.ts';
import type { Engine } from '../../src/project/way.ts';
import { countUsage, type Usage } from '../../src/term/usage.ts';
import type { Session as ProjectSession } from '../store/session.ts';

/** An article of a project with its sources, and what this version computed of it, if anything. */
export interface ProjectArticle {
  readonly material: ArticleMaterial;
  readonly decisions: ArticleDecisions;
  readonly sources: readonly SourceMaterial[];
  readonly basis: Basis | undefined;
}

/** Looks an article up; undefined where the project has none of that id, or no longer lists it. */
export function articleOf(
  project: ProjectSession<never>,
  id: Id,
  version: string,
): ProjectArticle | undefined {
  const material = project.article(id);
  const decisions = decisionsOn(project.decisions(), id);
  if (material === undefined || decisions.listing === null) return undefined;
  const sources = decisions.listing.sources.flatMap((source) => project.source(source) ?? []);
  const basis = project.basis(id, decisions.basis);
  const fits =
    basis?.engine === version &&
    basis.sources.length === sources.length &&
    basis.sources.every((source, index) => source === sources[index]?.id);
  return { material, decisions, sources, basis: fits ? basis : undefined };
}

/** What the articles of a project that were written in Japanese call things; undefined where it has none. */
export function nativeUsage(project: ProjectSession<never>, engine: Engine): Usage | undefined {
  const natives = [...project.decisions().articles].flatMap(([id, { listing }]) =>
    listing?.native ? (project.article(id) ?? []) : [],
  );
  return natives.length === 0
    ? undefined
    : countUsage(
        natives.map(({ file, text, cut }) => analyseJapanese(file, text, cut, engine.tokenizeJapanese)),
      );
}

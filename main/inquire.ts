import { createHash, randomUUID } from 'node:crypto';
import { once } from '../src/base/keeping.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import type { Basis } from '../src/project/computed.ts';
import { enforcedIn } from '../src/project/enforced.ts';
import {
  type ArticleDecisions,
  type ArticleMaterial,
  type Decisions,
  decisionsOn,
  type Id,
  type SourceMaterial,
} from '../src/project/record.ts';
import type { ArticleSummary } from '../src/project/summary.ts';
import type { GlossaryEntry } from '../src/term/term.ts';
import type { DeskAnswer, Ground, Inquiry, NativeTexts } from './article-desk.ts';
import type { Session } from './store/session.ts';
import { GLOSSARY } from './store/write-change.ts';
import type { Commission, OnProgress, Workshop } from './workshop.ts';

/** What the desk in the worker has found of an article. */
export type Found = Extract<DeskAnswer, { needs: 'nothing' }>;

/** Asks the worker about the articles of an open project, and keeps what it computes. */
export interface Inquirer {
  /** Names the open project for the worker, for as long as it is open. */
  readonly project: string;
  /** What was decided about an article; undefined for one that is not in the project. */
  decisionsOf(article: Id): ArticleDecisions | undefined;
  sourcesOf(decisions: ArticleDecisions): readonly SourceMaterial[];
  /** The basis an article stands on, unless it is another engine's or for other sources. */
  basisOf(article: Id, decisions: ArticleDecisions): Basis | undefined;
  /** The articles that show what Japanese calls things. */
  nativeTexts(): NativeTexts;
  /** What a summary of an article holds for: another stamp, another summary. */
  stampOf(article: Id): string;
  inquire(
    article: Id,
    more: Pick<Inquiry, 'tell' | 'realign' | 'haste'>,
    onProgress?: OnProgress,
  ): Commission<Found>;
}

/** How many bases are kept at hand here; the worker keeps its own. */
const KEPT = 8;

const unknown = (): Problem => problem('problem.article.unknown');

/** The articles that show what Japanese calls things. Their texts never change, so that their ids name what they show. */
interface Natives {
  /** Empty when there are none. */
  readonly name: string;
  readonly ids: readonly Id[];
}

/** An inquirer that has asked nothing yet. */
export function makeInquirer(session: Session<ArticleSummary>, workshop: Workshop, engine: string): Inquirer {
  const project = randomUUID();
  /** Bases read from the file or made by the worker, for the articles that are being worked on. */
  const bases = new Map<string, Basis>();

  const glossary = (): readonly GlossaryEntry[] => enforcedIn(session.decisions());

  const decisionsOf = (article: Id): ArticleDecisions | undefined => {
    const decisions = decisionsOn(session.decisions(), article);
    return decisions.listing === null ? undefined : decisions;
  };
  const sourcesOf = (decisions: ArticleDecisions): readonly SourceMaterial[] =>
    (decisions.listing?.sources ?? []).flatMap((id) => session.source(id) ?? []);

  /** The native articles of some decisions: a list of a thousand articles asks for their name a thousand times. */
  const nativesOf = once((decisions: Decisions): Natives => {
    const ids = [...decisions.articles].flatMap(([id, { listing }]) => (listing?.native ? [id] : [])).sort();
    const name = createHash('sha256').update(ids.join(' ')).digest('base64url').slice(0, 16);
    return { name: ids.length === 0 ? '' : name, ids };
  });
  const natives = (): Natives => nativesOf(session.decisions());
  const textsOf = ({ ids }: Natives): readonly ArticleMaterial[] =>
    ids.flatMap((id) => session.article(id) ?? []);

  const stampOf = (article: Id): string =>
    [engine, session.revision(article), session.revision(GLOSSARY), natives().name].join('/');

  const keyOf = (article: Id, { basis, listing }: ArticleDecisions): string =>
    JSON.stringify([project, article, basis, listing?.sources, engine]);

  /** The basis an article stands on, unless it is another engine's or for other sources. */
  const basisOf = (article: Id, decisions: ArticleDecisions): Basis | undefined => {
    const key = keyOf(article, decisions);
    const known = bases.get(key) ?? session.basis(article, decisions.basis);
    const wanted = decisions.listing?.sources ?? [];
    const fits =
      known?.engine === engine &&
      known.sources.length === wanted.length &&
      known.sources.every((source, at) => source === wanted[at]);
    if (!fits || known === undefined) return undefined;
    bases.delete(key);
    bases.set(key, known);
    for (const old of [...bases.keys()].slice(0, -KEPT)) bases.delete(old);
    return known;
  };

  const groundOf = (article: Id, decisions: ArticleDecisions): Ground | undefined => {
    const material = session.article(article);
    if (material === undefined) return undefined;
    const basis = basisOf(article, decisions);
    return { material, sources: sourcesOf(decisions), ...(basis === undefined ? {} : { basis }) };
  };

  /** Asks the worker, with the ground when it needs it; keeps what it computed. */
  const inquire = (
    article: Id,
    more: Pick<Inquiry, 'tell' | 'realign' | 'haste'>,
    onProgress?: OnProgress,
  ): Commission<Found> => {
    let running: Commission<DeskAnswer> | undefined;
    let cancelled = false;
    const ask = async (): Promise<Result<Found, Problem>> => {
      const decisions = decisionsOf(article);
      if (decisions === undefined) return failure(unknown());
      const evidence = natives();
      let inquiry: Inquiry = {
        ...{ project, article, groundKey: keyOf(article, decisions), decisions, glossary: glossary() },
        ...{ native: { name: evidence.name }, revision: session.revision(article), engine, ...more },
      };
      const stamp = stampOf(article);
      running = workshop.commission('derive', inquiry, onProgress);
      let answer = await running.answer;
      // The worker remembers what is large; it says what it does not have.
      while (answer.ok && answer.value.needs !== 'nothing') {
        const { needs } = answer.value;
        if (cancelled) return failure(problem('problem.cancelled'));
        if (needs in inquiry) return failure(unknown());
        if (needs === 'ground') {
          const ground = groundOf(article, decisions);
          if (ground === undefined) return failure(session.unsaved() ?? unknown());
          inquiry = { ...inquiry, ground };
        } else {
          inquiry = { ...inquiry, texts: textsOf(evidence) };
        }
        running = workshop.commission('derive', inquiry, onProgress);
        answer = await running.answer;
      }
      if (!answer.ok) return answer;
      if (answer.value.needs !== 'nothing') return failure(unknown());
      const { basis, summary, whole } = answer.value;
      if (basis !== undefined && more.realign !== true) {
        session.keepBasis(article, decisions.basis, basis);
        bases.set(keyOf(article, decisions), basis);
      }
      if (more.realign !== true && whole) session.keepSummary(article, stamp, summary);
      return success(answer.value);
    };
    return {
      answer: ask(),
      cancel() {
        cancelled = true;
        running?.cancel();
      },
    };
  };

  const nativeTexts = (): NativeTexts => ({
    name: natives().name,
    texts: textsOf(natives()),
  });

  return { project, decisionsOf, sourcesOf, basisOf, nativeTexts, stampOf, inquire };
}

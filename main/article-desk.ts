import { makePageMaker } from '../src/api/page.ts';
import { diffPages } from '../src/api/patch.ts';
import type { ArticlePage, PagePatch } from '../src/api/project-views.ts';
import { pass, type Watch } from '../src/base/watch.ts';
import { shown } from '../src/check/finding.ts';
import { analyseJapanese } from '../src/language/analyse.ts';
import type { JapaneseText } from '../src/language/analysis.ts';
import type { Basis } from '../src/project/computed.ts';
import { openDesk, type Standing } from '../src/project/derive.ts';
import type { ArticleDecisions, ArticleMaterial, Id, SourceMaterial } from '../src/project/record.ts';
import { firstBasis, realign } from '../src/project/stand.ts';
import { type ArticleSummary, summarise } from '../src/project/summary.ts';
import { isOpen, judge } from '../src/project/verdicts.ts';
import type { Engine, Processed } from '../src/project/way.ts';
import type { GlossaryEntry } from '../src/term/term.ts';
import { countUsage, type Usage } from '../src/term/usage.ts';

/** What an article stands on: large, and the same for as long as its sources and its alignment are. */
export interface Ground {
  readonly material: ArticleMaterial;
  /** In the order of the listing. */
  readonly sources: readonly SourceMaterial[];
  /** Absent when it has to be computed. */
  readonly basis?: Basis;
}

/** An article as it is to be derived. */
export interface Inquiry {
  /** Names the open project: a copy of it has articles of the same ids. */
  readonly project: string;
  readonly article: Id;
  /** Names the ground; the desk asks for it when it does not have it. */
  readonly groundKey: string;
  readonly ground?: Ground;
  readonly decisions: ArticleDecisions;
  readonly glossary: readonly GlossaryEntry[];
  /** Names the articles written in Japanese that show what things are called; empty when there are none. */
  readonly native: { readonly name: string };
  /** Those articles; the desk asks for them when it has not read them. */
  readonly texts?: readonly ArticleMaterial[];
  readonly revision: number;
  /** Version of the engine, to be written on what is computed. */
  readonly engine: string;
  /** `realign`: the basis is to be computed from the present text, around what people fixed. */
  readonly realign?: boolean;
  /** A person is waiting: what takes long in a long article may say what it said last time. */
  readonly haste: boolean;
  /** What is to be told: the whole page, only what changed since the page of a revision, or only the summary. */
  readonly tell: 'page' | 'summary' | { readonly since: number };
}

/** The articles of a project that are written in Japanese, under a name; an empty one when there are none. */
export interface NativeTexts {
  readonly name: string;
  readonly texts: readonly ArticleMaterial[];
}

/** What the desk found. */
export type DeskAnswer =
  | { readonly needs: 'ground' | 'texts' }
  | {
      readonly needs: 'nothing';
      readonly summary: ArticleSummary;
      /** False when slow checks have not been asked again. */
      readonly whole: boolean;
      /** Present when it was computed just now, and should be kept. */
      readonly basis?: Basis;
      readonly page?: ArticlePage;
      readonly patch?: PagePatch;
    };

/** How many articles the desk keeps at hand. */
const KEPT = 24;
/** How many of those it keeps that nobody reads, but only their summaries are asked for, one after the other. */
const PASSING = 4;
/** How many pages it remembers, to tell what changed. */
const PAGES = 8;
/** Of how many projects it remembers what articles written in Japanese call things. */
const PROJECTS = 4;

/** An article as it came in, analysed by the cut it was given. */
const readCut = ({ file, text, cut }: ArticleMaterial, { tokenizeJapanese }: Engine): JapaneseText =>
  analyseJapanese(file, text, cut, tokenizeJapanese);

const keyOf = (project: string, article: Id): string => `${project} ${article}`;

function remember<Value>(memory: Map<string, Value>, key: string, value: Value, most: number): void {
  memory.delete(key);
  memory.set(key, value);
  for (const old of [...memory.keys()].slice(0, -most)) memory.delete(old);
}

/** Derives articles of projects in the worker, where the engine is. */
export interface ArticleDesk {
  ask(inquiry: Inquiry, watch: Watch): DeskAnswer;
  /** The article as exports want it: only findings that still stand and are sure enough to show. */
  processed(project: string, article: Id): Processed | undefined;
  /** What the articles written in Japanese of a project call things; undefined when it has none. */
  usage(project: string, native: NativeTexts): Usage | undefined;
}

/** A desk with an empty memory. */
export function openArticleDesk(engine: Engine): ArticleDesk {
  const desk = openDesk(engine);
  const makePage = makePageMaker(desk.compare);
  /** Of articles that are read or exported … */
  const grounds = new Map<string, Required<Ground>>();
  /** … and of those that are only summed up: a thousand of them must not drive out the one that is being written in. */
  const passing = new Map<string, Required<Ground>>();
  const pages = new Map<string, ArticlePage>();
  const processed = new Map<string, Processed>();
  const usages = new Map<string, { readonly name: string; readonly usage: Usage }>();

  /** False when the texts have to be asked for. */
  const learnUsage = ({
    project,
    native: { name },
    texts,
  }: Pick<Inquiry, 'project' | 'native' | 'texts'>): boolean => {
    if (name === '') usages.delete(project);
    else if (texts !== undefined && usages.get(project)?.name !== name)
      remember(
        usages,
        project,
        { name, usage: countUsage(texts.map((text) => readCut(text, engine))) },
        PROJECTS,
      );
    return name === '' || usages.get(project)?.name === name;
  };

  const ask = (inquiry: Inquiry, watch: Watch): DeskAnswer => {
    const { groundKey, decisions, glossary, revision, tell } = inquiry;
    const key = keyOf(inquiry.project, inquiry.article);
    const known = grounds.get(groundKey) ?? inquiry.ground ?? passing.get(groundKey);
    if (known === undefined) return { needs: 'ground' };
    if (!learnUsage(inquiry)) return { needs: 'texts' };
    const usage = usages.get(inquiry.project)?.usage;
    pass(watch, 'segment', 1);
    const { material, sources } = known;
    let basis = known.basis;
    let fresh: Basis | undefined;
    if (basis === undefined)
      fresh = firstBasis(material, sources, glossary, desk, engine, inquiry.engine, watch);
    basis ??= fresh;
    if (basis !== undefined && inquiry.realign) {
      const standing = { material, sources, basis, decisions, glossary };
      fresh = { ...realign(standing, desk, engine, watch), engine: inquiry.engine };
      basis = fresh;
    }
    if (basis === undefined) return { needs: 'ground' };
    if (!inquiry.realign) {
      const ground = { material, sources, basis };
      const isRead = tell !== 'summary' || grounds.has(groundKey);
      if (isRead) remember(grounds, groundKey, ground, KEPT);
      else remember(passing, groundKey, ground, PASSING);
    }
    pass(watch, 'check', 0);
    const standing: Standing = {
      ...{ material, sources, basis, decisions, glossary },
      ...(usage === undefined ? {} : { usage }),
    };
    const derived = desk.derive(standing, inquiry.haste);
    pass(watch, 'check', 1);
    const { whole } = derived;
    const found = { needs: 'nothing' as const, whole, ...(fresh === undefined ? {} : { basis: fresh }) };
    const open = shown(judge(derived, decisions.verdicts).filter(isOpen));
    const { ja, en, alignment, terms } = derived;
    remember(processed, key, { ja, en, alignment, terms, findings: open }, KEPT);
    if (tell === 'summary') return { ...found, summary: summarise(derived, decisions) };
    const page = makePage({ material, decisions, revision, derived });
    const before = pages.get(key);
    remember(pages, key, page, PAGES);
    if (tell !== 'page' && before?.revision === tell.since && hasSameEnglish(before, page))
      return { ...found, summary: page.summary, patch: diffPages(before, page) };
    return { ...found, summary: page.summary, page };
  };

  return {
    ask,
    processed: (project, article) => processed.get(keyOf(project, article)),
    usage(project, { name, texts }) {
      learnUsage({ project, native: { name }, texts });
      return usages.get(project)?.usage;
    },
  };
}

/** Whether a patch can tell the difference: it carries no English. */
const hasSameEnglish = (one: ArticlePage, other: ArticlePage): boolean =>
  one.en.length === other.en.length && one.en.every((text, at) => text.text === other.en[at]?.text);

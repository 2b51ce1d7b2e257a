import type { Alignment } from '../align/alignment.ts';
import type { Finding } from '../check/finding.ts';
import { CHECKS } from '../check/registry.ts';
import { settle } from '../check/settle.ts';
import { viewArticle } from '../check/view.ts';
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import type { GlossaryEntry, Term } from '../term/term.ts';
import type { Usage } from '../term/usage.ts';
import { type AlignPresent, makeAlignPresent } from './align-present.ts';
import { type Analyst, makeAnalyst } from './analysed.ts';
import type { Basis } from './computed.ts';
import { decideLinks } from './decide-links.ts';
import { findingKeys } from './finding-key.ts';
import { makePresentBeads, type PresentBeads } from './kept-beads.ts';
import type { PresentBead } from './present-beads.ts';
import { presentTerms } from './present-terms.ts';
import { layOut, type PresentText } from './present-text.ts';
import { type Examine, makeExamine } from './recheck.ts';
import type { ArticleDecisions, ArticleMaterial, SourceMaterial } from './record.ts';
import { makeTie } from './relink.ts';
import { type Compare, makeCompare, survival } from './survive.ts';
import type { Engine } from './way.ts';

/** All that the present state of an article follows from. */
export interface Standing {
  readonly material: ArticleMaterial;
  readonly decisions: ArticleDecisions;
  /** In the order of the listing. */
  readonly sources: readonly SourceMaterial[];
  readonly basis: Basis;
  readonly glossary: readonly GlossaryEntry[];
  /** What articles written in Japanese call things, when the project has some. */
  readonly usage?: Usage;
}

/** The present state of an article: what was computed, seen through what people wrote and decided. */
export interface Derived {
  readonly present: PresentText;
  readonly ja: JapaneseText;
  readonly en: readonly EnglishText[];
  readonly beads: readonly PresentBead[];
  /** `alignment.beads` are `beads`, one for one. */
  readonly alignment: Alignment;
  readonly terms: readonly Term[];
  /** Dismissed ones too; see `verdicts.ts`. */
  readonly findings: readonly Finding[];
  /** For each finding its identity, and those it would have as part of other units it is joined with. */
  readonly keys: readonly (readonly [string, ...string[]])[];
  /** Sources that the Japanese does not translate, as indices; see `findUnrelated`. */
  readonly unrelated: ReadonlySet<number>;
  /** False when, in haste, slow checks said what they had said before. */
  readonly whole: boolean;
}

/** Derives articles, and remembers sentences and beads it has seen, so that an edit costs what it changes. */
export interface Desk {
  /** In `haste`, what slow checks say of a long article is what they said last time; see `recheck.ts`. */
  derive(standing: Standing, haste?: boolean): Derived;
  readonly analyst: Analyst;
  readonly compare: Compare;
}

/** What a desk works with; all but the engine remember what they have seen. */
interface Tools {
  readonly engine: Engine;
  readonly analyst: Analyst;
  readonly presentBeads: PresentBeads;
  readonly alignPresent: AlignPresent;
  readonly compare: Compare;
  readonly examine: Examine;
}

/** A desk with an empty memory. */
export function openDesk(engine: Engine): Desk {
  const tools: Tools = {
    engine,
    analyst: makeAnalyst(engine),
    presentBeads: makePresentBeads(),
    alignPresent: makeAlignPresent(makeTie(engine.lexicon)),
    compare: makeCompare(engine.tokenizeJapanese),
    examine: makeExamine(),
  };
  const { analyst, compare } = tools;
  return { analyst, compare, derive: (standing, haste = false) => derive(standing, haste, tools) };
}

function derive(
  { material, decisions, sources, basis, glossary, usage }: Standing,
  haste: boolean,
  tools: Tools,
): Derived {
  const { engine, analyst, examine } = tools;
  const present = layOut(material, decisions.edits);
  const ja = analyst.japanese(material, present);
  const en = sources.map((source) => analyst.english(source));
  const beads = tools.presentBeads(present, basis.beads, decisions.beads, sources);
  const survives = survival(basis, present, tools.compare);
  const computed = tools.alignPresent({ basis, beads, survives, ja, en, sources, glossary });
  const alignment = decideLinks(computed, decisions.links, present, ja, en, sources);
  const terms = presentTerms(refiled(basis, sources), present, ja, survives, basis.text);
  const context = { lexicon: engine.lexicon, glossary, terms, ...(usage === undefined ? {} : { usage }) };
  const view = viewArticle(ja, en, alignment, context);
  const examined = examine(view, { ground: basis, haste });
  const findings = settle(examined.findings, view, CHECKS);
  return {
    ...{ present, ja, en, beads, alignment, terms, findings },
    unrelated: view.unrelated,
    whole: examined.whole,
    keys: findingKeys(findings, { present, sources, en }),
  };
}

/** The terms of a basis, their English places counted in the sources as they are now. */
const refiled = (basis: Basis, sources: readonly SourceMaterial[]): readonly Term[] =>
  basis.sources.every((id, file) => sources[file]?.id === id)
    ? basis.terms
    : basis.terms.flatMap((term) => refile(term, basis, sources));

/** A term with its English places counted in the sources as they are now; without those of sources taken out. */
function refile(term: Term, basis: Basis, sources: readonly SourceMaterial[]): readonly Term[] {
  const fileOf = (file: number): number => sources.findIndex((source) => source.id === basis.sources[file]);
  const context = fileOf(term.context.en.file);
  if (context < 0) return [];
  return [
    {
      ...term,
      enPlaces: term.enPlaces
        .map((place) => ({ ...place, file: fileOf(place.file) }))
        .filter((place) => place.file >= 0),
      context: { ...term.context, en: { ...term.context.en, file: context } },
    },
  ];
}

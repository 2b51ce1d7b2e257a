import type { Alignment, Bead, Evidence, Link } from '../align/alignment.ts';
import { lastFrom } from '../base/bisect.ts';
import { overlap } from '../base/span.ts';
import type { Finding } from '../check/finding.ts';
import { CHECKS } from '../check/registry.ts';
import { settle } from '../check/settle.ts';
import { viewArticle } from '../check/view.ts';
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import type { GlossaryEntry, Term } from '../term/term.ts';
import { type Analyst, makeAnalyst } from './analysed.ts';
import type { Basis } from './computed.ts';
import { decideLinks } from './decide-links.ts';
import { findingKeys } from './finding-key.ts';
import { type PresentBead, presentBeads } from './present-beads.ts';
import { presentTerms } from './present-terms.ts';
import { layOut, type PresentText } from './present-text.ts';
import { type Examine, makeExamine } from './recheck.ts';
import type { ArticleDecisions, ArticleMaterial, SourceMaterial } from './record.ts';
import { makeTie, NO_EVIDENCE, type Tie } from './relink.ts';
import { type Compare, makeCompare, type Survival, survival } from './survive.ts';
import type { Engine } from './way.ts';

/** All that the present state of an article follows from. */
export interface Standing {
  readonly material: ArticleMaterial;
  readonly decisions: ArticleDecisions;
  /** In the order of the listing. */
  readonly sources: readonly SourceMaterial[];
  readonly basis: Basis;
  readonly glossary: readonly GlossaryEntry[];
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
  readonly tie: Tie;
  readonly compare: Compare;
  readonly examine: Examine;
}

/** A desk with an empty memory. */
export function openDesk(engine: Engine): Desk {
  const tools: Tools = {
    engine,
    analyst: makeAnalyst(engine),
    tie: makeTie(engine.lexicon),
    compare: makeCompare(engine.tokenizeJapanese),
    examine: makeExamine(),
  };
  const { analyst, compare } = tools;
  return { analyst, compare, derive: (standing, haste = false) => derive(standing, haste, tools) };
}

/** What a bead holds, as a string: two beads with the same members are the same bead. */
const membersOf = ({ units, places }: Pick<PresentBead, 'units' | 'places'>): string =>
  JSON.stringify([
    units.map(({ unit, part }) => [unit, part ?? -1]),
    places.map(({ source, sentence }) => [source, sentence]),
  ]);

function derive(
  { material, decisions, sources, basis, glossary }: Standing,
  haste: boolean,
  tools: Tools,
): Derived {
  const { engine, analyst, tie, examine } = tools;
  const present = layOut(material, decisions.edits);
  const ja = analyst.japanese(material.file, present);
  const en = sources.map((source) => analyst.english(source));
  const beads = presentBeads(present, basis.beads, decisions.beads, sources);
  const survives = survival(basis, present, tools.compare);
  const computed = alignPresent({ basis, beads, survives, ja, en, sources, glossary, tie });
  const alignment = decideLinks(computed, decisions.links, present, ja, en, sources);
  const terms = presentTerms(
    basis.terms.flatMap((term) => refile(term, basis, sources)),
    present,
    ja,
    survives,
    basis.text,
  );
  const view = viewArticle(ja, en, alignment, { lexicon: engine.lexicon, glossary, terms });
  const examined = examine(view, { article: material.id, haste });
  const findings = settle(examined.findings, view, CHECKS);
  return {
    ...{ present, ja, en, beads, alignment, terms, findings },
    whole: examined.whole,
    keys: findingKeys(findings, { present, sources, en }),
  };
}

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

interface Parts {
  readonly basis: Basis;
  readonly beads: readonly PresentBead[];
  readonly survives: Survival;
  readonly ja: JapaneseText;
  readonly en: readonly EnglishText[];
  readonly sources: readonly SourceMaterial[];
  readonly glossary: readonly GlossaryEntry[];
  readonly tie: Tie;
}

/** Scores, evidence and links for the present beads: as computed where nothing has changed, anew where it has. */
function alignPresent({ basis, beads, survives, ja, en, sources, glossary, tie }: Parts): Alignment {
  const sameMembers = new Map(
    basis.beads.map((bead, at) => [membersOf({ units: bead.ja, places: bead.en }), at]),
  );
  const files = basis.sources.map((id) => sources.findIndex((source) => source.id === id));
  const mapLink = (link: Link): readonly Link[] => {
    const span = survives.map(link.ja);
    const file = files[link.en.file] ?? -1;
    return span === undefined || file < 0 ? [] : [{ ...link, ja: span, en: { ...link.en, file } }];
  };
  const mapEvidence = (evidence: Evidence): Evidence => ({
    ...evidence,
    clues: evidence.clues.flatMap((clue) => {
      const span = survives.map(clue.ja);
      const file = files[clue.en.file] ?? -1;
      return span === undefined || file < 0 ? [] : [{ ...clue, ja: span, en: { ...clue.en, file } }];
    }),
  });
  const owners = new Map<number, number>();
  beads.forEach((bead, at) => {
    for (const sentence of bead.ja) owners.set(sentence, at);
  });
  const standing: Link[][] = beads.map(() => []);
  for (const link of basis.links.flatMap(mapLink)) {
    const at = owners.get(lastFrom(ja.sentences, link.ja.start)) ?? -1;
    const holds = beads[at]?.en.some(({ file, sentence }) => {
      const own = en[file]?.sentences[sentence];
      return (
        file === link.en.file && own !== undefined && own.start <= link.en.start && link.en.end <= own.end
      );
    });
    if (holds) standing[at]?.push({ ...link, bead: at });
  }
  const links: Link[] = [];
  const aligned = beads.map((bead, at): Bead => {
    const same = basis.beads[sameMembers.get(membersOf(bead)) ?? -1];
    const kept = standing[at] ?? [];
    const isAsComputed = same !== undefined && bead.units.every(({ unit }) => survives.isSame(unit));
    const score = bead.by !== undefined ? 1 : (same ?? basis.beads[bead.basis ?? -1])?.score;
    const shape = { ja: bead.ja, en: bead.en, score: score ?? UNKNOWN };
    if (isAsComputed || bead.ja.length === 0 || bead.en.length === 0) {
      links.push(...kept);
      return { ...shape, evidence: same ? mapEvidence(same.evidence) : NO_EVIDENCE };
    }
    const fresh = tie(bead, ja, en, glossary);
    const isFree = (link: Link): boolean =>
      kept.every((one) => overlap(one.ja, link.ja) === 0 && overlap(one.en, link.en) === 0);
    const added = fresh.links.filter(isFree).map((link) => ({ ...link, bead: at }));
    links.push(
      ...[...kept, ...added].sort(
        (one, other) => one.ja.start - other.ja.start || one.en.start - other.en.start,
      ),
    );
    return {
      ...shape,
      evidence: { ...fresh.evidence, position: same?.evidence.position ?? fresh.evidence.position },
    };
  });
  return { beads: aligned, links, cutShort: basis.cutShort };
}

/** How sure it is that a sentence which nobody has aligned yet has no counterpart. */
const UNKNOWN = 0.5;

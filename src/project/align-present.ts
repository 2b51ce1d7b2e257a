import type { Alignment, Bead, Evidence, Link } from '../align/alignment.ts';
import { lastFrom } from '../base/bisect.ts';
import { overlap, type Span, shift } from '../base/span.ts';
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import type { GlossaryEntry } from '../term/term.ts';
import type { Basis } from './computed.ts';
import type { PresentBead } from './present-beads.ts';
import type { SourceMaterial, Unit } from './record.ts';
import { NO_EVIDENCE, type Tie } from './relink.ts';
import type { Survival } from './survive.ts';

/** What the present alignment is made of. */
export interface Parts {
  readonly basis: Basis;
  readonly beads: readonly PresentBead[];
  readonly survives: Survival;
  readonly ja: JapaneseText;
  readonly en: readonly EnglishText[];
  readonly sources: readonly SourceMaterial[];
  readonly glossary: readonly GlossaryEntry[];
}

/** Scores, evidence and links for the present beads: as computed where nothing has changed, anew where it has. */
export type AlignPresent = (parts: Parts) => Alignment;

/** How sure it is that a sentence which nobody has aligned yet has no counterpart. */
const UNKNOWN = 0.5;

/** What a bead holds, as a string: two beads with the same members are the same bead. */
const membersOf = ({ units, places }: Pick<PresentBead, 'units' | 'places'>): string =>
  JSON.stringify([
    units.map(({ unit, part }) => [unit, part ?? -1]),
    places.map(({ source, sentence }) => [source, sentence]),
  ]);

/** A bead as it was last laid into a text, with what that followed from. */
interface Laid {
  readonly of: PresentBead;
  readonly at: number;
  /** How far each of the units had moved in which its words stand, and those of its evidence. */
  readonly by: readonly (number | undefined)[];
  readonly bead: Bead;
  readonly links: readonly Link[];
}

/** A basis, looked up by what beads hold; it never changes. */
interface Indexed {
  readonly byMembers: ReadonlyMap<string, number>;
  /** Indices of its links, by the unit that holds their Japanese. */
  readonly linksOf: ReadonlyMap<Unit, readonly number[]>;
  /** Where the sources it was computed with stand among those of the article; −1 for one taken out. */
  readonly files: readonly number[];
  /** For each of its beads, the units that its place, its links and its evidence depend on; filled when asked. */
  readonly rests: (readonly Unit[] | undefined)[];
  /** For each of its beads, how it was last laid into the text: most stand where they stood. */
  readonly laid: (Laid | undefined)[];
}

function index(basis: Basis, files: readonly number[]): Indexed {
  const linksOf = new Map<Unit, number[]>();
  basis.links.forEach((link, at) => {
    const unit = lastFrom(basis.units, link.ja.start);
    const known = linksOf.get(unit);
    if (known === undefined) linksOf.set(unit, [at]);
    else known.push(at);
  });
  return {
    byMembers: new Map(basis.beads.map((bead, at) => [membersOf({ units: bead.ja, places: bead.en }), at])),
    linksOf,
    files,
    rests: [],
    laid: [],
  };
}

/** The units of a basis whose links may be those of a bead: units that an edit had joined share a place in its text. */
function unitsOf({ units }: PresentBead, basis: Basis): readonly Unit[] {
  const starts = units.flatMap(({ unit }) => basis.units[unit]?.start ?? []);
  return [...new Set(starts.map((start) => lastFrom(basis.units, start)))];
}

/** All units that a bead follows from which stands as it was computed. English alone has evidence around it. */
function restsOf(at: number, bead: PresentBead, basis: Basis): readonly Unit[] {
  const clues = basis.beads[at]?.evidence.clues ?? [];
  return [
    ...new Set([
      ...bead.units.map(({ unit }) => unit),
      ...unitsOf(bead, basis),
      ...clues.map((clue) => lastFrom(basis.units, clue.ja.start)),
    ]),
  ];
}

/** Links and evidence of computed beads, where their words stand now. */
function makeMapper({ files }: Indexed, survives: Survival) {
  const mapLink = (link: Link): readonly Link[] => {
    const span = survives.map(link.ja);
    const file = files[link.en.file] ?? -1;
    return span === undefined || file < 0 ? [] : [{ ...link, ja: span, en: refile(link.en, file) }];
  };
  const mapEvidence = (evidence: Evidence): Evidence => ({
    ...evidence,
    clues: evidence.clues.flatMap((clue) => {
      const span = survives.map(clue.ja);
      const file = files[clue.en.file] ?? -1;
      return span === undefined || file < 0 ? [] : [{ ...clue, ja: span, en: refile(clue.en, file) }];
    }),
  });
  return { mapLink, mapEvidence };
}

const refile = <Place extends { readonly file: number }>(place: Place, file: number): Place =>
  place.file === file ? place : { ...place, file };

const sameNumbers = (one: readonly (number | undefined)[], other: readonly (number | undefined)[]): boolean =>
  one.length === other.length && one.every((number, at) => number === other[at]);

/** How far all units of a list have moved, where they have moved alike. */
const alike = (by: readonly (number | undefined)[]): number | undefined =>
  by.every((one) => one === by[0]) ? by[0] : undefined;

/** A bead that was laid into the text before, where all of it now stands so much further on. */
function shiftLaid({ of, bead, links }: Laid, at: number, by: number, rests: Laid['by']): Laid {
  const move = <Placed extends { readonly ja: Span }>(one: Placed): Placed => ({
    ...one,
    ja: shift(one.ja, by),
  });
  return {
    ...{ of, at, by: rests },
    bead: by === 0 ? bead : { ...bead, evidence: { ...bead.evidence, clues: bead.evidence.clues.map(move) } },
    links: links.map((link) => ({ ...(by === 0 ? link : move(link)), bead: at })),
  };
}

/** Aligns present texts; remembers of each basis how it was laid into the text last, so that an edit costs what it changes. */
export function makeAlignPresent(tie: Tie): AlignPresent {
  const indices = new WeakMap<Basis, Indexed>();
  const sames = new WeakMap<
    readonly PresentBead[],
    { readonly of: Indexed; readonly same: readonly number[] }
  >();

  const indexed = (basis: Basis, sources: readonly SourceMaterial[]): Indexed => {
    const files = basis.sources.map((id) => sources.findIndex((source) => source.id === id));
    const known = indices.get(basis);
    if (known !== undefined && sameNumbers(known.files, files)) return known;
    const fresh = index(basis, files);
    indices.set(basis, fresh);
    return fresh;
  };
  /** For each bead the computed one with the same members; −1 where there is none. */
  const samesOf = (beads: readonly PresentBead[], of: Indexed): readonly number[] => {
    const known = sames.get(beads);
    if (known?.of === of) return known.same;
    const same = beads.map((bead) => of.byMembers.get(membersOf(bead)) ?? -1);
    sames.set(beads, { of, same });
    return same;
  };

  return ({ basis, beads, survives, ja, en, sources, glossary }) => {
    const known = indexed(basis, sources);
    const { mapLink, mapEvidence } = makeMapper(known, survives);
    /** The computed links that still stand in a bead, in the order in which they were computed. */
    const standing = (bead: PresentBead, at: number): readonly Link[] => {
      const own = unitsOf(bead, basis).flatMap((unit) => known.linksOf.get(unit) ?? []);
      if (own.length === 0) return [];
      const holdsJapanese = (link: Link): boolean => bead.ja.includes(lastFrom(ja.sentences, link.ja.start));
      const holdsEnglish = (link: Link): boolean =>
        bead.en.some(({ file, sentence }) => {
          const there = en[file]?.sentences[sentence];
          return (
            file === link.en.file &&
            there !== undefined &&
            there.start <= link.en.start &&
            link.en.end <= there.end
          );
        });
      return own
        .sort((one, other) => one - other)
        .flatMap((number) => basis.links[number] ?? [])
        .flatMap(mapLink)
        .filter((link) => holdsJapanese(link) && holdsEnglish(link))
        .map((link) => (link.bead === at ? link : { ...link, bead: at }));
    };
    const same = samesOf(beads, known);
    const links: Link[] = [];
    const aligned = beads.map((bead, at): Bead => {
      const sameAt = same[at] ?? -1;
      const computed = basis.beads[sameAt];
      const isAsComputed = computed !== undefined && bead.units.every(({ unit }) => survives.isSame(unit));
      let by: readonly (number | undefined)[] = [];
      if (isAsComputed) {
        known.rests[sameAt] ??= restsOf(sameAt, bead, basis);
        by = known.rests[sameAt]?.map(survives.movedBy) ?? [];
      }
      const before = isAsComputed ? known.laid[sameAt] : undefined;
      if (before?.of === bead && before.at === at && sameNumbers(before.by, by)) {
        links.push(...before.links);
        return before.bead;
      }
      const [then, now] = [before && alike(before.by), alike(by)];
      if (before?.of === bead && then !== undefined && now !== undefined) {
        const laid = shiftLaid(before, at, now - then, by);
        known.laid[sameAt] = laid;
        links.push(...laid.links);
        return laid.bead;
      }
      const kept = standing(bead, at);
      const score = bead.by !== undefined ? 1 : (computed ?? basis.beads[bead.basis ?? -1])?.score;
      const shape = { ja: bead.ja, en: bead.en, score: score ?? UNKNOWN };
      if (isAsComputed || bead.ja.length === 0 || bead.en.length === 0) {
        links.push(...kept);
        const laid = { ...shape, evidence: computed ? mapEvidence(computed.evidence) : NO_EVIDENCE };
        if (isAsComputed && !by.includes(undefined))
          known.laid[sameAt] = { of: bead, at, by, bead: laid, links: kept };
        return laid;
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
        evidence: { ...fresh.evidence, position: computed?.evidence.position ?? fresh.evidence.position },
      };
    });
    return { beads: aligned, links, cutShort: basis.cutShort };
  };
}

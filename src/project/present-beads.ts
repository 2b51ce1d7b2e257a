import type { Place } from '../align/alignment.ts';
import type { BasisBead } from './computed.ts';
import type { PresentText } from './present-text.ts';
import type { FixedBead, Id, SourceMaterial, SourcePlace, UnitPlace } from './record.ts';

/** A bead of the present article: what was computed, seen through what people decided and wrote. */
export interface PresentBead {
  /** Names the bead as long as it keeps its first sentence: `j12` or `e<source>:3`. */
  readonly key: string;
  /** Sentences of the present text, ascending. */
  readonly ja: readonly number[];
  /** `file` counts in the article's sources. */
  readonly en: readonly Place[];
  readonly units: readonly UnitPlace[];
  /** For each of its sentences, what that sentence stands for; units that have been deleted stand in none. */
  readonly holds: readonly (readonly UnitPlace[])[];
  readonly places: readonly SourcePlace[];
  /** The computed bead it is or is the rest of; absent when a person fixed it or nothing was computed. */
  readonly basis?: number;
  readonly by?: FixedBead['by'];
}

/** What a bead can hold of the Japanese: a unit, one of several sentences of a unit, or a joined run. */
interface Atom {
  readonly place: UnitPlace;
  /** How many sentences its unit has become. */
  readonly parts: number;
  readonly sentences: readonly number[];
}

/** The atoms of a present text, by unit. */
type Atoms = readonly (readonly Atom[])[];

function atomsOf(present: PresentText): Atoms {
  const sentences: number[][] = present.pieces.map(() => []);
  present.pieceOf.forEach((piece, sentence) => {
    sentences[piece]?.push(sentence);
  });
  return present.pieces.flatMap(({ units }, piece) => {
    const own = sentences[piece] ?? [];
    const [unit] = units;
    if (unit !== undefined && units.length === 1 && own.length > 1)
      return [
        own.map(
          (sentence, part): Atom => ({ place: { unit, part }, parts: own.length, sentences: [sentence] }),
        ),
      ];
    return units.map((one): readonly Atom[] => [{ place: { unit: one }, parts: 1, sentences: own }]);
  });
}

/** What a bead holds while it is being put together. */
interface Group {
  readonly atoms: Atom[];
  readonly places: SourcePlace[];
  readonly basis?: number;
  by?: FixedBead['by'];
}

const keyOfPlace = (place: SourcePlace): string => `${place.source}:${place.sentence}`;

/** The key of a bead that holds these, by its first member. */
export const beadKey = (ja: readonly UnitPlace[], en: readonly SourcePlace[]): Id => {
  const [unit] = ja;
  if (unit !== undefined) return unit.part === undefined ? `j${unit.unit}` : `j${unit.unit}.${unit.part}`;
  const [place] = en;
  return place === undefined ? '' : `e${keyOfPlace(place)}`;
};

/** Collects groups so that every atom and every place stands in one. */
class Groups {
  private readonly ownerOf = new Map<Atom, Group>();
  private readonly taken = new Set<string>();
  private readonly joined = new Map<Group, Group>();
  readonly all: Group[] = [];

  /** The group that a group has become part of. */
  find(group: Group): Group {
    let at = group;
    for (let next = this.joined.get(at); next; next = this.joined.get(at)) at = next;
    return at;
  }

  ownerOfAtom(atom: Atom): Group | undefined {
    const owner = this.ownerOf.get(atom);
    return owner && this.find(owner);
  }

  isTaken = (place: SourcePlace): boolean => this.taken.has(keyOfPlace(place));

  add(group: Group): void {
    this.all.push(group);
    for (const atom of group.atoms) this.ownerOf.set(atom, group);
    for (const place of group.places) this.taken.add(keyOfPlace(place));
  }

  /** Makes two groups one. English of another source than the first one's is left alone, for a bead takes from one. */
  unite(one: Group, other: Group): void {
    const [into, from] = [this.find(one), this.find(other)];
    if (into === from) return;
    into.atoms.push(...from.atoms);
    const source = into.places[0]?.source ?? from.places[0]?.source;
    const kept = from.places.filter((place) => place.source === source);
    const left = from.places.filter((place) => place.source !== source);
    into.places.push(...kept);
    if (from.by !== undefined) into.by ??= from.by;
    this.joined.set(from, into);
    for (const place of left) this.all.push({ atoms: [], places: [place] });
  }

  /** The groups that are left, each with its members. */
  rest(): readonly Group[] {
    return this.all.filter((group) => this.find(group) === group);
  }
}

/**
 * The beads of the present text: what people fixed first, then what was computed as far as it is left, then every
 * sentence that nothing holds. Where an edit has joined units, their beads are one.
 */
export function presentBeads(
  present: PresentText,
  computed: readonly BasisBead[],
  fixed: ReadonlyMap<Id, FixedBead>,
  sources: readonly SourceMaterial[],
): readonly PresentBead[] {
  const atoms = atomsOf(present);
  const files = new Map(sources.map((source, file) => [source.id, file]));
  const isThere = (place: SourcePlace): boolean =>
    (sources[files.get(place.source) ?? -1]?.cut.length ?? 0) > place.sentence;
  const groups = new Groups();
  for (const bead of fixed.values()) addFixed(groups, bead, atoms, isThere);
  const isFixed = new Set(groups.all);
  computed.forEach((bead, basis) => {
    const own = atomsAt(atoms, bead.ja);
    const owners = own.flatMap((atom) => groups.ownerOfAtom(atom) ?? []);
    const free = own.filter((atom) => groups.ownerOfAtom(atom) === undefined);
    const places = bead.en.filter((place) => isThere(place) && !groups.isTaken(place));
    if (free.length + places.length === 0) return;
    const group: Group = { atoms: free, places, basis };
    groups.add(group);
    // Two computed beads claim one sentence only where an edit has made one sentence of two.
    for (const owner of owners) if (!isFixed.has(owner)) groups.unite(owner, group);
  });
  for (const own of atoms)
    for (const atom of own)
      if (groups.ownerOfAtom(atom) === undefined) groups.add({ atoms: [atom], places: [] });
  for (const source of sources)
    source.cut.forEach((_, sentence) => {
      const place = { source: source.id, sentence };
      if (!groups.isTaken(place)) groups.add({ atoms: [], places: [place] });
    });
  for (const { units } of present.pieces) {
    const owners = units
      .flatMap((unit) => atoms[unit] ?? [])
      .flatMap((atom) => groups.ownerOfAtom(atom) ?? []);
    for (const owner of owners.slice(1)) if (owners[0] && units.length > 1) groups.unite(owners[0], owner);
  }
  return inOrder(groups.rest().flatMap((group) => finish(group, files)));
}

/** The atoms at places of the Japanese; a sentence that is no longer there is the last one of its unit. */
const atomsAt = (atoms: Atoms, places: readonly UnitPlace[]): readonly Atom[] =>
  places.flatMap(({ unit, part }) => {
    const all = atoms[unit] ?? [];
    return part === undefined ? all : all.slice(Math.min(part, all.length - 1)).slice(0, 1);
  });

/** Adds a bead that a person fixed; two that claim one sentence, because an edit made one of two, become one. */
function addFixed(
  groups: Groups,
  bead: FixedBead,
  atoms: Atoms,
  isThere: (place: SourcePlace) => boolean,
): void {
  const own = atomsAt(atoms, bead.ja);
  const free = own.filter((atom) => groups.ownerOfAtom(atom) === undefined);
  const places = bead.en.filter((place) => isThere(place) && !groups.isTaken(place));
  const claimed = new Set(own.flatMap((atom) => groups.ownerOfAtom(atom) ?? []));
  if (free.length + places.length === 0) return;
  const group: Group = { atoms: free, places, by: bead.by };
  groups.add(group);
  for (const other of claimed) groups.unite(other, group);
}

function finish(group: Group, files: ReadonlyMap<Id, number>): readonly PresentBead[] {
  const ja = [...new Set(group.atoms.flatMap((atom) => atom.sentences))].sort((one, other) => one - other);
  const units = canonical(group.atoms);
  const places = [...group.places].sort((one, other) => one.sentence - other.sentence);
  if (ja.length + places.length === 0) return [];
  return [
    {
      key: beadKey(units, places),
      ja,
      en: places.map(({ source, sentence }) => ({ file: files.get(source) ?? 0, sentence })),
      units,
      holds: ja.map((sentence) =>
        group.atoms.filter((atom) => atom.sentences[0] === sentence).map((atom) => atom.place),
      ),
      places,
      ...(group.basis === undefined ? {} : { basis: group.basis }),
      ...(group.by === undefined ? {} : { by: group.by }),
    },
  ];
}

/** Where the atoms stand, ascending; a unit that is there with all its sentences is named as a whole. */
function canonical(atoms: readonly Atom[]): readonly UnitPlace[] {
  const whole = new Set(
    atoms
      .filter((atom) => atoms.filter((other) => other.place.unit === atom.place.unit).length === atom.parts)
      .map((atom) => atom.place.unit),
  );
  return atoms
    .filter(({ place }) => !whole.has(place.unit) || (place.part ?? 0) === 0)
    .map(({ place }): UnitPlace => (whole.has(place.unit) ? { unit: place.unit } : place))
    .sort((one, other) => one.unit - other.unit || (one.part ?? 0) - (other.part ?? 0));
}

/** Beads in the order of the Japanese; English alone stands behind the bead that holds the sentence before it. */
function inOrder(beads: readonly PresentBead[]): readonly PresentBead[] {
  const isJapanese = (bead: PresentBead): boolean => bead.ja.length > 0;
  const japanese = beads.filter(isJapanese).sort((one, other) => (one.ja[0] ?? 0) - (other.ja[0] ?? 0));
  const standing = beads.flatMap((bead) => bead.en.map((place) => ({ bead, place })));
  standing.sort(
    (one, other) => one.place.file - other.place.file || one.place.sentence - other.place.sentence,
  );
  const leading: PresentBead[] = [];
  const behind = new Map<PresentBead, PresentBead[]>();
  const seen = new Set<PresentBead>();
  let owner: PresentBead | undefined;
  let file = 0;
  for (const { bead, place } of standing) {
    if (place.file !== file) owner = undefined;
    file = place.file;
    if (isJapanese(bead)) {
      owner = bead;
      continue;
    }
    if (seen.has(bead)) continue;
    seen.add(bead);
    if (owner === undefined) leading.push(bead);
    else behind.set(owner, [...(behind.get(owner) ?? []), bead]);
  }
  return [...leading, ...japanese.flatMap((bead) => [bead, ...(behind.get(bead) ?? [])])];
}

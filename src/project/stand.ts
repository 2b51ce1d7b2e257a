import { UNWATCHED, type Watch } from '../base/watch.ts';
import type { GlossaryEntry } from '../term/term.ts';
import { computeBasis } from './basis.ts';
import type { Basis } from './computed.ts';
import type { Desk, Standing } from './derive.ts';
import { presentBeads } from './present-beads.ts';
import { layOut } from './present-text.ts';
import type { ArticleMaterial, SourceMaterial } from './record.ts';
import type { Engine } from './way.ts';

/** Computes what a new article stands on: the machine's text, aligned with its sources, nothing decided yet. */
export function firstBasis(
  material: ArticleMaterial,
  sources: readonly SourceMaterial[],
  glossary: readonly GlossaryEntry[],
  desk: Desk,
  engine: Engine,
  version: string,
  watch: Watch = UNWATCHED,
): Basis {
  const present = layOut(material, new Map());
  const ja = desk.analyst.japanese(material, present);
  const en = sources.map((source) => desk.analyst.english(source));
  return computeBasis({ present, ja, en, sources, fixed: [], glossary }, engine, version, watch);
}

/** Aligns the present text again; what people fixed stays as it is. */
export function realign(
  { material, decisions, sources, glossary, basis }: Standing,
  desk: Desk,
  engine: Engine,
  watch: Watch = UNWATCHED,
): Basis {
  const present = layOut(material, decisions.edits);
  const ja = desk.analyst.japanese(material, present);
  const en = sources.map((source) => desk.analyst.english(source));
  const beads = presentBeads(present, basis.beads, decisions.beads, sources);
  const fixed = beads.filter((bead) => bead.by !== undefined);
  return computeBasis({ present, ja, en, sources, fixed, glossary }, engine, basis.engine, watch);
}

import { align } from '../align/align.ts';
import { pass, type Watch } from '../base/watch.ts';
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import { extractTerms } from '../term/extract.ts';
import type { GlossaryEntry } from '../term/term.ts';
import type { Basis } from './computed.ts';
import type { PresentBead } from './present-beads.ts';
import type { PresentText } from './present-text.ts';
import { knownPair } from './process.ts';
import type { SourceMaterial, UnitPlace } from './record.ts';
import type { Engine } from './way.ts';

/** What an alignment is computed from. */
export interface Ground {
  readonly present: PresentText;
  readonly ja: JapaneseText;
  readonly en: readonly EnglishText[];
  readonly sources: readonly SourceMaterial[];
  /** Beads that a person fixed; they stay as they are. */
  readonly fixed: readonly PresentBead[];
  readonly glossary: readonly GlossaryEntry[];
}

/** How many combinations the search may look at; a text of 3,000 sentences is narrowed rather than waited for. */
const EFFORT = 20_000_000;

/** For each sentence of a present text, the place that names it in beads. */
function placesOf(present: PresentText): readonly (readonly UnitPlace[])[] {
  const counts = new Map<number, number>();
  for (const piece of present.pieceOf) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  let before = -1;
  let part = 0;
  return present.pieceOf.map((piece) => {
    part = piece === before ? part + 1 : 0;
    before = piece;
    const units = present.pieces[piece]?.units ?? [];
    const [unit] = units;
    if (unit !== undefined && units.length === 1 && (counts.get(piece) ?? 0) > 1) return [{ unit, part }];
    // The units of a joined run go with its first sentence; its others hold nothing that a bead could name.
    return part === 0 ? units.map((one) => ({ unit: one })) : [];
  });
}

/** Aligns an article with its sources and collects its terms, around what people have fixed. */
export function computeBasis(ground: Ground, engine: Engine, version: string, watch: Watch): Basis {
  const { present, ja, en, sources, fixed, glossary } = ground;
  pass(watch, 'align', 0);
  const accepted = fixed.map(({ ja: jas, en: ens }) => ({ ja: jas, en: ens }));
  const alignment = align(ja, en, engine.lexicon, {
    accepted,
    glossary: glossary.map(knownPair),
    effort: EFFORT,
    watch,
  });
  pass(watch, 'terms', 0);
  const terms = extractTerms(ja, en, alignment, engine.lexicon);
  pass(watch, 'terms', 1);
  const places = placesOf(present);
  return {
    engine: version,
    text: present.text,
    units: present.pieces.flatMap(({ units, start, end }) => units.map(() => ({ start, end }))),
    sources: sources.map((source) => source.id),
    beads: alignment.beads.map((bead) => ({
      ja: bead.ja.flatMap((sentence) => places[sentence] ?? []),
      en: bead.en.flatMap(({ file, sentence }) => {
        const source = sources[file];
        return source === undefined ? [] : [{ source: source.id, sentence }];
      }),
      score: bead.score,
      evidence: bead.evidence,
    })),
    links: alignment.links,
    terms,
    cutShort: alignment.cutShort,
  };
}

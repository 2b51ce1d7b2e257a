import type { Alignment, Bead } from './alignment.ts';

/** Below so many beads nothing is concluded: a short text that somebody put beside another is compared with it. */
const FEWEST = 4;

/** Doubt is counted in nats; a bead of .9975 is as sure as any. */
const MOST_NATS = 6;

/**
 * What the beads of a source must reach at least, in nats times coverage. On the bench the weakest true source, torn and
 * shuffled, reaches 1.8; articles about the same events that are no translation of one another reach 1.3 (most .8).
 */
const STANDS = 1.55;

const sureness = ({ score }: Bead): number => Math.min(MOST_NATS, -Math.log(Math.max(1e-9, 1 - score)));
const covered = ({ evidence }: Bead): number => Math.min(evidence.coverageJa, evidence.coverageEn);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** How the beads of one source stand. */
interface Standing {
  readonly beads: number;
  /** By their sureness times the share of their words that agrees. */
  readonly firm: boolean;
}

/** How each of so many sources stands. */
export function standingsOf({ beads }: Alignment, files: number): readonly Standing[] {
  const owned = Array.from({ length: files }, (): Bead[] => []);
  for (const bead of beads) if (bead.ja.length > 0) owned[bead.en[0]?.file ?? -1]?.push(bead);
  return owned.map((own) => ({
    beads: own.length,
    firm: mean(own.map(sureness)) * mean(own.map(covered)) >= STANDS,
  }));
}

/**
 * The sources that the Japanese does not translate, although they speak of the same things: their beads are chance
 * likenesses, each weak, and nothing is to be concluded from what differs in them. Indices of files.
 */
export const findUnrelated = (alignment: Alignment, files: number): ReadonlySet<number> =>
  new Set(
    standingsOf(alignment, files).flatMap(({ beads, firm }, file) =>
      beads >= FEWEST && !firm ? [file] : [],
    ),
  );

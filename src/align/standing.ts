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

/** A text is asked about only when it has so many sentences, and fewer than this share of both sides have found each other. */
const [ENOUGH, LITTLE] = [5, 0.25];

/** How much of a source stands across from something. */
export interface Reach {
  readonly file: number;
  readonly aligned: number;
  readonly all: number;
}

/**
 * Sources of which hardly a sentence stands across from the article, while hardly a sentence of the article has a
 * counterpart: somebody may have taken the wrong file. A long source of a short article, and a short passage of a long
 * article, are no such case.
 */
export function findBarelyUsed(
  { beads }: Alignment,
  japanese: number,
  english: readonly number[],
): readonly Reach[] {
  const paired = beads.filter((bead) => bead.ja.length > 0 && bead.en.length > 0);
  const met = paired.reduce((sum, { ja }) => sum + ja.length, 0);
  if (japanese < ENOUGH || met >= LITTLE * japanese) return [];
  return english.flatMap((all, file) => {
    const aligned = paired.reduce((sum, { en }) => sum + en.filter((it) => it.file === file).length, 0);
    return all < ENOUGH || aligned >= LITTLE * all ? [] : [{ file, aligned, all }];
  });
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

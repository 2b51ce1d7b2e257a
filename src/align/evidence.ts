import type { Message } from '../messages/message.ts';
import type { Bead, Clue, Evidence } from './alignment.ts';
import type { Clues } from './clues.ts';
import type { Prepared } from './material.ts';
import { lengthDeviation } from './score.ts';
import type { Tie } from './ties.ts';

/** The stretches of text that a tie joins. */
export function clueOf(clues: Clues, tie: Tie): Clue | undefined {
  const ja = clues.material.ja.sentences[tie.ja];
  const en = clues.material.en.sentences[tie.en];
  const jaStart = ja?.tokens[tie.jaFrom]?.start;
  const jaEnd = ja?.tokens[tie.jaTo - 1]?.end;
  const enStart = en?.tokens[tie.enFrom]?.start;
  const enEnd = en?.tokens[tie.enTo - 1]?.end;
  if (en === undefined || jaStart === undefined || jaEnd === undefined) return undefined;
  if (enStart === undefined || enEnd === undefined) return undefined;
  return {
    kind: tie.kind,
    ja: { start: jaStart, end: jaEnd },
    en: { file: en.file, start: enStart, end: enEnd },
    weight: tie.weight,
  };
}

const sumOf = (sentences: readonly Prepared[], members: readonly number[]): number =>
  members.reduce((sum, member) => sum + (sentences[member]?.length ?? 0), 0);

/** The most clues that evidence carries. */
const MOST = 12;

/**
 * Gathers what speaks for a group of sentences.
 * @param position how well its neighbours agree, 0–1
 */
export function gatherEvidence(
  clues: Clues,
  jas: readonly number[],
  ens: readonly number[],
  position: number,
): Evidence {
  const tally = clues.tally(jas, ens);
  const { ja, en } = clues.material;
  const deviation = lengthDeviation(sumOf(ja.sentences, jas), sumOf(en.sentences, ens));
  return {
    coverageJa: tally.totalJa > 0 ? Math.min(1, tally.claimedJa / tally.totalJa) : 0,
    coverageEn: tally.totalEn > 0 ? Math.min(1, tally.claimedEn / tally.totalEn) : 0,
    length: Math.exp(-(deviation * deviation) / 8),
    position,
    clues: tally.ties.slice(0, MOST).flatMap((tie) => clueOf(clues, tie) ?? []),
  };
}

/** How many clues a sentence about a bead names. */
const NAMED = 4;

/**
 * Says why a bead is a bead, or why a sentence was left alone: a message and what fills it.
 * @param textOf the two texts that the clues point into
 */
export function explainBead(
  bead: Bead,
  textOf: { readonly ja: string; readonly en: (file: number) => string },
): Message {
  const percent = Math.round(bead.score * 100);
  const named = bead.evidence.clues
    .slice(0, NAMED)
    .map(
      ({ ja, en }) => `${textOf.ja.slice(ja.start, ja.end)} ↔ ${textOf.en(en.file).slice(en.start, en.end)}`,
    )
    .join(', ');
  if (bead.ja.length > 0 && bead.en.length > 0)
    return named === ''
      ? { id: 'align.why.position', values: { percent } }
      : { id: 'align.why.shared', values: { percent, shared: named } };
  if (named === '') return { id: 'align.why.nothing', values: { percent } };
  return { id: 'align.why.little', values: { percent, shared: named } };
}

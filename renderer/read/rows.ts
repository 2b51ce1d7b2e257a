import type { Bead, Place } from '../../src/align/alignment.ts';
import type { TextView } from '../../src/api/views.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { Kind } from '../../src/segment/sentence.ts';
import { type Alone, whyAlone } from './alone.ts';
import { findMoved, type Moved } from './moved.ts';

/** Sentences side by side: one bead. */
export interface PairRow {
  readonly kind: 'pair';
  readonly bead: number;
  readonly ja: readonly number[];
  readonly en: readonly Place[];
  readonly form: 'body' | 'heading' | 'caption';
  /** True where a paragraph of the Japanese begins, so that the row stands a little apart. */
  readonly opens: boolean;
  readonly moved: Moved | undefined;
  /** True for the further beads of a moved block. */
  readonly movedAlong: boolean;
  readonly alone: Alone | undefined;
}

/** Text that is not aligned: a byline in full, the rest folded into one line until a person asks. */
export interface AsideRow {
  readonly kind: 'aside';
  readonly why: 'byline' | 'boilerplate' | 'foreign' | 'unused';
  /** Stable name of the row, for remembering that it was unfolded. */
  readonly name: string;
  readonly ja: readonly number[];
  readonly en: readonly Place[];
}

export type Row = PairRow | AsideRow;

/** From this many English beads without Japanese in a run, they fold into one line. */
const LONG_RUN = 4;

const isAligned = (kind: Kind | undefined): boolean =>
  kind === 'body' || kind === 'heading' || kind === 'caption';

/** What a sentence without a row of its own is; Japanese that no bead holds is shown in full, for nothing may be lost. */
const asideOf = (kind: Kind, side: 'ja' | number): AsideRow['why'] => {
  if (kind === 'byline' || kind === 'foreign') return kind;
  if (!isAligned(kind)) return 'boilerplate';
  return side === 'ja' ? 'byline' : 'unused';
};

type Texts = { readonly ja: TextView; readonly en: readonly TextView[] };

function formOf(bead: Bead, { ja, en }: Texts): PairRow['form'] {
  const first = bead.ja[0];
  const place = bead.en[0];
  const kind =
    first !== undefined
      ? ja.sentences[first]?.kind
      : place && en[place.file]?.sentences[place.sentence]?.kind;
  return kind === 'heading' || kind === 'caption' ? kind : 'body';
}

/** Whether a bead is a row of its own: anything but boilerplate and the like that found no counterpart. */
const isRow = (bead: Bead, { ja, en }: Texts): boolean =>
  bead.ja.some((sentence) => isAligned(ja.sentences[sentence]?.kind)) ||
  bead.en.some(({ file, sentence }) => isAligned(en[file]?.sentences[sentence]?.kind)) ||
  (bead.ja.length > 0 && bead.en.length > 0);

/**
 * Consecutive sentences of one text that stand in no bead's row, as rows; neighbours of a sort share one. `paired`
 * holds the sentences that do.
 */
function asides(
  text: TextView,
  from: number,
  to: number,
  side: 'ja' | number,
  paired: ReadonlySet<number>,
): readonly AsideRow[] {
  const rows: AsideRow[] = [];
  for (let index = from; index < to; index++) {
    const sentence = text.sentences[index];
    if (sentence === undefined || paired.has(index)) continue;
    const why = asideOf(sentence.kind, side);
    const ja = side === 'ja' ? [index] : [];
    const en = side === 'ja' ? [] : [{ file: side, sentence: index }];
    const last = rows.at(-1);
    if (last !== undefined && last.why === why)
      rows[rows.length - 1] = { ...last, ja: [...last.ja, ...ja], en: [...last.en, ...en] };
    else rows.push({ kind: 'aside', why, name: `${side}:${index}`, ja, en });
  }
  return rows;
}

/** English sentences that are not aligned, by the bead after which they are shown (−1: before all). */
function asidesOfSources(
  beads: readonly Bead[],
  en: readonly TextView[],
  shown: (bead: Bead) => boolean,
): ReadonlyMap<number, AsideRow[]> {
  const after = new Map<number, AsideRow[]>();
  en.forEach((text, file) => {
    const owner = new Map<number, number>();
    beads.forEach((bead, index) => {
      if (!shown(bead)) return;
      for (const place of bead.en) if (place.file === file) owner.set(place.sentence, index);
    });
    const paired = new Set(owner.keys());
    const firstBead = Math.min(...owner.values());
    let at = Number.isFinite(firstBead) ? firstBead - 1 : beads.length - 1;
    let from = 0;
    const flush = (to: number) => {
      const rows = asides(text, from, to, file, paired);
      if (rows.length > 0) after.set(at, [...(after.get(at) ?? []), ...rows]);
      from = to;
    };
    for (let sentence = 0; sentence < text.sentences.length; sentence++) {
      const bead = owner.get(sentence);
      if (bead === undefined) continue;
      flush(sentence);
      at = bead;
    }
    flush(text.sentences.length);
  });
  return after;
}

/** Joins an aside with one of the same sort right before it, so that both columns fold into one line. */
function append(rows: Row[], row: Row): void {
  const last = rows.at(-1);
  if (row.kind === 'aside' && last?.kind === 'aside' && last.why === row.why)
    rows[rows.length - 1] = { ...last, ja: [...last.ja, ...row.ja], en: [...last.en, ...row.en] };
  else rows.push(row);
}

/** Folds long runs of English without Japanese, unless a finding (`held`) makes one worth seeing. */
function foldUnused(rows: readonly Row[], held: ReadonlySet<number>): readonly Row[] {
  const folded: Row[] = [];
  let run: PairRow[] = [];
  const flush = () => {
    const first = run[0];
    if (first !== undefined && run.length >= LONG_RUN)
      append(folded, {
        kind: 'aside',
        why: 'unused',
        name: `unused:${first.bead}`,
        ja: [],
        en: run.flatMap((row) => row.en),
      });
    else folded.push(...run);
    run = [];
  };
  for (const row of rows) {
    if (row.kind === 'pair' && row.ja.length === 0 && !held.has(row.bead)) run.push(row);
    else {
      flush();
      folded.push(row);
    }
  }
  flush();
  return folded;
}

/** The one source that a row without Japanese comes from; undefined for any other row. */
function sourceOf({ ja, en }: Row): number | undefined {
  const file = en[0]?.file;
  return ja.length === 0 && en.every((place) => place.file === file) ? file : undefined;
}

/**
 * Puts what a further source has before its first use there, and what was never used last: alone at the top it would
 * keep the reader from the article. What the first source has before the article stays above it.
 */
function settleSources(rows: readonly Row[]): readonly Row[] {
  const begin = rows.findIndex((row) => row.ja.length > 0);
  if (begin <= 0) return rows;
  const usesOf = (row: Row): number | undefined =>
    row.kind === 'pair' && row.ja.length > 0 ? row.en[0]?.file : undefined;
  const first = rows.map(usesOf).find((file) => file !== undefined);
  const early = rows.slice(0, begin).filter((row) => ![undefined, first].includes(sourceOf(row)));
  const waiting = new Map<number | undefined, readonly Row[]>();
  for (const row of early) waiting.set(sourceOf(row), [...(waiting.get(sourceOf(row)) ?? []), row]);
  const settled: Row[] = [];
  for (const row of rows.filter((one) => !early.includes(one))) {
    const file = usesOf(row);
    if (file !== undefined) settled.push(...(waiting.get(file) ?? []));
    if (file !== undefined) waiting.delete(file);
    settled.push(row);
  }
  return [...settled, ...[...waiting.values()].flat()];
}

/**
 * The rows of an article in reading order: one for each bead, with bylines, boilerplate and unused stretches of the
 * sources where they stand. Every sentence of both sides is in exactly one row.
 */
export function buildRows(
  article: Texts & { readonly beads: readonly Bead[]; readonly findings: readonly Pick<Finding, 'bead'>[] },
): readonly Row[] {
  const { beads, ja, en } = article;
  const moved = new Map(findMoved(beads).map((one) => [one.bead, one]));
  const shownBead = (bead: Bead) => isRow(bead, article);
  const fromSources = asidesOfSources(beads, en, shownBead);
  const paired = new Set(beads.filter(shownBead).flatMap((bead) => bead.ja));
  const rows: Row[] = [];
  let shown = 0;
  let paragraph = -1;
  let alongUntil = -1;
  for (const row of fromSources.get(-1) ?? []) append(rows, row);
  beads.forEach((bead, index) => {
    if (!shownBead(bead)) return;
    const first = bead.ja[0];
    if (first !== undefined) {
      for (const row of asides(ja, shown, first, 'ja', paired)) append(rows, row);
      shown = (bead.ja.at(-1) ?? first) + 1;
    }
    const block = moved.get(index);
    const opensAt = first === undefined ? paragraph : (ja.sentences[first]?.paragraph ?? paragraph);
    rows.push({
      kind: 'pair',
      bead: index,
      ja: bead.ja,
      en: bead.en,
      form: formOf(bead, article),
      opens: opensAt !== paragraph,
      moved: block,
      movedAlong: block === undefined && bead.ja.length > 0 && bead.en.length > 0 && index < alongUntil,
      alone: whyAlone(index, article),
    });
    paragraph = opensAt;
    if (block !== undefined) alongUntil = index + block.length;
    if (first !== undefined) for (const row of asides(ja, first, shown, 'ja', paired)) append(rows, row);
    for (const row of fromSources.get(index) ?? []) append(rows, row);
  });
  for (const row of asides(ja, shown, ja.sentences.length, 'ja', paired)) append(rows, row);
  const held = new Set(article.findings.flatMap((finding) => finding.bead ?? []));
  return foldUnused(settleSources(rows), held);
}

import type { Severity } from '../../src/check/finding.ts';
import type { Prepared } from './prepare.ts';
import type { Row } from './rows.ts';
import { SEVERITIES, worstOf } from './severity.tsx';

/** Something worth seeing from afar. `top` and `height` are shares of the whole, 0–1. */
export interface Blip {
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly what: Severity | 'gap-ja' | 'gap-en' | 'moved';
}

/** How tall a row will be, roughly: the longer of its sides in letters, an English letter counting half. */
function weightOf(row: Row, { article }: Prepared): number {
  if (row.kind === 'aside' && row.why !== 'byline') return 12;
  const length = (spans: readonly ({ readonly start: number; readonly end: number } | undefined)[]) =>
    spans.reduce((sum, span) => sum + (span ? span.end - span.start : 0), 0);
  const ja = length(row.ja.map((sentence) => article.ja.sentences[sentence]));
  const en = length(row.en.map(({ file, sentence }) => article.en[file]?.sentences[sentence]));
  return 14 + Math.max(ja, en / 2);
}

/** Where each row begins and ends on the strip, as shares of the whole. */
export function layStrip(prepared: Prepared): readonly { readonly top: number; readonly height: number }[] {
  const weights = prepared.rows.map((row) => weightOf(row, prepared));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  let top = 0;
  return weights.map((weight) => {
    const place = { top: top / total, height: weight / total };
    top += weight;
    return place;
  });
}

/** The blips of the strip: every row with a finding, a side missing, or English from elsewhere. */
export function findBlips(prepared: Prepared, shown: ReadonlySet<number>): readonly Blip[] {
  const places = layStrip(prepared);
  return prepared.rows.flatMap((row, at) => {
    const place = places[at];
    if (place === undefined) return [];
    const severities = (prepared.findingsOfRow[at] ?? [])
      .filter((finding) => shown.has(finding))
      .flatMap((finding) => prepared.article.findings[finding]?.severity ?? []);
    const worst = worstOf(severities);
    const kinds: Blip['what'][] = [];
    if (row.kind === 'pair' && row.alone !== undefined && row.alone !== 'no-source' && row.ja.length > 0)
      kinds.push('gap-en');
    if (row.kind === 'pair' && row.ja.length === 0) kinds.push('gap-ja');
    if (row.kind === 'pair' && (row.moved !== undefined || row.movedAlong)) kinds.push('moved');
    if (worst !== undefined) kinds.push(worst);
    return kinds.map((what) => ({ row: at, ...place, what }));
  });
}

/** Whether a blip covers its row's whole height; findings are marks in the middle of it. */
export const isStretch = ({ what }: Blip): boolean =>
  what === 'gap-ja' || what === 'gap-en' || what === 'moved';

const severityRank = (what: Blip['what']): number => (SEVERITIES as readonly string[]).indexOf(what);

/** At most one stretch of a sort and one finding, the worst, in each of `slots` parts of the strip. */
export function thin(blips: readonly Blip[], slots: number): readonly Blip[] {
  const kept = new Map<string, Blip>();
  for (const blip of blips) {
    const slot = Math.floor((blip.top + blip.height / 2) * slots);
    const key = isStretch(blip) ? `${slot}:${blip.what}` : `${slot}`;
    const there = kept.get(key);
    if (there === undefined || severityRank(blip.what) < severityRank(there.what)) kept.set(key, blip);
  }
  return [...kept.values()];
}

/** The row at a share of the strip. */
export function rowAtShare(
  places: readonly { readonly top: number; readonly height: number }[],
  share: number,
): number {
  const at = places.findIndex(({ top, height }) => share < top + height);
  return at < 0 ? Math.max(0, places.length - 1) : at;
}

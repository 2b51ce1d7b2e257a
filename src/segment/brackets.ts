import type { Span } from '../base/span.ts';

/** Opening brackets and quotation marks with their partners. */
export const PARTNER: ReadonlyMap<string, string> = new Map([
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['〈', '〉'],
  ['《', '》'],
  ['［', '］'],
  ['[', ']'],
  ['〔', '〕'],
  ['｢', '｣'],
  ['“', '”'],
]);
const OPENER: ReadonlyMap<string, string> = new Map([...PARTNER].map(([open, close]) => [close, open]));

/** Closing brackets and marks that belong to the sentence before them. */
export const CLOSERS = '」』）)】〉》］]〕｣”’"\'';

/** Whether a unit opens a bracketed stretch. */
export const isOpener = (unit: string): boolean => PARTNER.has(unit);
/** Whether a unit closes one. */
export const isCloser = (unit: string): boolean => OPENER.has(unit);

/**
 * The bracketed stretches of `within`, brackets included, in the order of their ends. An opener that is never closed and a closer that
 * was never opened make no stretch, so that one lost 「 cannot hold a paragraph together.
 */
export function pairBrackets(text: string, within: Span): readonly Span[] {
  const open: { readonly unit: string; readonly at: number }[] = [];
  const waiting = new Map<string, number>();
  const pairs: Span[] = [];
  for (let at = within.start; at < within.end; at += 1) {
    const unit = text.charAt(at);
    if (PARTNER.has(unit)) {
      open.push({ unit, at });
      waiting.set(unit, (waiting.get(unit) ?? 0) + 1);
      continue;
    }
    const partner = OPENER.get(unit);
    if (partner === undefined || (waiting.get(partner) ?? 0) === 0) continue;
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      waiting.set(top.unit, (waiting.get(top.unit) ?? 0) - 1);
      if (top.unit !== partner) continue;
      pairs.push({ start: top.at, end: at + 1 });
      break;
    }
  }
  return pairs;
}

/** The stretches that lie in no other one, in order. */
export function outermost(pairs: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const pair of [...pairs].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = result.at(-1);
    if (last === undefined || pair.start >= last.end) result.push(pair);
  }
  return result;
}

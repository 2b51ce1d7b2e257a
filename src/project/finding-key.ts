import { lastFrom } from '../base/bisect.ts';
import { type Span, slice } from '../base/span.ts';
import type { Finding } from '../check/finding.ts';
import { checksOf } from '../check/merge.ts';
import type { EnglishText } from '../language/analysis.ts';
import type { PresentText } from './present-text.ts';
import type { SourceMaterial, Unit } from './record.ts';

/** A finding about so much of its sentence is about the sentence, whichever words it happens to hold. */
const WHOLE = 0.9;
/** In a shorter sentence a word or two are nearly all of it (UTF-16 units). */
const LONG = 12;

/** A short name for a text: 53 bits of a multiplicative hash, in base 36. Names need not be secret, only apart. */
function nameOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

const normalise = (words: string): string => words.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** Index of the piece in which a place of the text lies; the gap behind a piece counts as its own. */
export const pieceAt = (present: PresentText, at: number): number => lastFrom(present.pieces, at);

/** The Japanese words a finding is about; `*` where it is about a sentence as a whole. */
function wordsOf(present: PresentText, span: Span): string {
  const piece = present.pieces[pieceAt(present, span.start)];
  const length = piece === undefined ? 0 : piece.end - piece.start;
  return length >= LONG && span.end - span.start >= WHOLE * length
    ? '*'
    : normalise(slice(present.text, span));
}

/** What the identity of a finding is read from. */
export interface Setting {
  readonly present: PresentText;
  readonly sources: readonly SourceMaterial[];
  readonly en: readonly EnglishText[];
}

/** What a finding says apart from where it stands: its check, its words, and the English sentences it rests on. */
function substance(finding: Finding, { present, sources, en }: Setting): string {
  const places = finding.en.map(
    (span) => `${sources[span.file]?.id}:${lastFrom(en[span.file]?.sentences ?? [], span.start)}`,
  );
  const japanese = finding.ja.map((span) => wordsOf(present, span));
  const english =
    finding.ja.length > 0
      ? []
      : finding.en.map((span) => normalise(sources[span.file]?.text.slice(span.start, span.end) ?? ''));
  return nameOf(JSON.stringify([japanese, [...new Set(places)], english]));
}

/** The units a finding may be said to lie in; for English alone, none. */
function unitsOf(finding: Finding, { present }: Setting): readonly Unit[] {
  const [first] = finding.ja;
  return first === undefined ? [] : (present.pieces[pieceAt(present, first.start)]?.units ?? []);
}

/**
 * Identities of findings that outlast offsets, scores and other people's edits: check, words, sentence, and which of
 * several alike it is. A finding in joined units has an identity in each, the first one being its own.
 */
export function findingKeys(
  findings: readonly Finding[],
  setting: Setting,
): readonly (readonly [string, ...string[]])[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = substance(finding, setting);
    const units = unitsOf(finding, setting);
    const [own = 'e', ...others] = units.map(String);
    const count = (seen.get(`${finding.check} ${own} ${name}`) ?? 0) + 1;
    seen.set(`${finding.check} ${own} ${name}`, count);
    const key = (place: string, check: string = finding.check): string =>
      `${check}@${place}#${name}${count === 1 ? '' : `+${count}`}`;
    // What several checks say of the same words is one finding; which of them speaks first may change.
    const also = checksOf(finding).filter((check) => check !== finding.check);
    return [key(own), ...others.map((place) => key(place)), ...also.map((check) => key(own, check))];
  });
}

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

/** The name of a finding with what it was read from besides the finding itself. */
interface Named {
  readonly name: string;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly sources: Setting['sources'];
}

/** Most findings stand where they stood, in the same words, after an edit. */
const named = new WeakMap<Finding, Named>();

/** `substance`, read once for as long as the finding is the very same. */
function nameOfFinding(finding: Finding, setting: Setting): string {
  const { present, sources } = setting;
  const [only] = finding.ja;
  if (only === undefined || finding.ja.length > 1) return substance(finding, setting);
  const piece = present.pieces[pieceAt(present, only.start)];
  const known = named.get(finding);
  const stands = known?.start === piece?.start && known?.end === piece?.end && known?.sources === sources;
  if (known !== undefined && stands) return known.name;
  const name = substance(finding, setting);
  named.set(finding, { name, start: piece?.start, end: piece?.end, sources });
  return name;
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

/** How many places of a finding about many sentences its identity names. */
const SKETCH = 16;
/** How long the name of one of them is. */
const SHORT = 6;
/** Stands between a check and the places it marks, where these are all over the article. */
const EVERYWHERE = '@*#';

/**
 * The identity of a finding that marks words in several sentences: the names of its places, of many the smallest ones,
 * which stand for all (bottom-k sketch: E. Cohen, H. Kaplan, "Summarizing data using bottom-k sketches", PODC 2007).
 * Undefined where all its words are in one sentence.
 */
function sketchOf(finding: Finding, { present }: Setting): string | undefined {
  const pieces = finding.ja.map((span) => pieceAt(present, span.start));
  if (new Set(pieces).size < 2) return undefined;
  const names = finding.ja.map((span, at) => {
    const [unit] = present.pieces[pieces[at] ?? -1]?.units ?? [];
    return nameOf(JSON.stringify([unit, wordsOf(present, span)]))
      .slice(-SHORT)
      .padStart(SHORT, '0');
  });
  const smallest = [...new Set(names)].sort().slice(0, SKETCH);
  return `${finding.check}${EVERYWHERE}${smallest.join('.')}`;
}

/**
 * Of the keys that were decided on, the one about the same finding as `key`: that of a finding about many sentences stays
 * the same matter while at least half of the places it marks now are places that it marked then.
 */
export function likeKey(key: string, decided: readonly string[]): string | undefined {
  const cut = key.indexOf(EVERYWHERE);
  if (cut < 0) return undefined;
  const from = cut + EVERYWHERE.length;
  const now = key.slice(from).split('.');
  return decided.find((other) => {
    if (!other.startsWith(key.slice(0, from))) return false;
    const then = other.slice(from).split('.');
    // Beyond the last name of a full sketch nothing is known of what the finding marked.
    const last = then.length < SKETCH ? undefined : then.at(-1);
    const known = last === undefined ? now : now.filter((name) => name <= last);
    const common = known.filter((name) => then.includes(name)).length;
    return common > 0 && 2 * common >= known.length;
  });
}

/** The units a finding may be said to lie in; for English alone, none. */
function unitsOf(finding: Finding, { present }: Setting): readonly Unit[] {
  const [first] = finding.ja;
  return first === undefined ? [] : (present.pieces[pieceAt(present, first.start)]?.units ?? []);
}

/**
 * Identities of findings that outlast offsets, scores and other people's edits: check, words, sentence, and which of
 * several alike it is. A finding in joined units has an identity in each, the first one being its own; one about words
 * in several sentences is known by those (`likeKey`), and by its first sentence besides.
 */
export function findingKeys(
  findings: readonly Finding[],
  setting: Setting,
): readonly (readonly [string, ...string[]])[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = nameOfFinding(finding, setting);
    const units = unitsOf(finding, setting);
    const [own = 'e', ...others] = units.map(String);
    const count = (seen.get(`${finding.check} ${own} ${name}`) ?? 0) + 1;
    seen.set(`${finding.check} ${own} ${name}`, count);
    const key = (place: string, check: string = finding.check): string =>
      `${check}@${place}#${name}${count === 1 ? '' : `+${count}`}`;
    // What several checks say of the same words is one finding; which of them speaks first may change.
    const also = checksOf(finding).filter((check) => check !== finding.check);
    const names = [key(own), ...others.map((place) => key(place)), ...also.map((check) => key(own, check))];
    const everywhere = sketchOf(finding, setting);
    const [first = '', ...rest] = everywhere === undefined ? names : [everywhere, ...names];
    return [first, ...rest];
  });
}

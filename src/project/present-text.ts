import { countWhile } from '../base/bisect.ts';
import { Bug } from '../base/bug.ts';
import type { Span } from '../base/span.ts';
import { cut } from '../segment/segment.ts';
import type { Kind, Sentence } from '../segment/sentence.ts';
import { isLineEnd } from '../text/characters.ts';
import type { ArticleMaterial, Unit, UnitEdit } from './record.ts';

/** A unit, or a run of units that an edit has joined, where it stands in the present text. */
export interface Piece extends Span {
  /** Consecutive. */
  readonly units: readonly Unit[];
  /** What stands between it and the next piece. */
  readonly gap: string;
  readonly edited: boolean;
}

/** The article as people have left it. */
export interface PresentText {
  readonly text: string;
  /** In order; together with their gaps and what stands before the first they are the whole text. */
  readonly pieces: readonly Piece[];
  readonly sentences: readonly Sentence[];
  /** For each sentence, the index of its piece. */
  readonly pieceOf: readonly number[];
}

/** What stands before the first unit of a text. */
export const headOf = (material: ArticleMaterial): string =>
  material.text.slice(0, material.cut[0]?.start ?? material.text.length);

/** What the machine put between a unit and the next. */
export const gapAfter = (material: ArticleMaterial, unit: Unit): string =>
  material.text.slice(material.cut[unit]?.end ?? 0, material.cut[unit + 1]?.start ?? material.text.length);

/** The machine's text of a run of units, with what it put between them. */
export const machineText = (material: ArticleMaterial, first: Unit, last: Unit): string =>
  material.text.slice(material.cut[first]?.start ?? 0, material.cut[last]?.end ?? 0);

/** Runs of text between line ends, without the line ends. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isLineEnd(text.charCodeAt(at))) continue;
    if (at > start) lines.push({ start, end: at });
    start = at + 1;
  }
  return lines;
}

/**
 * Cuts words that a person wrote into sentences, a list for each line. A text that the machine had wrapped inside
 * its sentences is cut as one line.
 */
export function cutWritten(text: string, kind: Kind, wrapped: boolean): readonly (readonly Span[])[] {
  const language = kind === 'foreign' ? 'en' : 'ja';
  const lines = wrapped ? [{ start: 0, end: text.length }] : linesOf(text);
  return lines.map((line) => cut(text, line, language)).filter((sentences) => sentences.length > 0);
}

/** Whether the machine broke lines inside the sentences of a run. */
export const isWrapped = (material: ArticleMaterial, units: readonly Unit[]): boolean =>
  units.some((unit) => /[\r\n]/.test(machineText(material, unit, unit)));

/** Puts the edits into the machine's text. Edits of units that an earlier edit has joined to its own do not count. */
export function layOut(material: ArticleMaterial, edits: ReadonlyMap<Unit, UnitEdit>): PresentText {
  const parts: string[] = [headOf(material)];
  const pieces: Piece[] = [];
  const sentences: Sentence[] = [];
  const pieceOf: number[] = [];
  let at = parts[0]?.length ?? 0;
  let paragraph = -1;
  let machineParagraph = -1;
  for (let unit = 0; unit < material.cut.length; ) {
    const original = material.cut[unit];
    if (original === undefined) throw new Bug(`no unit ${unit}`);
    const edit = edits.get(unit);
    const last = Math.min(unit + (edit?.joins ?? 0), material.cut.length - 1);
    const text = edit?.text ?? machineText(material, unit, last);
    const gap = edit?.gap ?? gapAfter(material, last);
    const units = Array.from({ length: last - unit + 1 }, (_, index) => unit + index);
    const before = pieces.at(-1);
    // A line that a person broke or joined is a paragraph begun or ended; otherwise the machine's paragraphs stand.
    const apart =
      before?.edited || edit !== undefined
        ? before === undefined || /[\r\n]/.test(before.gap)
        : original.paragraph !== machineParagraph;
    const lines =
      edit === undefined
        ? [[{ start: 0, end: text.length }]]
        : cutWritten(text, original.kind, isWrapped(material, units));
    lines.forEach((line, index) => {
      if (index > 0 || apart || paragraph < 0) paragraph += 1;
      for (const span of line) {
        sentences.push({ start: at + span.start, end: at + span.end, paragraph, kind: original.kind });
        pieceOf.push(pieces.length);
      }
    });
    pieces.push({ units, start: at, end: at + text.length, gap, edited: edit !== undefined });
    machineParagraph = material.cut[last]?.paragraph ?? original.paragraph;
    parts.push(text, gap);
    at += text.length + gap.length;
    unit = last + 1;
  }
  return { text: parts.join(''), pieces, sentences, pieceOf };
}

/** The piece that holds a unit. */
export const pieceHolding = ({ pieces }: PresentText, unit: Unit): number =>
  Math.max(0, countWhile(pieces.length, (index) => (pieces[index]?.units[0] ?? 0) <= unit) - 1);

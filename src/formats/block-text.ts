import type { Span } from '../base/span.ts';
import type { Kind, Marked } from '../segment/sentence.ts';
import { isJapaneseLetter, isLineEnd, isWhiteSpace } from '../text/characters.ts';
import { type MappedText, TextBuilder } from '../text/mapped-text.ts';
import { locateRun } from './decoded-run.ts';

/** Extracted text, its way back to the source, and what the markup said of it. */
export interface ExtractedText extends MappedText {
  readonly marks: readonly Marked[];
}

type Break = 'none' | 'line' | 'block';
const BREAKS = { none: '', line: '\n', block: '\n\n' } as const;

/** White space that waits to be written until it is known what follows. */
interface Gap extends Span {
  readonly hasLineEnd: boolean;
}

/**
 * Writes blocks of running text the way a page shows them: white space collapses, blocks stand apart by an empty line,
 * and a line end between two Japanese letters is no space.
 */
export class BlockText {
  private readonly builder = new TextBuilder();
  private readonly marks: Marked[] = [];
  private pending: Break = 'none';
  private gap: Gap | undefined;
  private behind = 0;

  constructor(private readonly source: string) {}

  /** Ends the block that is open. */
  breakBlock(): void {
    this.pending = 'block';
    this.gap = undefined;
  }

  /** Ends the line that is open. */
  breakLine(): void {
    if (this.pending === 'none') this.pending = 'line';
    this.gap = undefined;
  }

  /** Writes a parser's text node, which stands at `[start, end)` of the source. */
  write(value: string, start: number, end: number, kind: Kind | undefined, keepsLines = false): void {
    for (const piece of locateRun(value, this.source, start, end)) {
      const isEven = piece.end - piece.start === piece.originEnd - piece.originStart;
      let at = piece.start;
      while (at < piece.end) {
        const isSpace = isWhiteSpace(value.charCodeAt(at));
        let stop = at + 1;
        while (stop < piece.end && isEven && isWhiteSpace(value.charCodeAt(stop)) === isSpace) stop += 1;
        if (!isEven) stop = piece.end;
        const part = value.slice(at, stop);
        const origin = isEven
          ? { start: piece.originStart + at - piece.start, end: piece.originStart + stop - piece.start }
          : { start: piece.originStart, end: piece.originEnd };
        if (isSpace) this.space(part, origin, keepsLines);
        else this.words(part, origin, kind);
        at = stop;
      }
    }
  }

  private space(part: string, origin: Span, keepsLines: boolean): void {
    const hasLineEnd = [...part].some((unit) => isLineEnd(unit.charCodeAt(0)));
    if (keepsLines && hasLineEnd) this.breakLine();
    else if (this.pending === 'none') {
      this.gap = {
        start: this.gap?.start ?? origin.start,
        end: origin.end,
        hasLineEnd: hasLineEnd || (this.gap?.hasLineEnd ?? false),
      };
    }
  }

  private words(part: string, origin: Span, kind: Kind | undefined): void {
    const isFirst = this.builder.size === 0;
    const startsAnew = this.pending !== 'none' || isFirst;
    if (!isFirst) this.builder.add(BREAKS[this.pending]);
    if (!startsAnew && this.gap && !this.isInvisible(this.gap, part)) this.take(' ', this.gap);
    this.pending = 'none';
    this.gap = undefined;
    const start = this.builder.size;
    this.take(part, origin);
    this.mark(start, kind, startsAnew);
  }

  /** A line end of the source between two Japanese letters is not seen on the page. */
  private isInvisible(gap: Gap, following: string): boolean {
    const isWide = (character: number): boolean =>
      isJapaneseLetter(character) || (character >= 0x3001 && character <= 0x303f) || character >= 0xff01;
    return gap.hasLineEnd && isWide(this.builder.last.charCodeAt(0)) && isWide(following.codePointAt(0) ?? 0);
  }

  /** What a broken page moved ahead of its place keeps its words but loses its way back. */
  private take(text: string, origin: Span): void {
    if (origin.start < this.behind) this.builder.add(text);
    else {
      this.builder.take(text, origin.start, origin.end);
      this.behind = origin.end;
    }
  }

  private mark(start: number, kind: Kind | undefined, startsAnew: boolean): void {
    if (kind === undefined) return;
    const last = this.marks.at(-1);
    const end = this.builder.size;
    if (last?.kind === kind && !startsAnew) this.marks[this.marks.length - 1] = { ...last, end };
    else this.marks.push({ start, end, kind });
  }

  build(): ExtractedText {
    return { ...this.builder.build(), marks: this.marks };
  }
}

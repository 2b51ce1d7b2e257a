import { IDENTITY, mapOffsets, type OffsetMap, type Piece } from './offset-map.ts';

/** A text with the map to the one it was taken from. */
export interface MappedText {
  readonly text: string;
  readonly origin: OffsetMap;
}

/** A text as it is, mapped onto itself. */
export const unchanged = (text: string): MappedText => ({ text, origin: IDENTITY });

/** Puts a text together from stretches of another one and from what is added between them. */
export class TextBuilder {
  private readonly parts: string[] = [];
  private readonly pieces: Piece[] = [];
  private length = 0;

  /** Number of UTF-16 units so far. */
  get size(): number {
    return this.length;
  }

  /** The last unit so far; empty at the beginning. */
  get last(): string {
    return this.parts.at(-1)?.at(-1) ?? '';
  }

  /** Adds what stands at `[originStart, originEnd)` of the original, perhaps in other words (a decoded entity). */
  take(text: string, originStart: number, originEnd: number): void {
    if (text === '') return;
    const start = this.length;
    this.parts.push(text);
    this.length += text.length;
    const before = this.pieces.at(-1);
    const isEven = text.length === originEnd - originStart;
    if (
      isEven &&
      before?.originEnd === originStart &&
      before.end === start &&
      before.end - before.start === before.originEnd - before.originStart
    ) {
      this.pieces[this.pieces.length - 1] = { ...before, end: this.length, originEnd };
    } else {
      this.pieces.push({ start, end: this.length, originStart, originEnd });
    }
  }

  /** Adds something that the original does not hold, such as an empty line between blocks. */
  add(text: string): void {
    if (text === '') return;
    this.parts.push(text);
    this.length += text.length;
  }

  build(): MappedText {
    return { text: this.parts.join(''), origin: mapOffsets(this.pieces) };
  }
}

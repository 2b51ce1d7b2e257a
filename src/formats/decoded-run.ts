import { isWhiteSpace } from '../text/characters.ts';
import type { Piece } from '../text/offset-map.ts';

/** The longest character reference that HTML knows, `&CounterClockwiseContourIntegral;`, with room to spare. */
const REFERENCE = /^&(?:#\d{1,8}|#[xX][\da-fA-F]{1,8}|[A-Za-z][\dA-Za-z]{1,40});?/;

/**
 * Finds for each unit of a parser's text node the stretch of source it was written as: itself, a character reference
 * (`&amp;`), an escape (`\*`), a line end of two units, or itself behind marks that the parser took away (the indent or
 * `>` of a wrapped line). The pieces ascend and cover `value`; offsets of the source are absolute.
 */
export function locateRun(value: string, source: string, start: number, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  let done = 0;
  const take = (units: number, from: number, to: number): void => {
    pieces.push({ start: done, end: done + units, originStart: from, originEnd: to });
    done += units;
    at = to;
  };
  while (done < value.length && at < end) {
    const unit = value.charAt(done);
    const written = source.charAt(at);
    const reference = written === '&' ? readReference(value, done, source, at, end) : undefined;
    if (reference !== undefined) take(reference.units, at, at + reference.length);
    else if (written === unit) takeEven(value, source, done, at, end, take);
    else if (written === '\r' && unit === '\n') take(1, at, at + (source.charAt(at + 1) === '\n' ? 2 : 1));
    else if (written === '\\' && source.charAt(at + 1) === unit) take(1, at, at + 2);
    else if (written === '\0' && unit === '\ufffd') take(1, at, at + 1);
    else at += 1;
  }
  if (done < value.length) take(value.length - done, at, Math.max(at, end));
  return pieces;
}

/** Takes as many units as stand in both texts alike, up to the next one that may be written otherwise. */
function takeEven(
  value: string,
  source: string,
  done: number,
  at: number,
  end: number,
  take: (units: number, from: number, to: number) => void,
): void {
  let units = 1;
  while (done + units < value.length && at + units < end) {
    const unit = source.charAt(at + units);
    if (unit !== value.charAt(done + units) || unit === '&' || unit === '\\') break;
    units += 1;
  }
  take(units, at, at + units);
}

/** How long a character reference is in the source and in the value; undefined when the & stands for itself. */
function readReference(
  value: string,
  done: number,
  source: string,
  at: number,
  end: number,
): { readonly length: number; readonly units: number } | undefined {
  const written = REFERENCE.exec(source.slice(at, Math.min(end, at + 50)))?.[0];
  if (written === undefined) return undefined;
  if (
    value.charAt(done) === '&' &&
    value.startsWith(written, done) &&
    !/^&(?:amp|#0*38|#[xX]0*26)/i.test(written)
  ) {
    return undefined;
  }
  const first = (value.codePointAt(done) ?? 0) > 0xffff ? 2 : 1;
  for (let length = written.length; length >= 3; length -= 1) {
    for (const units of [first, first + 1]) {
      if (agrees(value, done + units, source, at + length, end)) return { length, units };
    }
    if (written.endsWith(';')) break;
  }
  return { length: written.length, units: first };
}

/** Whether the value goes on where the source does. */
function agrees(value: string, done: number, source: string, at: number, end: number): boolean {
  if (at >= end || done >= value.length) return at >= end && done >= value.length;
  const unit = source.charAt(at);
  return unit === value.charAt(done) || unit === '&' || isWhiteSpace(unit.charCodeAt(0));
}

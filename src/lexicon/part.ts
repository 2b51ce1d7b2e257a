import { Bug } from '../base/bug.ts';

/** A column of numbers in one of the three widths that a part stores. */
export type Column = Uint8Array | Uint16Array | Uint32Array;

/** Named columns: what one file of the lexicon holds once it is unpacked. */
export type Columns = ReadonlyMap<string, Column>;

/**
 * One part as bytes: for every column its name (length in one byte, then ASCII), width in bytes (one byte), count of
 * items (four bytes, little-endian), zeros up to a multiple of four, the items (little-endian), zeros again.
 */
export function writePart(columns: Columns): Uint8Array<ArrayBuffer> {
  const size = [...columns].reduce(
    (sum, [name, column]) => sum + headOf(name.length) + padded(column.byteLength),
    0,
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let place = 0;
  for (const [name, column] of columns) {
    bytes[place] = name.length;
    for (let index = 0; index < name.length; index++) bytes[place + 1 + index] = name.charCodeAt(index);
    bytes[place + 1 + name.length] = column.BYTES_PER_ELEMENT;
    view.setUint32(place + 2 + name.length, column.length, true);
    place += headOf(name.length);
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), place);
    place += padded(column.byteLength);
  }
  return bytes;
}

/** Reads what `writePart` wrote; columns are views into a copy-free buffer. A truncated or foreign part is a `Bug`. */
export function readPart(given: Uint8Array): Columns {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const columns = new Map<string, Column>();
  let place = 0;
  while (place < bytes.length) {
    const length = bytes[place] ?? 0;
    if (place + headOf(length) > bytes.length) throw new Bug('the head of a lexicon column is cut off');
    const name = String.fromCharCode(...bytes.subarray(place + 1, place + 1 + length));
    const width = bytes[place + 1 + length] ?? 0;
    const count = view.getUint32(place + 2 + length, true);
    place += headOf(name.length);
    if (place + width * count > bytes.length) throw new Bug(`the lexicon column ${name} is cut off`);
    columns.set(name, columnOf(bytes, place, width, count));
    place += padded(width * count);
  }
  return columns;
}

const padded = (size: number): number => (size + 3) & ~3;

const headOf = (nameLength: number): number => padded(1 + nameLength + 1 + 4);

function columnOf(bytes: Uint8Array, place: number, width: number, count: number): Column {
  const from = bytes.byteOffset + place;
  if (width === 1) return new Uint8Array(bytes.buffer, from, count);
  if (width === 2) return new Uint16Array(bytes.buffer, from, count);
  if (width === 4) return new Uint32Array(bytes.buffer, from, count);
  throw new Bug(`a lexicon column is ${width} bytes wide`);
}

/** A column that must be there, in the width that is asked for. */
export function bytesOf(columns: Columns, name: string): Uint8Array {
  const column = columns.get(name);
  if (column instanceof Uint8Array) return column;
  throw new Bug(`the lexicon has no byte column ${name}`);
}

/** See `bytesOf`: items of one or two bytes. */
export function textOf(columns: Columns, name: string): Uint8Array | Uint16Array {
  const column = columns.get(name);
  if (column instanceof Uint8Array || column instanceof Uint16Array) return column;
  throw new Bug(`the lexicon has no text ${name}`);
}

/** See `bytesOf`: items of two bytes. */
export function unitsOf(columns: Columns, name: string): Uint16Array {
  const column = columns.get(name);
  if (column instanceof Uint16Array) return column;
  throw new Bug(`the lexicon has no column ${name} of two bytes`);
}

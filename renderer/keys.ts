import type { Settings } from '../src/api/views.ts';

/** What a key asks for, apart from what a list or a field makes of it. */
export type KeyWish =
  | 'next-finding'
  | 'previous-finding'
  | 'close'
  | 'find'
  | 'furigana'
  | 'larger'
  | 'smaller'
  | 'read'
  | 'terms'
  | 'arrange'
  | 'replace'
  | 'theme'
  | 'language'
  | 'keyboard'
  | 'undo'
  | 'redo';

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const PLAIN: Readonly<Record<string, KeyWish>> = {
  n: 'next-finding',
  p: 'previous-finding',
  f: 'furigana',
  g: 'arrange',
  t: 'theme',
  l: 'language',
  '?': 'keyboard',
  Escape: 'close',
};

const WITH_CONTROL: Readonly<Record<string, KeyWish>> = {
  f: 'find',
  '+': 'larger',
  ';': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '1': 'read',
  '2': 'terms',
  '3': 'arrange',
  h: 'replace',
};

/** The wish behind a key; undefined for keys that mean nothing here. `typing` is true inside a text field. */
export function wishOf(pressed: Pressed, typing: boolean): KeyWish | undefined {
  if (pressed.key === 'F8') return pressed.shiftKey ? 'previous-finding' : 'next-finding';
  if (pressed.altKey) return undefined;
  if (pressed.ctrlKey || pressed.metaKey) {
    const key = pressed.key.toLowerCase();
    // A text field has an undo of its own.
    if (key === 'z' || key === 'y') {
      if (typing) return undefined;
      return key === 'y' || pressed.shiftKey ? 'redo' : 'undo';
    }
    return WITH_CONTROL[key];
  }
  if (typing) return undefined;
  if (pressed.shiftKey && pressed.key !== '?') return undefined;
  return PLAIN[pressed.key];
}

/** The value after this one, and the first after the last. */
function after<Value>(values: readonly Value[], value: Value): Value {
  return values[(values.indexOf(value) + 1) % values.length] ?? value;
}

export const nextFurigana = (now: Settings['furigana']): Settings['furigana'] =>
  after(['none', 'hover', 'all'] as const, now);

export const nextTheme = (now: Settings['theme']): Settings['theme'] =>
  after(['light', 'dark', 'system'] as const, now);

/** Type sizes in CSS pixels, in their order. */
export const SIZES = [13, 14, 15, 16, 17, 18, 19, 20, 22, 24, 26, 28] as const;

/** The next larger or smaller size; stays at the ends. */
export function stepSize(size: number, by: 1 | -1): number {
  const found = by > 0 ? SIZES.find((one) => one > size) : SIZES.findLast((one) => one < size);
  return found ?? size;
}

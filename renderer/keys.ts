import type { Settings } from '../src/api/views.ts';

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

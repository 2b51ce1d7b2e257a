import type { Quantity } from './mention.ts';

const BETWEEN = /^(?:\s?[-–—]\s?|\s+(?:to|or)\s+)$/i;

/** Joins 10-15 and "two to three" into ranges; a result such as 3-1 stays two numbers. */
export function joinRanges(text: string, found: readonly Quantity[]): readonly Quantity[] {
  const result: Quantity[] = [];
  for (const one of found) {
    const last = result.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, one.start);
    const frame =
      last !== undefined &&
      /\bbetween\s+$/i.test(text.slice(Math.max(0, last.start - 12), last.start)) &&
      /^\s+and\s+$/i.test(between);
    const isRange =
      last !== undefined &&
      (BETWEEN.test(between) || frame) &&
      last.value < one.value &&
      last.upper === last.value &&
      !last.partOfName &&
      last.kind ===
        (last.kind === 'cardinal' ? (one.kind === 'percent' ? 'cardinal' : one.kind) : one.kind) &&
      // A record of wins, losses and draws: 13-21-3.
      !/^[-–]\d/.test(text.slice(one.end, one.end + 2)) &&
      (one.unit !== '' || one.kind === 'percent' || !/^[-–—]$/.test(between)) &&
      (last.unit === '' || last.unit === one.unit || /or|to|and/.test(between));
    if (last !== undefined && !isRange && /^[-–—]$/.test(between) && one.kind === 'cardinal') {
      // A result: 5-2 win.
      result[result.length - 1] = { ...last, unit: '' };
      result.push({ ...one, unit: '' });
    } else if (last === undefined || !isRange) result.push(one);
    else {
      // 2-3 million: the first number shares the scale of the second.
      const scale =
        one.value >= 1000 && last.value < 1000 && one.value % 1000 === 0
          ? 1000 ** Math.floor(Math.log10(one.value) / 3)
          : 1;
      const value = last.value * (scale > 1 && last.unit === '' ? scale : 1);
      const { weak, ...strong } = one;
      result[result.length - 1] = {
        ...strong,
        start: last.start,
        value: value < one.value ? value : last.value,
        upper: one.upper,
        approximate: last.approximate || one.approximate || /or/.test(between),
        ...(weak === true && last.weak === true ? { weak: true } : {}),
      };
    }
  }
  return result;
}

import type { Quantity } from './mention.ts';
import type { Numeral } from './numeral-ja.ts';

/** A sign between the two ends of a range. */
const RANGE = /^(?:[〜~～–—―－ー−]|-|から)$/;

/** Whether 2、3 is the range "two or three" and not a list: single digits that follow each other. */
const follows = (one: Numeral, other: Numeral): boolean =>
  Number.isInteger(one.value) && other.value === one.value + 1 && other.value <= 9;

/** Joins the two ends of 10〜13％ and 2、3人, and gives the numbers of a list (1、2、3位) the unit of the last. */
export function joinRanges(
  plain: string,
  found: readonly Quantity[],
  marks: readonly Numeral[],
): readonly Quantity[] {
  const result: Quantity[] = [];
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const one = found[index];
    const next = result.at(-1);
    if (one === undefined) continue;
    const between = next === undefined ? '' : plain.slice(one.end, next.start);
    const numeral = marks[index];
    const following = marks[index + 1];
    const sameUnit = next !== undefined && (one.unit === '' || one.unit === next.unit);
    const isBare = one.unit === '' && one.kind === 'cardinal';
    const previous = found[index - 1];
    const inList =
      (previous !== undefined && /^[、・]$/.test(plain.slice(previous.end, one.start))) ||
      (found[index + 2] !== undefined &&
        /^[、・]$/.test(plain.slice(found[index + 1]?.end, found[index + 2]?.start)));
    if (next === undefined || numeral === undefined || following === undefined || !sameUnit) result.push(one);
    else if (
      (RANGE.test(between) && one.value < next.upper && (next.unit !== '' || next.kind !== 'cardinal')) ||
      (isBare && next.unit !== '' && !inList && /^[、・]?$/.test(between) && follows(numeral, following))
    ) {
      const scale = following.value === 0 ? 1 : next.value / following.value;
      const value = isBare ? one.value * scale : one.value;
      const approximate = one.approximate || next.approximate || /^[、・]?$/.test(between);
      result[result.length - 1] = { ...next, start: one.start, value, upper: next.upper, approximate };
    } else if (isBare && !one.partOfName && /^(?:[、,・]|と|や|、および|対)$/.test(between)) {
      result.push({ ...one, unit: next.unit, kind: next.kind === 'ordinal' ? 'ordinal' : one.kind });
    } else result.push(one);
  }
  return result.reverse();
}

import type { Quantity } from './mention.ts';

/**
 * Marks as weak what only says the number before it again in another unit, in brackets: 300 km (180 miles). A
 * translator keeps the one that his readers use and is free to drop the other.
 */
export function markConversions(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.map((one, index) => {
    const before = quantities[index - 1];
    if (before === undefined || one.unit === '' || before.unit === '' || one.unit === before.unit) return one;
    const opens = /^[ ]?[([（](?:約|およそ|about |around |some |roughly |or )?$/i.test(
      text.slice(before.end, one.start),
    );
    const closes = /^[^)\]）]{0,12}[)\]）]/.test(text.slice(one.end));
    return opens && closes ? { ...one, weak: true } : one;
  });
}

/** Temperatures: which scale a number is on, by the words around it. */
import type { Quantity } from '../language/mention.ts';

export type Scale = 'celsius' | 'fahrenheit';

/** Units of a number that may be a temperature. */
const WARM: ReadonlySet<string> = new Set(['degree', 'celsius', 'fahrenheit']);
/** How far from a number its scale is named, in characters. */
const AROUND = 24;
/** Conversions are rounded to whole degrees, or to five. */
const ROUNDED = 3;

/** 華氏約104度; a scale before the number holds for a range, too. */
const BEFORE = /(華氏|カ氏|摂氏|セ氏)(?:で|約|およそ|氷点下|マイナス|零下|[\s　])*$/u;
const AFTER_EN =
  /^(?:\s*degrees?|\s*°|\s*º|-degrees?)?\s*\(?(fahrenheit|celsius|centigrade|[FC](?![\p{L}\p{N}'’]))/iu;
/** What Japanese says of the weather, of bodies and of ovens without naming the scale is Celsius. */
const TOPIC = /(?:気温|水温|体温|室温|地温|温度|最高|最低|猛暑|酷暑|氷点下|零下|熱が|オーブン)[^。]{0,16}$/u;

/** What is read of a Japanese temperature: its scale, whether that is written, and where its words begin. */
export interface JapaneseWarmth {
  readonly scale: Scale;
  /** The name of the scale with what stands between it and the number; empty when it is understood. */
  readonly named: string;
}

const isFahrenheit = (name: string): boolean => /^(?:華氏|カ氏|f)/i.test(name);

/** The scale of a Japanese number; undefined when it is no temperature, or one cannot tell. */
export function warmthInJapanese(quantity: Quantity, text: string): JapaneseWarmth | undefined {
  const { unit, start } = quantity;
  if (unit === 'celsius' || unit === 'fahrenheit') return { scale: unit, named: '' };
  if (unit !== 'degree' || quantity.kind !== 'cardinal') return undefined;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const named = BEFORE.exec(before);
  if (named !== null)
    return { scale: isFahrenheit(named[1] ?? '') ? 'fahrenheit' : 'celsius', named: named[0] };
  return TOPIC.test(before) ? { scale: 'celsius', named: '' } : undefined;
}

/** The scale that English names with a number: 104 degrees Fahrenheit, 40 C. */
export function scaleInEnglish({ unit, kind, end }: Quantity, text: string): Scale | undefined {
  if (unit === 'celsius' || unit === 'fahrenheit') return unit;
  if (kind !== 'cardinal' || (unit !== 'degree' && unit !== '')) return undefined;
  // The offsets of a number hold its unit or not, as the reader of numbers found it.
  const named = AFTER_EN.exec(text.slice(end, end + AROUND))?.[1];
  if (named === undefined || (unit === '' && named === named.toLowerCase() && named.length === 1))
    return undefined;
  return isFahrenheit(named) ? 'fahrenheit' : 'celsius';
}

const toFahrenheit = (celsius: number): number => celsius * 1.8 + 32;

/** Whether one number is the other on the other scale; the sign, which numbers do not carry, may be either. */
export function isSameWarmth(one: Quantity, other: Quantity): boolean {
  const [warm, plain] = WARM.has(one.unit) ? [one, other] : [other, one];
  if (!WARM.has(warm.unit) || !(WARM.has(plain.unit) || plain.unit === '')) return false;
  if (warm.unit === plain.unit && warm.unit !== 'degree') return false;
  const meets = (celsius: number, fahrenheit: number): boolean =>
    [celsius, -celsius].some((it) =>
      [fahrenheit, -fahrenheit].some((said) => Math.abs(toFahrenheit(it) - said) < ROUNDED),
    );
  return (
    (warm.unit !== 'fahrenheit' && plain.unit !== 'celsius' && meets(warm.value, plain.value)) ||
    (warm.unit !== 'celsius' && plain.unit !== 'fahrenheit' && meets(plain.value, warm.value))
  );
}

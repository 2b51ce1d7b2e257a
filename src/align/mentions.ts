import type { Span } from '../base/span.ts';
import type { EnglishSentence, JapaneseSentence } from '../language/analysis.ts';
import type { Moment } from '../language/mention.ts';

/** A number, date or name, under a key that both languages share where it can be shared. */
export interface Mention extends Span {
  readonly key: string;
}

function momentKeys(moment: Moment): string[] {
  const keys: string[] = [];
  if (moment.year !== undefined) keys.push(`#${moment.year}`);
  if (moment.month !== undefined) keys.push(`@month ${moment.month}`);
  if (moment.day !== undefined) keys.push(`#${moment.day}`);
  if (moment.untilDay !== undefined) keys.push(`#${moment.untilDay}`);
  if (moment.weekday !== undefined) keys.push(`@weekday ${moment.weekday}`);
  if (moment.hour !== undefined) keys.push(`@hour ${moment.hour}`);
  if (moment.relative !== undefined) keys.push(`@relative ${moment.relative}`);
  return keys;
}

/** What a sentence mentions by value. Names keep their spelling: they are compared by sound elsewhere. */
export function mentionsOf(sentence: JapaneseSentence | EnglishSentence): Mention[] {
  const found: Mention[] = [];
  for (const { start, end, value, upper } of sentence.quantities) {
    found.push({ start, end, key: `#${value}` });
    if (upper !== value) found.push({ start, end, key: `#${upper}` });
  }
  for (const moment of sentence.moments)
    for (const key of momentKeys(moment)) found.push({ start: moment.start, end: moment.end, key });
  for (const { start, end, form, script } of sentence.names)
    found.push({ start, end, key: script === 'latin' ? form.toLowerCase() : form });
  return found;
}

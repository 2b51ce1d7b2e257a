import type { GlossaryLine } from '../../src/api/export-calls.ts';
import type { EntryDecision, EntryDetails } from '../../src/project/record.ts';
import { keyOf } from '../../src/term/entry.ts';
import { decisionOf, preferredOf } from './lines.ts';
import { NO_DETAILS } from './merge.ts';

/** What a person wants to take out of a line. */
export interface Taking {
  readonly forms: ReadonlySet<string>;
  readonly en: ReadonlySet<string>;
}

/** The decisions that part a line. */
export interface Parted {
  /** The new term; absent where only what a person had merged is taken apart again. */
  readonly fresh: EntryDecision | undefined;
  /** What was decided of the line, without what goes; absent where nothing was. */
  readonly rest: EntryDecision | undefined;
}

const has = (names: Iterable<string>, name: string): boolean =>
  [...names].some((one) => keyOf(one) === keyOf(name));

/** The Japanese forms that go: those that were chosen, and those that stand for English that was. */
export const goingFrom = ({ forms }: GlossaryLine, { forms: chosen, en }: Taking): readonly string[] =>
  forms
    .filter((form) => chosen.has(form.form) || (form.en !== undefined && has(en, form.en)))
    .map(({ form }) => form);

/** Whether something would go, and something be left; what a person had merged can always go. */
export function canPart(line: GlossaryLine, taking: Taking): boolean {
  const { length } = goingFrom(line, taking);
  const merged = line.entry?.details?.otherEn ?? [];
  if (length === 0) return [...taking.en].some((one) => has(merged, one));
  return length < line.forms.length;
}

/** What the new term would be called: English that was chosen, else what its Japanese stands for, else as the line is. */
export function nameOfPart(line: GlossaryLine, taking: Taking): string {
  const [chosen] = taking.en;
  if (chosen !== undefined) return chosen;
  const own = new Set(line.forms.filter(({ form }) => taking.forms.has(form)).map(({ en }) => en ?? line.en));
  const [only = line.en] = own;
  return own.size === 1 ? only : line.en;
}

/** What is left of an entry when forms and English go. */
function without(
  line: GlossaryLine,
  gone: readonly string[],
  en: ReadonlySet<string>,
): EntryDecision | undefined {
  const { entry } = line;
  if (entry === undefined) return undefined;
  const { otherEn = [], ...details } = entry.details ?? NO_DETAILS;
  const left = otherEn.filter((name) => !has(en, name));
  const kept: EntryDetails = {
    ...{ ...details, admitted: details.admitted.filter((form) => !gone.includes(form)) },
    ...(left.length === 0 ? {} : { otherEn: left }),
  };
  const first = line.forms.find(({ form }) => !gone.includes(form))?.form ?? entry.ja;
  return decisionOf(line, {
    ...{ ja: gone.includes(entry.ja) ? first : entry.ja, status: entry.status },
    forbidden: entry.forbidden.filter((form) => !gone.includes(form)),
    ...(entry.details === undefined ? {} : { details: kept }),
  });
}

/**
 * Parts a line: what goes becomes a term of its own under a name, about which nothing is decided but that it is one.
 * English that a person had merged into the line goes back to where it was.
 */
export function partLine(line: GlossaryLine, taking: Taking, name: string): Parted {
  const gone = goingFrom(line, taking);
  const merged = line.entry?.details?.otherEn ?? [];
  const english = [...taking.en].filter((one) => !has(merged, one));
  const forms = [...taking.forms];
  const rest = without(line, gone, taking.en);
  if (english.length === 0 && forms.length === 0) return { fresh: undefined, rest };
  const parting = { from: line.en, forms, en: english };
  const forbidden = (line.entry?.forbidden ?? []).filter((form) => gone.includes(form));
  const usable = gone.filter((form) => !forbidden.includes(form));
  const [ja = gone[0] ?? preferredOf(line), ...admitted] = usable;
  return {
    fresh: {
      ...{ en: name, ja, kind: line.entry?.kind ?? line.kind, forbidden, note: '', status: 'candidate' },
      details: { ...NO_DETAILS, admitted, partings: [parting] },
    },
    rest,
  };
}

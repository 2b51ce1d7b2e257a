import type { GlossaryLine } from '../../src/api/export-calls.ts';
import type { EntryDecision, EntryDetails } from '../../src/project/record.ts';
import { keyOf } from '../../src/term/entry.ts';
import { decisionOf, preferredOf } from './lines.ts';

/** What is said of an entry about which nothing is said. */
export const NO_DETAILS: EntryDetails = { admitted: [], domain: '', definition: '', source: '' };

const distinct = (words: readonly string[], except: readonly string[]): readonly string[] => [
  ...new Set(words.filter((word) => word !== '' && !except.includes(word))),
];

/** Every Japanese form of a line that may be used. */
const usable = (line: GlossaryLine): readonly string[] => [
  preferredOf(line),
  ...(line.entry?.details?.admitted ?? []),
  ...line.forms.filter(({ status }) => status !== 'forbidden').map(({ form }) => form),
];

/**
 * One concept of several lines: called what the first is called, its preferred form preferred, the others' forms admitted
 * unless one of them is forbidden. What is said in words is kept from all.
 */
export function mergeLines(first: GlossaryLine, others: readonly GlossaryLine[]): EntryDecision {
  const all = [first, ...others];
  const ja = preferredOf(first);
  const forbidden = distinct(
    all.flatMap(({ entry }) => entry?.forbidden ?? []),
    [ja],
  );
  const said = (field: 'domain' | 'definition' | 'source') =>
    all.map(({ entry }) => entry?.details?.[field] ?? '').find((words) => words !== '') ?? '';
  const partings = all.flatMap(({ entry }) => entry?.details?.partings ?? []);
  const contexts = all.flatMap(({ entry }) => entry?.details?.contexts ?? []).slice(0, 2);
  const { reading } = first.entry?.details ?? {};
  const part = all.flatMap(({ entry }) => entry?.details?.part ?? [])[0];
  const otherEn = all.flatMap((line) => [line.en, ...(line.entry?.details?.otherEn ?? [])]);
  return {
    ...decisionOf(first, {
      status: 'accepted',
      forbidden,
      note: distinct(
        all.map(({ entry }) => entry?.note ?? ''),
        [],
      ).join('\n'),
    }),
    details: {
      admitted: distinct(all.flatMap(usable), [ja, ...forbidden]),
      ...{ domain: said('domain'), definition: said('definition'), source: said('source') },
      otherEn: [...new Map(otherEn.map((en) => [keyOf(en), en])).values()].filter(
        (en) => keyOf(en) !== keyOf(first.en),
      ),
      ...(partings.length === 0 ? {} : { partings }),
      ...(contexts.length === 0 ? {} : { contexts }),
      ...(reading === undefined ? {} : { reading }),
      ...(part === undefined ? {} : { part }),
    },
  };
}

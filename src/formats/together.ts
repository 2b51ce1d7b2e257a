import { keyOf } from '../term/entry.ts';
import { type Concept, onOneLine } from './concept.ts';
import { entryOf } from './decided-concept.ts';

const union = (one: readonly string[], other: readonly string[], except: readonly string[]) => [
  ...new Set([...one, ...other].filter((form) => !except.includes(form))),
];

const paragraphs = (...texts: readonly string[]): string =>
  [...new Set(texts.filter((text) => text !== ''))].join('\n');

/** Fields that are one text each, which formats by lines hold on one line. */
const TEXTS = [
  ...(['note', 'domain', 'definition', 'source'] as const),
  ...(['contextJa', 'contextEn', 'contextJa2', 'contextEn2'] as const),
];
/**
 * A concept out of a file as it is meant beside the one that is known: of what the file does not say at all, what is
 * known holds, and a text that differs in line ends only is no other text.
 */
export function hear(said: Concept, known: Concept): Concept {
  const { unsaid = [], ...heard } = said;
  const texts = TEXTS.flatMap((field) =>
    said[field] !== known[field] && onOneLine(said[field]) === onOneLine(known[field])
      ? [[field, known[field]] as const]
      : [],
  );
  const kind = unsaid.includes('kind') ? known.kind : said.kind;
  // Of another kind another part is taken for granted.
  const part = unsaid.includes('part') && kind === known.kind ? known.part : said.part;
  return { ...heard, ...Object.fromEntries(texts), kind, part };
}

/** What two concepts of one term say together; `first` is right where they differ. */
export function together(leading: Concept, second: Concept, both: boolean): Concept {
  const { unsaid: _, ...following } = second;
  const first = hear(leading, second);
  const usable = both ? [second.ja, ...second.admitted] : [];
  const forbidden = union(first.forbidden, second.forbidden, [first.ja, ...first.admitted, ...usable]);
  const other = first.ja === second.ja ? [] : [second.ja];
  return {
    ...following,
    ...Object.fromEntries(Object.entries(first).filter(([, value]) => value !== '' && value !== 0)),
    ...{ en: first.en, ja: first.ja, status: first.status, kind: first.kind, part: first.part },
    ...(both
      ? {
          definition: paragraphs(first.definition, second.definition),
          note: paragraphs(first.note, second.note),
        }
      : {}),
    reading: first.reading === '' && first.ja === second.ja ? second.reading : first.reading,
    otherEn: union(first.otherEn, second.otherEn, [first.en]),
    admitted: union(first.admitted, [...other, ...second.admitted], [first.ja, ...forbidden]),
    forbidden,
    uses: first.uses.length > 0 ? first.uses : second.uses,
  };
}

const WORDS = [...TEXTS, 'en', 'ja', 'reading', 'kind', 'part', 'status'] as const;
const LISTS = ['otherEn', 'admitted', 'forbidden'] as const;

/** Whether two concepts say the same in the same words, which most of a file that comes back do; quick to tell. */
export const isRepeated = (one: Concept, other: Concept): boolean =>
  WORDS.every((field) => one[field] === other[field]) &&
  LISTS.every(
    (field) =>
      one[field].length === other[field].length && one[field].every((form, at) => form === other[field][at]),
  );

/** What a project would keep of a concept, whoever said it. */
function keptOf(concept: Concept): string {
  const { by: _, details, forbidden, ...said } = entryOf(concept);
  const { admitted = [], otherEn = [], ...more } = details ?? {};
  const lists = [forbidden, admitted, otherEn].map((forms) => [...forms].sort());
  return JSON.stringify([{ ...said, en: keyOf(said.en) }, Object.entries(more).sort(), lists]);
}

/** Whether a project that knows the one would learn nothing from the other; figures and places are no decisions. */
export const saysTheSame = (one: Concept, other: Concept): boolean => keptOf(one) === keptOf(other);

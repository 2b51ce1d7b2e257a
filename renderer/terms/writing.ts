import type { GlossaryLine } from '../../src/api/export-calls.ts';
import type { EntryDecision } from '../../src/project/record.ts';
import { decisionOf, preferredOf, readingOf } from './lines.ts';
import { NO_DETAILS } from './merge.ts';

/** What else is said of an entry, each in a field of its own. */
export const SAID = ['reading', 'definition', 'domain', 'source'] as const;
const FIELDS = ['ja', 'note', ...SAID] as const;
export type Field = (typeof FIELDS)[number];

/** What stands in the fields of a line. */
export type Fields = Readonly<Record<Field, string>>;

/** What a person writes in the fields of a line: all that the line does not say yet, whether or not it is on its way. */
export interface Writing {
  readonly line: Fields;
  readonly written: Partial<Fields>;
  /** What was sent last, field by field. */
  readonly sent: Partial<Fields>;
}

/** What is said of a line now. */
export function fieldsOf(line: GlossaryLine): Fields {
  const { definition, domain, source } = line.entry?.details ?? NO_DETAILS;
  const note = line.entry?.note ?? '';
  return { ja: preferredOf(line), note, reading: readingOf(line), definition, domain, source };
}

const pick = (fields: Partial<Fields>, isKept: (field: Field) => boolean): Partial<Fields> =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const words = fields[field];
      return words !== undefined && isKept(field) ? [[field, words]] : [];
    }),
  );

/** The writing when the line says something else: what it says by now is written no more; what is being written stays. */
export function catchUp({ line: before, written, sent }: Writing, line: Fields): Writing {
  const isOpen = (field: Field): boolean =>
    written[field] !== line[field] && (written[field] !== sent[field] || before[field] === line[field]);
  return { line, written: pick(written, isOpen), sent: pick(sent, isOpen) };
}

/** The fields with words that nobody has been told yet. */
export const unsent = ({ line, written, sent }: Writing): Partial<Fields> =>
  pick(written, (field) => written[field] !== (sent[field] ?? line[field]));

/** The decision that says of a line what is written; undefined where that is what it says already. */
export function decisionOfWriting(line: GlossaryLine, written: Partial<Fields>): EntryDecision | undefined {
  const before = fieldsOf(line);
  const ja = written.ja?.trim() || before.ja;
  const now: Fields = { ...before, ...written, ja };
  if (FIELDS.every((field) => now[field] === before[field])) return undefined;
  const known = line.entry?.details;
  const isRead = now.reading !== '' && (now.reading !== before.reading || known?.reading !== undefined);
  const isSaid =
    known !== undefined || isRead || SAID.some((field) => field !== 'reading' && now[field] !== '');
  const { reading: _, ...details } = known ?? NO_DETAILS;
  const { definition, domain, source, note } = now;
  const said = { ...details, definition, domain, source, ...(isRead ? { reading: now.reading } : {}) };
  return decisionOf(line, {
    ...(ja === before.ja ? {} : { ja }),
    ...{ note, ...(isSaid ? { details: said } : {}) },
  });
}

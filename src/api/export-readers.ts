import { EXPORTABLE, EXPORTABLES, type ExportFormat } from '../formats/export-formats.ts';
import { CLASH_RULES } from '../formats/merge-concepts.ts';
import { INTERFACE_LANGUAGES } from '../messages/message.ts';
import { DECIDINGS } from './export-calls.ts';
import { entryShape, PROJECT_LIMITS } from './project-readers.ts';
import type { IncomingFile } from './views.ts';
import { z } from './zod.ts';

/** A glossary of this many terms can contradict another in each. */
const MOST_CLASHES = 100_000;

/** So many glossaries no project has. */
const MOST_REFERENCES = 1000;

const id = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
const FORMATS: readonly ExportFormat[] = [...new Set(EXPORTABLES.flatMap((what) => [...EXPORTABLE[what]]))];

const shown = z.exactOptional(z.strictObject({ article: id, revision: z.int().nonnegative() }));

/** The shapes of the requests about the glossary and exports; `job` and `file` are those of every call. */
export function exportShapes(job: z.ZodType<string>, file: z.ZodType<IncomingFile>) {
  const wanted = z.strictObject({
    ...{ job, what: z.enum(EXPORTABLES), format: z.enum(FORMATS) },
    article: z.exactOptional(id),
    language: z.enum(INTERFACE_LANGUAGES),
  });
  const review = { article: id, revision: z.int().nonnegative(), file };
  return {
    readGlossary: z.strictObject({ job }),
    concordance: z.strictObject({ key: z.string().min(1).max(300) }),
    previewExport: wanted,
    writeExport: wanted,
    printReport: wanted.omit({ what: true, format: true }),
    previewGlossary: z.strictObject({ file }),
    importGlossary: z.strictObject({
      ...{ file, rule: z.exactOptional(z.enum(CLASH_RULES)), shown },
      each: z.exactOptional(
        z
          .array(z.strictObject({ clash: z.int().nonnegative(), rule: z.enum(CLASH_RULES) }))
          .max(MOST_CLASHES),
      ),
    }),
    importReference: z.strictObject({ file, shown }),
    arrangeReferences: z.strictObject({
      precedence: z.array(z.strictObject({ reference: id, active: z.boolean() })).max(MOST_REFERENCES),
      shown,
    }),
    previewReview: z.strictObject(review),
    importReview: z.strictObject({ ...review, shown }),
    decideEntries: z.strictObject({
      ...{ as: z.enum(DECIDINGS), shown },
      decisions: z
        .array(z.strictObject({ entry: id.nullable(), value: entryShape.nullable() }))
        .min(1)
        .max(PROJECT_LIMITS.items),
    }),
  };
}

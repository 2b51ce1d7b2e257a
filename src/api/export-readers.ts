import { EXPORTABLE, EXPORTABLES, type ExportFormat } from '../formats/export-formats.ts';
import { MERGES } from '../formats/merge-concepts.ts';
import { INTERFACE_LANGUAGES } from '../messages/message.ts';
import { entryShape, PROJECT_LIMITS } from './project-readers.ts';
import type { IncomingFile } from './views.ts';
import { z } from './zod.ts';

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
  return {
    readGlossary: z.strictObject({ job }),
    concordance: z.strictObject({ key: z.string().min(1).max(300) }),
    previewExport: wanted,
    writeExport: wanted,
    importGlossary: z.strictObject({
      ...{ file, merge: z.enum(MERGES) },
      shown,
    }),
    mergeEntries: z.strictObject({
      ...{ entry: id.nullable(), value: entryShape },
      gone: z.array(id).max(PROJECT_LIMITS.forms),
      shown,
    }),
  };
}

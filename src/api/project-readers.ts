import { DISMISSALS } from '../project/record.ts';
import { z } from './zod.ts';

/** The most of anything that a call about a project may carry, and the longest texts. */
export const PROJECT_LIMITS = { items: 20_000, text: 200_000, note: 20_000, name: 200, forms: 50 } as const;

const { items, text, note, name, forms } = PROJECT_LIMITS;

/** Ids that hosts make, and the identities of findings and beads, which hold whatever the texts' names do. */
const id = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
const key = z.string().min(1).max(300);
const at = z.int().nonnegative().max(100_000_000);
const indices = z.array(at).max(items);
const span = { start: at, end: at };
const page = z.strictObject({ article: id, revision: at });
const shown = z.exactOptional(page);
const severity = z.enum(['neutral', 'minor', 'major', 'critical']);

const beadAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accept'), beads: z.array(key).min(1).max(items) }),
  z.strictObject({ kind: z.literal('merge'), beads: z.array(key).min(2).max(items) }),
  z.strictObject({
    kind: z.literal('split'),
    bead: key,
    parts: z
      .array(z.strictObject({ ja: indices, en: indices }))
      .min(1)
      .max(1000),
  }),
  z.strictObject({ kind: z.literal('move'), bead: key, ja: indices, en: indices, to: key }),
  z.strictObject({
    kind: z.literal('gather'),
    from: z
      .array(z.strictObject({ bead: key, ja: indices, en: indices }))
      .min(1)
      .max(1000),
  }),
  z.strictObject({ kind: z.literal('unlink'), beads: z.array(key).min(1).max(items) }),
  z.strictObject({ kind: z.literal('release'), beads: z.array(key).min(1).max(items) }),
]);

const link = { ja: z.strictObject(span), en: z.strictObject({ ...span, file: at }) };
const keys = z.array(key).min(1).max(items);

const action = z.discriminatedUnion('kind', [
  z.strictObject({
    ...{ kind: z.literal('edit'), ...span, text: z.string().max(text) },
    ...{ sitting: z.exactOptional(id), suggested: z.exactOptional(z.literal(true)) },
  }),
  z.strictObject({ kind: z.literal('revert'), sentences: indices }),
  z.strictObject({ kind: z.literal('beads'), action: beadAction }),
  z.strictObject({ kind: z.literal('link'), ...link }),
  z.strictObject({ kind: z.literal('unlink'), ...link }),
  z.strictObject({
    ...{ kind: z.literal('dismiss'), findings: keys, reason: z.enum(DISMISSALS) },
    note: z.exactOptional(z.string().max(note)),
  }),
  z.strictObject({ kind: z.literal('restore'), findings: keys }),
  z.strictObject({ kind: z.literal('severity'), finding: key, severity: severity.nullable() }),
  z.strictObject({ kind: z.literal('note-finding'), finding: key, note: z.string().max(note) }),
  z.strictObject({ kind: z.literal('note-sentence'), sentence: at, note: z.string().max(note) }),
  z.strictObject({ kind: z.literal('done'), sentences: indices, done: z.boolean() }),
]);

const form = z.string().min(1).max(name);
const replacement = z.strictObject({
  from: z.array(form).min(1).max(forms),
  to: z.string().max(name),
  whole: z.boolean(),
});

/** A glossary entry as a person decided it. */
export const entryShape = z.strictObject({
  en: form,
  ja: form,
  kind: z.enum(['person', 'organisation', 'place', 'product', 'date', 'noun']),
  forbidden: z.array(form).max(forms),
  note: z.string().max(note),
  status: z.enum(['accepted', 'rejected', 'candidate']),
  by: z.exactOptional(z.strictObject({ name: z.string().max(name), at: z.string().max(40) })),
  details: z.exactOptional(
    z.strictObject({
      admitted: z.array(form).max(forms),
      ...{ domain: z.string().max(name), definition: z.string().max(note), source: z.string().max(name) },
      otherEn: z.exactOptional(z.array(form).max(forms)),
      partings: z.exactOptional(
        z
          .array(
            z.strictObject({ from: form, forms: z.array(form).max(forms), en: z.array(form).max(forms) }),
          )
          .max(forms),
      ),
      reading: z.exactOptional(z.string().max(name)),
      part: z.exactOptional(z.enum(['noun', 'properNoun'])),
      contexts: z.exactOptional(
        z.array(z.strictObject({ ja: z.string().max(note), en: z.string().max(note) })).max(2),
      ),
    }),
  ),
});

const belonging = z.exactOptional(z.array(z.strictObject({ ja: at, en: indices })).max(items));

const project = z.string().regex(/^[a-f0-9]{1,64}$/);
const called = z.string().min(1).max(name);
const nothing = z.strictObject({});

/**
 * The shapes of requests about projects; what files and jobs look like is handed in by the readers of all calls.
 */
export const projectShapes = <Job extends z.ZodType<string>, Files extends z.ZodType>(
  job: Job,
  files: Files,
  sample: z.ZodType<string>,
) => ({
  listProjects: nothing,
  createProject: z.strictObject({ name: called }),
  startProject: z.strictObject({ job, files, belonging, name: z.exactOptional(called) }),
  openSample: z.strictObject({ job, id: sample }),
  openProject: z.strictObject({ project }),
  forgetProject: z.strictObject({ project }),
  chooseProject: z.strictObject({ title: z.string().max(name) }),
  viewProject: nothing,
  saveProjectAs: z.strictObject({ name: called }),
  closeProject: nothing,
  renameProject: z.strictObject({ name: called }),
  matchFiles: z.strictObject({ job, files }),
  importFiles: z.strictObject({ job, files, belonging }),
  computeArticles: z.strictObject({ job }),
  removeArticles: z.strictObject({ articles: z.array(id).min(1).max(items) }),
  renameArticle: z.strictObject({ article: id, title: called }),
  chooseSources: z.strictObject({ article: id, sources: z.array(id).max(items), shown }),
  markNative: z.strictObject({ article: id, native: z.boolean(), shown }),
  rankSources: z.strictObject({ job, article: id }),
  readArticle: z.strictObject({ job, article: id }),
  actOnArticle: z.strictObject({ article: id, revision: at, action, shown }),
  realignArticle: z.strictObject({ job, article: id, shown }),
  settleArticle: z.strictObject({ shown: page }),
  undo: z.strictObject({ shown }),
  redo: z.strictObject({ shown }),
  articleHistory: z.strictObject({ article: id, unit: z.exactOptional(at) }),
  projectProgress: nothing,
  previewReplace: z.strictObject({ replacement, articles: z.exactOptional(z.array(id).max(items)) }),
  replaceAll: z.strictObject({
    job: z.exactOptional(job),
    replacement,
    places: z.array(z.strictObject({ article: id, starts: indices })).max(items),
    shown,
  }),
  decideEntry: z.strictObject({ entry: id.nullable(), value: entryShape.nullable(), shown }),
});

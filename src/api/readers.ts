import { failure, type Result, success } from '../base/result.ts';
import { INTERFACE_LANGUAGES } from '../messages/message.ts';
import { type Problem, problem } from '../messages/problem.ts';
import type { CallName, RequestOf } from './calls.ts';
import { exportShapes } from './export-readers.ts';
import { PROJECT_LIMITS, projectShapes } from './project-readers.ts';
import { DEFAULT_SETTINGS, type Settings } from './views.ts';
import { z } from './zod.ts';

/** How many files one call may bring, and how much base64 each and all of them may hold, in characters. */
export const LIMITS = { files: 1000, file: 32 * 2 ** 20, together: 64 * 2 ** 20, name: 1024 } as const;

/**
 * Base64 with its padding. Written as two searches for what must not be there: a pattern over the whole string
 * would keep one place to come back to for every character, and give up on a large file.
 */
function isBase64(text: string): boolean {
  if (text.length % 4 !== 0 || /[^A-Za-z0-9+/=]/.test(text)) return false;
  const padding = text.indexOf('=');
  return padding === -1 || (padding >= text.length - 2 && /^==?$/.test(text.slice(padding)));
}

const job = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
const title = z.string().max(LIMITS.name);
const words = z.array(z.string().max(PROJECT_LIMITS.text)).max(PROJECT_LIMITS.items);
const sampleId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/);

const incomingFile = z.strictObject({
  name: z.string().min(1).max(LIMITS.name),
  base64: z.string().max(LIMITS.file).refine(isBase64),
});

const incomingFiles = z
  .array(incomingFile)
  .min(1)
  .max(LIMITS.files)
  .refine((files) => files.reduce((sum, file) => sum + file.base64.length, 0) <= LIMITS.together);

const settingsFields = {
  language: z.enum(INTERFACE_LANGUAGES),
  theme: z.enum(['light', 'dark', 'system']),
  furigana: z.enum(['none', 'all', 'hover']),
  size: z.number().min(12).max(28),
  together: z.boolean(),
  divider: z.number().min(0.3).max(0.7),
  name: z.string().max(200),
};
const settings = z.strictObject(settingsFields);

/** The problem that answers a call which is not in the contract or does not fit it; `path` leads to the misfit. */
export const malformed = (call: string, path: readonly PropertyKey[] = []): Problem =>
  problem('problem.request.malformed', { place: [call, ...path.map(String)].join('.').slice(0, 200) });

type Reader<Name extends CallName> = (untrusted: unknown) => Result<RequestOf<Name>, Problem>;

function reader<Name extends CallName>(name: Name, shape: z.ZodType<RequestOf<Name>>): Reader<Name> {
  return (untrusted) => {
    const read = shape.safeParse(untrusted);
    return read.success ? success(read.data) : failure(malformed(name, read.error.issues[0]?.path));
  };
}

const exports = exportShapes(job, incomingFile);
const project = projectShapes(job, incomingFiles, sampleId);

/**
 * One reader for each call: what a host runs on a request that crossed the border, before any handler sees it.
 * Unknown fields are refused, not ignored.
 */
export const readers: { readonly [Name in CallName]: Reader<Name> } = {
  describe: reader('describe', z.strictObject({ language: z.exactOptional(settingsFields.language) })),
  chooseFiles: reader('chooseFiles', z.strictObject({ title })),
  inspectFiles: reader('inspectFiles', z.strictObject({ files: incomingFiles })),
  cancel: reader('cancel', z.strictObject({ job })),
  finished: reader('finished', z.strictObject({ ask: z.int().nonnegative(), unkept: words })),
  saveSettings: reader('saveSettings', z.strictObject({ settings })),
  listProjects: reader('listProjects', project.listProjects),
  createProject: reader('createProject', project.createProject),
  startProject: reader('startProject', project.startProject),
  openSample: reader('openSample', project.openSample),
  openProject: reader('openProject', project.openProject),
  forgetProject: reader('forgetProject', project.forgetProject),
  chooseProject: reader('chooseProject', project.chooseProject),
  viewProject: reader('viewProject', project.viewProject),
  saveProjectAs: reader('saveProjectAs', project.saveProjectAs),
  closeProject: reader('closeProject', project.closeProject),
  renameProject: reader('renameProject', project.renameProject),
  matchFiles: reader('matchFiles', project.matchFiles),
  importFiles: reader('importFiles', project.importFiles),
  computeArticles: reader('computeArticles', project.computeArticles),
  removeArticles: reader('removeArticles', project.removeArticles),
  renameArticle: reader('renameArticle', project.renameArticle),
  chooseSources: reader('chooseSources', project.chooseSources),
  markNative: reader('markNative', project.markNative),
  rankSources: reader('rankSources', project.rankSources),
  readArticle: reader('readArticle', project.readArticle),
  actOnArticle: reader('actOnArticle', project.actOnArticle),
  realignArticle: reader('realignArticle', project.realignArticle),
  settleArticle: reader('settleArticle', project.settleArticle),
  undo: reader('undo', project.undo),
  redo: reader('redo', project.redo),
  articleHistory: reader('articleHistory', project.articleHistory),
  projectProgress: reader('projectProgress', project.projectProgress),
  previewReplace: reader('previewReplace', project.previewReplace),
  replaceAll: reader('replaceAll', project.replaceAll),
  decideEntry: reader('decideEntry', project.decideEntry),
  readGlossary: reader('readGlossary', exports.readGlossary),
  concordance: reader('concordance', exports.concordance),
  previewExport: reader('previewExport', exports.previewExport),
  writeExport: reader('writeExport', exports.writeExport),
  printReport: reader('printReport', exports.printReport),
  importReference: reader('importReference', exports.importReference),
  arrangeReferences: reader('arrangeReferences', exports.arrangeReferences),
  decideEntries: reader('decideEntries', exports.decideEntries),
  previewGlossary: reader('previewGlossary', exports.previewGlossary),
  importGlossary: reader('importGlossary', exports.importGlossary),
  previewReview: reader('previewReview', exports.previewReview),
  importReview: reader('importReview', exports.importReview),
};

/** Whether the contract holds a call of this name; asked of own keys only, for `constructor` is none of them. */
export const isCallName = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.hasOwn(readers, name);

/**
 * Settings as a file or an older version kept them: what does not fit falls back to its default, field by field.
 * @param language the default where no language was ever chosen
 */
export function readSettings(untrusted: unknown, language = DEFAULT_SETTINGS.language): Settings {
  const defaults: Settings = { ...DEFAULT_SETTINGS, language };
  const kept = z.record(z.string(), z.unknown()).safeParse(untrusted);
  const field = <Key extends keyof Settings>(key: Key, shape: z.ZodType<Settings[Key]>): Settings[Key] => {
    const read = shape.safeParse(kept.success ? kept.data[key] : undefined);
    return read.success ? read.data : defaults[key];
  };
  return {
    language: field('language', settingsFields.language),
    theme: field('theme', settingsFields.theme),
    furigana: field('furigana', settingsFields.furigana),
    size: field('size', settingsFields.size),
    together: field('together', settingsFields.together),
    divider: field('divider', settingsFields.divider),
    name: field('name', settingsFields.name),
  };
}

import { randomUUID } from 'node:crypto';
import type { Handlers, JobId } from '../src/api/calls.ts';
import type { ExportCalls, ExportRequest } from '../src/api/export-calls.ts';
import { entryShape, PROJECT_LIMITS } from '../src/api/project-readers.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import { decidedConcept, entryOf, mergeConcepts } from '../src/formats/merge-concepts.ts';
import { isArchive, readGlossaryBytes, readGlossaryFile } from '../src/formats/read-glossary.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import type { Change } from '../src/project/change.ts';
import { brief } from '../src/project/plan-action.ts';
import { decisionsOn, type EntryDecision, type Id } from '../src/project/record.ts';
import { keyOf } from '../src/term/entry.ts';
import type { TermArticle } from '../src/term/glossary.ts';
import { untouchedArticle } from './glossary-articles.ts';
import type { Decided, MadeExport } from './glossary-desk.ts';
import type { Dialogs } from './handlers.ts';
import { decode } from './host/decode.ts';
import type { OpenProject } from './open-project.ts';
import type { Commission, OnProgress, Workshop } from './workshop.ts';

/** What the handlers of glossary and exports need of those of everything else. */
export interface ExportSurroundings {
  readonly workshop: Workshop;
  readonly dialogs?: Dialogs;
  /** Version of the engine; what another one computed is computed again. */
  readonly version: string;
  /** The project that is open in this window. */
  project(): OpenProject | undefined;
  /** Sees to it that the worker has an article as it is now. */
  prepare(article: Id): Promise<Result<unknown, Problem>>;
  run<Value>(
    job: JobId,
    begin: (onProgress: OnProgress) => Commission<Value>,
  ): Promise<Result<Value, Problem>>;
}

/** A glossary file says nothing of what a person has merged in the project; that stays. */
function withEnglish(entry: EntryDecision, otherEn: readonly string[] | undefined): EntryDecision {
  if (otherEn === undefined) return entry;
  const details = entry.details ?? { admitted: [], domain: '', definition: '', source: '' };
  return { ...entry, details: { ...details, otherEn } };
}

const closed = (): Result<never, Problem> => failure(problem('problem.project.closed'));

/** Answers the calls about the glossary of a window's project, and about what leaves it. */
export function makeExportHandlers(surroundings: ExportSurroundings): Pick<Handlers, keyof ExportCalls> {
  const { workshop, version, project, prepare, run, dialogs } = surroundings;
  /** Articles as they were read last, each with the revision it had then; a copy of a project has the same ids. */
  type Read = { readonly revision: number; readonly article: TermArticle };
  const read = new WeakMap<OpenProject, Map<Id, Read>>();

  const decided = (open: OpenProject): readonly Decided[] =>
    [...open.session.decisions().glossary].map(([id, entry]) => ({ id, ...entry }));
  const listed = (open: OpenProject): readonly Id[] =>
    [...open.session.decisions().articles].flatMap(([id, { listing }]) => (listing === null ? [] : [id]));

  /** One article for the glossary: from what was computed, or derived where somebody has written in it. */
  const readOne = async (open: OpenProject, id: Id): Promise<Result<TermArticle, Problem>> => {
    const { session } = open;
    const revision = session.revision(id);
    const known = read.get(open) ?? new Map<Id, Read>();
    read.set(open, known);
    const before = known.get(id);
    if (before?.revision === revision) return success(before.article);
    const own = decisionsOn(session.decisions(), id);
    const material = session.article(id);
    if (material === undefined || own.listing === null) return failure(problem('problem.article.unknown'));
    const sources = own.listing.sources.flatMap((source) => session.source(source) ?? []);
    const basis = session.basis(id, own.basis);
    const fits =
      basis?.engine === version &&
      basis.sources.length === sources.length &&
      basis.sources.every((source, at) => source === sources[at]?.id);
    let article = fits ? untouchedArticle(material, sources, own, basis) : undefined;
    if (article === undefined) {
      const ready = await prepare(id);
      if (!ready.ok) return ready;
      const gathered = await workshop.commission('gather', { project: open.id, article: id }).answer;
      if (!gathered.ok) return gathered;
      article = gathered.value;
    }
    known.set(id, { revision, article });
    return success(article);
  };

  /** A commission made of steps, between which it can be told to stop. */
  const steps = <Value>(
    work: (
      stopped: () => boolean,
      running: (one: Commission<unknown>) => void,
    ) => Promise<Result<Value, Problem>>,
  ): Commission<Value> => {
    let cancelled = false;
    let current: Commission<unknown> | undefined;
    return {
      answer: work(
        () => cancelled,
        (one) => {
          current = one;
        },
      ),
      cancel() {
        cancelled = true;
        current?.cancel();
      },
    };
  };

  const collect = (open: OpenProject, tell: OnProgress) =>
    steps(async (stopped, running) => {
      const ids = listed(open);
      const articles: TermArticle[] = [];
      for (const [at, id] of ids.entries()) {
        if (stopped()) return failure(problem('problem.cancelled'));
        tell('terms', (0.9 * at) / ids.length);
        const read = await readOne(open, id);
        if (!read.ok) return read;
        articles.push(read.value);
      }
      const request = { project: open.id, articles, decided: decided(open) };
      const asked = workshop.commission('collect', request, (stage, done) => tell(stage, 0.9 + done / 10));
      running(asked);
      return asked.answer;
    });

  const make = (open: OpenProject, request: ExportRequest, tell: OnProgress) =>
    steps<MadeExport>(async (stopped, running) => {
      const { what, format, article, language } = request;
      if (what === 'glossary' && article === undefined) {
        const asked = collect(open, tell);
        running(asked);
        const collected = await asked.answer;
        if (!collected.ok) return collected;
      }
      const ticket = randomUUID();
      const ids = article !== undefined ? [article] : what === 'glossary' ? [] : listed(open);
      for (const [at, id] of ids.entries()) {
        if (stopped()) return failure(problem('problem.cancelled'));
        tell('check', at / ids.length);
        const ready = await prepare(id);
        if (!ready.ok) return ready;
        const held = await workshop.commission('hold', { project: open.id, article: id, ticket }).answer;
        if (!held.ok) return held;
      }
      const asked = workshop.commission('export', {
        ...{ project: open.id, ticket, wanted: { what, format }, language, decided: decided(open) },
        ...{ name: open.session.decisions().name, whole: article === undefined },
      });
      running(asked);
      return asked.answer;
    });

  const made = async (request: ExportRequest): Promise<Result<MadeExport, Problem>> => {
    const open = project();
    return open === undefined ? closed() : run(request.job, (tell) => make(open, request, tell));
  };

  return {
    async readGlossary({ job }) {
      const open = project();
      return open === undefined ? closed() : run(job, (tell) => collect(open, tell));
    },
    async concordance({ key }) {
      const open = project();
      if (open === undefined) return closed();
      return workshop.commission('concordance', { project: open.id, key }).answer;
    },
    async previewExport(request) {
      const answer = await made(request);
      return answer.ok ? success(answer.value.preview) : answer;
    },
    async writeExport(request) {
      const answer = await made(request);
      if (!answer.ok) return answer;
      const { name, bytes } = answer.value.made;
      if (dialogs !== undefined) return dialogs.save(answer.value.made);
      return success({ name, base64: Buffer.from(bytes).toString('base64') });
    },
    async mergeEntries({ entry, value, gone, shown }) {
      const open = project();
      if (open === undefined) return closed();
      const changes: readonly Change[] = [
        { kind: 'entry', entry: entry ?? randomUUID(), value },
        ...gone.map((id): Change => ({ kind: 'entry', entry: id, value: null })),
      ];
      const others = (value.details?.otherEn ?? []).join('、');
      const name = { id: 'change.merge-entries', values: { en: value.en, others } } as const;
      return open.commit(name, { kind: 'all', changes }, shown);
    },
    async importGlossary({ file, merge, shown }) {
      const open = project();
      if (open === undefined) return closed();
      const bytes = new Uint8Array(Buffer.from(file.base64, 'base64'));
      const text = isArchive(bytes) ? undefined : decode(bytes, file.name);
      if (text?.ok === false) return text;
      const { entries, problems } = text
        ? readGlossaryFile(text.value.text, file.name)
        : readGlossaryBytes(bytes, file.name);
      const [first] = problems;
      if (entries.length === 0 && first !== undefined) return failure(first);
      const mine = decided(open);
      const ids = new Map(mine.map(({ id, en }) => [keyOf(en), id]));
      const isMine = new Set(mine.map(({ id }) => id));
      const joined = new Map(mine.map(({ en, details }) => [keyOf(en), details?.otherEn]));
      const merged = mergeConcepts(mine.map(decidedConcept), entries, merge);
      // A term that stands twice in the file is one entry, as the last line leaves it.
      const wanted = new Map([...merged.added, ...merged.changed].map((one) => [keyOf(one.en), one]));
      const unfit: Problem[] = [];
      const changes = [...wanted].flatMap(([key, concept]): readonly Change[] => {
        const value = withEnglish(entryOf(concept), joined.get(key));
        if (!entryShape.safeParse(value).success) {
          const values = { entry: brief(concept.en), forms: PROJECT_LIMITS.forms };
          unfit.push(problem('problem.entry.large', values, file.name));
          return [];
        }
        return [{ kind: 'entry', entry: ids.get(key) ?? randomUUID(), value }];
      });
      const known = changes.filter((one) => one.kind === 'entry' && isMine.has(one.entry)).length;
      const name = { id: 'change.import-glossary', values: { count: changes.length } } as const;
      const done = await open.commit(name, { kind: 'all', changes }, shown);
      if (!done.ok) return done;
      const clashes = merged.clashes.map(({ en, ours, theirs }) => ({
        en,
        ours: ours.ja,
        theirs: theirs.ja,
      }));
      return success({
        ...{ added: changes.length - known, changed: known, same: merged.same },
        ...{ clashes, problems: [...problems, ...unfit], done: done.value },
      });
    },
  };
}

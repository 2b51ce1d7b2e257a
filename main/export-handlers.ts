import { randomUUID } from 'node:crypto';
import type { Handlers, JobId } from '../src/api/calls.ts';
import type { ClashSide, ExportCalls, ExportRequest, ReferenceCalls } from '../src/api/export-calls.ts';
import type { Decided } from '../src/api/glossary-lines.ts';
import { withReferences } from '../src/api/reference-lines.ts';
import type { IncomingFile } from '../src/api/views.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import type { Concept } from '../src/formats/concept.ts';
import { asAnswered, type TakenIn, type TakingIn } from '../src/formats/take-in.ts';
import type { Message } from '../src/messages/message.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import type { Change } from '../src/project/change.ts';
import { inOrder } from '../src/project/decided-glossary.ts';
import { speakingReferences } from '../src/project/enforced.ts';
import { decisionsOn, type EntryDecision, type Hand, type Id } from '../src/project/record.ts';
import type { TermArticle } from '../src/term/glossary.ts';
import { untouchedArticle } from './glossary-articles.ts';
import type { MadeExport } from './glossary-desk.ts';
import type { Dialogs, Printer } from './handlers.ts';
import { readIncoming, takeIn, tooLarge } from './host/glossary-file.ts';
import type { OpenProject } from './open-project.ts';
import type { Commission, OnProgress, Workshop } from './workshop.ts';

/** What the handlers of glossary and exports need of those of everything else. */
export interface ExportSurroundings {
  readonly workshop: Workshop;
  readonly dialogs?: Dialogs;
  readonly printer?: Printer;
  /** Version of the engine; what another one computed is computed again. */
  readonly version: string;
  /** The project that is open in this window. */
  project(): OpenProject | undefined;
  /** Who decides now, and when. */
  sign(): Promise<Hand>;
  /** Sees to it that the worker has an article as it is now. */
  prepare(article: Id): Promise<Result<unknown, Problem>>;
  run<Value>(
    job: JobId,
    begin: (onProgress: OnProgress) => Commission<Value>,
  ): Promise<Result<Value, Problem>>;
}

const sideOf = ({ ja, admitted, forbidden, status, definition, by, at }: Concept): ClashSide => ({
  ...{ ja, admitted, forbidden, status, definition, by, at },
});

/** What a step that decides about several entries is called. */
function deciding(as: 'decide' | 'merge' | 'part', values: readonly (EntryDecision | null)[]): Message {
  const first = values.find((value) => value !== null);
  const others = (first?.details?.otherEn ?? []).join('、');
  if (as === 'merge' && first) return { id: 'change.merge-entries', values: { en: first.en, others } };
  if (as === 'part' && first) return { id: 'change.part-entry', values: { en: first.en, ja: first.ja } };
  return { id: 'change.entries', values: { count: values.length } };
}

/** A glossary file beside its project. */
interface Comparing {
  /** What could not be read of it. */
  readonly problems: readonly Problem[];
  plan(settle: TakingIn['settle']): TakenIn;
}

const closed = (): Result<never, Problem> => failure(problem('problem.project.closed'));

/** Answers the calls about the glossary of a window's project, and about what leaves it. */
export function makeExportHandlers(
  surroundings: ExportSurroundings,
): Pick<Handlers, Exclude<keyof ExportCalls, keyof ReferenceCalls | 'previewReview' | 'importReview'>> {
  const { workshop, version, project, prepare, run, dialogs, printer, sign } = surroundings;
  /** Articles as they were read last, each with the revision it had then; a copy of a project has the same ids. */
  type Read = { readonly revision: number; readonly article: TermArticle };
  const read = new WeakMap<OpenProject, Map<Id, Read>>();

  const decided = (open: OpenProject): readonly Decided[] =>
    [...inOrder(open.session.decisions().glossary)].map(([id, entry]) => ({ id, ...entry }));
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
      const native = open.nativeTexts();
      const request = { project: open.id, articles, decided: decided(open), native };
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
        ...{ name: open.session.decisions().name, whole: article === undefined, by: (await sign()).name },
      });
      running(asked);
      return asked.answer;
    });

  const made = async (request: ExportRequest): Promise<Result<MadeExport, Problem>> => {
    const open = project();
    return open === undefined ? closed() : run(request.job, (tell) => make(open, request, tell));
  };

  /** A glossary file, with what its project's articles say by now: both are needed to tell what is new in it. */
  const comparing = async (open: OpenProject, file: IncomingFile): Promise<Result<Comparing, Problem>> => {
    const read = readIncoming(file);
    if (!read.ok) return read;
    const collected = await run(randomUUID(), (tell) => collect(open, tell));
    if (!collected.ok) return collected;
    const found = await workshop.commission('found', { project: open.id }).answer;
    if (!found.ok) return found;
    const hand = await sign();
    const { entries, problems } = read.value;
    return success({
      problems,
      plan: (settle) =>
        takeIn(open.session.decisions().glossary, entries, { settle, hand, found: found.value }),
    });
  };

  return {
    async readGlossary({ job }) {
      const open = project();
      if (open === undefined) return closed();
      const collected = await run(job, (tell) => collect(open, tell));
      if (!collected.ok) return collected;
      const decisions = open.session.decisions();
      const references = speakingReferences(decisions);
      if (references.length === 0) return success(withReferences(collected.value, decisions, new Map()));
      const sighted = await workshop.commission('sight', { project: open.id, references }).answer;
      return sighted.ok ? success(withReferences(collected.value, decisions, sighted.value)) : sighted;
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
    async printReport({ job, article, language }) {
      const of = article === undefined ? {} : { article };
      const answer = await made({ job, what: 'report', format: 'html', language, ...of });
      if (!answer.ok) return answer;
      const { name, bytes } = answer.value.made;
      if (printer === undefined || dialogs === undefined) {
        return success({ name, base64: Buffer.from(bytes).toString('base64') });
      }
      const printed = await printer(bytes);
      if (!printed.ok) return printed;
      return dialogs.save({ name: name.replace(/\.html$/, '.pdf'), bytes: printed.value });
    },
    async decideEntries({ as, decisions, shown }) {
      const open = project();
      if (open === undefined) return closed();
      const by = await sign();
      const changes = decisions.map(
        ({ entry, value }): Change => ({
          ...{ kind: 'entry', entry: entry ?? randomUUID() },
          value: value && { ...value, by },
        }),
      );
      const name = deciding(
        as,
        decisions.map(({ value }) => value),
      );
      return open.commit(name, { kind: 'all', changes }, shown);
    },
    async previewGlossary({ file }) {
      const open = project();
      if (open === undefined) return closed();
      const compared = await comparing(open, file);
      if (!compared.ok) return compared;
      const { plan, problems } = compared.value;
      const { added, changed, same, clashes, unfit } = plan(() => undefined);
      return success({
        ...{ added, changed, same, problems: [...problems, ...tooLarge(unfit, file.name)] },
        clashes: clashes.map(({ en, about, ours, theirs }) => ({
          ...{ en, about, ours: sideOf(ours), theirs: sideOf(theirs) },
        })),
      });
    },
    async importGlossary({ file, rule, each = [], shown }) {
      const open = project();
      if (open === undefined) return closed();
      const compared = await comparing(open, file);
      if (!compared.ok) return compared;
      const { plan, problems } = compared.value;
      const chosen = new Map(each.map((one) => [one.clash, one.rule]));
      const { clashes } = plan(() => undefined);
      const taken = plan(asAnswered(clashes, chosen, rule));
      const name = { id: 'change.import-glossary', values: { count: taken.changes.length } } as const;
      const done = await open.commit(name, { kind: 'all', changes: taken.changes }, shown);
      if (!done.ok) return done;
      return success({
        ...{ added: taken.added, changed: taken.changed, same: taken.same, left: taken.left.length },
        ...{ problems: [...problems, ...tooLarge(taken.unfit, file.name)], done: done.value },
      });
    },
  };
}

import { randomUUID } from 'node:crypto';
import type { Handlers, JobId } from '../src/api/calls.ts';
import type { ClashSide, ExportCalls, ExportRequest, ReferenceCalls } from '../src/api/export-calls.ts';
import { withReferences } from '../src/api/reference-lines.ts';
import type { IncomingFile } from '../src/api/views.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import type { Concept } from '../src/formats/concept.ts';
import { asAnswered, type TakenIn, type TakingIn } from '../src/formats/take-in.ts';
import type { Message } from '../src/messages/message.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import type { Change } from '../src/project/change.ts';
import { speakingReferences } from '../src/project/enforced.ts';
import type { EntryDecision, Hand } from '../src/project/record.ts';
import type { MadeExport } from './glossary-desk.ts';
import { decidedIn, inSteps, listedIn, makeCollect, type ReadingSurroundings } from './glossary-reading.ts';
import type { Dialogs, Printer } from './handlers.ts';
import { readIncoming, takeIn, tooLarge } from './host/glossary-file.ts';
import type { OpenProject } from './open-project.ts';
import type { Commission, OnProgress } from './workshop.ts';

/** What the handlers of glossary and exports need of those of everything else. */
export interface ExportSurroundings extends ReadingSurroundings {
  readonly dialogs?: Dialogs;
  readonly printer?: Printer;
  /** The project that is open in this window. */
  project(): OpenProject | undefined;
  /** Who decides now, and when. */
  sign(): Promise<Hand>;
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
  const { workshop, project, prepare, run, dialogs, printer, sign } = surroundings;
  const collect = makeCollect(surroundings);

  const make = (open: OpenProject, request: ExportRequest, tell: OnProgress) =>
    inSteps<MadeExport>(async (stopped, running) => {
      const { what, format, article, language } = request;
      if (what === 'glossary' && article === undefined) {
        const asked = collect(open, tell);
        running(asked);
        const collected = await asked.answer;
        if (!collected.ok) return collected;
      }
      const ticket = randomUUID();
      const ids = article !== undefined ? [article] : what === 'glossary' ? [] : listedIn(open);
      for (const [at, id] of ids.entries()) {
        if (stopped()) return failure(problem('problem.cancelled'));
        tell('check', at / ids.length);
        const ready = await prepare(id);
        if (!ready.ok) return ready;
        const held = await workshop.commission('hold', { project: open.id, article: id, ticket }).answer;
        if (!held.ok) return held;
      }
      const asked = workshop.commission('export', {
        ...{ project: open.id, ticket, wanted: { what, format }, language, decided: decidedIn(open) },
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

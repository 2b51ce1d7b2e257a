import { resolve } from 'node:path';
import { failure, type Result, success } from '../../src/base/result.ts';
import type { Message } from '../../src/messages/message.ts';
import { type Problem, problem } from '../../src/messages/problem.ts';
import { apply, articlesOf, type Change, invert, isOfGlossary, join } from '../../src/project/change.ts';
import type { Basis } from '../../src/project/computed.ts';
import type { ArticleMaterial, Decisions, Id, SourceMaterial } from '../../src/project/record.ts';
import { computedIn } from './computed.ts';
import type { Database } from './database.ts';
import { readDecisions } from './decisions.ts';
import type { Owner } from './lock.ts';
import { type Incoming, materialsIn, NO_TEXTS } from './materials.ts';
import { attempt, createProjectFile, openProjectFile, type ProjectFile } from './project-file.ts';
import { type Saved, writeElsewhere } from './save-elsewhere.ts';
import { type Done, type Step, stepsIn } from './steps.ts';
import { GLOSSARY, writeChange } from './write-change.ts';

/** What a session needs of its host. */
export interface SessionHost {
  readonly owner: Owner;
  now(): Date;
}

/**
 * One project that is open. Decisions are in memory and on the disk at once: what `commit` says is done has been
 * written, or is kept and written with the next change, or with the project when it is saved elsewhere.
 */
export interface Session<Summary> {
  path(): string;
  /** Why nothing can be changed; undefined when it can. */
  readOnly(): Problem | undefined;
  /** What is not on the disk yet, and why. */
  unsaved(): Problem | undefined;
  decisions(): Decisions;
  article(id: Id): ArticleMaterial | undefined;
  source(id: Id): SourceMaterial | undefined;
  /** In the order in which they came in; also those that have been taken out. */
  articles(): readonly { readonly id: Id; readonly file: string }[];
  sources(): readonly { readonly id: Id; readonly file: string; readonly length: number }[];
  /**
   * Does something, as one step; texts that come in with it are kept for good. `sitting` names a time of uninterrupted
   * typing: a change that follows another of the same sitting, with nothing done or undone between them, is part of
   * its step.
   */
  commit(name: Message, change: Change, incoming?: Incoming, sitting?: string): Result<Done, Problem>;
  /** Puts in place what a new project begins with: no step, so that undoing everything leads back to here. */
  begin(change: Change, incoming?: Incoming): Result<void, Problem>;
  /** Takes the last step back; undefined when there is none. */
  undo(): Result<Done | undefined, Problem>;
  redo(): Result<Done | undefined, Problem>;
  /** The names of the steps that undo and redo would take. */
  next(): { readonly undo?: Message; readonly redo?: Message };
  history(article: Id): Result<readonly Step[], Problem>;
  /** All steps that stand, oldest first. */
  steps(): Result<readonly Step[], Problem>;
  basis(article: Id, basis: Id | null): Basis | undefined;
  keepBasis(article: Id, basis: Id | null, content: Basis): void;
  /** What is known of articles as they are now; a summary of another state is not told. */
  summaries(stampOf: (article: Id) => string): ReadonlyMap<Id, Summary>;
  keepSummary(article: Id, stamp: string, content: Summary): void;
  /** Grows whenever what was decided about an article, or in the glossary (`''`), changes. */
  revision(article: Id): number;
  /** Throws away what was computed. */
  dropComputed(): void;
  /** Writes the whole project to another place and goes on there. */
  saveAs(path: string): Result<Saved, Problem>;
  close(): void;
}

/** Something that is to be in the file. */
type Write = (database: Database) => void;

/** Makes a project and opens it. */
export const createSession = <Summary>(path: string, host: SessionHost): Result<Session<Summary>, Problem> =>
  sessionOn(createProjectFile(path, host.owner), host);

/** Opens a project; one that somebody else has open can be read. */
export const openSession = <Summary>(path: string, host: SessionHost): Result<Session<Summary>, Problem> =>
  sessionOn(openProjectFile(path, host.owner), host);

/** A session on a file that is open already, or the problem that stood in the way of opening it. */
export function sessionOn<Summary>(
  opened: Result<ProjectFile, Problem>,
  host: SessionHost,
): Result<Session<Summary>, Problem> {
  if (!opened.ok) return opened;
  const session = attempt(opened.value.path, () => new OpenSession<Summary>(opened.value, host));
  if (!session.ok) opened.value.close();
  return session;
}

class OpenSession<Summary> implements Session<Summary> {
  private current: Decisions;
  private readonly materials = new Map<Id, ArticleMaterial>();
  private readonly english = new Map<Id, SourceMaterial>();
  /** Numbers of steps, the next to be undone or redone last. */
  private readonly done: number[];
  private readonly undone: number[];
  private lastNumber: number;
  /** The sitting that the last step belongs to. */
  private sitting: string | undefined;
  /** Steps that are not in the file, or were not when they were made. */
  private readonly fresh = new Map<number, Step>();
  private readonly revisions: Map<Id, number>;
  private readonly bases = new Map<string, Basis>();
  private waiting: Write[] = [];
  private trouble: Problem | undefined;

  constructor(
    private file: ProjectFile,
    private readonly host: SessionHost,
  ) {
    const { database } = file;
    this.current = readDecisions(database);
    const steps = stepsIn(database);
    this.done = [...steps.numbers('done')];
    this.undone = [...steps.numbers('undone')].reverse();
    this.lastNumber = steps.next() - 1;
    this.revisions = new Map(computedIn(database).revisions());
  }

  path = (): string => this.file.path;
  readOnly = (): Problem | undefined => this.file.readOnly;
  unsaved = (): Problem | undefined => this.trouble;
  decisions = (): Decisions => this.current;
  revision = (article: Id): number => this.revisions.get(article) ?? 0;

  article(id: Id): ArticleMaterial | undefined {
    const known = this.materials.get(id) ?? this.look((database) => materialsIn(database).article(id));
    if (known !== undefined) this.materials.set(id, known);
    return known;
  }

  source(id: Id): SourceMaterial | undefined {
    const known = this.english.get(id) ?? this.look((database) => materialsIn(database).source(id));
    if (known !== undefined) this.english.set(id, known);
    return known;
  }

  articles() {
    const kept = this.look((database) => materialsIn(database).articles()) ?? [];
    const isKept = new Set(kept.map((article) => article.id));
    const others = [...this.materials.values()].filter((article) => !isKept.has(article.id));
    return [...kept, ...others.map(({ id, file }) => ({ id, file }))];
  }

  sources() {
    const kept = this.look((database) => materialsIn(database).sources()) ?? [];
    const isKept = new Set(kept.map((source) => source.id));
    const others = [...this.english.values()].filter((source) => !isKept.has(source.id));
    return [...kept, ...others.map(({ id, file, text }) => ({ id, file, length: text.length }))];
  }

  /** Reads from the file; a file that cannot be read any more holds nothing, and says so by `unsaved`. */
  private look<Value>(read: (database: Database) => Value): Value | undefined {
    const found = attempt(this.file.path, () => read(this.file.database));
    if (found.ok) return found.value;
    this.trouble = found.problem;
    return undefined;
  }

  /** Writes, together with what is waiting; what cannot be written waits. */
  private write(one: Write): Problem | undefined {
    this.waiting.push(one);
    if (!this.file.isThere()) {
      this.trouble = problem('problem.project.vanished', {}, this.file.path);
      return this.trouble;
    }
    try {
      const written = attempt(this.file.path, () =>
        this.file.database.transaction(() => {
          for (const write of this.waiting) write(this.file.database);
        }),
      );
      if (written.ok) {
        this.waiting = [];
        this.fresh.clear();
      }
      this.trouble = written.ok ? undefined : written.problem;
    } catch (error) {
      // Our own mistake; what it left waiting is not on the disk all the same.
      this.trouble = problem('problem.unexpected', { reason: String(error) }, this.file.path);
      throw error;
    }
    return this.trouble;
  }

  private refuse = (): Result<never, Problem> | undefined =>
    this.file.readOnly && failure(this.file.readOnly);

  /** Puts a change into memory and says which articles it changed. */
  private enact(change: Change): readonly Id[] {
    this.current = apply(this.current, change);
    const articles = [...articlesOf(change)];
    const glossary = isOfGlossary(change) ? [GLOSSARY] : [];
    for (const article of [...articles, ...glossary]) this.revisions.set(article, this.revision(article) + 1);
    return articles;
  }

  private answer(step: Step, articles: readonly Id[], unsaved: Problem | undefined): Done {
    return { step: step.number, name: step.name, articles, ...(unsaved === undefined ? {} : { unsaved }) };
  }

  /** Takes texts in; the returned function writes them. */
  private take({ articles, sources }: Incoming): Write {
    for (const article of articles) this.materials.set(article.id, article);
    for (const source of sources) this.english.set(source.id, source);
    return (database) => materialsIn(database).addAll({ articles, sources });
  }

  begin(change: Change, incoming: Incoming = NO_TEXTS): Result<void, Problem> {
    const refused = this.refuse();
    if (refused !== undefined) return refused;
    this.enact(change);
    const keep = this.take(incoming);
    this.write((database) => {
      keep(database);
      writeChange(database, change);
    });
    return success(undefined);
  }

  commit(name: Message, change: Change, incoming = NO_TEXTS, sitting?: string): Result<Done, Problem> {
    const refused = this.refuse();
    if (refused !== undefined) return refused;
    const before = sitting === undefined || sitting !== this.sitting ? undefined : this.done.at(-1);
    const extended = before === undefined ? undefined : this.step(before);
    this.sitting = sitting;
    const inverse = invert(this.current, change);
    const articles = this.enact(change);
    const at = this.host.now().toISOString();
    const step: Step =
      extended === undefined
        ? { number: this.lastNumber + 1, at, name, change, inverse, standing: 'done' }
        : {
            ...{ ...extended, at, name },
            ...{ change: join(extended.change, change), inverse: join(inverse, extended.inverse) },
          };
    const keep = this.take(incoming);
    if (extended === undefined) {
      this.lastNumber = step.number;
      this.done.push(step.number);
      this.undone.length = 0;
    }
    this.fresh.set(step.number, step);
    const unsaved = this.write((database) => {
      keep(database);
      writeChange(database, change);
      const steps = stepsIn(database);
      if (extended === undefined) steps.add(step);
      else steps.extend(step);
    });
    return success(this.answer(step, articles, unsaved));
  }

  undo(): Result<Done | undefined, Problem> {
    return this.turn(this.done, this.undone, 'undone');
  }

  redo(): Result<Done | undefined, Problem> {
    return this.turn(this.undone, this.done, 'done');
  }

  /** Moves one step from one stack to the other. */
  private turn(from: number[], to: number[], standing: 'done' | 'undone'): Result<Done | undefined, Problem> {
    const refused = this.refuse();
    if (refused !== undefined) return refused;
    const number = from.at(-1);
    if (number === undefined) return success(undefined);
    const step = this.step(number);
    if (step === undefined)
      return failure(this.trouble ?? problem('problem.project.vanished', {}, this.path()));
    this.sitting = undefined;
    from.pop();
    to.push(number);
    const change = standing === 'undone' ? step.inverse : step.change;
    const articles = this.enact(change);
    this.fresh.set(number, step);
    const unsaved = this.write((database) => {
      writeChange(database, change);
      stepsIn(database).mark(number, standing);
    });
    return success(this.answer(step, articles, unsaved));
  }

  private step = (number: number): Step | undefined =>
    this.fresh.get(number) ?? this.look((database) => stepsIn(database).step(number));

  next() {
    const nameOf = (number: number | undefined): Message | undefined =>
      number === undefined ? undefined : this.step(number)?.name;
    const [undo, redo] = [nameOf(this.done.at(-1)), nameOf(this.undone.at(-1))];
    return { ...(undo === undefined ? {} : { undo }), ...(redo === undefined ? {} : { redo }) };
  }

  history(article: Id): Result<readonly Step[], Problem> {
    return this.standing(
      (database) => stepsIn(database).of(article),
      (step) => articlesOf(step.change).has(article),
    );
  }

  steps(): Result<readonly Step[], Problem> {
    return this.standing(
      (database) => stepsIn(database).standing(),
      () => true,
    );
  }

  /** Steps that stand: those in the file, and those that are not in it yet. */
  private standing(
    read: (database: Database) => readonly Step[],
    isWanted: (step: Step) => boolean,
  ): Result<readonly Step[], Problem> {
    const isDone = new Set(this.done);
    return attempt(this.file.path, () => {
      const kept = read(this.file.database);
      const known = new Set(kept.map((step) => step.number));
      const fresh = [...this.fresh.values()].filter((step) => !known.has(step.number) && isWanted(step));
      return [...kept, ...fresh]
        .filter((step) => isDone.has(step.number))
        .sort((one, other) => one.number - other.number);
    });
  }

  basis(article: Id, basis: Id | null): Basis | undefined {
    return (
      this.bases.get(`${article} ${basis}`) ??
      this.look((database) => computedIn(database).basis(article, basis))
    );
  }

  keepBasis(article: Id, basis: Id | null, content: Basis): void {
    if (!this.keep((database) => computedIn(database).keepBasis(article, basis, content)))
      this.bases.set(`${article} ${basis}`, content);
  }

  summaries(stampOf: (article: Id) => string): ReadonlyMap<Id, Summary> {
    const kept = this.look((database) => computedIn<Summary>(database).summaries());
    return new Map(
      [...(kept ?? [])]
        .filter(([article, { stamp }]) => stamp === stampOf(article))
        .map(([article, { content }]) => [article, content]),
    );
  }

  keepSummary(article: Id, stamp: string, content: Summary): void {
    this.keep((database) => computedIn<Summary>(database).keepSummary(article, stamp, content));
  }

  /** Keeps something computed where that is possible; where it is not, nothing is lost. */
  private keep(write: Write): boolean {
    if (this.file.readOnly !== undefined || this.trouble !== undefined) return false;
    return attempt(this.file.path, () => write(this.file.database)).ok;
  }

  dropComputed(): void {
    this.bases.clear();
    this.keep((database) => computedIn(database).drop());
  }

  saveAs(path: string): Result<Saved, Problem> {
    const isSame = resolve(path) === resolve(this.file.path);
    if (isSame && this.file.isThere()) {
      const trouble = this.write(() => undefined);
      return trouble === undefined ? success({ whole: true }) : failure(trouble);
    }
    const written = writeElsewhere(path, {
      from: this.file.database,
      waiting: this.waiting,
      owner: this.host.owner,
      isOurs: isSame,
      memory: () => ({
        decisions: this.current,
        articles: [...this.materials.values()],
        sources: [...this.english.values()],
        steps: [...this.fresh.values()].sort((one, other) => one.number - other.number),
      }),
    });
    if (!written.ok) return written;
    // Our own lock would be in our way where the new file takes the place of the lost one.
    if (isSame) this.file.close();
    const opened = openProjectFile(path, this.host.owner);
    if (!opened.ok) return opened;
    if (!isSame) this.file.close();
    this.file = opened.value;
    this.waiting = [];
    this.fresh.clear();
    this.trouble = undefined;
    return written;
  }

  close(): void {
    try {
      if (this.waiting.length > 0 && this.file.isThere()) this.write(() => undefined);
    } finally {
      this.file.close();
    }
  }
}

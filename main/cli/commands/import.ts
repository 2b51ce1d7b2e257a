import { basename } from 'node:path';
import { isReview, readAlignmentXlsx } from '../../../src/formats/alignment-xlsx.ts';
import type { Clash, ClashRule } from '../../../src/formats/merge-concepts.ts';
import { isArchive } from '../../../src/formats/read-glossary.ts';
import { asAnswered } from '../../../src/formats/take-in.ts';
import type { Message } from '../../../src/messages/message.ts';
import type { Problem } from '../../../src/messages/problem.ts';
import type { Change } from '../../../src/project/change.ts';
import { readBytesOf } from '../../host/files.ts';
import { asReference, takeIn, tooLarge } from '../../host/glossary-file.ts';
import type { Session as ProjectSession } from '../../store/session.ts';
import { askClashes, sayClashes } from '../clashes.ts';
import { conceptsIn } from '../glossary-file.ts';
import { openProjectAt } from '../project.ts';
import { type Found, readFound } from '../project-glossary.ts';
import { planReviewOf } from '../review.ts';
import { complain, EXIT, type Exit, type Session } from '../session.ts';
import { signature } from '../signature.ts';

/** What `taiyaku import` may be told. */
export interface ImportOptions {
  readonly project: string;
  /** What is done where a glossary disagrees with the project; absent: it is asked on a terminal, else said and left. */
  readonly onClash?: ClashRule;
  /** The article a review belongs to, by its title, its file or its id. */
  readonly article?: string;
  /** Keeps each glossary whole, read-only, under the name of its file, behind the references that are there. */
  readonly asReference?: boolean;
}

/** Commits what a file changes; the problem where it is not on the disk. */
function commit(
  project: ProjectSession<never>,
  name: Message,
  changes: readonly Change[],
): Problem | undefined {
  if (changes.length === 0) return undefined;
  const done = project.commit(name, { kind: 'all', changes });
  return done.ok ? done.value.unsaved : done.problem;
}

async function importGlossary(
  file: string,
  bytes: Uint8Array,
  project: ProjectSession<never>,
  { onClash, found }: { readonly onClash: ClashRule | undefined; readonly found: Found },
  session: Session,
): Promise<Exit> {
  const { say } = session;
  const read = conceptsIn(bytes, file, session);
  if (!read.ok) return complain(session, [read.problem]);
  const hand = await signature();
  const known = found();
  const plan = (settle: (clash: Clash) => ClashRule | undefined) =>
    takeIn(project.decisions().glossary, read.value, { settle, hand, found: known });
  const first = plan(() => onClash);
  const answers =
    onClash === undefined ? await askClashes(first.clashes, session) : new Map<number, ClashRule>();
  const settle = asAnswered(first.clashes, answers, onClash);
  const taken = plan(settle);
  for (const { id, values } of tooLarge(taken.unfit, file)) session.note(say(id, values));
  const name = { id: 'change.import-glossary', values: { count: taken.changes.length } } as const;
  const trouble = commit(project, name, taken.changes);
  if (trouble !== undefined) return complain(session, [trouble]);
  sayClashes(taken.clashes, settle, session);
  const counts = { added: taken.added, changed: taken.changed, same: taken.same, left: taken.left.length };
  session.out(`${say('import.done', { file, ...counts })}\n`);
  return taken.left.length > 0 ? EXIT.findings : EXIT.clean;
}

async function keepReference(
  file: string,
  bytes: Uint8Array,
  project: ProjectSession<never>,
  session: Session,
): Promise<Exit> {
  const { say } = session;
  const read = conceptsIn(bytes, file, session);
  if (!read.ok) return complain(session, [read.problem]);
  const name = basename(file);
  const kept = asReference(name, read.value, project.decisions().precedence, await signature());
  for (const { id, values } of tooLarge(kept.unfit, file)) session.note(say(id, values));
  const trouble = commit(project, kept.name, kept.changes);
  if (trouble !== undefined) return complain(session, [trouble]);
  session.out(`${say('import.kept', { file: name, count: kept.entries })}\n`);
  return EXIT.clean;
}

async function importReview(
  file: string,
  bytes: Uint8Array,
  project: ProjectSession<never>,
  article: string | undefined,
  session: Session,
): Promise<Exit> {
  const { say } = session;
  const read = readAlignmentXlsx(bytes, file);
  const planned = await planReviewOf(read.rows, { file, project, article, session });
  if (!planned.ok) return complain(session, [planned.problem]);
  const { title, plan } = planned.value;
  const name = { id: 'change.import-review', values: { count: plan.lines.length, file } } as const;
  const trouble = commit(project, name, plan.lines.length === 0 ? [] : [plan.change]);
  if (trouble !== undefined) return complain(session, [trouble]);
  const problems = [...read.problems, ...plan.problems];
  for (const { id, values } of problems) session.note(say(id, values));
  const counts = { file, title, changed: plan.lines.length, placed: plan.placed, left: problems.length };
  session.out(`${say('import.review.done', counts)}\n`);
  return problems.length > 0 ? EXIT.findings : EXIT.clean;
}

/**
 * Takes glossaries, and reviews that come back, into a project, or keeps glossaries as its references, each as one step
 * that can be undone there, and reports what came of it; 1 when there is something left that a person must decide.
 */
export async function importCommand(
  files: readonly string[],
  { project: path, onClash, article, asReference: isReference = false }: ImportOptions,
  session: Session,
): Promise<Exit> {
  const opened = openProjectAt(path);
  if (!opened.ok) return complain(session, [opened.problem]);
  const project = opened.value;
  try {
    const readOnly = project.readOnly();
    if (readOnly !== undefined) return complain(session, [readOnly]);
    let exit: Exit = EXIT.clean;
    let found: Promise<Found> | undefined;
    for (const file of files) {
      const bytes = await readBytesOf(file);
      if (!bytes.ok) return complain(session, [bytes.problem]);
      let came: Exit;
      if (isReference) came = await keepReference(file, bytes.value, project, session);
      else if (isArchive(bytes.value) && isReview(bytes.value, file))
        came = await importReview(file, bytes.value, project, article, session);
      else {
        found ??= readFound(project, session);
        const how = { onClash, found: await found };
        came = await importGlossary(file, bytes.value, project, how, session);
      }
      if (came === EXIT.failed) return came;
      if (came === EXIT.findings) exit = came;
    }
    return exit;
  } finally {
    project.close();
  }
}

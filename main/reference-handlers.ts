import type { Handlers } from '../src/api/calls.ts';
import type { ReferenceCalls } from '../src/api/export-calls.ts';
import { failure, success } from '../src/base/result.ts';
import type { Message } from '../src/messages/message.ts';
import { problem } from '../src/messages/problem.ts';
import type { Change } from '../src/project/change.ts';
import { brief } from '../src/project/plan-action.ts';
import type { Decisions, Hand, Precedence } from '../src/project/record.ts';
import { asReference, readIncoming, tooLarge } from './host/glossary-file.ts';
import type { OpenProject } from './open-project.ts';

/** What the handlers of reference glossaries need of those of everything else. */
export interface ReferenceSurroundings {
  project(): OpenProject | undefined;
  sign(): Promise<Hand>;
}

/** What a step that arranges references is called: after the one that goes, is switched, or else after the order. */
function arranging(before: Decisions, after: readonly Precedence[]): Message {
  const nameOf = (reference: string | undefined): string =>
    brief(before.references.get(reference ?? '')?.name ?? '');
  const kept = new Map(after.map(({ reference, active }) => [reference, active]));
  const gone = before.precedence.find(({ reference }) => !kept.has(reference));
  if (gone !== undefined) return { id: 'change.reference.remove', values: { name: nameOf(gone.reference) } };
  const switched = before.precedence.find(({ reference, active }) => kept.get(reference) !== active);
  if (switched !== undefined) {
    const id = switched.active ? 'change.reference.silence' : 'change.reference.wake';
    return { id, values: { name: nameOf(switched.reference) } };
  }
  return { id: 'change.reference.order', values: {} };
}

/** Answers the calls about the glossaries that a project looks things up in. */
export function makeReferenceHandlers({
  project,
  sign,
}: ReferenceSurroundings): Pick<Handlers, keyof ReferenceCalls> {
  const closed = () => failure(problem('problem.project.closed'));
  return {
    async importReference({ file, shown }) {
      const open = project();
      if (open === undefined) return closed();
      const read = readIncoming(file);
      if (!read.ok) return read;
      const { name, changes, entries, unfit } = asReference(
        file.name,
        read.value.entries,
        open.session.decisions().precedence,
        await sign(),
      );
      const done = await open.commit(name, { kind: 'all', changes }, shown);
      if (!done.ok) return done;
      const problems = [...read.value.problems, ...tooLarge(unfit, file.name)];
      return success({ entries, problems, done: done.value });
    },
    async arrangeReferences({ precedence, shown }) {
      const open = project();
      if (open === undefined) return closed();
      const before = open.session.decisions();
      const there = new Set(before.precedence.map(({ reference }) => reference));
      const named = new Set(precedence.map(({ reference }) => reference));
      if (named.size !== precedence.length || [...named].some((one) => !there.has(one)))
        return failure(problem('problem.reference.unknown'));
      const changes: readonly Change[] = [
        { kind: 'precedence', value: precedence },
        ...[...there]
          .filter((one) => !named.has(one))
          .map((reference): Change => ({ kind: 'reference', reference, value: null })),
      ];
      return open.commit(arranging(before, precedence), { kind: 'all', changes }, shown);
    },
  };
}

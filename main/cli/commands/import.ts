import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import {
  type Clash,
  decidedConcept,
  entryOf,
  type Merge,
  mergeConcepts,
} from '../../../src/formats/merge-concepts.ts';
import type { Change } from '../../../src/project/change.ts';
import { keyOf } from '../../../src/term/entry.ts';
import { readConcepts } from '../glossary-file.ts';
import { openProjectAt } from '../project.ts';
import { complain, EXIT, type Exit, type Session } from '../session.ts';

/** What `taiyaku import` may be told. */
export interface ImportOptions {
  readonly project: string;
  readonly merge: Merge;
}

/** Asks on the terminal which of two renderings is right; an empty answer keeps what is there. */
async function ask(
  clashes: readonly Clash[],
  { say }: Session,
): Promise<ReadonlyMap<Clash['en'], 'ours' | 'theirs'>> {
  const chosen = new Map<string, 'ours' | 'theirs'>();
  if (process.stdin.isTTY !== true) return chosen;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  for (const { en, ours, theirs } of clashes) {
    const answer = await terminal.question(say('import.ask', { en, ours: ours.ja, theirs: theirs.ja }));
    chosen.set(en, answer.trim() === '2' ? 'theirs' : 'ours');
  }
  terminal.close();
  return chosen;
}

/**
 * Takes glossaries into a project, as one step that can be undone there, and reports what came of it; 1 when there is
 * something left that a person must decide.
 */
export async function importCommand(
  files: readonly string[],
  { project: path, merge }: ImportOptions,
  session: Session,
): Promise<Exit> {
  const { say } = session;
  const opened = openProjectAt(path);
  if (!opened.ok) return complain(session, [opened.problem]);
  const project = opened.value;
  try {
    const readOnly = project.readOnly();
    if (readOnly !== undefined) return complain(session, [readOnly]);
    let left = 0;
    for (const file of files) {
      const read = await readConcepts(file, session);
      if (!read.ok) return complain(session, [read.problem]);
      const entries = project.decisions().glossary;
      const ids = new Map([...entries].map(([id, entry]) => [keyOf(entry.en), id]));
      const ours = [...entries.values()].map(decidedConcept);
      const first = mergeConcepts(ours, read.value, merge);
      const answers = merge === 'ask' ? await ask(first.clashes, session) : new Map();
      const { added, changed, same, clashes } = mergeConcepts(ours, read.value, merge, ({ en }) =>
        answers.get(en),
      );
      const changes = [...added, ...changed].map(
        (concept): Change => ({
          kind: 'entry',
          entry: ids.get(keyOf(concept.en)) ?? randomUUID(),
          value: entryOf(concept),
        }),
      );
      if (changes.length > 0) {
        const name = { id: 'change.import-glossary', values: { count: changes.length } } as const;
        const done = project.commit(name, { kind: 'all', changes });
        if (!done.ok) return complain(session, [done.problem]);
        if (done.value.unsaved !== undefined) return complain(session, [done.value.unsaved]);
      }
      for (const { en, ours: own, theirs } of clashes)
        session.note(say('problem.glossary.clash', { en, ours: own.ja, theirs: theirs.ja }));
      left += clashes.length;
      const counts = { added: added.length, changed: changed.length, same, left: clashes.length };
      session.out(`${say('import.done', { file, ...counts })}\n`);
    }
    return left > 0 ? EXIT.findings : EXIT.clean;
  } finally {
    project.close();
  }
}

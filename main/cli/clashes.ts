import { createInterface } from 'node:readline/promises';
import { CLASH_RULES, type Clash, type ClashRule } from '../../src/formats/merge-concepts.ts';
import type { Session } from './session.ts';

/** What both sides say where they disagree, as one piece of text each. */
function sidesOf(
  { ours, theirs, about }: Clash,
  { say }: Session,
): { readonly ours: string; readonly theirs: string } {
  const told = (side: Clash['ours']): string =>
    [
      side.ja,
      ...(about.includes('status') ? [say(`clash.status.${side.status}`)] : []),
      ...(about.includes('definition') ? [side.definition] : []),
    ].join(' · ');
  return { ours: told(ours), theirs: told(theirs) };
}

/** Says of every contradiction what was done about it. */
export function sayClashes(
  clashes: readonly Clash[],
  ruleOf: (clash: Clash) => ClashRule | undefined,
  session: Session,
): void {
  for (const clash of clashes) {
    const rule = ruleOf(clash) ?? 'left';
    session.note(session.say(`clash.${rule}`, { en: clash.en, ...sidesOf(clash, session) }));
  }
}

/** Asks on the terminal what is to be done about each contradiction; an empty answer keeps what is there. */
export async function askClashes(
  clashes: readonly Clash[],
  session: Session,
): Promise<ReadonlyMap<number, ClashRule>> {
  const chosen = new Map<number, ClashRule>();
  if (process.stdin.isTTY !== true || clashes.length === 0) return chosen;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  for (const [at, clash] of clashes.entries()) {
    const question = session.say('import.ask', { en: clash.en, ...sidesOf(clash, session) });
    const answer = Number((await terminal.question(question)).trim() || '1');
    chosen.set(at, CLASH_RULES[answer - 1] ?? 'keep');
  }
  terminal.close();
  return chosen;
}

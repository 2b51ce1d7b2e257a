import type { GlossaryLine } from '../../src/api/export-calls.ts';
import type { EntryDecision, Id } from '../../src/project/record.ts';
import { useRefusal } from '../palette/offers.ts';
import { useWorkbench } from '../workbench.ts';
import { decisionOf } from './lines.ts';
import { mergeLines } from './merge.ts';
import type { Parted } from './part.ts';

/** What a person decides about lines of the glossary; every call is one step. */
export interface Deciding {
  /** Whether nothing may be decided. */
  readonly blocked: boolean;
  /** Answers whether it was done. */
  decide(line: Pick<GlossaryLine, 'entry'>, value: EntryDecision | null): Promise<boolean>;
  /** Approves or rejects all of them, or takes back what was decided. */
  decideAll(lines: readonly GlossaryLine[], as: 'accepted' | 'rejected' | undefined): void;
  merge(first: GlossaryLine, others: readonly GlossaryLine[]): void;
  part(line: GlossaryLine | undefined, parted: Parted): void;
  /** Makes an entry of a reference one of the project's own, under the person's name. */
  takeOver(entry: EntryDecision): void;
}

type Decision = { readonly entry: Id | null; readonly value: EntryDecision | null };

/** Has the host do what a person decides, and says what was done. */
export function useDeciding(): Deciding {
  const { act, api } = useWorkbench();
  const blocked = useRefusal('approve-term') !== undefined;
  const carryOut = (as: 'decide' | 'merge' | 'part', decisions: readonly Decision[]) => {
    if (decisions.length > 0)
      void act
        .carryOut((window) => api.call('decideEntries', { as, decisions, ...window }))
        .then(act.sayDone);
  };
  const decide: Deciding['decide'] = async (line, value) => {
    if (blocked || (value === null && line.entry === undefined)) return false;
    const entry = line.entry?.id ?? null;
    const step = await act.carryOut((window) => api.call('decideEntry', { entry, value, ...window }));
    act.sayDone(step);
    return step !== undefined;
  };
  return {
    blocked,
    decide,
    decideAll(lines, as) {
      const [only, ...more] = lines;
      if (only !== undefined && more.length === 0)
        return void decide(only, as === undefined ? null : decisionOf(only, { status: as }));
      const changed = lines.filter(({ entry }) =>
        as === undefined ? entry !== undefined : entry?.status !== as,
      );
      carryOut(
        'decide',
        changed.map((one) => ({
          entry: one.entry?.id ?? null,
          value: as === undefined ? null : decisionOf(one, { status: as }),
        })),
      );
    },
    merge(first, others) {
      carryOut('merge', [
        { entry: first.entry?.id ?? null, value: mergeLines(first, others) },
        ...others.flatMap(({ entry }) => (entry === undefined ? [] : [{ entry: entry.id, value: null }])),
      ]);
    },
    part(line, { fresh, rest }) {
      carryOut('part', [
        ...(fresh === undefined ? [] : [{ entry: null, value: fresh }]),
        ...(rest === undefined ? [] : [{ entry: line?.entry?.id ?? null, value: rest }]),
      ]);
    },
    takeOver: ({ en, ja, kind, forbidden, note, details }) =>
      void decide(
        {},
        {
          ...{ en, ja, kind, forbidden, note, status: 'accepted' },
          ...(details === undefined ? {} : { details }),
        },
      ),
  };
}

import type { Problem } from '../../src/messages/problem.ts';
import type { State } from '../store/state.ts';
import { COMMAND_TABLE, type CommandLine, type CommandName } from './table.ts';

const LINES: readonly (CommandLine & { readonly name: CommandName })[] = COMMAND_TABLE;

/** The commands that change the project, by the table. */
const CHANGING: ReadonlySet<CommandName> = new Set(
  LINES.filter(({ changes }) => changes === true).map(({ name }) => name),
);

/** Why a command may not be done in the project that is open; undefined when it may. The one rule of read-only projects. */
export const refusalOf = (name: CommandName, { project }: Pick<State, 'project'>): Problem | undefined =>
  CHANGING.has(name) ? project?.readOnly : undefined;

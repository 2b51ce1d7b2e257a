import { COMMAND_TABLE, type CommandLine, type CommandName } from './table.ts';

/** A key as the browser tells of it. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const NAMES: Readonly<Record<string, string>> = {
  '+': 'Plus',
  Escape: 'Esc',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ' ': 'Space',
};

/** A key as the table writes it; undefined with Alt, which is for letters of other languages. */
export function writtenKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): string | undefined {
  if (altKey) return undefined;
  const name = NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  const isLetter = /^[A-Z]$/.test(name);
  // Which signs need Shift depends on the keyboard; which letters are capital does not.
  const shift = shiftKey && (isLetter || name.length > 1) && name !== 'Plus';
  return [ctrlKey || metaKey ? 'Ctrl' : '', shift ? 'Shift' : '', name].filter(Boolean).join('+');
}

const OF_THE_FIELD: readonly CommandName[] = ['undo', 'redo'];

/**
 * The commands behind a key, in the order of the table. In a field (`typing`) letters are letters, Escape is the
 * field's, and undo takes back what was typed.
 */
export function commandsOf(pressed: Pressed, typing: boolean): readonly CommandName[] {
  const written = writtenKey(pressed);
  if (written === undefined) return [];
  const isPlain = !written.startsWith('Ctrl+') && !/F\d+$/.test(written);
  if (typing && isPlain) return [];
  const lines: readonly (CommandLine & { readonly name: CommandName })[] = COMMAND_TABLE;
  return lines
    .filter(({ keys, local }) => local !== true && keys.includes(written))
    .map(({ name }) => name)
    .filter((name) => !typing || !OF_THE_FIELD.includes(name));
}

/** What is written in; radio buttons and boxes to tick are not. */
const FIELDS = 'input:not([type=radio], [type=checkbox]), textarea, select, [data-writing]';

/** Whether a key goes into a text field, where letters mean letters. */
export function isTyping({ target }: Pick<Event, 'target'>): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches(FIELDS);
}

/** Whether a sheet, a menu or a dialog is open, which then has the keys to itself. */
export const isBusy = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;

const MAC: Readonly<Record<string, string>> = { Ctrl: '⌘', Shift: '⇧' };
const SIGNS: Readonly<Record<string, string>> = { Plus: '+', '-': '−', Up: '↑', Down: '↓' };

/** The parts of a key as they are shown, each on a key cap. */
export function capsOf(written: string, mac: boolean): readonly string[] {
  return written.split('+').map((part) => (mac ? MAC[part] : undefined) ?? SIGNS[part] ?? part);
}

const isMac = (): boolean => typeof navigator !== 'undefined' && /Mac/.test(navigator.platform);

/** The key of a command in one line, to stand beside its button; undefined for a command without one. */
export function shortcutOf(name: CommandName): string | undefined {
  const line: CommandLine | undefined = COMMAND_TABLE.find((one) => one.name === name);
  const [first] = line?.keys ?? [];
  return first === undefined ? undefined : capsOf(first, isMac()).join(isMac() ? '' : ' ');
}

/** The same for every key of a command. */
export const allCapsOf = ({ keys }: CommandLine): readonly (readonly string[])[] =>
  keys.map((key) => capsOf(key, isMac()));

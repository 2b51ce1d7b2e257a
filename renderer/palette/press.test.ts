import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/api/calls.ts';
import { capsOf, commandsOf, type Pressed } from './press.ts';
import { COMMAND_TABLE, type CommandLine } from './table.ts';

const press = (keys: string): Pressed => {
  const parts = keys.split('+');
  return {
    key: keys.endsWith('++') ? '+' : (parts.at(-1) ?? ''),
    ctrlKey: parts.includes('Control'),
    metaKey: parts.includes('Command'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  };
};

describe('a key', () => {
  it.each([
    ['n', ['next-finding', 'add-term']],
    ['p', ['previous-finding']],
    ['F8', ['next-finding']],
    ['Shift+F8', ['previous-finding']],
    ['Control+f', ['find']],
    ['Command+f', ['find']],
    ['Control++', ['larger']],
    ['Control+Shift++', ['larger']],
    ['Control+;', ['larger']],
    ['Control+-', ['smaller']],
    ['Shift+?', ['keyboard']],
    ['Escape', ['close']],
    ['Control+k', ['palette']],
    ['Control+z', ['undo']],
    ['Control+Shift+Z', ['redo']],
    ['Command+y', ['redo']],
    ['Control+ArrowUp', ['articles']],
    ['Control+n', []],
    ['Alt+n', []],
    ['Shift+N', []],
    ['ArrowUp', []],
  ])('%s means %j', (keys, names) => {
    expect(commandsOf(press(keys), false)).toEqual(names);
  });

  it.each([
    ['n', []],
    ['?', []],
    ['Escape', []],
    ['F8', ['next-finding']],
    ['Control+f', ['find']],
    ['Control+z', []],
    ['Control+Shift+Z', []],
  ])('%s means %j to one who types', (keys, names) => {
    expect(commandsOf(press(keys), true)).toEqual(names);
  });

  it('is shown as it stands on the keyboard', () => {
    expect([capsOf('Ctrl+Shift+Z', false), capsOf('Ctrl+Shift+Z', true), capsOf('Ctrl+Plus', false)]).toEqual(
      [
        ['Ctrl', 'Shift', 'Z'],
        ['⌘', '⇧', 'Z'],
        ['Ctrl', '+'],
      ],
    );
  });
});

describe('the table', () => {
  const lines: readonly CommandLine[] = COMMAND_TABLE;

  it('names every command once, and every one a native menu can choose', () => {
    const names = lines.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(COMMANDS.filter((command) => !names.includes(command))).toEqual([]);
  });

  it('can be reached: every key that is not answered on the spot leads to its command', () => {
    const sent = { Plus: '+', Esc: 'Escape', Up: 'ArrowUp', Down: 'ArrowDown', Space: ' ' } as Record<
      string,
      string
    >;
    for (const { name, keys, local } of lines) {
      for (const key of local === true ? [] : keys) {
        const parts = key.split('+');
        const last = parts.at(-1) ?? '';
        const pressed: Pressed = {
          key: sent[last] ?? (last.length === 1 && !parts.includes('Shift') ? last.toLowerCase() : last),
          ctrlKey: parts.includes('Ctrl'),
          metaKey: false,
          shiftKey: parts.includes('Shift'),
          altKey: false,
        };
        expect([key, commandsOf(pressed, false)]).toEqual([key, expect.arrayContaining([name])]);
      }
    }
  });
});

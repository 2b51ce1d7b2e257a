import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { COMMANDS, type Command } from '../src/api/calls.ts';
import { INTERFACE_LANGUAGES } from '../src/messages/message.ts';
import { speaker } from '../src/messages/speak.ts';
import { menuTemplate } from './menu.ts';

const itemsOf = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);

const hosts = INTERFACE_LANGUAGES.flatMap((language) =>
  [true, false].map((mac) => ({ language, mac }) as const),
);

describe.each(hosts)('the menu in $language (macOS: $mac)', ({ language, mac }) => {
  const chosen: Command[] = [];
  const template = menuTemplate({
    say: speaker(language),
    mac,
    developing: false,
    choose: (command) => void chosen.push(command),
  });
  const items = itemsOf(template);

  it('offers every command once, and choosing it hands it over', () => {
    for (const item of items) item.click?.({} as never, undefined, {} as never);
    expect([...chosen].sort()).toEqual([...COMMANDS].sort());
  });

  it('has words for everything', () => {
    for (const item of items) {
      if (item.type === 'separator') continue;
      expect(item.label).toMatch(/\S/);
      expect(item.label).not.toMatch(/menu\.|\{\{/);
    }
  });

  it('never takes a plain key from the window', () => {
    for (const { accelerator, registerAccelerator } of items) {
      if (typeof accelerator !== 'string' || accelerator.includes('+')) continue;
      expect({ accelerator, mac, registerAccelerator }).toEqual({
        accelerator,
        mac: false,
        registerAccelerator: false,
      });
    }
  });

  it('has no way to reload or to look behind the page, once packed', () => {
    const roles = items.map((item) => item.role);
    expect(roles).not.toContain('reload');
    expect(roles).not.toContain('forceReload');
    expect(roles).not.toContain('toggleDevTools');
  });
});

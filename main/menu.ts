import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from '../src/api/calls.ts';
import type { MessageId, Say } from '../src/messages/message.ts';

/** What the menu needs of its surroundings. */
export interface MenuParts {
  readonly say: Say;
  /** On macOS the first menu is the program's own. */
  readonly mac: boolean;
  /** Adds reloading and the developer tools. */
  readonly developing: boolean;
  /** Hands a command to the window. */
  readonly choose: (command: Command) => void;
}

/** The native menu in one language. Commands go to the window, which answers keys and palette with the same ones. */
export function menuTemplate({ say, mac, developing, choose }: MenuParts): MenuItemConstructorOptions[] {
  // Single keys are the window's own: a menu would take them from whoever is typing, so it only shows them, and on
  // macOS, where it cannot but take what it shows, it does not even that.
  const keyOf = (accelerator: string | undefined): MenuItemConstructorOptions => {
    if (accelerator === undefined) return {};
    const plain = !accelerator.includes('+');
    // Elsewhere the window hears these keys itself; a menu that took them would take them from its fields too.
    const isOwn = plain || accelerator.endsWith('+Z');
    return plain && mac ? {} : { accelerator, registerAccelerator: !isOwn };
  };
  const command = (id: MessageId, name: Command, accelerator?: string): MenuItemConstructorOptions => ({
    id: name,
    label: say(id),
    click: () => choose(name),
    ...keyOf(accelerator),
  });
  const role = (id: MessageId, name: NonNullable<MenuItemConstructorOptions['role']>) => ({
    label: say(id, { app: say('app.name') }),
    role: name,
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };

  const program: MenuItemConstructorOptions = {
    label: say('app.name'),
    submenu: [
      role('menu.about', 'about'),
      line,
      role('menu.hide', 'hide'),
      role('menu.hide-others', 'hideOthers'),
      role('menu.show-all', 'unhide'),
      line,
      role('menu.quit', 'quit'),
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: say('menu.file'),
    submenu: [
      command('menu.open', 'open', 'CmdOrCtrl+O'),
      command('menu.open-project', 'open-project', 'CmdOrCtrl+Shift+O'),
      line,
      command('menu.save-as', 'save-as', 'CmdOrCtrl+Shift+S'),
      command('menu.export', 'export', 'CmdOrCtrl+E'),
      line,
      command('menu.home', 'home'),
      mac ? role('menu.close', 'close') : role('menu.quit', 'quit'),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: say('menu.edit'),
    submenu: [
      // Not the roles of the system, which know fields only: the window tells a field from the project.
      command('menu.undo', 'undo', 'CmdOrCtrl+Z'),
      command('menu.redo', 'redo', 'CmdOrCtrl+Shift+Z'),
      line,
      role('menu.cut', 'cut'),
      role('menu.copy', 'copy'),
      role('menu.paste', 'paste'),
      role('menu.select-all', 'selectAll'),
      line,
      command('menu.find', 'find', 'CmdOrCtrl+F'),
      // Command and H hides the program on a Mac.
      command('menu.replace', 'replace', 'Ctrl+H'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: say('menu.view'),
    submenu: [
      command('menu.arrange', 'arrange', 'CmdOrCtrl+4'),
      command('menu.together', 'together', 'C'),
      line,
      command('menu.furigana', 'furigana', 'F'),
      command('menu.theme', 'theme', 'T'),
      command('menu.language', 'language', 'L'),
      line,
      role('menu.zoom-in', 'zoomIn'),
      role('menu.zoom-out', 'zoomOut'),
      role('menu.zoom-reset', 'resetZoom'),
      line,
      role('menu.full-screen', 'togglefullscreen'),
      ...(developing ? [line, role('menu.reload', 'reload'), role('menu.tools', 'toggleDevTools')] : []),
    ],
  };
  const go: MenuItemConstructorOptions = {
    label: say('menu.go'),
    submenu: [
      command('menu.articles', 'articles', 'CmdOrCtrl+Up'),
      command('menu.overview', 'overview', 'CmdOrCtrl+3'),
      line,
      command('menu.next-finding', 'next-finding', 'N'),
      command('menu.previous-finding', 'previous-finding', 'P'),
    ],
  };
  const help: MenuItemConstructorOptions = {
    label: say('menu.help'),
    role: 'help',
    submenu: [
      command('menu.palette', 'palette', 'CmdOrCtrl+K'),
      command('menu.keyboard', 'keyboard', '?'),
      ...(mac ? [] : [line, role('menu.about', 'about')]),
    ],
  };
  return [...(mac ? [program] : []), file, edit, view, go, help];
}

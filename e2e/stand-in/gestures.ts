import { BrowserWindow } from './window.ts';

/** The native menu and dialogs, which have no screen here: a test chooses and answers by gestures. */
interface Item {
  readonly label?: string;
  readonly submenu?: readonly Item[];
  readonly click?: () => void;
}

let applicationMenu: readonly Item[] = [];
export const Menu = {
  buildFromTemplate: (template: readonly Item[]): readonly Item[] => template,
  setApplicationMenu(menu: readonly Item[]): void {
    applicationMenu = menu;
  },
};

/** What a person says to a dialog: files, a place, or the number of a button. */
interface Answer {
  readonly open?: string[];
  readonly save?: string;
  readonly button?: number;
}

interface MessageBox {
  readonly message: string;
  readonly detail: string;
  readonly cancelId: number;
}

/** What the next dialogs answer; a dialog nobody prepared was cancelled. */
const prepared: Answer[] = [];
export const dialog = {
  async showOpenDialog(): Promise<{ canceled: boolean; filePaths: string[] }> {
    const filePaths = prepared.shift()?.open ?? [];
    return { canceled: filePaths.length === 0, filePaths };
  },
  async showSaveDialog(): Promise<{ canceled: boolean; filePath: string }> {
    const filePath = prepared.shift()?.save ?? '';
    return { canceled: filePath === '', filePath };
  },
  /** Says on standard error what it asks, for a test to read. */
  async showMessageBox(_window: unknown, box: MessageBox): Promise<{ response: number }> {
    const { message, detail, cancelId } = box;
    process.stderr.write(`dialog: ${JSON.stringify({ message, detail })}\n`);
    return { response: prepared.shift()?.button ?? cancelId };
  },
};

/**
 * What a test may do that a person does outside the page: choose a menu item, answer a dialog, drag a window's edge, close
 * the window.
 */
export type Gesture =
  | { readonly close: true }
  | { readonly menu: readonly string[] }
  | { readonly dialog: Answer }
  | { readonly window: { readonly width: number; readonly height: number } };

/** How long somebody looks for a menu item that is not there yet, and how often (milliseconds). */
const PATIENCE = 5000;
const GLANCE = 50;

/** The item that labels lead to; undefined when the menu has none. */
function findItem(labels: readonly string[]): Item | undefined {
  let items = applicationMenu;
  let found: Item | undefined;
  for (const label of labels) {
    found = items.find((item) => item.label === label);
    items = found?.submenu ?? [];
  }
  return found;
}

/** Chooses a menu item, as soon as the menu shows it: main writes it anew when the language changes, a moment after the window. */
function choose(labels: readonly string[], patience = PATIENCE): void {
  const item = findItem(labels);
  if (item !== undefined) item.click?.();
  else if (patience > 0) setTimeout(() => choose(labels, patience - GLANCE), GLANCE);
  else
    throw new Error(
      `no menu item ${labels.join(' > ')} among ${applicationMenu.map(({ label }) => label).join(', ')}`,
    );
}

/** Carries out a gesture. */
export function gesture(one: Gesture): void {
  if ('dialog' in one) {
    prepared.push(one.dialog);
    return;
  }
  if ('close' in one) {
    for (const window of BrowserWindow.getAllWindows()) window.close();
    return;
  }
  if ('window' in one) {
    for (const window of BrowserWindow.getAllWindows()) window.setSize(one.window.width, one.window.height);
    return;
  }
  choose(one.menu);
}

import { useEffect } from 'react';
import { speaker } from '../src/messages/speak.ts';
import { nextFurigana, nextTheme, stepSize, wishOf } from './keys.ts';
import type { Reading } from './read/reading.ts';
import { useWorkbench, type Workbench } from './workbench.ts';

/** Whether a key goes into a text field, where letters mean letters. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

/** Whether a sheet or a dialog is open, which then has the keys to itself. */
const isBusy = (): boolean => document.querySelector('[role="dialog"], [role="menu"]') !== null;

/** Changes a setting the way a key or a menu item asks; false when it asks for something else. */
function changeSetting({ act, getState }: Workbench, wish: string | undefined): boolean {
  const { settings } = getState();
  if (wish === 'furigana') act.change({ furigana: nextFurigana(settings.furigana) });
  else if (wish === 'theme') act.change({ theme: nextTheme(settings.theme) });
  else if (wish === 'language') act.change({ language: settings.language === 'ja' ? 'en' : 'ja' });
  else if (wish === 'larger') act.change({ size: stepSize(settings.size, 1) });
  else if (wish === 'smaller') act.change({ size: stepSize(settings.size, -1) });
  else return false;
  return true;
}

/** Keys that mean the same on every screen. */
export function useWindowKeys(): void {
  const workbench = useWorkbench();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isBusy()) return;
      const wish = wishOf(event, isTyping(event));
      if (wish === 'keyboard') workbench.act.showKeys(true);
      else if (wish === 'undo' && workbench.getState().project !== undefined) void workbench.act.undo();
      else if (wish === 'redo' && workbench.getState().project !== undefined) void workbench.act.redo();
      else if (wish === 'replace' && workbench.getState().project !== undefined) workbench.act.openReplace();
      else if (!changeSetting(workbench, wish)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [workbench]);
}

/** Keys and native menu items that need an open article. */
export function useArticleKeys(reading: Reading): void {
  const { act, getState, subscribe } = useWorkbench();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isBusy()) return;
      const wish = wishOf(event, isTyping(event));
      if (wish === 'next-finding' || wish === 'previous-finding') {
        act.show('read');
        reading.act.step(wish === 'next-finding' ? 1 : -1);
      } else if (wish === 'find') {
        if (getState().tab === 'terms') act.show('read');
        reading.act.openFind(true);
      } else if (wish === 'read' || wish === 'terms') act.show(wish);
      else if (wish === 'arrange') act.show(getState().tab === 'arrange' ? 'read' : 'arrange');
      else if (wish === 'close') {
        if (reading.getState().find.open) reading.act.openFind(false);
        else if (reading.getState().selected !== undefined) reading.act.select(undefined);
        else act.dismiss();
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [act, getState, reading]);

  useEffect(
    () =>
      subscribe((now, before) => {
        if (now.asked === before.asked || now.asked === undefined) return;
        const { command } = now.asked;
        if (command !== 'next-finding' && command !== 'previous-finding') return;
        act.show('read');
        reading.act.step(command === 'next-finding' ? 1 : -1);
      }),
    [act, reading, subscribe],
  );
}

/** Obeys the native menus. */
export function useCommands(): void {
  const workbench = useWorkbench();
  useEffect(
    () =>
      workbench.subscribe((now, before) => {
        if (now.asked === before.asked || now.asked === undefined) return;
        const { act } = workbench;
        const { command } = now.asked;
        if (command === 'home') void act.closeProject();
        else if (command === 'keyboard') act.showKeys(true);
        else if (command === 'export') act.showExports(now.page !== undefined);
        else if (command === 'open') {
          if (now.page !== undefined) act.closeArticle();
          void act.chooseFiles(speaker(now.settings.language)('home.choose.title'));
        } else changeSetting(workbench, command);
      }),
    [workbench],
  );
}

import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { findRoot } from './host/root.ts';
import { PAGE, webPreferences } from './security.ts';

/** Opens the one window of the shell. It shows itself once there is something to see. */
export function openWindow(developing: boolean): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Taiyaku 対訳',
    width: 1440,
    height: 920,
    minWidth: 720,
    minHeight: 520,
    show: false,
    webPreferences: webPreferences(join(findRoot(), 'dist', 'preload', 'preload.cjs'), developing),
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(PAGE);
  return window;
}

import { join } from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import { findRoot } from './host/root.ts';
import { PAGE, webPreferences } from './security.ts';
import { LEAST, loadPlace, savePlace } from './window-place.ts';

/** Opens the one window of the shell, where it stood last. It shows itself once there is something to see. */
export function openWindow(developing: boolean): BrowserWindow {
  const file = join(app.getPath('userData'), 'window.json');
  const { maximized, ...area } = loadPlace(
    file,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow({
    title: 'Taiyaku 対訳',
    ...area,
    minWidth: LEAST.width,
    minHeight: LEAST.height,
    show: false,
    webPreferences: webPreferences(join(findRoot(), 'dist', 'preload', 'preload.cjs'), developing),
  });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  window.on('close', () => savePlace(file, { ...window.getNormalBounds(), maximized: window.isMaximized() }));
  void window.loadURL(PAGE);
  return window;
}

/** What main imports as `electron` when it runs on the stand-in: as much of it as main uses, with its meaning. */
export { app } from './app.ts';
export { dialog, Menu } from './gestures.ts';
export { ipcMain } from './ipc.ts';
export { protocol } from './routes.ts';
export { session } from './session.ts';
export { BrowserWindow, screen } from './window.ts';

import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, Menu, protocol, session } from 'electron';
import type { Events } from '../src/api/calls.ts';
import type { Settings } from '../src/api/views.ts';
import { failure } from '../src/base/result.ts';
import { type InterfaceLanguage, languageFor } from '../src/messages/message.ts';
import { problem } from '../src/messages/problem.ts';
import { speaker } from '../src/messages/speak.ts';
import { answerAppRequest } from './app-protocol.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels.ts';
import { holdOpen } from './closing.ts';
import { dialogsOf, mayLose, projectDialogsOf } from './dialogs.ts';
import { answerCall, type Host, makeHandlers, type Printer, type Served } from './handlers.ts';
import { findRoot } from './host/root.ts';
import { listSamples } from './host/samples.ts';
import { openSettings } from './host/settings.ts';
import { menuTemplate } from './menu.ts';
import { packageVersion, samplesFolder } from './place.ts';
import { openPrinter } from './printer.ts';
import { bringBack } from './recover.ts';
import { hardenContents, hardenSession, isTrusted, PRIVILEGES, SCHEME } from './security.ts';
import { projectsIn } from './shelf.ts';
import { openWindow } from './window.ts';
import { openWorkshop } from './workshop.ts';

/** The shell: Electron's own life cycle and nothing that could be done without it. */
function openShell(): void {
  const developing = !app.isPackaged;
  const workshop = openWorkshop();
  const kept = openSettings(app.getPath('userData'));
  const projects = projectsIn(app.getPath('userData'));
  const servedBy = new Map<number, Served>();
  /** The windows whose page is there: it has asked something, and so it hears. */
  const listening = new Set<number>();
  let quitting = false;

  const say = (name: keyof Events, value: Events[keyof Events]): void => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(EVENT_CHANNEL, name, value);
  };
  let speak = speaker('en');
  const showMenu = (language: InterfaceLanguage): void => {
    speak = speaker(language);
    const parts = { say: speak, mac: process.platform === 'darwin', developing };
    const template = menuTemplate({ ...parts, choose: (command) => say('command', { command }) });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  const settings = {
    load: kept.load,
    save(wanted: Settings) {
      showMenu(wanted.language);
      return kept.save(wanted);
    },
  };

  let printer: Printer | undefined;
  const open = (): void => {
    printer ??= openPrinter();
    const window = openWindow(developing);
    const contents = window.webContents;
    const { id } = contents;
    const host: Host = {
      kind: 'shell',
      version: packageVersion(),
      dialogs: dialogsOf(window),
      printer,
      settings,
      samples: () => listSamples(samplesFolder()).samples,
      workshop,
      projects: { ...projects, ...projectDialogsOf(window) },
    };
    const send = <Name extends keyof Events>(name: Name, event: Events[Name]): void => {
      if (!contents.isDestroyed()) contents.send(EVENT_CHANNEL, name, event);
    };
    servedBy.set(id, makeHandlers(host, { send }));
    holdOpen(window, {
      served: () => (listening.has(id) ? servedBy.get(id) : undefined),
      mayLose: (loss) => mayLose(window, speak, loss),
      isQuitting: () => quitting,
      quit: () => app.quit(),
      stayed: () => {
        quitting = false;
      },
    });
    bringBack(contents, Date.now, () => listening.delete(id));
    window.on('closed', () => {
      servedBy.get(id)?.close();
      servedBy.delete(id);
      listening.delete(id);
    });
  };

  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, request: unknown) => {
    const served = servedBy.get(event.sender.id);
    if (served === undefined || !isTrusted(event)) return failure(problem('problem.request.refused'));
    listening.add(event.sender.id);
    return answerCall(served.handlers, name, request);
  });

  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', () => void workshop.close());

  void app.whenReady().then(async () => {
    hardenSession(session.defaultSession, developing);
    protocol.handle(SCHEME, answerAppRequest(join(findRoot(), 'dist', 'renderer')));
    showMenu((await settings.load(languageFor(app.getLocale()))).language);
    open();
  });
}

app.enableSandbox();
protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: PRIVILEGES }]);
if (app.requestSingleInstanceLock()) openShell();
else app.quit();

import { EventEmitter } from 'node:events';
import { app, chromiumContext } from './app.ts';
import { StandInContents } from './contents.ts';
import { emitPreventable } from './events.ts';
import { owned } from './routes.ts';
import { defaultSession, type StandInSession } from './session.ts';

interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly webPreferences: Readonly<Record<string, unknown>> & {
    readonly preload?: string;
    readonly javascript?: boolean;
    readonly session?: StandInSession;
  };
}

/** What a window must ask for; the stand-in has no other kind of page to give, and will not pretend. */
const DEMANDED = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webSecurity: true,
} as const;

/** The only screen there is. */
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 3840, height: 2160 } }] };

/** Electron's window: a page of the Chromium, with the preload in it. */
export class BrowserWindow extends EventEmitter {
  private static readonly all: BrowserWindow[] = [];
  static getAllWindows = (): readonly BrowserWindow[] => BrowserWindow.all;

  readonly webContents: StandInContents;
  private readonly opened: Promise<void>;
  private size: { readonly width: number; readonly height: number };

  constructor(options: WindowOptions) {
    super();
    this.webContents = new StandInContents(options.webPreferences.session ?? defaultSession);
    for (const [name, value] of Object.entries(DEMANDED)) {
      if (options.webPreferences[name] !== value) {
        throw new Error(`the stand-in opens windows with ${name}: ${value} only`);
      }
    }
    BrowserWindow.all.push(this);
    app.on('before-quit', (event: { preventDefault(): void }) => {
      if (emitPreventable(this, 'close', {})) event.preventDefault();
    });
    app.emit('web-contents-created', {}, this.webContents);
    // Electron's own size, where nobody says one.
    this.size = { width: options.width ?? 800, height: options.height ?? 600 };
    this.opened = this.open(options);
  }

  private async open({ webPreferences }: WindowOptions): Promise<void> {
    const context = await chromiumContext();
    await defaultSession.grant(context);
    const page = owned.size === 0 ? context.pages()[0] : undefined;
    const mine = page ?? (await context.newPage());
    owned.set(mine, this.webContents);
    await mine.setViewportSize(this.size);
    await this.webContents.attach(mine, webPreferences);
    mine.once('domcontentloaded', () => this.emit('ready-to-show'));
    this.resize = (size) => mine.setViewportSize(size);
    this.shut = () => mine.close();
    mine.once('close', () => this.gone());
  }

  async loadURL(url: string): Promise<void> {
    await this.opened;
    await this.webContents.loadURL(url);
  }

  private shut: () => Promise<void> = async () => undefined;
  /** Closes the window, unless a listener of `close` prevents it. */
  close(): void {
    if (!emitPreventable(this, 'close', {})) void this.shut();
  }

  /** Closes the window without asking anybody. */
  destroy(): void {
    void this.opened.then(() => this.shut());
  }
  isDestroyed = (): boolean => this.webContents.isDestroyed();

  private gone(): void {
    BrowserWindow.all.splice(BrowserWindow.all.indexOf(this), 1);
    this.emit('closed');
    if (BrowserWindow.all.length === 0) app.emit('window-all-closed');
  }

  private resize: (size: { width: number; height: number }) => Promise<void> = async () => undefined;
  setSize(width: number, height: number): void {
    this.size = { width, height };
    void this.resize(this.size);
  }
  /** A page without a head stands nowhere, but has a size. */
  getNormalBounds = () => ({ x: 0, y: 0, ...this.size });
  isMaximized = (): boolean => false;
  maximize(): void {
    // There is no screen to fill.
  }
  show(): void {
    // A page without a head is always shown.
  }
  focus(): void {
    this.emit('focus');
  }
  isMinimized = (): boolean => false;
  restore(): void {
    // Nor is it ever minimised.
  }
}

import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { CDPSession, Page } from 'playwright-core';
import { fromPage, toPage } from './address.ts';
import { FROM_MAIN, pageScript, preloadScript, TO_MAIN } from './bridge.ts';
import { answerInvoke } from './ipc.ts';
import type { StandInSession } from './session.ts';

/** The world the preload lives in. The page's world shares its document, none of its objects. */
const WORLD = 'preload';

/** What a message says, as JSON; refuses what JSON would lose in silence. */
const carry = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) => {
    if (typeof one === 'function' || typeof one === 'bigint' || typeof one === 'symbol') {
      throw new TypeError('An object could not be cloned.');
    }
    return one;
  });

/** One page and the two ways between it and main. */
export class StandInContents extends EventEmitter {
  private static last = 0;
  readonly id: number;
  private page: Page | undefined;
  private tools: CDPSession | undefined;
  private world: number | undefined;
  private windowOpen: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  /** True while main itself loads an address, which is no navigation of the page's. */
  loading = false;

  constructor(readonly session: StandInSession) {
    super();
    StandInContents.last += 1;
    this.id = StandInContents.last;
  }

  /** Gives the contents their page, with the preload, if there is one, in it before anything of the page's own runs. */
  async attach(
    page: Page,
    { preload, javascript = true }: { readonly preload?: string; readonly javascript?: boolean },
  ): Promise<void> {
    this.page = page;
    const tools = await page.context().newCDPSession(page);
    this.tools = tools;
    const secret = randomUUID();
    tools.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === WORLD) this.world = context.id;
    });
    tools.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === TO_MAIN) void this.answer(payload, executionContextId);
    });
    await tools.send('Page.enable');
    page.on('popup', (popup) => {
      if (this.windowOpen({ url: fromPage(popup.url()) }).action !== 'allow') void popup.close();
    });
    if (!javascript) await tools.send('Emulation.setScriptExecutionDisabled', { value: true });
    if (preload === undefined) return;
    await tools.send('Runtime.enable');
    await tools.send('Runtime.addBinding', { name: TO_MAIN, executionContextName: WORLD });
    const source = await readFile(preload, 'utf8');
    await tools.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(secret) });
    await tools.send('Page.addScriptToEvaluateOnNewDocument', {
      source: preloadScript(secret, source),
      worldName: WORLD,
    });
  }

  /** Prints the page as Chromium does; of the options those that it has, too. */
  async printToPDF(options: {
    readonly pageSize: string;
    readonly printBackground: boolean;
    readonly preferCSSPageSize: boolean;
    readonly generateTaggedPDF: boolean;
    readonly generateDocumentOutline: boolean;
  }): Promise<Buffer> {
    if (this.page === undefined) throw new Error('there is no page to print');
    const { pageSize, generateTaggedPDF, generateDocumentOutline, ...same } = options;
    return this.page.pdf({
      ...same,
      ...{ format: pageSize, tagged: generateTaggedPDF, outline: generateDocumentOutline },
    });
  }

  /** The frame a message came from, as main sees it. */
  get mainFrame(): { readonly url: string; readonly parent: null } {
    return { url: fromPage(this.page?.url() ?? ''), parent: null };
  }

  private async answer(payload: string, world: number): Promise<void> {
    const { id, channel, parts } = JSON.parse(payload) as { id: number; channel: string; parts: unknown[] };
    const result = await answerInvoke(channel, { sender: this, senderFrame: this.mainFrame }, parts);
    await this.tell({ id, ...result }, world);
  }

  private async tell(message: object, world = this.world): Promise<void> {
    if (world === undefined || this.isDestroyed()) return;
    const expression = `globalThis.${FROM_MAIN}(${carry(message)})`;
    // A page that was reloaded or closed between the question and the answer waits for nothing any more.
    await this.tools?.send('Runtime.evaluate', { expression, contextId: world }).catch(() => undefined);
  }

  async loadURL(url: string): Promise<void> {
    this.loading = true;
    await this.page?.goto(toPage(url));
    this.loading = false;
  }

  send(channel: string, ...parts: unknown[]): void {
    void this.tell({ kind: 'event', channel, parts });
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.windowOpen = handler;
  }

  getURL(): string {
    return fromPage(this.page?.url() ?? '');
  }

  isDestroyed(): boolean {
    return this.page?.isClosed() ?? false;
  }
}

import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.ts';
import { findRoot } from './host/root.ts';
import { serve } from './serve.ts';
import { findShell } from './shell-binary.ts';

const HELP = `Opens the Taiyaku workbench: in its own window where Electron is present, otherwise in the browser.

  --port N     port of the browser's workbench (default: any free one)
  --no-open    print the address, open no browser
  --browser    use the browser even where Electron is present
`;

/** Whether a window of our own can be shown: Linux needs a display, and Electron refuses to be root there. */
function hasDesktop(): boolean {
  // Whoever names a binary wants that binary.
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH']) return true;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) && process.getuid?.() !== 0;
}

/** Runs the shell until its window closes; says whether it ended well. */
function runShell(binary: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(binary, [findRoot()], { stdio: 'inherit' });
    child.once('error', () => resolve(false));
    // Whoever ends this program means the window, also where it was still to open and dies of it.
    let ended = false;
    child.once('exit', (code) => resolve(ended || code === 0));
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        ended = true;
        child.kill(signal);
      });
  });
}

async function runBrowser(port: number, open: boolean): Promise<void> {
  const workbench = await serve({ port });
  console.log(`Taiyaku: ${workbench.url}`);
  if (open && !(await openBrowser(workbench.url))) console.log('Open this address in a browser.');
  console.log('Ctrl+C ends it.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void workbench.close().then(() => process.exit(0)));
  }
}

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      'no-open': { type: 'boolean', default: false },
      browser: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return void process.stdout.write(HELP);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port ${values.port} is no port`);
  // A port or a wish not to open anything is about the browser.
  const browserWanted = values.browser || values['no-open'] || port !== 0;
  const shell = browserWanted || !hasDesktop() ? undefined : findShell(findRoot());
  if (shell !== undefined) {
    if (await runShell(shell)) return;
    console.error('The window could not be kept open; the workbench is served to the browser instead.');
  }
  await runBrowser(port, !values['no-open']);
}

start().catch((error: unknown) => {
  console.error(`taiyaku: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
});

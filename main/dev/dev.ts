import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { ViteDevServer } from 'vite';
import { createServer } from 'vite';
import { openBrowser } from '../browser.ts';
import { findRoot } from '../host/root.ts';
import { serve } from '../serve.ts';

/** `npm run dev`: the loopback host from its sources, the window through vite, so that a saved file shows at once. */
const noOpen = process.argv.includes('--no-open');
let window: ViteDevServer | undefined;
const workbench = await serve({
  answer: (request, response) => {
    if (window === undefined) response.end();
    else window.middlewares(request, response);
  },
});
window = await createServer({
  root: join(findRoot(), 'renderer'),
  configFile: false,
  plugins: [react()],
  appType: 'spa',
  // The page's own origin names no port of vite's, so it is told where to listen for changes.
  server: { middlewareMode: true, host: '127.0.0.1', hmr: { host: '127.0.0.1', port: 24679 } },
});
console.log(`Taiyaku: ${workbench.url}`);
if (!noOpen) await openBrowser(workbench.url);

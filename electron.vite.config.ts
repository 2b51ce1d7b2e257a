import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = (path: string) => resolve(import.meta.dirname, path);

/** Three targets; every input is named because the layout is not electron-vite's own. */
export default defineConfig({
  main: {
    build: {
      outDir: 'dist/main',
      // The command line and the loopback host run in plain Node, whatever Node Electron brings.
      target: 'node20',
      externalizeDeps: true,
      rollupOptions: {
        input: {
          index: here('main/index.ts'),
          start: here('main/start.ts'),
          taiyaku: here('main/cli/taiyaku.ts'),
          worker: here('main/worker.ts'),
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'dist/preload',
      rollupOptions: {
        input: { preload: here('main/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('renderer'),
    plugins: [react()],
    build: {
      outDir: here('dist/renderer'),
      emptyOutDir: true,
      minify: true,
      // Fonts and pictures stay files: the policy of the page lets no data: font in.
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: here('renderer/index.html') } },
    },
  },
});

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { app, start } from './app.ts';
import { type Gesture, gesture } from './gestures.ts';

process.stderr.write('Taiyaku stand-in: main and preload in Node and Chromium. This is not Electron.\n');

const folder = resolve(process.argv.slice(2).find((part) => !part.startsWith('-')) ?? '.');
const { main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { main: string };

createInterface({ input: process.stdin }).on('line', (line) => gesture(JSON.parse(line) as Gesture));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());

// Main sets up its scheme and its lock first, as it does under Electron, where nothing is ready yet either.
await import(pathToFileURL(join(folder, main)).href);
await start();

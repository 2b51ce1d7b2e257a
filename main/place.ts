import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from './host/root.ts';

/** The version that package.json names. */
export const packageVersion = (): string =>
  String(JSON.parse(readFileSync(join(findRoot(), 'package.json'), 'utf8')).version);

/** Where the sample articles lie. */
export const samplesFolder = (): string => join(findRoot(), 'corpus', 'articles');

/** Whether this very code runs from its sources, as in tests and in development. */
const unbuilt = import.meta.filename.endsWith('.ts');

/** Where a built file of the program lies, or its source while the program runs unbuilt; both from the root. */
export const programFile = (built: string, source: string): string =>
  join(findRoot(), unbuilt ? source : built);

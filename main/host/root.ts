import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Bug } from '../../src/base/bug.ts';

/**
 * The folder that holds the program: the nearest one above `from` whose package.json is named `taiyaku`. Right from
 * the sources, from `dist/main` and from inside an asar archive alike; a `Bug` when there is none.
 */
export function findRoot(from: string = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && nameIn(readFileSync(file, 'utf8')) === 'taiyaku') return folder;
    if (dirname(folder) === folder) throw new Bug(`no package.json of taiyaku above ${from}`);
  }
}

/** The `name` field of a package.json. */
function nameIn(text: string): unknown {
  const content: unknown = JSON.parse(text);
  return typeof content === 'object' && content !== null && 'name' in content ? content.name : undefined;
}

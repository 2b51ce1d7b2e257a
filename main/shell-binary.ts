import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The Electron binary that is present, or undefined. Looks where Electron's own package would, without loading that
 * package: loading it starts a download when the binary is absent.
 */
export function findShell(
  root: string,
  override: string | undefined = process.env['ELECTRON_OVERRIDE_DIST_PATH'],
): string | undefined {
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  const named = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : undefined;
  if (override) {
    const binary = join(override, named ?? 'electron');
    return existsSync(binary) ? binary : undefined;
  }
  if (named === undefined) return undefined;
  const binary = join(folder, 'dist', named);
  return existsSync(binary) ? binary : undefined;
}

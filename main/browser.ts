import { spawn } from 'node:child_process';

/** The command that opens an address in the system's own browser. */
export function openerFor(platform: NodeJS.Platform, url: string): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open', url];
  // Not through `cmd /c start`: that would read the & of an address as the end of a command.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  return ['xdg-open', url];
}

/** Opens an address in the system's browser; says whether a browser could be asked. */
export function openBrowser(url: string): Promise<boolean> {
  const [command, ...parts] = openerFor(process.platform, url);
  return new Promise((resolve) => {
    const child = spawn(command, parts, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => resolve(true));
    child.unref();
  });
}

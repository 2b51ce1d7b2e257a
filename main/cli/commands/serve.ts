import { openBrowser } from '../../browser.ts';
import { serve } from '../../serve.ts';
import { EXIT, type Exit, type Session } from '../session.ts';

/** What `taiyaku serve` may be told. */
export interface ServeOptions {
  readonly port: number;
  readonly open: boolean;
}

/** Serves the workbench on loopback until the process is told to end. */
export async function serveCommand(options: ServeOptions, session: Session): Promise<Exit> {
  const workbench = await serve({ port: options.port });
  session.out(`${workbench.url}\n`);
  if (options.open) await openBrowser(workbench.url);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await workbench.close();
  return EXIT.clean;
}

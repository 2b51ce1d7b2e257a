type Handler = (event: unknown, ...parts: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

/** Electron's `ipcMain`, as far as main uses it. */
export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    handlers.set(channel, handler);
  },
};

/** Answers an `invoke` of a preload. Of an error only its message crosses, as in Electron. */
export async function answerInvoke(
  channel: string,
  event: object,
  parts: readonly unknown[],
): Promise<{ readonly ok: boolean; readonly value: unknown }> {
  const handler = handlers.get(channel);
  if (handler === undefined) return { ok: false, value: `No handler registered for '${channel}'` };
  try {
    return { ok: true, value: await handler(event, ...parts) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, value: `Error invoking remote method '${channel}': ${message}` };
  }
}

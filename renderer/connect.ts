import type { Api, CallName } from '../src/api/calls.ts';
import { connectRemote, socketAddress } from '../src/api/remote.ts';
import { failure } from '../src/base/result.ts';
import { problem } from '../src/messages/problem.ts';

declare global {
  interface Window {
    /** Put there by the preload of the desktop shell; absent in a browser. */
    readonly taiyaku?: Api;
  }
}

/** The same border, but a host that fell silent is told as a problem like any other, so that no screen hangs. */
export function answerAlways(api: Api): Api {
  return {
    on: (name, listener) => api.on(name, listener),
    call: async <Name extends CallName>(name: Name, request: Parameters<typeof api.call<Name>>[1]) => {
      try {
        return await api.call(name, request);
      } catch (thrown) {
        const reason = thrown instanceof Error ? thrown.message : String(thrown);
        return failure(problem('problem.host.gone', { reason }));
      }
    },
  };
}

/** The host of this window: the shell through its preload, or the loopback server this page came from. */
export function connect(): Api {
  if (window.taiyaku !== undefined) return answerAlways(window.taiyaku);
  const { url, protocols } = socketAddress(window.location);
  return answerAlways(connectRemote(new WebSocket(url, protocols)));
}

import { Bug } from '../base/bug.ts';
import { failure, type Result } from '../base/result.ts';
import { type Problem, problem } from '../messages/problem.ts';
import type { AnswerOf, Api, CallName, Events, RequestOf } from './calls.ts';
import { type Ask, readFromHost } from './wire.ts';

/** The part of a WebSocket this client uses; the browser's and the one of `ws` both fit. */
export interface SocketPort {
  /** 0 connecting, 1 open, 2 closing, 3 closed. */
  readonly readyState: number;
  send(text: string): void;
  addEventListener(type: 'open' | 'close', listener: () => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

const CONNECTING = 0;
const OPEN = 1;

/** The subprotocol that a window offers beside its token, and the only one a host ever picks. */
export const SUBPROTOCOL = 'taiyaku';

/** Where the page's own host listens, from the page's address: what `new WebSocket(url, protocols)` takes. */
export function socketAddress(location: { readonly host: string; readonly search: string }): {
  readonly url: string;
  readonly protocols: string[];
} {
  const token = /[?&]token=([A-Za-z0-9_-]+)/.exec(location.search)?.[1] ?? '';
  return { url: `ws://${location.host}/socket`, protocols: [SUBPROTOCOL, token] };
}

/**
 * The contract over a WebSocket. Calls made before the socket is open wait for it; when it closes, every call that
 * has no answer yet, and every later one, is answered `problem.connection.lost`.
 */
export function connectRemote(port: SocketPort): Api {
  const waiting = new Map<number, (result: Result<unknown, Problem>) => void>();
  const listeners: { readonly [Name in keyof Events]: Set<(event: Events[Name]) => void> } = {
    progress: new Set(),
    computed: new Set(),
    finish: new Set(),
    command: new Set(),
  };
  let unsent: string[] = [];
  let last = 0;

  port.addEventListener('open', () => {
    for (const text of unsent) port.send(text);
    unsent = [];
  });
  port.addEventListener('message', ({ data }) => {
    const message = typeof data === 'string' ? readFromHost(data) : undefined;
    if (message === undefined) throw new Bug('the host sent a message that is not in the contract');
    if ('id' in message) {
      waiting.get(message.id)?.(message.result);
      waiting.delete(message.id);
    } else if (message.event === 'progress') {
      for (const listener of listeners.progress) listener(message.value);
    } else if (message.event === 'computed') {
      for (const listener of listeners.computed) listener(message.value);
    } else if (message.event === 'finish') {
      for (const listener of listeners.finish) listener(message.value);
    } else {
      for (const listener of listeners.command) listener(message.value);
    }
  });
  port.addEventListener('close', () => {
    for (const settle of waiting.values()) settle(failure(problem('problem.connection.lost')));
    waiting.clear();
  });

  return {
    call<Name extends CallName>(name: Name, request: RequestOf<Name>) {
      type Answer = Result<AnswerOf<Name>, Problem>;
      if (port.readyState !== CONNECTING && port.readyState !== OPEN) {
        return Promise.resolve<Answer>(failure(problem('problem.connection.lost')));
      }
      last += 1;
      const ask: Ask = { id: last, call: name, request };
      const answer = new Promise<Answer>((settle) =>
        waiting.set(ask.id, (result) => settle(result as Answer)),
      );
      if (port.readyState === OPEN) port.send(JSON.stringify(ask));
      else unsent.push(JSON.stringify(ask));
      return answer;
    },
    on(name, listener) {
      listeners[name].add(listener);
      return () => {
        listeners[name].delete(listener);
      };
    },
  };
}

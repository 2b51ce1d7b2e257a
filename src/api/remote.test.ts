import { describe, expect, it } from 'vitest';
import type { Events } from './calls.ts';
import { connectRemote, type SocketPort, socketAddress } from './remote.ts';
import { readAsk, readFromHost } from './wire.ts';

type Listener = (event: { readonly data: unknown }) => void;

/** A port whose other end is the test itself. */
function makePort() {
  const sent: string[] = [];
  const listeners = new Map<string, Listener[]>();
  const port = {
    readyState: 0,
    send: (text: string) => void sent.push(text),
    addEventListener: (type: string, listener: Listener) =>
      void listeners.set(type, [...(listeners.get(type) ?? []), listener]),
  };
  const emit = (type: string, data?: unknown) => {
    for (const listener of listeners.get(type) ?? []) listener({ data });
  };
  return {
    port: port as SocketPort,
    sent,
    open: () => {
      port.readyState = 1;
      emit('open');
    },
    close: () => {
      port.readyState = 3;
      emit('close');
    },
    hear: (message: unknown) => emit('message', JSON.stringify(message)),
  };
}

const LOST = { ok: false, problem: { id: 'problem.connection.lost', values: {} } };

describe('the remote client', () => {
  it('keeps calls until the socket is open, and gives each its own answer', async () => {
    const { port, sent, open, hear } = makePort();
    const api = connectRemote(port);
    const one = api.call('cancel', { job: 'a' });
    expect(sent).toEqual([]);
    open();
    const other = api.call('cancel', { job: 'b' });
    expect(sent.map((text) => JSON.parse(text))).toEqual([
      { id: 1, call: 'cancel', request: { job: 'a' } },
      { id: 2, call: 'cancel', request: { job: 'b' } },
    ]);
    hear({ id: 2, result: { ok: true, value: {} } });
    hear({ id: 1, result: { ok: false, problem: { id: 'problem.cancelled', values: {} } } });
    expect(await other).toEqual({ ok: true, value: {} });
    expect(await one).toEqual({ ok: false, problem: { id: 'problem.cancelled', values: {} } });
  });

  it('answers every call once the connection is lost', async () => {
    const { port, open, close } = makePort();
    const api = connectRemote(port);
    open();
    const waiting = api.call('describe', {});
    close();
    expect(await waiting).toEqual(LOST);
    expect(await api.call('describe', {})).toEqual(LOST);
  });

  it('hands events to those who listen, until they stop', () => {
    const { port, open, hear } = makePort();
    const api = connectRemote(port);
    open();
    const heard: (Events['progress'] | Events['command'])[] = [];
    const stop = api.on('progress', (event) => heard.push(event));
    api.on('command', (event) => heard.push(event));
    const progress = { job: 'a', stage: 'align', done: 0.5 };
    hear({ event: 'progress', value: progress });
    stop();
    hear({ event: 'progress', value: progress });
    hear({ event: 'command', value: { command: 'open' } });
    expect(heard).toEqual([progress, { command: 'open' }]);
  });

  it.each([
    [{ host: '127.0.0.1:4000', search: '?token=a-B_9' }, 'ws://127.0.0.1:4000/socket', ['taiyaku', 'a-B_9']],
    [{ host: '127.0.0.1:4000', search: '?x=1&token=a&y' }, 'ws://127.0.0.1:4000/socket', ['taiyaku', 'a']],
    [{ host: 'localhost:1', search: '' }, 'ws://localhost:1/socket', ['taiyaku', '']],
  ])('finds the socket of %j', (location, url, protocols) => {
    expect(socketAddress(location)).toEqual({ url, protocols });
  });
});

describe('messages', () => {
  it.each([
    '',
    'null',
    '{',
    '[]',
    '{"id":1}',
    '{"id":-1,"call":"describe"}',
    '{"id":1,"call":2,"request":{}}',
  ])('that are no call are refused: %s', (text) => {
    expect(readAsk(text).ok).toBe(false);
  });

  it.each(['', '{}', '{"event":"quit","value":{}}', '{"event":"command","value":{"command":"format"}}'])(
    'that no host sends are not heard: %s',
    (text) => {
      expect(readFromHost(text)).toBeUndefined();
    },
  );
});

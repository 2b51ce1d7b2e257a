import { contextBridge, ipcRenderer } from 'electron';
import type { Api, Events } from '../src/api/calls.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels.ts';

/** All that the page gets of the world outside: the contract. No channel, no event object, no Node passes. */
const api: Api = {
  call: (name, request) => ipcRenderer.invoke(CALL_CHANNEL, name, request),
  on: (name, listener) => {
    const hear = (_event: unknown, said: keyof Events, value: Parameters<typeof listener>[0]): void => {
      if (said === name) listener(value);
    };
    ipcRenderer.on(EVENT_CHANNEL, hear);
    return () => {
      ipcRenderer.removeListener(EVENT_CHANNEL, hear);
    };
  },
};

contextBridge.exposeInMainWorld('taiyaku', api);

/**
 * What runs inside the page, as text: both ends of the context bridge, and the preload's `electron`. The two worlds
 * share no object; they call each other through events whose details are strings, in step, as Electron's bridge does
 * through copies. Values JSON cannot carry are refused, so that nothing passes here that would not pass there.
 */
const END = /* js */ `
function makeEnd(hear, say) {
  const functions = new Map();
  const promises = new Map();
  let last = 0;
  let reply;
  const keep = (map, value) => { last += 1; map.set(last, value); return last; };
  const encode = (value) => {
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'function') return { $: 'function', id: keep(functions, value) };
    if (value instanceof Promise) {
      const id = keep(promises, undefined);
      value.then(
        (done) => send({ kind: 'settle', id, ok: true, value: encode(done) }),
        (error) => send({ kind: 'settle', id, ok: false, value: String(error && error.message) }),
      );
      return { $: 'promise', id };
    }
    if (Array.isArray(value)) return { $: 'array', items: value.map(encode) };
    if (value !== null && typeof value === 'object') {
      const proto = Object.getPrototypeOf(value);
      if (proto !== Object.prototype && proto !== null) throw new TypeError('the bridge carries plain objects only');
      return { $: 'object', fields: Object.entries(value).map(([key, one]) => [key, encode(one)]) };
    }
    if (typeof value === 'symbol' || typeof value === 'bigint') throw new TypeError('An object could not be cloned.');
    return { $: 'plain', value };
  };
  const decode = (coded) => {
    switch (coded.$) {
      case 'undefined': return undefined;
      case 'array': return coded.items.map(decode);
      case 'object': return Object.fromEntries(coded.fields.map(([key, one]) => [key, decode(one)]));
      case 'promise': return new Promise((resolve, reject) => promises.set('far' + coded.id, { resolve, reject }));
      case 'function': return (...parts) => {
        send({ kind: 'call', id: coded.id, parts: parts.map(encode) });
        const { ok, value } = reply;
        if (!ok) throw new Error(value);
        return decode(value);
      };
      default: return coded.value;
    }
  };
  const send = (message) => window.dispatchEvent(new CustomEvent(say, { detail: JSON.stringify(message) }));
  const end = { encode, decode, send, onExpose: () => undefined };
  window.addEventListener(hear, (event) => {
    const message = JSON.parse(event.detail);
    if (message.kind === 'reply') reply = message;
    else if (message.kind === 'settle') {
      const waiting = promises.get('far' + message.id);
      if (message.ok) waiting.resolve(decode(message.value));
      else waiting.reject(new Error(message.value));
    } else if (message.kind === 'call') {
      let answer;
      try {
        answer = { ok: true, value: encode(functions.get(message.id)(...message.parts.map(decode))) };
      } catch (error) {
        answer = { ok: false, value: String(error && error.message) };
      }
      send({ kind: 'reply', ...answer });
    } else end.onExpose(message);
  });
  return end;
}`;

/** The page's end: waits for what the preload exposes and puts it, frozen, on the page's own window. */
export const pageScript = (secret: string): string => /* js */ `(() => {
  if (window.top !== window) return;
  ${END}
  const freeze = (value) => {
    if (value !== null && typeof value === 'object') Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  const end = makeEnd('${secret}-page', '${secret}-preload');
  end.onExpose = ({ key, value }) =>
    Object.defineProperty(window, key, { value: freeze(end.decode(value)), enumerable: true });
})();`;

/** The name of the binding that carries messages from the preload's world to main. */
export const TO_MAIN = 'standInToMain';
/** The function of the preload's world that main's messages are handed to. */
export const FROM_MAIN = 'standInFromMain';

/** The preload's world: its `electron`, then the unmodified preload itself. */
export const preloadScript = (secret: string, source: string): string => /* js */ `(() => {
  if (window.top !== window) return;
  ${END}
  const end = makeEnd('${secret}-preload', '${secret}-page');
  const listeners = new Map();
  const waiting = new Map();
  let last = 0;
  globalThis.${FROM_MAIN} = (message) => {
    if (message.kind === 'event') {
      for (const listener of [...(listeners.get(message.channel) ?? [])]) listener({}, ...message.parts);
      return;
    }
    const { resolve, reject } = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.ok) resolve(message.value);
    else reject(new Error(message.value));
  };
  const ipcRenderer = {
    invoke(channel, ...parts) {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        ${TO_MAIN}(JSON.stringify({ id, channel, parts }));
      });
    },
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    removeListener(channel, listener) {
      listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== listener));
      return ipcRenderer;
    },
  };
  const contextBridge = {
    exposeInMainWorld: (key, value) => end.send({ kind: 'expose', key, value: end.encode(value) }),
  };
  const require = (name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error('a sandboxed preload cannot require ' + name);
  };
  const module = { exports: {} };
  (function (require, module, exports) {
${source}
  })(require, module, module.exports);
})();`;

import type { EventEmitter } from 'node:events';

/** Emits an event that a listener may prevent; says whether one did. */
export function emitPreventable(emitter: EventEmitter, name: string, fields: object): boolean {
  let prevented = false;
  emitter.emit(name, {
    ...fields,
    preventDefault: () => {
      prevented = true;
    },
  });
  return prevented;
}

/** Tasks that wait for each other. */
export interface Queue {
  /** Does a task when all before it are done. Whoever asked for it hears of its failure; those behind it go on. */
  later<Value>(task: () => Promise<Value>): Promise<Value>;
  /** The same for what a person has done, which must not be lost on the way. */
  deed<Value>(task: () => Promise<Value>): Promise<Value>;
  /** Whether something that a person has done has no answer yet. */
  isWorking(): boolean;
}

/** A queue that is empty. */
export function makeQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  let deeds = 0;
  const later: Queue['later'] = (task) => {
    const mine = last.then(task);
    last = mine.then(
      () => undefined,
      () => undefined,
    );
    return mine;
  };
  return {
    later,
    deed(task) {
      deeds += 1;
      return later(task).finally(() => {
        deeds -= 1;
      });
    },
    isWorking: () => deeds > 0,
  };
}

import { parentPort } from 'node:worker_threads';
import { Bug } from '../src/base/bug.ts';
import { failure, type Result } from '../src/base/result.ts';
import type { Stage, Watch } from '../src/base/watch.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import { loadEngine } from './engine.ts';
import type { Order, Reply } from './tasks.ts';
import { makeWork } from './work.ts';

/** How far a stage must have come before it is told again: a hundred messages a stage at the most. */
const STEP = 0.01;

const port = parentPort;
if (port === null) throw new Bug('main/worker.ts was started as a program');

const engine = loadEngine();
// Whoever needs the engine hears of its failure; until then nobody is listening, and Node would end the thread.
engine.catch(() => undefined);
const work = makeWork(engine);

const tell = (reply: Reply): void => port.postMessage(reply);

/** Tells progress of one order, and reads whether it is still wanted from the cell both threads see. */
function watchOver({ id, flag }: Order): Watch {
  const cell = new Int32Array(flag);
  let told: { readonly stage: Stage; readonly done: number } | undefined;
  return {
    reached(stage, done) {
      if (told?.stage === stage && done - told.done < STEP && done < 1) return;
      told = { stage, done };
      tell({ id, progress: told });
    },
    stopped: () => Atomics.load(cell, 0) === 1,
  };
}

function carryOut(order: Order): Promise<Result<unknown, Problem>> {
  const watch = watchOver(order);
  switch (order.task) {
    case 'inspect':
      return work.inspect(order.request, watch);
    case 'readTexts':
      return work.readTexts(order.request, watch);
    case 'rank':
      return work.rank(order.request, watch);
    case 'morphemes':
      return work.morphemes(order.request, watch);
    case 'derive':
      return work.derive(order.request, watch);
    case 'gather':
      return work.gather(order.request, watch);
    case 'collect':
      return work.collect(order.request, watch);
    case 'concordance':
      return work.concordance(order.request, watch);
    case 'sight':
      return work.sight(order.request, watch);
    case 'found':
      return work.found(order.request, watch);
    case 'hold':
      return work.hold(order.request, watch);
    case 'export':
      return work.export(order.request, watch);
  }
}

port.on('message', async (order: Order) => {
  try {
    tell({ id: order.id, result: await carryOut(order) });
  } catch (error) {
    // Our own mistake costs one task, not the thread with everything it has loaded.
    console.error(error);
    const reason = error instanceof Error ? error.message : String(error);
    tell({ id: order.id, result: failure(problem('problem.unexpected', { reason })) });
  }
});

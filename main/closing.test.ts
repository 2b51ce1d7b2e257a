import { EventEmitter } from 'node:events';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problem } from '../src/messages/problem.ts';
import { holdOpen, type Loss } from './closing.ts';
import { openToyHost } from './toy.ts';

const soon = () => new Promise((done) => setTimeout(done, 0));

/** A window as far as closing goes, with what a test says its page and its person answer. */
function begin(answers: {
  readonly unkept?: readonly string[] | 'silent';
  readonly unsaved?: boolean;
  readonly mayLose?: boolean;
  readonly quitting?: boolean;
  readonly blank?: boolean;
}) {
  let closed = false;
  const asked: Loss[] = [];
  const told: string[] = [];
  let finished = (): void => undefined;
  const window = Object.assign(new EventEmitter(), {
    close() {
      let prevented = false;
      window.emit('close', {
        preventDefault: () => {
          prevented = true;
        },
      });
      closed ||= !prevented;
    },
  });
  holdOpen(window as unknown as Parameters<typeof holdOpen>[0], {
    served: () =>
      answers.blank === true
        ? undefined
        : {
            finish: async () => {
              told.push('finish');
              await new Promise<void>((resolve) => {
                finished = resolve;
              });
              return answers.unkept === 'silent' ? undefined : (answers.unkept ?? []);
            },
            atRisk: () => (answers.unsaved === true ? problem('problem.project.full', {}, 'a') : undefined),
          },
    async mayLose(loss) {
      asked.push(loss);
      return answers.mayLose === true;
    },
    isQuitting: () => answers.quitting === true,
    quit: () => told.push('quit'),
    stayed: () => told.push('stayed'),
  });
  return {
    window,
    asked,
    told,
    closed: () => closed,
    async answer() {
      await soon();
      finished();
      await soon();
    },
  };
}

describe('the page of a window', () => {
  const host = openToyHost();
  beforeEach(host.begin);
  afterEach(host.end);
  afterAll(host.close);

  it('is asked, and answers the words it could not keep', async () => {
    const { finish, handlers, events } = host.connect({ kind: 'shell' });
    const first = finish(10_000);
    const second = finish(10_000);
    expect(events).toEqual([1, 2].map((ask) => ({ name: 'finish', event: { ask } })));
    await handlers.finished({ ask: 2, unkept: ['書きかけ。'] });
    await handlers.finished({ ask: 1, unkept: [] });
    // An answer nobody waits for is none.
    await handlers.finished({ ask: 2, unkept: [] });
    expect([await first, await second]).toEqual([[], ['書きかけ。']]);
  });

  it('is not waited for longer than was said', async () => {
    expect(await host.connect({ kind: 'shell' }).finish(1)).toBeUndefined();
  });
});

describe('a window that is to be closed', () => {
  it('waits until its page has kept everything', async () => {
    const { window, asked, closed, answer } = begin({});
    window.close();
    await soon();
    expect(closed()).toBe(false);
    await answer();
    expect([closed(), asked]).toEqual([true, []]);
  });

  it.each<[string, Parameters<typeof begin>[0], Loss]>([
    ['words that are not kept', { unkept: ['書きかけ。'] }, { kind: 'unkept', words: ['書きかけ。'] }],
    ['a page that does not answer', { unkept: 'silent' }, { kind: 'silent' }],
    ['changes that are not on the disk', { unsaved: true }, { kind: 'unsaved' }],
  ])('stays because of %s, unless a person lets it go', async (_, answers, loss) => {
    const stays = begin(answers);
    stays.window.close();
    await stays.answer();
    expect([stays.closed(), stays.asked, stays.told]).toEqual([false, [loss], ['finish', 'stayed']]);
    const goes = begin({ ...answers, mayLose: true });
    goes.window.close();
    await goes.answer();
    expect([goes.closed(), goes.asked]).toEqual([true, [loss]]);
  });

  it('asks its page once, however often it is closed meanwhile', async () => {
    const { window, told, answer, closed } = begin({});
    for (let press = 0; press < 3; press += 1) window.close();
    await answer();
    expect([told, closed()]).toEqual([['finish'], true]);
  });

  it('can be closed later, when it has stayed', async () => {
    const { window, told, answer } = begin({ unkept: ['書きかけ。'] });
    window.close();
    await answer();
    window.close();
    await answer();
    expect(told).toEqual(['finish', 'stayed', 'finish', 'stayed']);
  });

  it('goes on with the end of the whole program where that was wanted', async () => {
    const { window, told, answer } = begin({ quitting: true });
    window.close();
    await answer();
    expect(told).toEqual(['finish', 'quit']);
  });

  it('is closed at once where no page has come up in it', async () => {
    const { window, told, closed } = begin({ blank: true });
    window.close();
    await soon();
    expect([told, closed()]).toEqual([[], true]);
  });
});

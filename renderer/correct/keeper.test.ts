import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/base/span.ts';
import { apply } from '../../src/project/change.ts';
import { planEdit } from '../../src/project/plan-edit.ts';
import { layOut } from '../../src/project/present-text.ts';
import {
  type ArticleMaterial,
  type Decisions,
  decisionsOn,
  NOTHING_DECIDED,
} from '../../src/project/record.ts';
import { segment } from '../../src/segment/segment.ts';
import { type Keeping, LONGEST, makeKeeper, PAUSE, TRIES, type Write } from './keeper.ts';
import type { Laid } from './place.ts';

const TEXT = '市長は橋を架ける。費用は三億円だ。来年に着工する。';
const SECOND = '費用は三億円だ。';
const material: ArticleMaterial = { id: 'a', file: '', text: TEXT, cut: segment(TEXT, 'ja').sentences };

/** A project of one article, a clock, and a keeper on its second sentence. */
function begin() {
  let decisions: Decisions = NOTHING_DECIDED;
  const lay = (): Laid => {
    const present = layOut(material, decisionsOn(decisions, 'a').edits);
    return {
      ja: { file: '', text: present.text, sentences: present.sentences, rubies: [] },
      sentences: present.pieceOf.map((at) => ({
        ...{ unit: present.pieces[at]?.units[0] ?? 0, edited: false, done: false, note: '' },
      })),
    };
  };
  const put = (start: number, end: number, text: string): void => {
    decisions = apply(decisions, planEdit(material, decisionsOn(decisions, 'a'), { start, end, text }));
  };
  const waiting: { answer(done: boolean): void; fail(error: Error): void }[] = [];
  const timers = new Map<() => void, number>();
  const errors: unknown[] = [];
  const told: Keeping[] = [];
  const writes: string[] = [];
  const edits: Write[] = [];
  /** The host has other things to do first: a write is asked for its words only when its turn has come. */
  let busy = false;
  /** What the person sees in the editor. */
  let seen = SECOND;
  const at = TEXT.indexOf(SECOND);
  const keeper = makeKeeper(lay(), { start: at, end: at + SECOND.length, unit: 1 } as Span, {
    write: (make) =>
      new Promise((resolve, reject) => {
        let edit = busy ? undefined : make();
        const late = busy;
        if (edit !== undefined) edits.push(edit);
        if (edit !== undefined) writes.push(edit.text);
        waiting.push({
          fail: reject,
          answer(done) {
            if (late) {
              edit = make();
              if (edit !== undefined) writes.push(edit.text);
            }
            const does = done && edit !== undefined;
            if (does && edit !== undefined) {
              put(edit.start, edit.end, edit.text);
              keeper.see(lay());
            }
            resolve(does);
          },
        });
      }),
    later: (milliseconds, then) => {
      timers.set(then, milliseconds);
      return () => timers.delete(then);
    },
    widen: (before, behind) => {
      seen = before + seen + behind;
    },
    replace: (text) => {
      seen = text;
    },
    tell: (keeping) => told.push(keeping),
    failed: (error) => errors.push(error),
  });
  const ring = (milliseconds: number): void => {
    for (const [then, after] of [...timers]) {
      if (after !== milliseconds) continue;
      timers.delete(then);
      then();
    }
  };
  return {
    keeper,
    told,
    writes,
    edits,
    errors,
    text: () => lay().ja.text,
    seen: () => seen,
    type(text: string) {
      seen = text;
      keeper.typed(text);
    },
    /** The person pauses. */
    pause: () => ring(PAUSE),
    /** The person goes on typing for a long time. */
    goOn: () => ring(LONGEST),
    async answer(done = true) {
      waiting.shift()?.answer(done);
      await Promise.resolve();
      await Promise.resolve();
    },
    /** The write breaks off with an error. */
    async breakOff() {
      waiting.shift()?.fail(new Error('broken off'));
      await Promise.resolve();
      await Promise.resolve();
    },
    keepBusy(now: boolean) {
      busy = now;
    },
    /** Somebody else writes. */
    async elsewhere(from: string, to: string) {
      const text = lay().ja.text;
      const start = text.indexOf(from);
      // The host does one thing after the other.
      if (start < 0 || waiting.length > 0) return;
      put(start, start + from.length, to);
      keeper.see(lay());
    },
  };
}

describe('what is typed', () => {
  it('is written in a pause, once', async () => {
    const it = begin();
    it.type('費用は四億円だ。');
    it.type('費用は五億円だ。');
    expect([it.writes, PAUSE > 0]).toEqual([[], true]);
    it.pause();
    await it.answer();
    expect([it.writes, it.text()]).toEqual([['費用は五億円だ。'], TEXT.replace(SECOND, '費用は五億円だ。')]);
    expect(it.told).toEqual(['typing', 'typing', 'keeping', 'keeping', 'kept']);
    // Nothing but what the border takes.
    expect(it.edits.map((edit) => Object.keys(edit).sort())).toEqual([['end', 'start', 'text']]);
  });

  it('is not written while an input method is at work', async () => {
    const it = begin();
    it.keeper.compose(true);
    it.type('費用はよんおくえんだ。');
    it.pause();
    expect(it.writes).toEqual([]);
    it.type('費用は四億円だ。');
    it.keeper.compose(false);
    it.pause();
    expect(it.writes).toEqual(['費用は四億円だ。']);
  });

  it('is written after a while also where the person never pauses', async () => {
    const it = begin();
    it.type('費用は四億');
    it.goOn();
    await it.answer();
    expect([it.writes, it.text()]).toEqual([['費用は四億'], TEXT.replace(SECOND, '費用は四億')]);
  });

  it('is written between two compositions where one follows the other without a pause', async () => {
    const it = begin();
    it.keeper.compose(true);
    it.type('費用はよんおく');
    it.goOn();
    expect(it.writes).toEqual([]);
    it.type('費用は四億');
    it.keeper.compose(false);
    expect(it.writes).toEqual(['費用は四億']);
    it.keeper.compose(true);
    it.type('費用は四億えん');
    await it.answer();
    it.keeper.compose(false);
    // The long wait begins anew with each write.
    expect(it.writes).toEqual(['費用は四億']);
  });

  it('is written again after a write that broke off', async () => {
    const it = begin();
    it.type('費用は四億円だ。');
    it.pause();
    await it.breakOff();
    expect([it.errors.length, it.told.at(-1)]).toEqual([1, 'typing']);
    it.pause();
    await it.answer();
    expect([it.told.at(-1), it.text()]).toEqual(['kept', TEXT.replace(SECOND, '費用は四億円だ。')]);
  });

  it('is not overwritten by an answer to what was typed before', async () => {
    const it = begin();
    it.type('費用は四億円だ。');
    it.pause();
    it.type('費用は四億円だった。');
    await it.answer();
    expect([it.seen(), it.keeper.local()]).toEqual(['費用は四億円だった。', '費用は四億円だった。']);
    it.pause();
    await it.answer();
    expect(it.text()).toBe(TEXT.replace(SECOND, '費用は四億円だった。'));
  });

  it('is written as it is when its turn has come, and not at all in the middle of a composition', async () => {
    const it = begin();
    it.keepBusy(true);
    it.type('費用は四億円だ。');
    it.pause();
    it.keeper.compose(true);
    it.type('費用は四億円くr。');
    await it.answer();
    expect(it.writes).toEqual([]);
    it.type('費用は四億円位だ。');
    it.keeper.compose(false);
    it.pause();
    it.type('費用は四億円くらいだ。');
    await it.answer();
    expect(it.writes).toEqual(['費用は四億円くらいだ。']);
  });

  it('is not disturbed by an answer that comes while an input method is at work', async () => {
    const it = begin();
    it.type('費用は三億円。');
    it.pause();
    it.keeper.compose(true);
    it.type('費用は三億円。。');
    await it.answer();
    it.type('費用は三億円。だ。');
    it.keeper.compose(false);
    expect(await Promise.all([it.keeper.close(), it.answer()])).toEqual([true, undefined]);
    expect(it.text()).toBe(TEXT.replace(SECOND, '費用は三億円。だ。'));
  });

  it('takes in what an edit has joined to the sentence', async () => {
    const it = begin();
    it.type('費用は三億円で');
    it.pause();
    await it.answer();
    expect(it.seen()).toBe('費用は三億円で来年に着工する。');
    it.type('費用は三億円で、来年に着工する。');
    it.pause();
    await it.answer();
    expect(it.text()).toBe('市長は橋を架ける。費用は三億円で、来年に着工する。');
  });

  it('takes in the sentence before it where what was typed belongs there', async () => {
    const it = begin();
    it.type(`。${SECOND}`);
    it.pause();
    await it.answer();
    expect(it.seen()).toBe(`市長は橋を架ける。。${SECOND}`);
    it.type(`市長は橋を架ける。${SECOND}`);
    const closed = it.keeper.close();
    await it.answer();
    expect([await closed, it.text()]).toEqual([true, TEXT]);
  });

  it('is all written when the sentence is closed, also what was typed during the last answer', async () => {
    const it = begin();
    it.type('費用は四億円だ。');
    it.pause();
    it.type('費用は四億円だったという。');
    const closed = it.keeper.close();
    await it.answer();
    await it.answer();
    expect(await closed).toBe(true);
    expect(it.text()).toBe(TEXT.replace(SECOND, '費用は四億円だったという。'));
  });

  it('is written also where it is what it was before the write that is under way', async () => {
    const it = begin();
    it.type('費用は四億円だ。');
    it.pause();
    it.type(SECOND);
    const closed = it.keeper.close();
    await it.answer();
    await it.answer();
    expect([await closed, it.text()]).toEqual([true, TEXT]);
  });

  it('is deleted only on closing', async () => {
    const it = begin();
    it.type('');
    it.pause();
    expect(it.writes).toEqual([]);
    const closed = it.keeper.close();
    await it.answer();
    expect([await closed, it.text()]).toEqual([true, TEXT.replace(SECOND, '')]);
  });

  it('is kept in the editor when it is refused, and tried again a few times', async () => {
    const it = begin();
    it.type('費用は四億円だ。');
    for (let tries = 0; tries < TRIES + 2; tries += 1) {
      it.pause();
      await it.answer(false);
    }
    expect([it.writes.length, it.told.at(-1), it.keeper.local()]).toEqual([
      TRIES,
      'refused',
      '費用は四億円だ。',
    ]);
    it.type('費用は五億円だ。');
    it.pause();
    await it.answer();
    expect(it.told.at(-1)).toBe('kept');
  });
});

describe('what somebody else writes', () => {
  it('beside the sentence moves it', async () => {
    const it = begin();
    await it.elsewhere('市長は', '新しい市長は');
    it.type('費用は四億円だ。');
    it.pause();
    await it.answer();
    expect(it.text()).toBe('新しい市長は橋を架ける。費用は四億円だ。来年に着工する。');
  });

  it('into the sentence is shown, unless the person has typed since', async () => {
    const it = begin();
    await it.elsewhere('三億', '九億');
    expect(it.seen()).toBe('費用は九億円だ。');
    it.type('費用は九億円か。');
    await it.elsewhere('九億', '八億');
    expect(it.seen()).toBe('費用は九億円か。');
    it.pause();
    await it.answer();
    expect(it.text()).toBe(TEXT.replace(SECOND, '費用は九億円か。'));
  });
});

describe('whatever happens meanwhile', () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constant('type' as const),
      at: fc.nat(20),
      text: fc.constantFrom('', 'あ', '。', '億億', '、'),
    }),
    fc.record({
      do: fc.constantFrom(
        'pause' as const,
        'goOn' as const,
        'answer' as const,
        'compose' as const,
        'ended' as const,
      ),
    }),
    fc.record({ do: fc.constantFrom('refuse' as const, 'breakOff' as const) }),
    fc.record({ do: fc.constant('busy' as const), now: fc.boolean() }),
    fc.record({ do: fc.constant('elsewhere' as const), to: fc.constantFrom('長い市長は', '市は') }),
  );

  it('the article ends with what the person saw last, and is elsewhere as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const it = begin();
        let begins = TEXT.indexOf(SECOND);
        for (const one of steps) {
          if (one.do === 'type') {
            const now = it.seen();
            const at = Math.min(one.at, now.length);
            it.type(
              now.slice(0, at) + one.text + now.slice(Math.min(now.length, at + (one.text === '' ? 2 : 0))),
            );
          } else if (one.do === 'pause') it.pause();
          else if (one.do === 'goOn') it.goOn();
          else if (one.do === 'answer') await it.answer();
          else if (one.do === 'breakOff') await it.breakOff();
          else if (one.do === 'refuse') await it.answer(false);
          else if (one.do === 'busy') it.keepBusy(one.now);
          else if (one.do === 'elsewhere') {
            // Once the sentence has taken in the one before it, that one is the person's own.
            if (it.seen().includes('架ける')) continue;
            const before = it.text();
            await it.elsewhere('市長は', one.to);
            if (it.text() !== before) begins += one.to.length - 3;
          } else it.keeper.compose(one.do === 'compose');
        }
        const last = it.seen();
        const closed = it.keeper.close();
        for (let answers = 0; answers < 8; answers += 1) await it.answer();
        expect(await closed).toBe(true);
        const text = it.text();
        const first = text.slice(0, begins);
        expect(first).toMatch(/^(長い)*市長?は橋を架ける。$/);
        // What stands before the sentence is taken into it where what was typed belongs there, as a full stop does.
        const own = last.startsWith(first) ? last.slice(first.length) : last;
        const written = own.trim() === '' ? '' : own;
        // What stands behind the sentence may have been taken into it, or may still follow.
        expect([
          first + written,
          first + written + TEXT.slice(TEXT.indexOf(SECOND) + SECOND.length),
        ]).toContain(text);
      }),
      { numRuns: 300 },
    );
  });
});

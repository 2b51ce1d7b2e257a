import { beforeEach, describe, expect, it } from 'vitest';
import { galleryHost, makeGalleryApi } from '../gallery/host.ts';
import { makeWorkbench, type Workbench } from '../workbench.ts';

let workbench: Workbench;
const held = () => workbench.getState().unkept.map(({ text }) => text);
beforeEach(() => {
  workbench = makeWorkbench(makeGalleryApi(), galleryHost);
});

describe('words that could not be kept', () => {
  it('stay, whatever else is said, until each is dismissed', () => {
    const { act, getState } = workbench;
    act.holdWords('一つ目の文。');
    act.holdWords('二つ目の文。');
    act.say({ kind: 'saved', path: '/a.csv' });
    act.dismiss();
    expect(held()).toEqual(['一つ目の文。', '二つ目の文。']);
    act.dropWords(getState().unkept[0]?.key ?? -1);
    expect(held()).toEqual(['二つ目の文。']);
  });

  it('would be lost with the window, unless they were copied', async () => {
    const { act, getState } = workbench;
    expect([act.wouldLose(), await act.finishAll()]).toEqual([false, []]);
    act.holdWords('一つ目の文。');
    act.holdWords('二つ目の文。');
    act.copiedWords(getState().unkept[0]?.key ?? -1);
    expect([act.wouldLose(), await act.finishAll()]).toEqual([true, ['二つ目の文。']]);
    act.copiedWords(getState().unkept[1]?.key ?? -1);
    expect([act.wouldLose(), await act.finishAll()]).toEqual([false, []]);
    expect(held()).toHaveLength(2);
  });

  it('count while they are being written', async () => {
    const { act } = workbench;
    let written = true;
    act.finishFirst({ finish: async () => !written, words: () => (written ? ['書きかけの文。'] : []) });
    expect([act.isKept(), act.wouldLose(), await act.finishAll()]).toEqual([false, true, ['書きかけの文。']]);
    written = false;
    expect([act.isKept(), act.wouldLose(), await act.finishAll()]).toEqual([true, false, []]);
  });
});

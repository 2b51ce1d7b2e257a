import type { Message } from '../../src/messages/message.ts';
import type { Change } from '../../src/project/change.ts';
import type { ArticleMaterial, SourceMaterial } from '../../src/project/record.ts';
import { segment } from '../../src/segment/segment.ts';
import type { Incoming } from './materials.ts';
import type { SessionHost } from './session.ts';

/** Small things that tests of the store are made of. */

export const host: SessionHost = {
  owner: { process: process.pid, host: 'test', since: '2026-01-02T03:04:05.000Z' },
  now: () => new Date('2026-01-02T03:04:05.000Z'),
};

export const NAME: Message = { id: 'change.note', values: {} };

const JAPANESE = '港を広げる。工事は来月に始まる。\n完成は三年後だ。';
const ENGLISH = 'The harbor grows. Work begins next month. It ends in three years.';

export const article = (id: string): ArticleMaterial => ({
  id,
  file: `${id}.txt`,
  text: JAPANESE,
  cut: segment(JAPANESE, 'ja').sentences,
});

export const source = (id: string): SourceMaterial => ({
  id,
  file: `${id}.txt`,
  text: ENGLISH,
  cut: segment(ENGLISH, 'en').sentences,
});

/** Articles `a`, `b` … with one source `s`, and the change that lists them. */
export function texts(ids: readonly string[]): { readonly incoming: Incoming; readonly change: Change } {
  return {
    incoming: { articles: ids.map(article), sources: [source('s')] },
    change: {
      kind: 'all',
      changes: ids.map((id) => ({ kind: 'listing', article: id, value: { title: id, sources: ['s'] } })),
    },
  };
}

/** A note on the first sentence of an article: the smallest thing a person can do. */
export const noting = (id: string, note: string): Change => ({
  kind: 'mark',
  article: id,
  unit: 0,
  value: { done: false, note },
});

import { beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../main/engine.ts';
import { Cancelled, STAGES, type Stage, UNWATCHED } from '../base/watch.ts';
import { penaltyPer100Words } from './penalty.ts';
import { processArticle } from './process.ts';
import { type Engine, type Job, WANTS } from './way.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

const JOB: Job = {
  ja: { file: 'a.txt', text: '会議は15日に東京で始まった。\n首相は3年ぶりに出席した。' },
  en: [
    {
      file: 'b.txt',
      text: 'The meeting began in Tokyo on the 15th. The prime minister attended for the first time in three years.',
    },
  ],
  want: WANTS,
  glossary: [],
};

describe('the way of an article', () => {
  it('aligns, links and finds nothing wrong with a good translation', () => {
    const { alignment, findings, ja } = processArticle(JOB, engine, UNWATCHED);
    expect(ja.sentences).toHaveLength(2);
    expect(alignment.beads.map((bead) => [bead.ja, bead.en.map((it) => it.sentence)])).toEqual([
      [[0], [0]],
      [[1], [1]],
    ]);
    expect(alignment.links.length).toBeGreaterThan(3);
    expect(findings.filter((it) => it.confidence >= 0.5)).toEqual([]);
  });

  it('gives the same answer twice', () => {
    expect(processArticle(JOB, engine, UNWATCHED)).toEqual(processArticle(JOB, engine, UNWATCHED));
  });

  it('leaves out what was not wanted', () => {
    const { alignment, findings, terms } = processArticle({ ...JOB, want: ['beads'] }, engine, UNWATCHED);
    expect([alignment.beads.length > 0, findings.length, terms.length]).toEqual([true, 0, 0]);
  });

  it('passes the stages in their order', () => {
    const passed: Stage[] = [];
    processArticle(JOB, engine, { reached: (stage) => passed.push(stage), stopped: () => false });
    const order = passed.map((stage) => STAGES.indexOf(stage));
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  it.each(STAGES.filter((stage) => stage !== 'read' && stage !== 'match'))(
    'stops at %s when it is cancelled there',
    (at) => {
      let stop = false;
      const watch = {
        reached: (stage: Stage) => {
          stop = stop || stage === at;
        },
        stopped: () => stop,
      };
      expect(() => processArticle(JOB, engine, watch)).toThrow(Cancelled);
    },
  );

  it.each([
    ['no source', { ...JOB, en: [] }],
    ['no article', { ...JOB, ja: { file: '', text: '' } }],
    ['nothing at all', { ...JOB, ja: { file: '', text: '' }, en: [] }],
    ['an article of control characters', { ...JOB, ja: { file: '', text: '\u0000\uD800\u200B' } }],
  ])('takes %s without complaint', (_, job) => {
    const { findings, terms } = processArticle(job, engine, UNWATCHED);
    expect([findings.filter((it) => it.confidence >= 0.5).length, terms.length]).toEqual([0, 0]);
  });
});

describe('the penalty', () => {
  it('is nothing where no English is covered', () => {
    expect(penaltyPer100Words(processArticle({ ...JOB, en: [] }, engine, UNWATCHED))).toBe(0);
  });
});

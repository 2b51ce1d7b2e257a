import { describe, expect, it } from 'vitest';
import { speaker } from '../messages/speak.ts';
import { align } from './align.ts';
import { explainBead } from './evidence.ts';
import { english, japanese, lexiconOf } from './toy.ts';

const lexicon = lexiconOf([
  ['港', 'harbour'],
  ['嵐', 'storm'],
  ['船', 'ship'],
  ['市場', 'market'],
  ['果物', 'fruit'],
]);
const article = japanese(['嵐 港 船', '市場 果物', '知らない 話']);
const source = english(['storm harbour ship', 'market fruit', 'somebody else entirely']);
const textOf = { ja: article.text, en: () => source.text };
const { beads } = align(article, [source], lexicon);
const why = (ja: number, language: 'ja' | 'en'): string => {
  const bead = beads.find((one) => one.ja[0] === ja);
  if (!bead) return '';
  const { id, values } = explainBead(bead, textOf);
  return speaker(language)(id, values);
};

describe('explainBead', () => {
  it.each([
    [0, 'en', /^Shared: .*嵐 ↔ storm.*% sure/],
    [0, 'ja', /^共通する語：.*嵐 ↔ storm/],
    [1, 'en', /市場 ↔ market/],
    [2, 'en', /^No counterpart: no shared words/],
    [2, 'ja', /^対応箇所なし/],
  ] as const)('says why sentence %i stands where it stands (%s)', (sentence, language, pattern) => {
    expect(why(sentence, language)).toMatch(pattern);
  });
});

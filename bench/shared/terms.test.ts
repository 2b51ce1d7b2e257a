import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../main/engine.ts';
import { align } from '../../src/align/align.ts';
import { conceptsOf, termArticle } from '../../src/formats/concept.ts';
import { readEnglish, readJapanese } from '../../src/project/process.ts';
import type { Engine } from '../../src/project/way.ts';
import { extractTerms } from '../../src/term/extract.ts';
import { measureNames, measureProjectGlossary } from '../terms.ts';
import { hasShared, seedPath, sharedPath } from './texts.ts';

describe.runIf(hasShared)('the glossary of real articles', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await loadEngine();
  });

  const concepts = (ids: readonly string[]) =>
    conceptsOf(
      ids.map((id) => {
        const ja = readJapanese({ file: id, text: readFileSync(seedPath(id), 'utf8') }, engine);
        const text = readFileSync(sharedPath('passages', `${id}.en.txt`), 'utf8');
        const en = [readEnglish({ file: `${id}.en`, text }, engine)];
        const alignment = align(ja, en, engine.lexicon);
        return termArticle(id, { ja, en, alignment, terms: extractTerms(ja, en, alignment, engine.lexicon) });
      }),
    );

  it('has nine in ten of the names that the English names, with the right Japanese', () => {
    for (const { id, recall, missing } of measureNames(engine))
      expect(recall, `${id}: ${missing.join(', ')}`).toBeGreaterThanOrEqual(0.9);
  });

  it('makes one concept of four spellings, and one person of two articles', () => {
    const all = concepts(['002', '004']);
    const spelt = all.filter(({ ja, admitted }) =>
      [ja, ...admitted].some((form) => /ベロ?ー?ラ?ウ?ソフ/.test(form)),
    );
    expect(spelt.map(({ en }) => en)).toEqual(['Andrei Belousov']);
    expect([spelt[0]?.ja, ...(spelt[0]?.admitted ?? [])]).toEqual(
      expect.arrayContaining(['ベロウソフ', 'ベローソフ', 'ベラウソフ', 'ベロソフ']),
    );
    const leaders = all.filter(
      ({ kind, ja, admitted }) => kind === 'person' && /金/.test([ja, ...admitted].join()),
    );
    expect(leaders).toMatchObject([{ en: 'Kim Jong Un', ja: '金正恩', admitted: ['金'], otherEn: ['Kim'] }]);
    expect(all.filter(({ en }) => en.includes('Putin'))).toHaveLength(1);
  });

  it('says of a concept all that a terminologist asks', () => {
    for (const it of concepts(['002'])) {
      expect(it.uses.length, it.en).toBeGreaterThan(0);
      expect(it.contextJa, it.en).not.toBe('');
      expect(it.contextEn, it.en).not.toBe('');
      expect(it.evidence, it.en).toMatch(/^(?:list|sound|links) [01]\.\d\d ×\d+$/);
      expect(it.score).toBeGreaterThan(0);
    }
  });

  it('collects the glossary of 200 articles', () => {
    const figures = measureProjectGlossary(engine);
    console.log(`glossary of a project: ${JSON.stringify(figures)}`);
    expect(figures?.articles).toBe(200);
    expect(figures?.concepts).toBeGreaterThan(1500);
  });
});

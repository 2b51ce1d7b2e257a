import { beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../main/engine.ts';
import { listSamples, readSample } from '../../main/host/samples.ts';
import { samplesFolder } from '../../main/place.ts';
import { matchSources } from './match-sources.ts';
import { readEnglish, readJapanese } from './process.ts';
import type { Engine } from './way.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

describe('which sources belong to an article', () => {
  it('is told for every article and every source of the corpus', () => {
    const samples = listSamples(samplesFolder()).samples.flatMap(({ id }) => {
      const read = readSample(samplesFolder(), id);
      return read.ok ? [read.value] : [];
    });
    expect(samples.length).toBeGreaterThan(4);
    const english = samples.flatMap(({ id, en, gold }) =>
      en.map((text, at) => ({ id, used: gold.sources[at]?.used, text: readEnglish(text, engine) })),
    );
    for (const { id, ja } of samples) {
      const matches = matchSources(
        readJapanese(ja, engine),
        english.map(({ text }) => text),
        engine.lexicon,
      );
      const chosen = english.filter((_, at) => matches[at]?.belongs);
      const own = english.filter((source) => source.id === id && source.used);
      expect([id, chosen.map(({ text }) => text.file)]).toEqual([id, own.map(({ text }) => text.file)]);
    }
  });

  it.each([
    ['no source', '港を広げる。', []],
    ['an empty source', '港を広げる。', ['']],
    ['an empty article', '', ['The harbor grows.']],
  ])('is nothing for %s', (_, ja, en) => {
    const matches = matchSources(
      readJapanese({ file: '', text: ja }, engine),
      en.map((text) => readEnglish({ file: '', text }, engine)),
      engine.lexicon,
    );
    expect(matches).toEqual(en.map(() => ({ score: 0, belongs: false })));
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../main/engine.ts';
import { UNWATCHED } from '../base/watch.ts';
import { processArticle } from '../project/process.ts';
import type { Engine } from '../project/way.ts';
import type { Term } from './term.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

/** The glossary of an article given as pairs of sentences, one bead each. */
function termsOf(pairs: readonly (readonly [string, string])[]): readonly Term[] {
  const input = (file: string, sentences: readonly string[]) => {
    const starts = sentences.map((_, at) => sentences.slice(0, at).join('\n').length + (at > 0 ? 1 : 0));
    const segments = sentences.map((text, at) => ({
      start: starts[at] ?? 0,
      end: (starts[at] ?? 0) + text.length,
    }));
    return { file, text: sentences.join('\n'), segments };
  };
  const job = {
    ja: input(
      'ja',
      pairs.map(([ja]) => ja),
    ),
    en: [
      input(
        'en',
        pairs.map(([, en]) => en),
      ),
    ],
    want: ['terms'] as const,
    glossary: [],
  };
  return processArticle(job, engine, UNWATCHED).terms;
}

const forms = (terms: readonly Term[], en: string) =>
  terms.find((term) => term.en.toLowerCase() === en)?.variants.map((variant) => variant.form);

describe('a glossary', () => {
  const ARTICLE = [
    ['政府は弾道ミサイルの発射を非難した。', 'The government condemned the launch of the ballistic missile.'],
    ['弾道ミサイルは海に落下した。', 'The ballistic missile fell into the sea.'],
    ['カルペンコ外相は抗議した。', 'Foreign Minister Karpenko protested.'],
    ['カルペンコ氏は金曜日に帰国した。', 'Karpenko returned home on Friday.'],
    ['カルペンカ氏は会見で新協定を称賛した。', 'Karpenko praised the new agreement at a news conference.'],
  ] as const;

  it('pairs compounds', () => {
    expect(forms(termsOf(ARTICLE), 'ballistic missile')).toEqual(['弾道ミサイル']);
  });

  it('gathers the spellings of one name, the most used first', () => {
    expect(forms(termsOf(ARTICLE), 'karpenko')).toEqual(['カルペンコ', 'カルペンカ']);
  });

  it('leaves out what every dictionary says', () => {
    expect(forms(termsOf(ARTICLE), 'sea')).toBeUndefined();
    expect(forms(termsOf(ARTICLE), 'government')).toBeUndefined();
  });

  it('counts where the words stand, and points at them', () => {
    const text = ARTICLE.map(([ja]) => ja).join('\n');
    const terms = termsOf(ARTICLE);
    expect(terms.length).toBeGreaterThan(1);
    for (const { variants } of terms) {
      for (const { form, places, count } of variants) {
        expect(places.map((place) => text.slice(place.start, place.end))).toEqual(Array(count).fill(form));
      }
    }
  });

  it('finds nothing where nothing is aligned', () => {
    expect(termsOf([])).toEqual([]);
  });
});

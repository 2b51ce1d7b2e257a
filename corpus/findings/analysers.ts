import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnglish } from '../../main/host/english.ts';
import { loadJapanese } from '../../main/host/japanese.ts';
import { loadLexicon } from '../../main/host/lexicon.ts';
import type { Analysers } from '../../src/check/lay-out.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';

/** The real tokenizers and the real lexicon, as tests and measurements of the checks use them. */
export interface Loaded {
  readonly analysers: Analysers;
  readonly lexicon: Lexicon;
}

const EMPTY: Lexicon = {
  english: () => [],
  japanese: () => [],
  longest: (_t, at) => at,
  nameEnds: () => [],
  rarity: () => 10,
  names: () => [],
  namesInJapanese: () => [],
  loan: () => [],
  readings: () => undefined,
};

/** Loads both tokenizers and the lexicon; takes about two seconds. */
export async function loadAnalysers(): Promise<Loaded> {
  const lexicon = existsSync(join(import.meta.dirname, '..', 'lexicon')) ? loadLexicon() : EMPTY;
  const japanese = await loadJapanese(lexicon);
  const english = loadEnglish();
  const nothing = { quantities: [], moments: [], names: [] };
  return {
    lexicon,
    analysers: {
      japanese: (text, cut) => ({
        file: '',
        text,
        sentences: cut.sentences.map((s) => ({
          ...s,
          ...nothing,
          tokens: japanese(text.slice(s.start, s.end)).map((t) => ({
            ...t,
            start: t.start + s.start,
            end: t.end + s.start,
          })),
        })),
      }),
      english: (text, cut) => ({
        file: '',
        text,
        sentences: cut.sentences.map((s) => ({
          ...s,
          ...nothing,
          tokens: english(text.slice(s.start, s.end)).map((t) => ({
            ...t,
            start: t.start + s.start,
            end: t.end + s.start,
          })),
        })),
      }),
    },
  };
}

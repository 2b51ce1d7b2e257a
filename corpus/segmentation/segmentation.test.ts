import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/segment.ts';
import { LANGUAGES, type Language } from '../../src/segment/sentence.ts';
import { assertTiling } from '../../src/segment/tiling.ts';

interface Rule {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

function readRules(language: Language): readonly Rule[] {
  const file = readFileSync(join(import.meta.dirname, `${language}.txt`), 'utf8');
  return file
    .split(/^== /m)
    .slice(1)
    .map((block) => {
      const [head = '', expected = ''] = block.split(/\n--\n/);
      const [name = '', ...text] = head.split('\n');
      return { name, text: text.join('\n'), sentences: expected.split('\n').filter((line) => line !== '') };
    });
}

const cut = (text: string, language: Language): readonly string[] => {
  const segmented = segment(text, language);
  assertTiling(text, segmented);
  return segmented.sentences.map(
    ({ start, end, kind }) => `${kind} ${text.slice(start, end).replaceAll('\n', '⏎')}`,
  );
};

const LEAST = { ja: 60, en: 80 } as const;

describe.each(LANGUAGES)('the rules of %s', (language) => {
  const rules = readRules(language);

  it('are many, and named apart', () => {
    expect(rules.length).toBeGreaterThanOrEqual(LEAST[language]);
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it.each(rules)('$name', ({ text, sentences }) => expect(cut(text, language)).toEqual(sentences));
});

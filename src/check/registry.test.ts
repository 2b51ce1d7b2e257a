import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Loaded, load } from '../../corpus/findings/load.ts';
import { en } from '../messages/en.ts';
import { ja } from '../messages/ja.ts';
import type { MessageId } from '../messages/message.ts';
import { check } from './check.ts';
import type { Example } from './define-check.ts';
import { FAINT, type Finding, shown } from './finding.ts';
import { applySuggestions, contextOf, layOut } from './lay-out.ts';
import { checksOf } from './merge.ts';
import { CHECKS } from './registry.ts';

let loaded: Loaded;
beforeAll(async () => {
  loaded = await load();
});

/** The findings of all checks on an example. */
function findingsIn(
  example: Pick<Example, 'ja' | 'en' | 'glossary' | 'native' | 'linked'>,
): readonly Finding[] {
  const { article, sources, alignment } = layOut(example, loaded);
  return check(article, sources, alignment, contextOf(example, loaded));
}

/** What a finding marks: its Japanese, or the English where it marks none. */
function marked(finding: Finding, example: Pick<Example, 'ja' | 'en'>): string {
  const { article, sources } = layOut(example, loaded);
  return finding.ja.length > 0
    ? finding.ja.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
    : finding.en.map(({ file, start, end }) => sources[file]?.text.slice(start, end)).join(' … ');
}

describe('the registry', () => {
  it('lists every file in rules/, and nothing else', () => {
    const files = readdirSync(join(import.meta.dirname, 'rules'))
      .filter((name) => !name.endsWith('.test.ts'))
      .map((name) => name.replace(/\.ts$/, ''));
    expect(CHECKS.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it.each(CHECKS)('$id has an example that reports and one that stays silent', ({ examples }) => {
    expect(examples.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(examples.some(({ finds }) => finds.length === 0)).toBe(true);
  });

  it.each(CHECKS)('$id has its texts in both languages', ({ id }) => {
    for (const field of ['title', 'why', 'remedy']) {
      for (const catalog of [en, ja]) {
        const text = catalog[`check.${id}.${field}` as MessageId];
        expect(text.length).toBeGreaterThan(1);
        expect(text).not.toContain('TODO');
      }
    }
  });

  it.each(CHECKS)('$id says everything that is written for it', ({ id }) => {
    const code = readFileSync(join(import.meta.dirname, 'rules', `${id}.ts`), 'utf8');
    const own = Object.keys(en).filter((key) => key.startsWith(`check.${id}.`));
    const said = own.filter((key) => !/\.(?:title|why|remedy)$/.test(key));
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((key) => !code.includes(key))).toEqual([]);
  });

  it.each(CHECKS)('$id looks at beads or at the article', (one) => {
    expect(one.findInArticle ?? one.findInBead).toBeDefined();
  });

  it('is silent on nothing at all', () => {
    for (const nothing of ['', ' ', '\n\n']) expect(findingsIn({ ja: nothing, en: nothing })).toEqual([]);
  });
});

const examples = CHECKS.flatMap((one) => one.examples.map((example) => ({ id: one.id, example })));

describe('examples', () => {
  it.each(examples)('$id: $example.ja', ({ id, example }) => {
    const found = findingsIn(example).filter(
      (finding) => finding.confidence >= FAINT && checksOf(finding).includes(id),
    );
    expect(found.map((finding) => marked(finding, example))).toEqual(example.finds);
    for (const { confidence } of found) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it.each(examples.filter(({ example }) => example.finds.length > 0))(
    '$id says nothing of its example that is not in it: $example.ja',
    ({ id, example }) => {
      const { article, sources } = layOut(example, loaded);
      for (const finding of findingsIn(example).filter((it) => checksOf(it).includes(id))) {
        expect(finding.message.id in en).toBe(true);
        for (const span of finding.ja) expect(article.text.slice(span.start, span.end)).not.toBe('');
        for (const span of finding.en)
          expect(sources[span.file]?.text.slice(span.start, span.end)).toBeTruthy();
        const holes = [...ja[finding.message.id].matchAll(/\{\{(\w+)\}\}/g)].map((it) => it[1]);
        expect(Object.keys(finding.message.values)).toEqual(expect.arrayContaining(holes));
      }
    },
  );
});

const repairable = examples.filter(({ example }) => example.fixed !== undefined);

describe('suggestions', () => {
  it.each(repairable)('$id repairs $example.ja', ({ id, example }) => {
    const { article } = layOut(example, loaded);
    const before = findingsIn(example);
    const fixes = before
      .filter((it) => checksOf(it).includes(id))
      .flatMap((it) => it.suggestions.slice(0, 1));
    expect(applySuggestions(article.text, fixes)).toBe(
      layOut({ ja: example.fixed ?? '' }, loaded).article.text,
    );
  });

  it.each(repairable)('$id leaves nothing where it repaired $example.ja', ({ id, example }) => {
    const before = findingsIn(example)
      .flatMap(checksOf)
      .filter((it) => it !== id);
    const after = shown(findingsIn({ ...example, ja: example.fixed ?? '' })).flatMap(checksOf);
    expect(after.filter((it) => it === id || !before.includes(it))).toEqual([]);
  });
});

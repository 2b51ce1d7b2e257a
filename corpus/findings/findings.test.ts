import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckId } from '../../src/check/catalog.ts';
import { check } from '../../src/check/check.ts';
import type { Example } from '../../src/check/define-check.ts';
import { FAINT, type Finding } from '../../src/check/finding.ts';
import { contextOf, layOut } from '../../src/check/lay-out.ts';
import { checksOf } from '../../src/check/merge.ts';
import { CHECKS } from '../../src/check/registry.ts';
import { type Loaded, load } from './load.ts';

/** A planted case or a near miss: an example that is too much for the rule's own file. */
interface Case extends Pick<Example, 'ja' | 'en' | 'finds' | 'glossary' | 'native' | 'linked'> {
  readonly id: CheckId;
}

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.jsonl'));
const cases: readonly Case[] = files.flatMap((file) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ ...JSON.parse(line), id: file.replace('.jsonl', '') })),
);

let loaded: Loaded;
beforeAll(async () => {
  loaded = await load();
});

function read(one: Omit<Case, 'id' | 'finds'>): {
  findings: readonly Finding[];
  quote: (it: Finding) => string;
} {
  const { article, sources, alignment } = layOut(one, loaded);
  const findings = check(article, sources, alignment, contextOf(one, loaded));
  const quote = ({ ja, en }: Finding): string =>
    ja.length > 0
      ? ja.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
      : en.map(({ file, start, end }) => sources[file]?.text.slice(start, end)).join(' … ');
  return { findings, quote };
}

describe('the planted cases', () => {
  it('belong to checks that exist', () => {
    expect(CHECKS.map(({ id }) => String(id))).toEqual(
      expect.arrayContaining(files.map((it) => it.replace('.jsonl', ''))),
    );
  });

  it.each(CHECKS.map(({ id }) => id))('of %s are both: errors to find and near misses to pass over', (id) => {
    const own = cases.filter((one) => one.id === id);
    expect(own.filter(({ finds }) => finds.length > 0).length).toBeGreaterThanOrEqual(3);
    expect(own.filter(({ finds }) => finds.length === 0).length).toBeGreaterThanOrEqual(3);
  });

  it.each(cases)('$id: $ja', (one) => {
    const { findings, quote } = read(one);
    const told = findings.filter((it) => it.confidence >= FAINT && checksOf(it).includes(one.id));
    expect(told.map(quote)).toEqual(one.finds);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workbench } from '../src/messages/en/workbench.ts';
import { en } from '../src/messages/en.ts';
import { ja } from '../src/messages/ja.ts';

const places = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');

describe('what the window says', () => {
  it('collides with no other part of the catalog', () => {
    const parts = import.meta.glob<Record<string, object>>('../src/messages/en/*.ts', { eager: true });
    const keys = Object.values(parts).flatMap((part) =>
      Object.values(part).flatMap((one) => Object.keys(one)),
    );
    expect(keys.length).toBeGreaterThan(Object.keys(workbench).length);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(new Set(keys)).toEqual(new Set(Object.keys(en)));
  });

  it.each(Object.keys(workbench) as (keyof typeof workbench)[])(
    '%s has the same places in both languages',
    (id) => {
      expect(new Set(places(ja[id]))).toEqual(new Set(places(en[id])));
    },
  );

  it('is all in use', () => {
    const folder = import.meta.dirname;
    const code = ['renderer', 'main', 'src']
      .flatMap((part) => {
        const root = join(folder, '..', part);
        return readdirSync(root, { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.tsx?$/.test(name) && !name.includes('messages'))
          .map((name) => readFileSync(join(root, name), 'utf8'));
      })
      .join('\n');
    const isUsed = (id: string) =>
      code.includes(`'${id}'`) ||
      code.includes(`'${id.replace(/_(one|other)$/, '')}'`) ||
      // Ids put together from a part that varies: read.alone.${row.alone}
      id.split('.').some((_, at, parts) => at > 0 && code.includes(`\`${parts.slice(0, at).join('.')}.\${`));
    expect(Object.keys(workbench).filter((id) => !isUsed(id))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workbench } from '../src/messages/en/workbench.ts';
import { en } from '../src/messages/en.ts';
import { ja } from '../src/messages/ja.ts';
import type { MessageId, Values } from '../src/messages/message.ts';
import { speaker } from '../src/messages/speak.ts';

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

  it.each<[MessageId, Values, string, string]>([
    ['glossary.form.uses', { times: 1 }, '1 × in 1 article', '1 × in 2 articles'],
    ['change.import-glossary', {}, 'Import 1 glossary entry', 'Import 2 glossary entries'],
    ['change.entries', {}, 'Glossary: 1 entry', 'Glossary: 2 entries'],
    ['change.import', {}, 'Add 1 article', 'Add 2 articles'],
    ['change.import.sources', {}, 'Add 1 English source', 'Add 2 English sources'],
    [
      'change.replace',
      { from: 'a', to: 'b' },
      'Replace “a” with “b” in 1 place',
      'Replace “a” with “b” in 2 places',
    ],
    ['glossary.picked', {}, '1 term selected', '2 terms selected'],
  ])('%s tells one from several', (id, values, one, several) => {
    const say = speaker('en');
    expect([1, 2].map((count) => say(id, { ...values, count }))).toEqual([one, several]);
  });

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

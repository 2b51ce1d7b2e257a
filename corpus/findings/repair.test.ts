/** Every suggestion of every example and planted case, applied alone, in the way a person applies it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Example } from '../../src/check/define-check.ts';
import { type Finding, type Suggestion, shown } from '../../src/check/finding.ts';
import { contextOf, layOut } from '../../src/check/lay-out.ts';
import { checksOf } from '../../src/check/merge.ts';
import { CHECKS } from '../../src/check/registry.ts';
import { type Loaded, load } from './load.ts';

type Text = Omit<Example, 'finds' | 'fixed'>;

const planted = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(join(import.meta.dirname, file), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line): Example => JSON.parse(line));
const texts: readonly Text[] = [...CHECKS.flatMap(({ examples }) => examples), ...planted].filter(
  ({ finds }) => finds.length > 0,
);

let loaded: Loaded;
beforeAll(async () => {
  loaded = await load();
});

function read(text: Text): readonly Finding[] {
  const { article, sources, alignment } = layOut(text, loaded);
  return shown(check(article, sources, alignment, contextOf(text, loaded)));
}

/** The text with one suggestion applied to the cell it stands in. */
function repaired(text: Text, { start, end, text: better }: Suggestion): Text {
  const cells = typeof text.ja === 'string' ? [text.ja] : text.ja;
  let at = 0;
  const ja = cells.map((cell) => {
    if (at > 0 && cell !== '') at += 2;
    const from = at;
    at += cell.length;
    return start >= from && end <= at ? cell.slice(0, start - from) + better + cell.slice(end - from) : cell;
  });
  return { ...text, ja };
}

/** The checks whose findings mark a character of a place; of an empty one, those that stand at it. */
const checksAt = (findings: readonly Finding[], start: number, end: number): readonly string[] =>
  findings
    .filter(({ ja }) =>
      ja.some((it) =>
        start === end ? it.start <= start && it.end >= end : it.start < end && it.end > start,
      ),
    )
    .flatMap(checksOf);

describe('a suggestion, applied', () => {
  it('is offered by most checks that could write the right words', () => {
    const offering = new Set(
      texts.flatMap((text) => read(text).flatMap((it) => (it.suggestions.length > 0 ? checksOf(it) : []))),
    );
    expect([...offering].sort()).toEqual(
      expect.arrayContaining([
        ...[
          'brackets',
          'dates',
          'doubled-phrase',
          'glossary',
          'katakana-spelling',
          'mojibake',
          'name-variants',
        ],
        ...[
          'numbers',
          'pivot-homophone',
          'punctuation',
          'spacing',
          'style-mix',
          'units',
          'width',
          'wrong-term',
        ],
      ]),
    );
  });

  it.each(texts)('answers its finding, and no new one stands in its place: $ja', (text) => {
    const before = read(text);
    const left = before.flatMap((finding) =>
      finding.suggestions.flatMap((suggestion) => {
        const { start, end, text: better } = suggestion;
        const there = checksAt(before, start, end).filter((it) => it !== finding.check);
        const after = checksAt(read(repaired(text, suggestion)), start, start + better.length);
        const wrong = after.filter((it) => !there.includes(it));
        return wrong.length === 0 ? [] : [`${finding.check} → ${better}: ${wrong.join(', ')}`];
      }),
    );
    expect(left).toEqual([]);
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../main/engine.ts';
import { slice } from '../base/span.ts';
import { diffMorphemes } from './morpheme-diff.ts';
import type { Engine } from './way.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

/** The changed stretches, as `before→after`, with the characters that differ in brackets where only those do. */
const changes = (before: string, after: string): readonly string[] =>
  diffMorphemes(before, after, engine.tokenizeJapanese)
    .parts.filter((part) => part.is === 'changed')
    .map(({ before: old, after: fresh, within }) => {
      const inside = within ? ` (${slice(before, within.before)}→${slice(after, within.after)})` : '';
      return `${slice(before, old)}→${slice(after, fresh)}${inside}`;
    });

describe('the difference of two sentences', () => {
  it.each([
    ['会議は十五日に始まった。', '会議は十五日に始まった。', []],
    ['会議は来月に始まる。', '会議は来年に始まる。', ['来月→来年 (月→年)']],
    ['市長は橋を見た。', '市長は新しい橋を見た。', ['→新しい']],
    ['市長はとても驚いた。', '市長は驚いた。', ['とても→']],
    ['ファンデミックが終わった。', 'パンデミックが終わった。', ['ファンデ→パンデ (ファ→パ)']],
    ['', '港。', ['→港。']],
    ['港。', '', ['港。→']],
    ['港へ𠮷野家', '港へ𠮟野家', ['𠮷→𠮟']],
  ])('%s → %s', (before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  it('goes by the ends when there is no time', () => {
    const { parts, cutShort } = diffMorphemes(
      '港を広げる。'.repeat(80),
      `海を${'狭める。港を'.repeat(90)}広げる。`,
      engine.tokenizeJapanese,
      -1,
    );
    expect([cutShort, parts.map((part) => part.is)]).toEqual([true, ['changed', 'same']]);
  });

  it('tiles both texts, and what it calls the same is the same', () => {
    const text = fc.stringMatching(/^[港を広げる来月年始まった。😀𠮷 a]{0,30}$/u);
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { parts } = diffMorphemes(before, after, engine.tokenizeJapanese);
        expect(parts.map((part) => slice(before, part.before)).join('')).toBe(before);
        expect(parts.map((part) => slice(after, part.after)).join('')).toBe(after);
        for (const part of parts) {
          if (part.is === 'same') expect(slice(before, part.before)).toBe(slice(after, part.after));
        }
        for (const [one, other] of parts.slice(1).map((part, at) => [parts[at], part] as const))
          expect([one?.before.end, one?.after.end]).toEqual([other.before.start, other.after.start]);
      }),
      { numRuns: 300 },
    );
  });
});

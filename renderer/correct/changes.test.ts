import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffMorphemes } from '../../src/project/morpheme-diff.ts';
import { changesIn, changesOf } from './changes.ts';

/** Every character is a word of its own. */
const letters = (text: string) => [...text].map((surface, start) => ({ surface, start, end: start + 1 }));
const edit = (machine: string, now: string, start = 0) => ({
  ...{ start, end: start + now.length, machine },
  parts: diffMorphemes(machine, now, letters as never).parts,
});
const tell = (text: string, changes: ReturnType<typeof changesIn>) =>
  changes
    ?.map(({ is, start, end, removed }) =>
      is === 'same' ? text.slice(start, end) : `[-${removed}-]{+${text.slice(start, end)}+}`,
    )
    .join('');

describe('what was changed', () => {
  it.each([
    ['費用は三億円だ。', '費用は四億円だ。', '費用は[-三-]{+四+}億円だ。'],
    ['費用は三億円だ。', '費用は三億円。', '費用は三億円[-だ-]{++}。'],
    ['費用は億円だ。', '費用は三億円だ。', '費用は[--]{+三+}億円だ。'],
  ])('in 「%s」 → 「%s」', (machine, now, wanted) => {
    expect(tell(now, changesOf(edit(machine, now)))).toBe(wanted);
  });

  it('tiles the sentence, and loses no word of the machine', () => {
    const words = fc.string({ unit: fc.constantFrom('あ', 'い', 'う', '。'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, words, fc.nat(12), (machine, now, cut) => {
        const one = edit(machine, now, 3);
        const text = `前前前${now}`;
        const at = 3 + Math.min(cut, now.length);
        const spans = [
          { start: 3, end: at },
          { start: at, end: one.end },
        ].filter(({ start, end }) => start < end);
        const parts = spans.flatMap((span) => changesIn({ edits: [one] }, span) ?? []);
        expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(now);
        const before = parts.map(({ is, start, end, removed }) =>
          is === 'same' ? text.slice(start, end) : removed,
        );
        expect(before.join('')).toBe(machine);
      }),
      { numRuns: 500 },
    );
  });

  it('is nothing where nobody has written', () => {
    expect(changesIn({ edits: [edit('雨', '風', 10)] }, { start: 0, end: 5 })).toBeUndefined();
  });
});

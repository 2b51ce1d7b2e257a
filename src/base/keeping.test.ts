import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keeping, keepingFor, once } from './keeping.ts';

describe('keeping', () => {
  it('answers as if it remembered nothing, however little it may keep', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2 })), fc.integer({ min: 1, max: 6 }), (asked, most) => {
        const length = keeping((form) => form.length, most);
        for (const form of asked) expect(length(form)).toBe(form.length);
      }),
    );
  });

  it('asks once for what was asked lately', () => {
    const asked: string[] = [];
    const upper = keeping((form) => {
      asked.push(form);
      return form.toUpperCase();
    });
    expect([upper('one'), upper('two'), upper('one')]).toEqual(['ONE', 'TWO', 'ONE']);
    expect(asked).toEqual(['one', 'two']);
  });

  it('asks once about each thing', () => {
    const asked: object[] = [];
    const [one, other] = [{ mark: '.' }, { mark: '.' }];
    const marks = once((thing: { readonly mark: string }) => {
      asked.push(thing);
      return [thing.mark];
    });
    expect(marks(one)).toBe(marks(one));
    expect(marks(other)).not.toBe(marks(one));
    expect(asked).toEqual([one, other]);
  });

  it('keeps the answers of each ground apart', () => {
    const [plain, loud] = [{ mark: '.' }, { mark: '!' }];
    const said = keepingFor((form, { mark }: { readonly mark: string }) => form + mark);
    expect([said('yes', plain), said('yes', loud), said('yes', plain)]).toEqual(['yes.', 'yes!', 'yes.']);
  });
});

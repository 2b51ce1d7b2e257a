// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOfText, fromBase64, takeIn, toBase64 } from './incoming.ts';

describe('taking files in', () => {
  it('carries every byte there and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70_000, size: 'max' }), (bytes) => {
        expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
      }),
      { numRuns: 20 },
    );
  });

  it('writes pasted text as UTF-8', () => {
    const { name, base64 } = fileOfText('貼り付け.txt', '灯台𠮷');
    expect(name).toBe('貼り付け.txt');
    expect(new TextDecoder().decode(fromBase64(base64))).toBe('灯台𠮷');
  });

  it('takes in what it can and names what it cannot', async () => {
    const gone = new File(['x'], 'gone.txt');
    Object.defineProperty(gone, 'arrayBuffer', {
      value: () => Promise.reject(new Error('it was moved')),
    });
    const { files, problems } = await takeIn([
      { name: '記事/here.txt', file: new File(['abc'], 'here.txt') },
      { name: gone.name, file: gone },
    ]);
    expect(files.map((file) => file.name)).toEqual(['記事/here.txt']);
    expect(problems).toEqual([
      {
        id: 'problem.window.unreadable',
        values: { file: 'gone.txt', reason: 'it was moved' },
        file: 'gone.txt',
      },
    ]);
  });
});

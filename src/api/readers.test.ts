import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallName } from './calls.ts';
import { isCallName, LIMITS, readers, readSettings } from './readers.ts';
import { DEFAULT_SETTINGS } from './views.ts';

const file = { name: 'a.txt', base64: 'YQ==' };
const settings = DEFAULT_SETTINGS;

/** Requests that fit, one of each kind. */
const GOOD: readonly (readonly [CallName, unknown])[] = [
  ['describe', {}],
  ['chooseFiles', { title: 'ファイルを選ぶ' }],
  ['inspectFiles', { files: [file] }],
  ['openArticle', { job: 'window-1', files: [file, { name: 'b.txt', base64: '' }] }],
  ['openSample', { job: 'window-1', id: 'science-reef-sound' }],
  ['cancel', { job: 'window-1' }],
  ['saveSettings', { settings }],
  ['exportArticle', { article: 'a-1', what: 'glossary-csv', language: 'ja' }],
];

/** Requests that do not, with the place that does not. */
const BAD: readonly (readonly [CallName, unknown, string])[] = [
  ['describe', undefined, 'describe'],
  ['describe', { more: 1 }, 'describe'],
  ['chooseFiles', { title: 5 }, 'chooseFiles.title'],
  ['inspectFiles', { files: [] }, 'inspectFiles.files'],
  ['inspectFiles', { files: Array(LIMITS.files + 1).fill(file) }, 'inspectFiles.files'],
  ['inspectFiles', { files: [{ ...file, path: '/etc/passwd' }] }, 'inspectFiles.files.0'],
  ['openArticle', { job: 'x', files: [{ name: 'a', base64: 'Y' }] }, 'openArticle.files.0.base64'],
  ['openArticle', { job: 'x', files: [{ name: 'a', base64: 'YQ=a' }] }, 'openArticle.files.0.base64'],
  ['openArticle', { job: 'x', files: [{ name: 'a', base64: '====' }] }, 'openArticle.files.0.base64'],
  ['openArticle', { job: 'x', files: [{ name: '', base64: 'YQ==' }] }, 'openArticle.files.0.name'],
  ['openArticle', { job: '../x', files: [file] }, 'openArticle.job'],
  ['openSample', { job: 'x', id: '../../package.json' }, 'openSample.id'],
  ['cancel', { job: { toString: 'x' } }, 'cancel.job'],
  ['saveSettings', { settings: { ...settings, size: 400 } }, 'saveSettings.settings.size'],
  ['saveSettings', { settings: { ...settings, language: 'fr' } }, 'saveSettings.settings.language'],
  ['exportArticle', { article: 'a', what: 'exe', language: 'ja' }, 'exportArticle.what'],
];

describe('the readers', () => {
  it.each(GOOD)('%s takes what fits, as it is', (name, request) => {
    expect(readers[name](request)).toEqual({ ok: true, value: request });
  });

  it.each(BAD)('%s refuses %j at %s', (name, request, place) => {
    expect(readers[name](request)).toEqual({
      ok: false,
      problem: { id: 'problem.request.malformed', values: { place } },
    });
  });

  it('cover every call, and no other name is one', () => {
    expect(new Set(GOOD.map(([name]) => name))).toEqual(new Set(Object.keys(readers)));
    for (const name of ['constructor', '__proto__', 'toString', '', 5, null]) {
      expect(isCallName(name)).toBe(false);
    }
  });

  it('never throw, whatever comes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GOOD.map(([name]) => name)), fc.anything(), (name, untrusted) => {
        const read = readers[name](untrusted);
        if (!read.ok) expect(read.problem.id).toBe('problem.request.malformed');
      }),
    );
  });

  it('take the base64 of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        const request = { files: [{ name: 'a', base64: Buffer.from(bytes).toString('base64') }] };
        expect(readers.inspectFiles(request).ok).toBe(true);
      }),
    );
  });

  it('take a file of the size they promise, and not a larger one', () => {
    const large = (size: number) => ({ files: [{ name: 'a', base64: 'A'.repeat(size) }] });
    expect(readers.inspectFiles(large(LIMITS.file)).ok).toBe(true);
    expect(readers.inspectFiles(large(LIMITS.file + 4)).ok).toBe(false);
    const three = { files: Array(3).fill({ name: 'a', base64: 'A'.repeat(LIMITS.file) }) };
    expect(readers.inspectFiles(three).ok).toBe(false);
  });
});

describe('kept settings', () => {
  it.each([
    [undefined, settings],
    ['dark', settings],
    [
      { theme: 'dark', size: 'large' },
      { ...settings, theme: 'dark' },
    ],
    [
      { language: 'en', furigana: 'all', later: true },
      { ...settings, language: 'en', furigana: 'all' },
    ],
  ])('%j are read field by field', (kept, read) => {
    expect(readSettings(kept)).toEqual(read);
  });
});

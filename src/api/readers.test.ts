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
  ['describe', { language: 'en' }],
  ['finished', { ask: 1, unkept: ['書きかけの訳文。'] }],
  ['chooseFiles', { title: 'ファイルを選ぶ' }],
  ['inspectFiles', { files: [file] }],
  ['startProject', { job: 'window-1', files: [file, { name: 'b.txt', base64: '' }] }],
  ['startProject', { job: 'window-1', files: [file], belonging: [{ ja: 0, en: [] }] }],
  ['openSample', { job: 'window-1', id: 'science-reef-sound' }],
  ['cancel', { job: 'window-1' }],
  ['saveSettings', { settings }],
  ['readGlossary', { job: 'window-1' }],
  ['concordance', { key: 'ceasefire' }],
  ['previewExport', { job: 'window-1', what: 'report', format: 'sarif', language: 'ja' }],
  ['printReport', { job: 'window-1', article: 'a-1', language: 'ja' }],
  ['writeExport', { job: 'window-1', what: 'glossary', format: 'tbx', article: 'a-1', language: 'en' }],
  ['previewGlossary', { file }],
  ['importGlossary', { file }],
  ['importReference', { file }],
  ['arrangeReferences', { precedence: [{ reference: 'r-1', active: false }] }],
  [
    'importGlossary',
    { file, rule: 'keep', each: [{ clash: 3, rule: 'both' }], shown: { article: 'a-1', revision: 3 } },
  ],
  ['previewReview', { article: 'a-1', revision: 3, file }],
  ['importReview', { article: 'a-1', revision: 3, file, shown: { article: 'a-1', revision: 3 } }],
];

const shown = { article: 'a-1', revision: 3 };
const entry = {
  ...{ en: 'harbor', ja: '港', kind: 'noun', forbidden: ['湾'], note: '', status: 'accepted' },
  details: { admitted: ['港湾'], domain: '海運', definition: '', source: '社内基準' },
};
const act = (action: unknown) => ({ article: 'a-1', revision: 3, action });
const replacement = { from: ['ベロソフ', 'ベロウソフ'], to: 'ベロウゾフ', whole: true };

/** Actions on an article, one of each kind. */
const ACTIONS: readonly unknown[] = [
  { kind: 'edit', start: 0, end: 3, text: '港' },
  { kind: 'revert', sentences: [0, 4] },
  { kind: 'beads', action: { kind: 'accept', beads: ['j12'] } },
  { kind: 'beads', action: { kind: 'merge', beads: ['j12', 'e5f:3'] } },
  { kind: 'beads', action: { kind: 'split', bead: 'j12', parts: [{ ja: [0], en: [] }] } },
  { kind: 'beads', action: { kind: 'move', bead: 'j12', ja: [0], en: [], to: 'j13' } },
  { kind: 'beads', action: { kind: 'gather', from: [{ bead: 'j12', ja: [], en: [1] }] } },
  { kind: 'beads', action: { kind: 'unlink', beads: ['j12'] } },
  { kind: 'beads', action: { kind: 'release', beads: ['j12'] } },
  { kind: 'link', ja: { start: 1, end: 2 }, en: { file: 0, start: 1, end: 2 } },
  { kind: 'unlink', ja: { start: 1, end: 2 }, en: { file: 0, start: 1, end: 2 } },
  { kind: 'dismiss', findings: ['numbers@3#a1+2'], reason: 'quotation' },
  { kind: 'restore', findings: ['numbers@3#a1'] },
  { kind: 'severity', finding: 'numbers@3#a1', severity: null },
  { kind: 'note-finding', finding: 'numbers@3#a1', note: '' },
  { kind: 'note-sentence', sentence: 4, note: '確認' },
  { kind: 'done', sentences: [0], done: true },
];

/** Requests about projects that fit. */
const PROJECTS: readonly (readonly [CallName, unknown])[] = [
  ['listProjects', {}],
  ['createProject', { name: '社説' }],
  ['openProject', { project: '0f3a' }],
  ['forgetProject', { project: '0f3a' }],
  ['chooseProject', { title: '開く' }],
  ['viewProject', {}],
  ['saveProjectAs', { name: '社説の控え' }],
  ['closeProject', {}],
  ['renameProject', { name: '社説' }],
  ['matchFiles', { job: 'j', files: [file] }],
  ['rankSources', { job: 'j', article: 'a-1' }],
  ['importFiles', { job: 'j', files: [file] }],
  ['importFiles', { job: 'j', files: [file], belonging: [{ ja: 0, en: [1, 2] }] }],
  ['computeArticles', { job: 'j' }],
  ['removeArticles', { articles: ['a-1'] }],
  ['renameArticle', { article: 'a-1', title: '港' }],
  ['chooseSources', { article: 'a-1', sources: ['s-1'], shown }],
  ['markNative', { article: 'a-1', native: true, shown }],
  ['readArticle', { job: 'j', article: 'a-1' }],
  ['realignArticle', { job: 'j', article: 'a-1' }],
  ['settleArticle', { shown }],
  ['undo', {}],
  ['redo', { shown }],
  ['articleHistory', { article: 'a-1', unit: 4 }],
  ['projectProgress', {}],
  ['previewReplace', { replacement }],
  ['replaceAll', { replacement, places: [{ article: 'a-1', starts: [4, 9] }], shown }],
  ['decideEntry', { entry: null, value: entry }],
  ['decideEntry', { entry: 'e-1', value: null, shown }],
  [
    'decideEntries',
    {
      as: 'merge',
      decisions: [
        { entry: 'e-1', value: { ...entry, details: { ...entry.details, otherEn: ['truce'] } } },
        { entry: 'e-2', value: null },
      ],
    },
  ],
  [
    'decideEntry',
    {
      entry: null,
      value: {
        ...entry,
        status: 'candidate',
        details: {
          ...entry.details,
          ...{ reading: 'ミナト', part: 'noun', contexts: [{ ja: '港だ。', en: '' }] },
          partings: [{ from: 'harbors', forms: ['港'], en: [] }],
        },
      },
    },
  ],
  ...ACTIONS.map((action) => ['actOnArticle', act(action)] as const),
];

/** Requests about projects that do not fit. */
const BAD_PROJECTS: readonly (readonly [CallName, unknown, string])[] = [
  ['createProject', { name: '' }, 'createProject.name'],
  ['createProject', { name: 'a', path: '/etc/passwd' }, 'createProject'],
  ['openProject', { project: '../../etc/passwd' }, 'openProject.project'],
  ['undo', { shown: { article: 'a' } }, 'undo.shown.revision'],
  ['actOnArticle', act({ kind: 'destroy' }), 'actOnArticle.action.kind'],
  ['actOnArticle', act({ kind: 'edit', start: -1, end: 3, text: '' }), 'actOnArticle.action.start'],
  ['actOnArticle', act({ kind: 'edit', start: 0.5, end: 3, text: '' }), 'actOnArticle.action.start'],
  ['actOnArticle', act({ kind: 'dismiss', findings: ['a'], reason: 'no' }), 'actOnArticle.action.reason'],
  [
    'actOnArticle',
    act({ kind: 'beads', action: { kind: 'merge', beads: ['j1'] } }),
    'actOnArticle.action.action.beads',
  ],
  ['previewReplace', { replacement: { ...replacement, from: [''] } }, 'previewReplace.replacement.from.0'],
  ['decideEntry', { entry: null, value: { ...entry, status: 'maybe' } }, 'decideEntry.value.status'],
];

/** Requests that do not, with the place that does not. */
const BAD: readonly (readonly [CallName, unknown, string])[] = [
  ['finished', { ask: 1, unkept: '書きかけの訳文。' }, 'finished.unkept'],
  ['forgetProject', { project: '/etc/passwd' }, 'forgetProject.project'],
  ['describe', undefined, 'describe'],
  ['describe', { more: 1 }, 'describe'],
  ['chooseFiles', { title: 5 }, 'chooseFiles.title'],
  ['inspectFiles', { files: [] }, 'inspectFiles.files'],
  ['inspectFiles', { files: Array(LIMITS.files + 1).fill(file) }, 'inspectFiles.files'],
  ['inspectFiles', { files: [{ ...file, path: '/etc/passwd' }] }, 'inspectFiles.files.0'],
  ['startProject', { job: 'x', files: [{ name: 'a', base64: 'Y' }] }, 'startProject.files.0.base64'],
  ['startProject', { job: 'x', files: [{ name: 'a', base64: 'YQ=a' }] }, 'startProject.files.0.base64'],
  ['startProject', { job: 'x', files: [{ name: 'a', base64: '====' }] }, 'startProject.files.0.base64'],
  ['startProject', { job: 'x', files: [{ name: '', base64: 'YQ==' }] }, 'startProject.files.0.name'],
  ['startProject', { job: '../x', files: [file] }, 'startProject.job'],
  ['openSample', { job: 'x', id: '../../package.json' }, 'openSample.id'],
  ['cancel', { job: { toString: 'x' } }, 'cancel.job'],
  ['saveSettings', { settings: { ...settings, size: 400 } }, 'saveSettings.settings.size'],
  ['saveSettings', { settings: { ...settings, language: 'fr' } }, 'saveSettings.settings.language'],
];

describe('the readers', () => {
  it.each([...GOOD, ...PROJECTS])('%s takes what fits, as it is', (name, request) => {
    expect(readers[name](request)).toEqual({ ok: true, value: request });
  });

  it.each([...BAD, ...BAD_PROJECTS])('%s refuses %j at %s', (name, request, place) => {
    expect(readers[name](request)).toEqual({
      ok: false,
      problem: { id: 'problem.request.malformed', values: { place } },
    });
  });

  it('cover every call, and no other name is one', () => {
    expect(new Set([...GOOD, ...PROJECTS].map(([name]) => name))).toEqual(new Set(Object.keys(readers)));
    for (const name of ['constructor', '__proto__', 'toString', '', 5, null]) {
      expect(isCallName(name)).toBe(false);
    }
  });

  it('never throw, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...[...GOOD, ...PROJECTS].map(([name]) => name)),
        fc.anything(),
        (name, untrusted) => {
          const read = readers[name](untrusted);
          if (!read.ok) expect(read.problem.id).toBe('problem.request.malformed');
        },
      ),
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

/**
 * Who may import whom. A folder that is not named here may import nothing, and a package that is not named here
 * may be imported by nobody, until someone decides.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/base': [],
  'src/messages': ['src/base', 'i18next'],
  'src/testing': ['src/base', 'fast-check'],
  'src/text': ['src/base', 'src/messages'],
  'src/segment': ['src/base', 'src/text'],
  'src/language': ['src/base', 'src/text', 'src/segment'],
  'src/lexicon': ['src/base', 'src/text'],
  'src/align': ['src/base', 'src/text', 'src/messages', 'src/segment', 'src/language', 'src/lexicon'],
  'src/term': ['src/base', 'src/text', 'src/segment', 'src/language', 'src/lexicon', 'src/align'],
  'src/check': [
    ...['src/base', 'src/messages', 'src/text', 'src/segment', 'src/language', 'src/lexicon'],
    ...['src/align', 'src/term'],
  ],
  'src/project': [
    ...['src/base', 'src/messages', 'src/text', 'src/segment', 'src/language', 'src/lexicon'],
    ...['src/align', 'src/term', 'src/check', 'diff'],
  ],
  'src/formats': [
    ...['src/base', 'src/messages', 'src/text', 'src/segment', 'src/language', 'src/align', 'src/term'],
    ...['src/check', 'src/project'],
    ...['papaparse', 'parse5', 'mdast-util-from-markdown', 'saxes', 'xmlbuilder2', 'fflate'],
  ],
  'src/api': [
    ...['src/base', 'src/messages', 'src/text', 'src/segment', 'src/language', 'src/align', 'src/term'],
    ...['src/check', 'src/project', 'src/formats', 'zod'],
  ],
  'main/host': [
    'src',
    'corpus',
    'node:',
    'kuromoji',
    'wink-nlp',
    'wink-eng-lite-web-model',
    'encoding-japanese',
  ],
  'main/store': ['src', 'node:', '@photostructure/sqlite'],
  'main/cli': [
    ...['src', 'main/host', 'main/store', 'main/serve', 'main/browser', 'main/engine', 'main/place'],
    ...['main/glossary-articles', 'node:', 'commander'],
  ],
  'main/dev': [
    'src',
    'main',
    'corpus',
    'node:',
    'hanja',
    'pinyin-pro',
    'wanakana',
    'vite',
    '@vitejs/plugin-react',
  ],
  main: ['src', 'main/host', 'main/store', 'main', 'electron', 'node:', 'ws'],
  'renderer/ui': ['src/base', 'src/text', 'react', 'react-aria-components', 'lucide-react', 'react-virtuoso'],
  renderer: [
    ...[
      'renderer',
      'src/base',
      'src/text',
      'src/segment',
      'src/language',
      'src/align',
      'src/check',
      'src/term',
    ],
    ...['src/project', 'src/messages', 'src/api', 'src/formats', 'corpus'],
    ...[
      'react',
      'react-dom',
      'react-aria-components',
      'lucide-react',
      'react-virtuoso',
      'zustand',
      'i18next',
    ],
    ...['react-i18next', '@fontsource-variable/noto-sans-jp', '@fontsource-variable/noto-sans-kr', 'diff'],
    ...['@codemirror/commands', '@codemirror/state', '@codemirror/view'],
  ],
  'renderer/gallery': [
    'renderer',
    'src',
    'react',
    'react-dom',
    '@fontsource-variable/noto-sans-jp',
    '@fontsource-variable/noto-sans-kr',
    'vite',
    '@vitejs/plugin-react',
    'node:',
  ],
  corpus: ['src', 'main/host', 'main/dev', 'node:', 'zod'],
  bench: ['src', 'main', 'corpus', 'e2e', 'node:', 'vitest', 'playwright-core'],
  e2e: [
    ...[
      'src',
      'main',
      'corpus',
      'node:',
      'vitest',
      'playwright-core',
      '@axe-core/playwright',
      '@electron/asar',
    ],
  ],
};

/** What tests may use besides what their folder may. */
const TESTS_ALSO = [
  'vitest',
  'fast-check',
  'node:',
  'src',
  'main/host',
  'main/engine',
  'main/place',
  'corpus',
  'happy-dom',
  'diff',
];

/** One import that the table does not allow. */
export interface Violation {
  readonly file: string;
  readonly imports: string;
}

/** `import … from '…'`, `export … from '…'`, `import '…'` at the start of a statement, and a dynamic import anywhere. */
const IMPORT =
  /(?:^|\n|;)\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"\n]+)['"]|(?:^|\n|;)\s*import\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g;

/** The folder of the table that rules a file: the longest one that holds it. */
export function folderOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((folder) => file.startsWith(`${folder}/`))
    .sort((one, other) => other.length - one.length)[0];
}

/** Resolves `../base/span.ts` against `src/text/kana.ts`; packages stay as they are. */
function target(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const parts = file.split('/').slice(0, -1);
  for (const step of specifier.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

const allows = (allowed: string, wanted: string): boolean =>
  allowed === wanted ||
  (allowed === 'node:' && wanted.startsWith('node:')) ||
  wanted.startsWith(`${allowed}/`) ||
  (allowed.startsWith('main/') && wanted.startsWith(`${allowed}.`));

/** Every import in a file that the table does not allow. Type-only and dynamic imports count like any other. */
export function violations(file: string, code: string): readonly Violation[] {
  const folder = folderOf(file);
  if (folder === undefined) return [{ file, imports: '(a folder that the table does not name)' }];
  const isTest = /\.test\.tsx?$/.test(file);
  const allowed = [folder, ...(MAY_IMPORT[folder] ?? []), ...(isTest ? TESTS_ALSO : [])];
  return [...code.matchAll(IMPORT)]
    .map((match) => target(file, match[1] ?? match[2] ?? match[3] ?? ''))
    .filter((wanted) => !/\.(css|json)$/.test(wanted) || !wanted.includes('/'))
    .filter((wanted) => !allowed.some((one) => allows(one, wanted)))
    .map((imports) => ({ file, imports }));
}

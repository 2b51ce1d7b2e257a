/**
 * Begins a check: `npm run new:check ID`. Writes the rule, its line in the registry, its texts in both catalogs and its
 * file of planted cases; tests then fail until examples and texts have been written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `name-variants` → `nameVariants`. */
const exported = (id: string): string =>
  id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const rule = (id: string): string => `import { defineCheck } from '../define-check.ts';

/**
 * Why this is looked for, how it is recognised, and what it measured on people's translations.
 */
export const ${exported(id)} = defineCheck({
  id: '${id}',
  category: 'fluency/grammar',
  severity: 'minor',
  reads: 'japanese',
  examples: [],
  *findInBead(view) {
    for (const sentence of view.ja.sentences) {
      if (sentence.tokens.length > 0) continue;
      yield { ja: [sentence], message: 'check.${id}.found', confidence: 0.5 };
    }
  },
});
`;

/** What marks a text that is still to be written; a test refuses it. */
export const UNWRITTEN = 'TODO';
const FIELDS = ['title', 'why', 'remedy', 'found'];
const texts = (id: string): string =>
  `\n${FIELDS.map((field) => `  'check.${id}.${field}': '${UNWRITTEN}',\n`).join('')}`;

/** Puts `line` among the lines that `like` matches, in alphabetical order. */
function amongSorted(text: string, like: RegExp, line: string): string {
  const lines = text.split('\n');
  const rows = lines.flatMap((it, at) => (like.test(it) ? [at] : []));
  const after = rows.find((at) => (lines[at] ?? '') > line);
  lines.splice(after ?? (rows.at(-1) ?? lines.length - 1) + 1, 0, line);
  return lines.join('\n');
}

/** The files that change and what they then hold, by path; an answer in words when the id will not do. */
export function beginCheck(
  id: string,
  read: (path: string) => string | undefined,
): Map<string, string> | string {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    return `"${id}" is no id: lower-case words joined by hyphens`;
  const path = `src/check/rules/${id}.ts`;
  if (read(path) !== undefined) return `${path} is there already`;
  const registry = read('src/check/registry.ts') ?? '';
  const line = `import { ${exported(id)} } from './rules/${id}.ts';`;
  const changed = new Map([
    [path, rule(id)],
    [
      'src/check/registry.ts',
      amongSorted(registry, /^import \{ \w+ \} from '\.\/rules\//, line).replace(
        /,?\s*\];\s*$/,
        `,\n  ${exported(id)},\n];\n`,
      ),
    ],
    [`corpus/findings/${id}.jsonl`, ''],
  ]);
  for (const language of ['en', 'ja']) {
    const catalog = `src/messages/${language}/checks.ts`;
    changed.set(catalog, (read(catalog) ?? '').replace(/\n\} as const/, `\n${texts(id)}} as const`));
  }
  return changed;
}

if (process.argv[1]?.endsWith('new-check.ts')) {
  const root = process.argv[3] ?? join(import.meta.dirname, '..', '..');
  const changed = beginCheck(process.argv[2] ?? '', (path) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined,
  );
  if (typeof changed === 'string') {
    process.stderr.write(`${changed}\n`);
    process.exitCode = 2;
  } else {
    for (const [path, text] of changed) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      process.stdout.write(`${path}\n`);
    }
  }
}

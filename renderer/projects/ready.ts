import type { InspectedFile } from '../../src/api/views.ts';

/** Whether the chosen files make articles, and what is missing if not. */
export type Readiness =
  | { readonly can: true; readonly note: 'import.ready' | 'import.need.en' | 'import.sources-alone' }
  /** Some articles come from none of the English that is there; `count` of them. */
  | { readonly can: true; readonly note: 'import.alone'; readonly count: number }
  | { readonly can: false; readonly note: 'import.need.ja' };

/**
 * Every Japanese file is an article; English is optional, since the Japanese can be checked alone. English alone can be
 * added to a project that is open (`isOpen`). `sourcesOf` names the English files an article is given.
 */
export function readinessOf(
  files: readonly InspectedFile[],
  isOpen: boolean,
  sourcesOf: (ja: string) => ReadonlySet<string>,
): Readiness {
  const japanese = files.filter((file) => file.language === 'ja');
  const hasEnglish = files.some((file) => file.language === 'en');
  if (japanese.length === 0)
    return hasEnglish && isOpen
      ? { can: true, note: 'import.sources-alone' }
      : { can: false, note: 'import.need.ja' };
  const alone = japanese.filter(({ name }) => sourcesOf(name).size === 0).length;
  if (alone === 0) return { can: true, note: 'import.ready' };
  return hasEnglish
    ? { can: true, note: 'import.alone', count: alone }
    : { can: true, note: 'import.need.en' };
}

/** The English files that no article is given, though there are articles. */
export function unusedOf(
  files: readonly InspectedFile[],
  sourcesOf: (ja: string) => ReadonlySet<string>,
): ReadonlySet<string> {
  const japanese = files.filter((file) => file.language === 'ja');
  const used = new Set(japanese.flatMap(({ name }) => [...sourcesOf(name)]));
  const unused = files.filter(({ name, language }) => language === 'en' && !used.has(name));
  return new Set(japanese.length === 0 ? [] : unused.map(({ name }) => name));
}

import type { InspectedFile } from '../../src/api/views.ts';

/** Whether the chosen files make an article, and what is missing if not. */
export type Readiness =
  | { readonly can: true; readonly note: 'import.ready' | 'import.need.en' }
  | { readonly can: false; readonly note: 'import.need.ja' }
  | { readonly can: false; readonly note: 'import.need.one'; readonly count: number };

/** One Japanese file is an article; English is optional, since the Japanese can be checked alone. */
export function readinessOf(files: readonly InspectedFile[]): Readiness {
  const count = files.filter((file) => file.language === 'ja').length;
  if (count === 0) return { can: false, note: 'import.need.ja' };
  if (count > 1) return { can: false, note: 'import.need.one', count };
  const hasEnglish = files.some((file) => file.language === 'en');
  return { can: true, note: hasEnglish ? 'import.ready' : 'import.need.en' };
}

import type { InspectedFile } from '../../src/api/views.ts';

/** Whether the chosen files make articles, and what is missing if not. */
export type Readiness =
  | { readonly can: true; readonly note: 'import.ready' | 'import.need.en' }
  | { readonly can: false; readonly note: 'import.need.ja' };

/** Every Japanese file is an article; English is optional, since the Japanese can be checked alone. */
export function readinessOf(files: readonly InspectedFile[]): Readiness {
  const count = files.filter((file) => file.language === 'ja').length;
  if (count === 0) return { can: false, note: 'import.need.ja' };
  const hasEnglish = files.some((file) => file.language === 'en');
  return { can: true, note: hasEnglish ? 'import.ready' : 'import.need.en' };
}

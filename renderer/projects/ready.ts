import type { InspectedFile } from '../../src/api/views.ts';

/** Whether the chosen files make articles, and what is missing if not. */
export type Readiness =
  | { readonly can: true; readonly note: 'import.ready' | 'import.need.en' | 'import.sources-alone' }
  | { readonly can: false; readonly note: 'import.need.ja' };

/**
 * Every Japanese file is an article; English is optional, since the Japanese can be checked alone. English alone can be
 * added to a project that is open (`isOpen`).
 */
export function readinessOf(files: readonly InspectedFile[], isOpen: boolean): Readiness {
  const hasEnglish = files.some((file) => file.language === 'en');
  if (!files.some((file) => file.language === 'ja'))
    return hasEnglish && isOpen
      ? { can: true, note: 'import.sources-alone' }
      : { can: false, note: 'import.need.ja' };
  return { can: true, note: hasEnglish ? 'import.ready' : 'import.need.en' };
}

import { useCallback } from 'react';
import { useSelected } from '../workbench.ts';

/** Says a moment as people of the interface's language do: day and minute, or the day alone where no more is known. */
export function useWhen(): (at: string) => string {
  const language = useSelected((state) => state.settings.language);
  return useCallback(
    (at) => {
      if (at === '') return '';
      const moment = new Date(at);
      if (Number.isNaN(moment.getTime())) return at;
      const locale = language === 'ja' ? 'ja-JP' : 'en-GB';
      return at.length <= 10
        ? moment.toLocaleDateString(locale, { timeZone: 'UTC' })
        : moment.toLocaleString(locale, { dateStyle: 'short', timeStyle: 'short' });
    },
    [language],
  );
}

import i18next from 'i18next';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { InterfaceLanguage, Say } from './message.ts';

/** The options every host of i18next shares: whole keys, both catalogs, no HTML escaping (texts are never HTML). */
export const speechOptions = {
  resources: { ja: { translation: ja }, en: { translation: en } },
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  returnNull: false,
} as const;

/** Speaks one language through i18next (interpolation, plurals); ready at once, with no loading. */
export function speaker(language: InterfaceLanguage): Say {
  const instance = i18next.createInstance({ ...speechOptions, lng: language, initAsync: false });
  void instance.init();
  return (id, values = {}) => instance.t(id, { ...values });
}

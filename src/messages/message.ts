import type { en } from './en.ts';

/** The language of the interface, not of a text. */
export const INTERFACE_LANGUAGES = ['ja', 'en'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The language of the interface for somebody whose browser or system speaks a language, as a BCP 47 tag: `ja-JP`. */
export const languageFor = (tag: string): InterfaceLanguage => (/^ja\b/i.test(tag) ? 'ja' : 'en');

/** The key of one sentence that both catalogs hold. */
export type MessageId = keyof typeof en;

/** What fills the `{{name}}` places of a sentence. */
export type Values = Readonly<Record<string, string | number>>;

/** A sentence that has not been spoken yet: the core returns these, the edges put them into words. */
export interface Message {
  readonly id: MessageId;
  readonly values: Values;
}

/** Puts a message into words of one language. */
export type Say = (id: MessageId, values?: Values) => string;

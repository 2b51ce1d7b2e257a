/** The sounds that katakana can tell apart, as numbers; vowels come last. */
export const PHONES = [
  ...['K', 'G', 'S', 'Z', 'SH', 'CH', 'J', 'TS', 'T', 'D', 'N', 'H', 'F', 'B', 'V', 'P', 'M', 'Y', 'R', 'W'],
  ...['A', 'I', 'U', 'E', 'O'],
] as const;
export type Phone = (typeof PHONES)[number];

/** The number of a sound. */
export const phone = (name: Phone): number => PHONES.indexOf(name);

const FIRST_VOWEL = PHONES.indexOf('A');

/** Whether a sound, by number, is a vowel. */
export const isVowel = (sound: number): boolean => sound >= FIRST_VOWEL;

/** Letters of index keys: sounds that one spelling or the other confuses share one, weak ones have none. */
export const KEY_LETTERS: Readonly<Record<Phone, string>> = {
  ...{ K: 'k', G: 'k', S: 's', Z: 's', SH: 's', CH: 's', J: 's', TS: 's', T: 's', D: 's', N: 'n', M: 'n' },
  ...{ H: '', F: 'p', B: 'p', V: 'p', P: 'p', Y: '', R: 'r', W: '' },
  ...{ A: '', I: '', U: '', E: '', O: '' },
};

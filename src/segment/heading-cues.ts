/** Signs that open a heading line. */
export const HEADING_SIGNS =
  /^(?:[◎■●◆▼▲□○◇★☆▽△♦※]|【[^】]{2,40}】$|＜[^＞]{2,40}＞$|<[^>]{2,40}>$|#{1,6}\s)/u;

/** Signs that open an item of a list. */
export const LIST_SIGNS =
  /^(?:[・•‣*-]\s?|[–—]\s|[（(]?\d{1,2}[)）.．、]\s?|[①-⑳]|[（(]?[a-zA-Zア-ン][)）.]\s)/u;

/** How a torn piece begins: with what can only follow something. */
export const STARTS_TORN =
  /^(?:[、。，,.;)）」』]|(?:は|が|を|に|の|で|と|も|へ)(?=[\p{Script=Han}\p{Script=Katakana}、A-Za-z0-9])|[a-z])/u;

/** Longest heading: UTF-16 units of Japanese, words of English. */
export const HEADING_LENGTH = { ja: 80, en: 22 } as const;

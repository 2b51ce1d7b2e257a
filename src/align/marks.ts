/** What punctuation says of a sentence, whatever its words: translators keep questions, quotations and full stops. */

/** Marks of one sentence. */
export interface Marks {
  /** How many sentences a reader would count in it: more than one where a segment holds several. */
  readonly sentences: number;
  readonly quoted: boolean;
  readonly asks: boolean;
  readonly bracketed: boolean;
  readonly exclaims: boolean;
}

const ENDS_JA =
  /[。！？!?](?=[^。！？!?」』）)\s])|[。！？!?]["」』）)]*\s+(?=\S)|[。！？!?][」』](?=[「『])/g;
const ENDS_EN =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Col|Lt|Sgt|Jr|Sr|vs|No|[A-Z]))[.!?]["'”’)]*\s+(?=["'“‘(]?[\p{Lu}\d])/gu;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** Reads the marks of one sentence. */
export function marksOf(text: string, language: 'ja' | 'en'): Marks {
  const isJapanese = language === 'ja';
  return {
    sentences: 1 + count(text.trim(), isJapanese ? ENDS_JA : ENDS_EN),
    quoted: isJapanese ? /[「『“"]/.test(text) : /["“”]|(?:^|\s)['‘]|['’](?:\s|$)/.test(text),
    asks: isJapanese ? /[？?]|か[。」]/.test(text) : text.includes('?'),
    bracketed: /[（(]/.test(text),
    exclaims: /[！!]/.test(text),
  };
}

import type { Store, Unkept } from './state.ts';

/** What becomes of words that could not be kept. Only a person does away with them. */
export interface UnkeptActs {
  /** Holds words that could not be kept, until a person has them elsewhere or does not want them. */
  holdWords(text: string): void;
  /** A person has copied them; they still stand there, but nothing is lost with them any more. */
  copiedWords(key: number): void;
  dropWords(key: number): void;
}

/** The words that would be lost with the window. */
export const wordsAtRisk = (unkept: readonly Unkept[]): readonly string[] =>
  unkept.flatMap(({ text, copied }) => (copied ? [] : [text]));

/** What holds words that could not be kept. */
export function makeUnkeptActs({ setState: set }: Store): UnkeptActs {
  let last = 0;
  return {
    holdWords(text) {
      last += 1;
      const key = last;
      set(({ unkept, page }) => ({
        unkept: [...unkept, { key, text, article: page?.title ?? '', copied: false }],
      }));
    },
    copiedWords: (key) =>
      set(({ unkept }) => ({
        unkept: unkept.map((one) => (one.key === key ? { ...one, copied: true } : one)),
      })),
    dropWords: (key) => set(({ unkept }) => ({ unkept: unkept.filter((one) => one.key !== key) })),
  };
}

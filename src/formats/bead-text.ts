import type { Bead } from '../align/alignment.ts';
import type { Span } from '../base/span.ts';
import { slice } from '../base/span.ts';

/** As much of a processed article as the writers of bilingual files need. */
export interface Bilingual {
  readonly ja: { readonly file: string; readonly text: string; readonly sentences: readonly Span[] };
  readonly en: readonly {
    readonly file: string;
    readonly text: string;
    readonly sentences: readonly Span[];
  }[];
  readonly beads: readonly Bead[];
}

/** The Japanese sentences of a bead, one after the other, as they stand. */
export function japaneseOf(article: Bilingual, bead: Bead): string {
  return bead.ja
    .flatMap((index) => article.ja.sentences[index] ?? [])
    .map((sentence) => slice(article.ja.text, sentence).trim())
    .join('');
}

/** The English sentences of a bead, joined by a space. */
export function englishOf(article: Bilingual, bead: Bead): string {
  return bead.en
    .map((place) => {
      const source = article.en[place.file];
      const sentence = source?.sentences[place.sentence];
      return source && sentence ? slice(source.text, sentence).trim() : '';
    })
    .filter((text) => text !== '')
    .join(' ');
}

/** The files that a bead's English comes from, each once. */
export function sourcesOf(article: Bilingual, bead: Bead): readonly string[] {
  return [...new Set(bead.en.map((place) => article.en[place.file]?.file ?? ''))];
}

/** Whether both sides of a bead hold something. */
export const isPair = (bead: Bead): boolean => bead.ja.length > 0 && bead.en.length > 0;

import { slice, within } from '../base/span.ts';
import type { GlossaryConcept, TermArticle } from './glossary.ts';

/** One place of a concept, with the sentences of both sides on one line each. */
export interface TermLine {
  readonly article: string;
  readonly form: string;
  readonly ja: string;
  /** Where the form stands in `ja`. */
  readonly start: number;
  readonly end: number;
  /** The English across from it; empty where there is none. */
  readonly en: string;
  readonly source: string;
  /** Where it stands in the article, for going there. */
  readonly at: number;
}

/** More places than this nobody reads. */
const MOST = 1000;

/** White space as spaces, one for one, so that places stay where they are. */
const flat = (text: string): string => text.replace(/\s/g, ' ');

/** Every place where a concept stands, in the order of its forms and articles. */
export function concordanceOf(
  { forms }: Pick<GlossaryConcept, 'forms'>,
  articles: ReadonlyMap<string, TermArticle>,
  most: number = MOST,
): readonly TermLine[] {
  return forms
    .flatMap(({ form, places }) => places.map((place) => ({ form, place })))
    .slice(0, most)
    .flatMap(({ form, place }): readonly TermLine[] => {
      const article = articles.get(place.article);
      const number = article?.ja.sentences.findIndex((sentence) => within(place, sentence)) ?? -1;
      const sentence = article?.ja.sentences[number];
      if (article === undefined || sentence === undefined) return [];
      const bead = article.beads.find(({ ja }) => ja.includes(number));
      const across = (bead?.en ?? []).flatMap(({ file, sentence: at }) => {
        const source = article.en[file];
        const span = source?.sentences[at];
        return source && span ? [{ file: source.file, text: flat(slice(source.text, span)).trim() }] : [];
      });
      return [
        {
          ...{ article: place.article, form, ja: flat(slice(article.ja.text, sentence)) },
          ...{ start: place.start - sentence.start, end: place.end - sentence.start, at: place.start },
          en: across.map(({ text }) => text).join(' '),
          source: across[0]?.file ?? '',
        },
      ];
    });
}

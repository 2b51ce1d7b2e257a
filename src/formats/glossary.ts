import { slice } from '../base/span.ts';
import type { Term } from '../term/term.ts';

/** As much of a processed article as the glossary writers need. */
export interface GlossaryInput {
  readonly terms: readonly Term[];
  readonly ja: { readonly file: string; readonly text: string };
  readonly en: readonly { readonly file: string; readonly text: string }[];
}

/** The columns of the tabular glossary, in order. */
export const GLOSSARY_COLUMNS = [
  ...['en', 'ja', 'reading', 'kind', 'variants', 'forbidden', 'count_ja', 'count_en', 'score'],
  ...['context_ja', 'context_en', 'source'],
] as const;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every entry of every article, with the article it comes from. */
export const entriesOf = <Article extends GlossaryInput>(
  articles: readonly Article[],
): readonly { readonly term: Term; readonly article: Article }[] =>
  articles.flatMap((article) => article.terms.map((term) => ({ term, article })));

/** One glossary entry as text, whichever file it goes to. */
export interface GlossaryRow {
  readonly en: string;
  readonly preferred: string;
  readonly reading: string;
  readonly admitted: readonly string[];
  readonly forbidden: readonly string[];
  readonly contextJa: string;
  readonly contextEn: string;
  readonly source: string;
}

/** Reads the parts of an entry that every format shows. */
export function glossaryRow(term: Term, article: GlossaryInput): GlossaryRow {
  const preferred = term.variants.find((variant) => variant.status === 'preferred') ?? term.variants[0];
  const forms = (status: 'admitted' | 'forbidden') =>
    term.variants
      .filter((variant) => variant.status === status && variant !== preferred)
      .map((it) => it.form);
  const source = article.en[term.context.en.file];
  return {
    en: term.en,
    preferred: preferred.form,
    reading: preferred.reading,
    admitted: forms('admitted'),
    forbidden: forms('forbidden'),
    contextJa: oneLine(slice(article.ja.text, term.context.ja)),
    contextEn: oneLine(source ? slice(source.text, term.context.en) : ''),
    source: source?.file ?? '',
  };
}

/** The glossary of one or more articles as rows under `GLOSSARY_COLUMNS`; several forms in a cell are parted by ` | `. */
export function glossaryTable(articles: readonly GlossaryInput[]): readonly (readonly string[])[] {
  const rows = entriesOf(articles).map(({ term, article }) => {
    const row = glossaryRow(term, article);
    const count = term.variants.reduce((sum, variant) => sum + variant.count, 0);
    return [
      ...[row.en, row.preferred, row.reading, term.kind, row.admitted.join(' | '), row.forbidden.join(' | ')],
      ...[
        String(count),
        String(term.enCount),
        term.score.toFixed(2),
        row.contextJa,
        row.contextEn,
        row.source,
      ],
    ];
  });
  return [[...GLOSSARY_COLUMNS], ...rows];
}

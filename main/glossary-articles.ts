import type { Basis } from '../src/project/computed.ts';
import type { ArticleDecisions, ArticleMaterial, SourceMaterial } from '../src/project/record.ts';
import type { TermArticle } from '../src/term/glossary.ts';

/**
 * An article as the glossary reads it, straight from what was computed: possible while nobody has written in it, and
 * much quicker than deriving it. Undefined when it has to be derived.
 */
export function untouchedArticle(
  material: ArticleMaterial,
  sources: readonly SourceMaterial[],
  decisions: ArticleDecisions,
  basis: Basis | undefined,
): TermArticle | undefined {
  if (basis === undefined || decisions.edits.size > 0 || basis.text !== material.text) return undefined;
  const fileOf = new Map(sources.map(({ id }, file) => [id, file]));
  return {
    id: material.id,
    ja: { file: material.file, text: material.text, sentences: material.cut },
    en: sources.map(({ file, text, cut }) => ({ file, text, sentences: cut })),
    beads: basis.beads.map(({ ja, en }) => ({
      ja: ja.map(({ unit }) => unit),
      en: en.flatMap(({ source, sentence }) => {
        const file = fileOf.get(source);
        return file === undefined ? [] : [{ file, sentence }];
      }),
    })),
    terms: basis.terms,
  };
}

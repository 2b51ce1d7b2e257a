import type { ArticleMaterial } from '../src/project/record.ts';

/** Longest title taken from a text, in characters. */
const LONGEST_TITLE = 60;

/** What an article is called until somebody says otherwise: its first heading, or its first sentence, or its file. */
export function titleOfMaterial(article: Pick<ArticleMaterial, 'file' | 'text' | 'cut'>): string {
  const named =
    article.cut.find((sentence) => sentence.kind === 'heading') ??
    article.cut.find((sentence) => sentence.kind === 'body');
  if (named === undefined) return article.file;
  const characters = [...article.text.slice(named.start, named.end).replace(/\s+/g, ' ')];
  return characters.length > LONGEST_TITLE
    ? `${characters.slice(0, LONGEST_TITLE).join('')}…`
    : characters.join('');
}

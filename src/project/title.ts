import { slice } from '../base/span.ts';
import type { Processed } from './way.ts';

/** Longest title in characters; a longer one is cut and gets an ellipsis. */
const LONGEST_TITLE = 60;

/**
 * What an article is called: its first heading that has English beside it (a site's name has none), or its first
 * such sentence, or whatever comes first, or its file.
 */
export function titleOf(processed: Pick<Processed, 'ja' | 'alignment'>): string {
  const { ja, alignment } = processed;
  const aligned = new Set(alignment.beads.filter((bead) => bead.en.length > 0).flatMap((bead) => bead.ja));
  const read = ja.sentences.filter((sentence) => sentence.kind === 'heading' || sentence.kind === 'body');
  const paired = read.filter((sentence) => aligned.has(ja.sentences.indexOf(sentence)));
  const named = paired.find((sentence) => sentence.kind === 'heading') ?? paired[0] ?? read[0];
  if (named === undefined) return ja.file;
  const characters = [...slice(ja.text, named).trim().replace(/\s+/g, ' ')];
  return characters.length > LONGEST_TITLE
    ? `${characters.slice(0, LONGEST_TITLE).join('')}…`
    : characters.join('');
}

/** Which names of the English are the name of the Japanese, and which are certainly somebody else's. */
import type { Name } from '../language/mention.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { likeness } from './name-evidence.ts';

/** From this likeness on (0–1) two names may be one; below `OTHER` they are not. */
const SAME = 0.5;
const OTHER = 0.2;
/** Where one name is hit exactly, another of likeness `NEARLY` is a neighbour in sound: ガーナ, Ghana and Kenya. */
const EXACT = 0.9;
const NEARLY = 0.65;
const CLOSE = 0.2;

/** How a name of one side stands to the names of the other. */
export interface Counterparts<Held extends Name> {
  /** The names that are the same person or place. */
  readonly own: readonly Held[];
  /** The names that are certainly not. */
  readonly others: readonly Held[];
}

/** Parts the names of an English text by whether a Japanese name means them; what is neither is left out. */
export function counterparts<Held extends Name>(
  ja: Name,
  english: readonly Held[],
  lexicon: Lexicon,
): Counterparts<Held> {
  const all = english.map((name) => ({ name, like: likeness(ja, name.form, [name], lexicon) }));
  const best = Math.max(0, ...all.map(({ like }) => like));
  const isOwn = (like: number): boolean => like >= SAME && like >= best - CLOSE;
  const isOther = (like: number): boolean => like < OTHER || (best >= EXACT && like <= NEARLY);
  return {
    own: all.filter(({ like }) => isOwn(like)).map(({ name }) => name),
    others: all.filter(({ like }) => !isOwn(like) && isOther(like)).map(({ name }) => name),
  };
}

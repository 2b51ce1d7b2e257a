import { overlap, type Span } from '../base/span.ts';
import type { JapaneseText } from '../language/analysis.ts';

/** Where words begin and end in the sentences of an article that are read. */
export interface Edges {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/** The edges of the words of an article; nobody looks for terms in navigation. */
export function wordEdges(article: JapaneseText): Edges {
  const tokens = article.sentences.filter((it) => it.kind !== 'boilerplate').flatMap((it) => it.tokens);
  return { starts: new Set(tokens.map((it) => it.start)), ends: new Set(tokens.map((it) => it.end)) };
}

/** Every occurrence of a form that begins and ends where a word does. */
function occurrences(form: string, text: string, edges: Edges): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    const end = at + form.length;
    if (edges.starts.has(at) && edges.ends.has(end)) places.push({ start: at, end });
  }
  return places;
}

/** Where the forms of one concept stand: the longest form first, so that 金 is not counted in 金正恩. */
export function standingOf(
  forms: readonly string[],
  text: string,
  edges: Edges,
): ReadonlyMap<string, readonly Span[]> {
  const taken: Span[] = [];
  const found = new Map<string, readonly Span[]>();
  for (const form of [...forms].sort((one, other) => other.length - one.length)) {
    const free = occurrences(form, text, edges).filter(
      (place) => !taken.some((it) => overlap(it, place) > 0),
    );
    taken.push(...free);
    found.set(form, free);
  }
  return found;
}

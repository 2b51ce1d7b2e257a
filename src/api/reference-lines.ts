import { type Glossaries, makeSpoken, speakingReferences } from '../project/enforced.ts';
import type { Id } from '../project/record.ts';
import type { GlossaryLine, GlossaryLines, GlossaryView } from './export-calls.ts';
import { bareLine, type Sighted } from './glossary-lines.ts';

/** Names the line of an entry of a reference, counted from 0. */
export const referenceKey = (reference: Id, at: number): string => `reference ${reference} ${at}`;

/**
 * The lines of a project's glossary, and behind them those of its references that speak, in their order.
 * @param sighted where terms of references stand in the articles, by the key of their line; absent where nowhere
 */
export function withReferences(
  own: GlossaryLines,
  glossaries: Glossaries,
  sighted: ReadonlyMap<string, Sighted>,
): GlossaryView {
  const spoken = makeSpoken();
  spoken.add(glossaries.glossary.values());
  const lines: GlossaryLine[] = [...own.lines];
  for (const { id, name, entries } of speakingReferences(glossaries)) {
    for (const [at, entry] of entries.entries()) {
      const key = referenceKey(id, at);
      const reference = { id, name, overruled: spoken.has(entry.en) };
      lines.push({ ...bareLine({ id: key, ...entry }, key), ...sighted.get(key), reference });
    }
    spoken.add(entries);
  }
  const references = glossaries.precedence.flatMap(({ reference, active }) => {
    const known = glossaries.references.get(reference);
    return known === undefined
      ? []
      : [{ id: reference, name: known.name, entries: known.entries.length, active }];
  });
  return { ...own, lines, references };
}

import { type Glossaries, makeSpoken, speakingReferences } from '../project/enforced.ts';
import type { GlossaryLine, GlossaryLines, GlossaryView } from './export-calls.ts';
import { bareLine } from './glossary-lines.ts';

/** The lines of a project's glossary, and behind them those of its references that speak, in their order. */
export function withReferences(own: GlossaryLines, glossaries: Glossaries): GlossaryView {
  const spoken = makeSpoken();
  spoken.add(glossaries.glossary.values());
  const lines: GlossaryLine[] = [...own.lines];
  for (const { id, name, entries } of speakingReferences(glossaries)) {
    for (const [at, entry] of entries.entries()) {
      const key = `reference ${id} ${at}`;
      const reference = { id, name, overruled: spoken.has(entry.en) };
      lines.push({ ...bareLine({ id: key, ...entry }, key), reference });
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

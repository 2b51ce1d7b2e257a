import { type Problem, problem } from '../messages/problem.ts';
import {
  type Concept,
  type GlossaryReading,
  joinForms,
  onOneLine,
  readConcept,
  splitForms,
  withoutRejected,
} from './concept.ts';
import type { Written } from './written.ts';

/** Stands in a comment before the forms that must not be used; the format has no place of its own for them. */
const FORBIDDEN = '✕ ';

/**
 * Writes an OmegaT glossary: UTF-8, tab-separated, source, target, comment; every admitted form on a line of its own.
 * OmegaT reads a line that begins with `#` as a comment, so such a term is left out. Rejected concepts are too.
 */
export function writeOmegat(concepts: readonly Concept[]): Written {
  const problems: Problem[] = [];
  const clean = (cell: string) => onOneLine(cell.toWellFormed());
  const lines = withoutRejected(concepts).flatMap((concept) => {
    const en = clean(concept.en);
    if (en.startsWith('#')) {
      problems.push(problem('problem.entry.unfit', { entry: en }));
      return [];
    }
    const forbidden = concept.forbidden.length === 0 ? '' : `${FORBIDDEN}${joinForms(concept.forbidden)}`;
    const comment = [concept.note, forbidden]
      .map(clean)
      .filter((part) => part !== '')
      .join(' ');
    const forms = [concept.ja, ...concept.admitted].map(clean);
    return forms.map((form, index) => `${en}\t${form}\t${index === 0 ? comment : ''}\n`);
  });
  return { text: lines.join(''), problems };
}

/** Reads an OmegaT glossary. Neighbouring lines with the same source are one concept, the first form preferred. */
export function readOmegat(text: string, file: string): GlossaryReading {
  const problems: Problem[] = [];
  const entries: Concept[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .forEach((whole, index) => {
      if (whole.startsWith('#') || whole.trim() === '') return;
      const [en = '', ja = '', ...rest] = whole.split('\t').map((cell) => cell.trim());
      if (en === '' || ja === '') {
        problems.push(problem('problem.entry.incomplete', { line: index + 1 }, file));
        return;
      }
      const comment = rest.join(' ').trim();
      const last = entries.at(-1);
      if (last?.en === en && comment === '') {
        entries[entries.length - 1] = { ...last, admitted: [...last.admitted, ja] };
        return;
      }
      const mark = comment.lastIndexOf(FORBIDDEN);
      const [note, forbidden] =
        mark < 0 ? [comment, ''] : [comment.slice(0, mark).trim(), comment.slice(mark + FORBIDDEN.length)];
      entries.push(readConcept({ en, ja, note, forbidden: splitForms(forbidden) }));
    });
  return { entries, problems };
}

import { type Problem, problem } from '../messages/problem.ts';
import { keyOf } from '../term/entry.ts';
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

/** Stands in a comment before the head of the concept that another English form belongs to: it points there for a reader, too. */
const BELONGS = '→ ';

/** The Japanese that stands for each English form of a concept, the head first. */
function formsByEnglish({ en, ja, admitted, otherEn, shortFor }: Concept) {
  const standing = (english: string): readonly string[] =>
    [ja, ...admitted].filter(
      (form) => keyOf(form === ja ? en : (shortFor?.get(form) ?? en)) === keyOf(english),
    );
  return [en, ...otherEn].map((english) => {
    const own = standing(english);
    // An abbreviation or an adjective stands for the whole.
    return { english, forms: own.length > 0 ? own : [ja] };
  });
}

/**
 * Writes an OmegaT glossary: UTF-8, tab-separated, source, target, comment; every admitted form on a line of its own, and
 * every English form with the Japanese that stands for it. OmegaT reads a line that begins with `#` as a comment, so such a
 * term is left out. Rejected concepts are too.
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
    return formsByEnglish(concept).flatMap(({ english, forms }, at) => {
      const source = clean(english);
      if (source.startsWith('#')) return [];
      return forms.map((form, index) => {
        const said = at > 0 ? `${BELONGS}${en}` : index === 0 ? comment : '';
        return `${source}\t${clean(form)}\t${said}\n`;
      });
    });
  });
  return { text: lines.join(''), problems };
}

/** A concept with one more English form and the Japanese that stands for it. */
function withForm(concept: Concept, english: string, form: string): Concept {
  const { ja, admitted, otherEn } = concept;
  return {
    ...concept,
    otherEn: otherEn.includes(english) ? otherEn : [...otherEn, english],
    admitted: form === ja || admitted.includes(form) ? admitted : [...admitted, form],
  };
}

/**
 * Reads an OmegaT glossary. Neighbouring lines with the same source are one concept, the first form preferred; a line
 * that points to the concept before it says another English form of that.
 */
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
      if (last !== undefined && comment === `${BELONGS}${last.en}`) {
        entries[entries.length - 1] = withForm(last, en, ja);
        return;
      }
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

import type { Span } from '../../src/base/span.ts';
import { type InputText, type Job, WANTS, type Want } from '../../src/project/way.ts';

/** One line of a batch, read. */
export interface BatchLine {
  readonly id: string;
  readonly job: Job;
}

/** Segments joined by a line end, with the stretch of each. */
function joined(segments: readonly string[], file: string): InputText {
  const spans: Span[] = [];
  let at = 0;
  for (const segment of segments) {
    spans.push({ start: at, end: at + segment.length });
    at += segment.length + 1;
  }
  return { file, text: segments.join('\n'), segments: spans };
}

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((it) => typeof it === 'string');

function inputOf(value: unknown, file: string): InputText | undefined {
  if (typeof value === 'string') return { file, text: value };
  return isStrings(value) ? joined(value, file) : undefined;
}

/**
 * Reads `{ id, ja, en, want }` (DESIGN: what the command line promises). Returns what is wrong with the line, in
 * words a programmer needs, when it cannot be read.
 */
export function readBatchLine(line: string): BatchLine | { readonly wrong: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
  if (typeof value !== 'object' || value === null) return { wrong: 'not an object' };
  const fields: Partial<Record<'id' | 'ja' | 'en' | 'want', unknown>> = value;
  const ja = inputOf(fields.ja, 'ja');
  if (!ja) return { wrong: '"ja" must be a string or an array of strings' };
  if (!Array.isArray(fields.en)) return { wrong: '"en" must be an array' };
  const en = fields.en.map((it: unknown, index) => inputOf(it, `en${index}`));
  if (en.some((it) => it === undefined)) return { wrong: '"en" must hold strings or arrays of strings' };
  const want = fields.want ?? WANTS;
  if (!isStrings(want) || !want.every((it) => (WANTS as readonly string[]).includes(it))) {
    return { wrong: `"want" must be an array of ${WANTS.join(', ')}` };
  }
  const id = fields.id;
  if (typeof id !== 'string' && typeof id !== 'number') return { wrong: '"id" must be a string' };
  return {
    id: String(id),
    job: {
      ja,
      en: en.flatMap((it) => it ?? []),
      want: WANTS.filter((it: Want) => want.includes(it)),
      glossary: [],
    },
  };
}

import { type Problem, problem } from '../messages/problem.ts';
import {
  type Concept,
  type GlossaryReading,
  isKind,
  isPart,
  isStatus,
  readConcept,
  readMoment,
} from './concept.ts';

/** Writes a glossary as `taiyaku-glossary/1` JSON: every field of every concept, an entry a line. */
export function writeGlossaryJson(concepts: readonly Concept[]): string {
  const lines = concepts
    .map(({ unsaid: _, shortFor: __, ...concept }) => JSON.stringify(concept))
    .join(',\n');
  return `{"schema":"taiyaku-glossary/1","concepts":[\n${lines}\n]}\n`;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const figure = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((it) => typeof it === 'string' && it !== '') : [];
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The English forms of an extracted term. */
const formsIn = (forms: unknown): readonly string[] =>
  list(forms)
    .filter(isFields)
    .map((it) => text(it['form']))
    .filter((form) => form !== '');

/** The forms of an extracted term (`terms` of `taiyaku/1`) that have a status. */
const formsOf = (variants: unknown, status: string, except: string): readonly string[] =>
  list(variants)
    .filter(isFields)
    .filter((it) => it['status'] === status && it['form'] !== except)
    .map((it) => text(it['form']));

function conceptOf(value: unknown): Concept | undefined {
  if (!isFields(value)) return undefined;
  const [en, ja, kind, status, part] = ['en', 'ja', 'kind', 'status', 'part'].map((name) =>
    text(value[name]),
  );
  if (!en?.trim() || !ja?.trim()) return undefined;
  const extracted = 'variants' in value;
  return readConcept({
    ...{ en, ja, reading: text(value['reading']), note: text(value['note']) },
    ...(kind !== undefined && isKind(kind) ? { kind } : {}),
    status: status !== undefined && isStatus(status) ? status : extracted ? 'candidate' : 'approved',
    admitted: extracted ? formsOf(value['variants'], 'admitted', ja) : texts(value['admitted']),
    forbidden: extracted ? formsOf(value['variants'], 'forbidden', ja) : texts(value['forbidden']),
    ...{
      domain: text(value['domain']),
      definition: text(value['definition']),
      source: text(value['source']),
    },
    ...{ contextJa: text(value['contextJa']), contextEn: text(value['contextEn']) },
    ...{ contextJa2: text(value['contextJa2']), contextEn2: text(value['contextEn2']) },
    ...{
      otherEn: extracted ? formsIn(value['enForms']) : texts(value['otherEn']),
      uses: texts(value['uses']),
    },
    ...(part !== undefined && isPart(part) ? { part } : {}),
    ...{ by: text(value['by']), at: readMoment(text(value['at'])) },
    evidence: text(value['evidence']),
    ...{
      countJa: figure(value['countJa']),
      countEn: figure(value['countEn']),
      score: figure(value['score']),
    },
  });
}

/** The line on which the entry of a number begins, where the file keeps one entry to a line as ours does. */
const lineOf = (index: number): number => index + 2;

/** Reads `taiyaku-glossary/1`, the terms of a `taiyaku/1` article, or a plain list of objects with `en` and `ja`. */
export function readGlossaryJson(source: string, file: string): GlossaryReading {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { entries: [], problems: [problem('problem.json.damaged', { reason }, file)] };
  }
  const found = isFields(value) ? (value['concepts'] ?? value['terms']) : value;
  if (!Array.isArray(found)) {
    return { entries: [], problems: [problem('problem.format.unknown', {}, file)] };
  }
  const problems: Problem[] = [];
  const entries = list(found).flatMap((it, index) => {
    const concept = conceptOf(it);
    if (!concept) problems.push(problem('problem.entry.incomplete', { line: lineOf(index) }, file));
    return concept ?? [];
  });
  return { entries, problems };
}

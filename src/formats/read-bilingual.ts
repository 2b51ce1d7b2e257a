import { failure, type Result, success } from '../base/result.ts';
import type { Span } from '../base/span.ts';
import { type Problem, problem } from '../messages/problem.ts';
import type { Language } from '../segment/sentence.ts';
import { IDENTITY } from '../text/offset-map.ts';
import type { PairReading } from './pair.ts';
import type { ReadText } from './read.ts';
import { readTmx } from './tmx.ts';
import { readXliff } from './xliff.ts';
import { readXliff12 } from './xliff12.ts';

/** Whether decoded text is a file of translation units, by its root element. */
export function bilingualFormOf(decoded: string): 'tmx' | 'xliff' | undefined {
  const root =
    /^\uFEFF?\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S]){0,2000}-->\s*|<!DOCTYPE[^>]*>\s*)*<(tmx|xliff)[\s>]/i.exec(
      decoded.slice(0, 4000),
    )?.[1];
  return root === undefined ? undefined : root.toLowerCase() === 'tmx' ? 'tmx' : 'xliff';
}

const readPairs = (decoded: string, file: string): PairReading => {
  if (bilingualFormOf(decoded) === 'tmx') return readTmx(decoded, file);
  return /<xliff[^>]*\sversion\s*=\s*["']2/i.test(decoded.slice(0, 4000))
    ? readXliff(decoded, file)
    : readXliff12(decoded, file);
};

/** Segments as one text, a line each, with the span of every one. */
function join(segments: readonly string[]): { readonly text: string; readonly segments: readonly Span[] } {
  let at = 0;
  const spans = segments.map((segment) => {
    const span = { start: at, end: at + segment.length };
    at = span.end + 1;
    return span;
  });
  return { text: segments.join('\n'), segments: spans };
}

/**
 * Takes a file of translation units apart into its Japanese and its English: two texts of as many segments, of which
 * the n-th of one translates the n-th of the other.
 */
export function readBilingual(decoded: string, file: string): Result<readonly [ReadText, ReadText], Problem> {
  const { pairs, problems } = readPairs(decoded, file);
  if (pairs.length === 0) return failure(problems[0] ?? problem('problem.file.empty', {}, file));
  const side = (language: Language): ReadText => ({
    file,
    form: bilingualFormOf(decoded) ?? 'xliff',
    ...join(pairs.map((pair) => pair[language])),
    origin: IDENTITY,
    marks: [],
    problems: language === 'ja' ? problems : [],
    side: language,
  });
  return success([side('ja'), side('en')]);
}

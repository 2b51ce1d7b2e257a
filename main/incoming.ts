import type { IncomingFile, InspectedFile } from '../src/api/views.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import { type ReadText, tellLanguage } from '../src/formats/read.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import { segment, segmentGiven } from '../src/segment/segment.ts';
import { readBytes } from './host/files.ts';

/** A file of both languages is told by its Japanese. */
function readIncoming(file: IncomingFile): Result<ReadText, Problem> {
  const read = readBytes(file.name, Buffer.from(file.base64, 'base64'));
  if (!read.ok) return read;
  const [first] = read.value;
  return first === undefined ? failure(problem('problem.file.empty', {}, file.name)) : success(first);
}

/** Says what a file is. What cannot be read at all is listed with its problem, like every other file. */
export function inspect(file: IncomingFile): InspectedFile {
  const read = readIncoming(file);
  if (!read.ok) {
    const nothing = { encoding: '', length: 0, sentences: 0, boilerplate: 0 };
    return { name: file.name, ...nothing, problems: [read.problem] };
  }
  const { text, encoding = '', problems } = read.value;
  const facts = { name: file.name, encoding, length: text.length };
  const language = tellLanguage(read.value);
  if (!language.ok) {
    return { ...facts, sentences: 0, boilerplate: 0, problems: [language.problem, ...problems] };
  }
  const { segments, marks } = read.value;
  const { sentences } =
    segments === undefined ? segment(text, language.value, marks) : segmentGiven(segments, text);
  return {
    ...facts,
    language: language.value,
    sentences: sentences.length,
    boilerplate: sentences.filter((sentence) => sentence.kind === 'boilerplate').length,
    problems,
  };
}

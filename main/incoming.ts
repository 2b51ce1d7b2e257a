import type { IncomingFile, InspectedFile } from '../src/api/views.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import { slice } from '../src/base/span.ts';
import { type ReadText, tellLanguage } from '../src/formats/read.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import { segment, segmentGiven } from '../src/segment/segment.ts';
import { readBytes } from './host/files.ts';
import { titleOfMaterial } from './material-title.ts';

/** How much of the boilerplate is told: so many sentences, each up to so many UTF-16 units. */
const ASIDE = 12;
const ASIDE_LENGTH = 120;

/** A file of both languages is told by its Japanese. */
function readIncoming(file: IncomingFile): Result<ReadText, Problem> {
  const read = readBytes(file.name, Buffer.from(file.base64, 'base64'));
  if (!read.ok) return read;
  const [first] = read.value;
  return first === undefined ? failure(problem('problem.file.empty', {}, file.name)) : success(first);
}

/** What a file without sentences says of itself. */
const NOTHING = { sentences: 0, boilerplate: 0, title: '', aside: [] } as const;

/** Says what a file is. What cannot be read at all is listed with its problem, like every other file. */
export function inspect(file: IncomingFile): InspectedFile {
  const read = readIncoming(file);
  if (!read.ok) {
    return { name: file.name, encoding: '', length: 0, ...NOTHING, problems: [read.problem] };
  }
  const { text, encoding = '', problems } = read.value;
  const facts = { name: file.name, encoding, length: text.length };
  const language = tellLanguage(read.value);
  if (!language.ok) {
    return { ...facts, ...NOTHING, problems: [language.problem, ...problems] };
  }
  const { segments, marks } = read.value;
  const { sentences } =
    segments === undefined ? segment(text, language.value, marks) : segmentGiven(segments, text);
  const boilerplate = sentences.filter((sentence) => sentence.kind === 'boilerplate');
  return {
    ...facts,
    language: language.value,
    sentences: sentences.length,
    boilerplate: boilerplate.length,
    title: titleOfMaterial({ file: file.name, text, cut: sentences }),
    aside: boilerplate.slice(0, ASIDE).map((sentence) => slice(text, sentence).trim().slice(0, ASIDE_LENGTH)),
    problems,
  };
}

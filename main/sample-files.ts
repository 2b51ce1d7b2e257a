import { basename } from 'node:path';
import type { Belonging } from '../src/api/project-calls.ts';
import type { IncomingFile } from '../src/api/views.ts';
import { type Result, success } from '../src/base/result.ts';
import type { Problem } from '../src/messages/problem.ts';
import type { InputText } from '../src/project/way.ts';
import { readSample } from './host/samples.ts';
import { samplesFolder } from './place.ts';

/** A sample as files on their way into a project. */
export interface SampleFiles {
  readonly title: string;
  readonly files: readonly IncomingFile[];
  readonly belonging: readonly Belonging[];
}

/** A text as a file, named without the folders it lies in. */
const fileOf = ({ file, text }: InputText): IncomingFile => ({
  name: basename(file),
  base64: Buffer.from(text).toString('base64'),
});

/** The files of a sample that ships; all its sources belong to its article. */
export function filesOfSample(id: string): Result<SampleFiles, Problem> {
  const sample = readSample(samplesFolder(), id);
  if (!sample.ok) return sample;
  const { ja, en, gold } = sample.value;
  return success({
    title: gold.title.ja,
    files: [fileOf(ja), ...en.map(fileOf)],
    belonging: [{ ja: 0, en: en.map((_, at) => at + 1) }],
  });
}

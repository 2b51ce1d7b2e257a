import { failure, type Result, success } from '../../src/base/result.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { Problem } from '../../src/messages/problem.ts';
import { questionsOf } from '../../src/project/questions.ts';
import type { Processed } from '../../src/project/way.ts';
import { askModel, KEY_VARIABLE, type Model, openModel } from '../host/second-opinion.ts';
import type { Session } from './session.ts';

/** The model a user may name for a second opinion. */
export interface ModelOptions {
  readonly modelUrl?: string;
  readonly model?: string;
  readonly modelRemote?: boolean;
}

/** The model the options name; `undefined` when they name none. */
export function modelOf(
  options: ModelOptions,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Result<Model | undefined, Problem> {
  if (options.modelUrl === undefined) return success(undefined);
  const opened = openModel({
    url: options.modelUrl,
    name: options.model,
    remote: options.modelRemote ?? false,
    key: environment[KEY_VARIABLE],
  });
  return opened.ok ? success(opened.value) : failure(opened.problem);
}

/** Asks the model about the article; what goes wrong is said beside the result and costs only the opinion. */
export async function opinionsOn(
  processed: Processed,
  model: Model | undefined,
  session: Session,
): Promise<readonly Finding[]> {
  if (model === undefined) return [];
  const { say, language } = session;
  const { findings, problems } = await askModel(model, questionsOf(processed), {
    language,
    asking: (at, of) =>
      session.progress(
        say('command.progress', { file: processed.ja.file, stage: `${say('stage.model')} ${at}/${of}` }),
      ),
  });
  for (const { id, values } of problems) session.note(say(id, values));
  return findings;
}

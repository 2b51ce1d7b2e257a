/** Asks a language model at an OpenAI-compatible endpoint for its opinion about beads. Off unless a user names one. */
import { failure, type Result, success } from '../../src/base/result.ts';
import type { Finding } from '../../src/check/finding.ts';
import { askAbout, type Question, readOpinion } from '../../src/check/opinion.ts';
import { type Problem, problem } from '../../src/messages/problem.ts';

/** The variable of the environment that may hold a key. It is sent to the endpoint and shown nowhere. */
export const KEY_VARIABLE = 'TAIYAKU_MODEL_KEY';

/** A model that may be asked. */
export interface Model {
  /** Address of the chat completions. */
  readonly address: URL;
  readonly name: string;
  readonly key: string | undefined;
}

/** How long one answer may take, in milliseconds. */
const PATIENCE = 60_000;
/** A longer answer (characters) is not read to its end. */
const LONGEST_ANSWER = 200_000;
/** After this many failures in a row the model is not asked again. */
const GIVE_UP = 3;

/** Only this machine itself: names and addresses that never leave it. */
const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);

/** Whether a model may be asked as the user asks for it; another machine only when they say so. */
export function openModel(asked: {
  readonly url: string;
  readonly name: string | undefined;
  readonly remote: boolean;
  readonly key: string | undefined;
}): Result<Model, Problem> {
  const base = URL.canParse(asked.url) ? new URL(asked.url) : undefined;
  if (base === undefined || !/^https?:$/.test(base.protocol) || base.username !== '' || base.password !== '')
    return failure(problem('problem.model.url', { url: asked.url.replace(/\/\/[^/@]*@/, '//') }));
  if (!isLoopback(base.hostname) && !asked.remote)
    return failure(problem('problem.model.remote', { host: base.host }));
  if (asked.name === undefined || asked.name === '') return failure(problem('problem.model.name'));
  const path = base.pathname.replace(/\/+$/, '');
  const address = new URL(base);
  address.pathname = path.endsWith('/chat/completions') ? path : `${path}/chat/completions`;
  return success({ address, name: asked.name, key: asked.key?.trim() || undefined });
}

/** What the asking may be told besides the model. */
export interface AskOptions {
  readonly language: 'ja' | 'en';
  /** Milliseconds for one answer; a minute when not given. */
  readonly patience?: number;
  /** Told before each question which one it is. */
  readonly asking?: (at: number, of: number) => void;
}

/** What came of asking: findings, each marked as the model's, and everything that went wrong. */
export interface Opinions {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** Why a request failed, without anything that was sent with it. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return error instanceof Error ? error.name : 'unknown';
}

/** The words of a completion; undefined when the answer is no completion. */
function contentOf(body: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    // Reported by the caller as an answer that could not be understood.
    return undefined;
  }
  const field = (from: unknown, name: string | number): unknown =>
    typeof from === 'object' && from !== null ? (from as Record<string | number, unknown>)[name] : undefined;
  const content = field(field(field(field(value, 'choices'), 0), 'message'), 'content');
  return typeof content === 'string' ? content : undefined;
}

/** Reads an answer up to the longest that is accepted. */
async function readBody(response: Response): Promise<string> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of response.body) {
    text += decoder.decode(part, { stream: true });
    if (text.length > LONGEST_ANSWER) break;
  }
  return text + decoder.decode();
}

/** Asks about one bead. Redirects are refused: they could lead the texts and the key to another machine. */
async function ask(model: Model, question: Question, options: AskOptions): Promise<Result<string, Problem>> {
  const { host } = model.address;
  const where = `#${question.bead + 1}`;
  const patience = options.patience ?? PATIENCE;
  try {
    const response = await fetch(model.address, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: {
        'content-type': 'application/json',
        ...(model.key === undefined ? {} : { authorization: `Bearer ${model.key}` }),
      },
      body: JSON.stringify({
        model: model.name,
        messages: askAbout(question, options.language),
        temperature: 0,
        stream: false,
      }),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return failure(problem('problem.model.status', { host, status: response.status, where }));
    }
    const content = contentOf(await readBody(response));
    return content === undefined ? failure(problem('problem.model.answer', { where })) : success(content);
  } catch (error) {
    const slow = error instanceof Error && error.name === 'TimeoutError';
    return failure(
      slow
        ? problem('problem.model.slow', { host, seconds: patience / 1000, where })
        : problem('problem.model.refused', { host, reason: reasonOf(error) }),
    );
  }
}

/** Asks about every bead in turn. Never throws for what the model does; stops asking one that keeps failing. */
export async function askModel(
  model: Model,
  questions: readonly Question[],
  options: AskOptions,
): Promise<Opinions> {
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  let failures = 0;
  for (const [at, question] of questions.entries()) {
    options.asking?.(at + 1, questions.length);
    const where = `#${question.bead + 1}`;
    const answer = await ask(model, question, options);
    const opinion = answer.ok ? readOpinion(answer.value, question) : undefined;
    if (opinion !== undefined) {
      failures = 0;
      findings.push(...opinion.findings);
      if (opinion.lost > 0) problems.push(problem('problem.model.spans', { where, count: opinion.lost }));
      continue;
    }
    const wrong = answer.ok ? problem('problem.model.answer', { where }) : answer.problem;
    if (!problems.some((it) => it.id === wrong.id && it.values['where'] === wrong.values['where']))
      problems.push(wrong);
    failures++;
    if (failures === GIVE_UP && at + 1 < questions.length) {
      problems.push(problem('problem.model.gave-up', { count: failures }));
      break;
    }
  }
  return { findings, problems };
}

import { failure, type Result, success } from '../base/result.ts';
import { STAGES } from '../base/watch.ts';
import type { Problem } from '../messages/problem.ts';
import type { ArticleSummary } from '../project/summary.ts';
import { COMMANDS, type Events } from './calls.ts';
import { malformed } from './readers.ts';
import { z } from './zod.ts';

/** A call as it travels in one text message. The request is read later, by the reader of its call. */
export interface Ask {
  /** Chosen by the window, unique among its calls that wait for an answer. */
  readonly id: number;
  readonly call: string;
  readonly request: unknown;
}

/** The answer to an `Ask`. */
export interface Told {
  readonly id: number;
  readonly result: Result<unknown, Problem>;
}

/** Something the host says unasked. */
export type Announced = {
  readonly [Name in keyof Events]: { readonly event: Name; readonly value: Events[Name] };
}[keyof Events];

const ask = z.strictObject({ id: z.int().nonnegative(), call: z.string().max(64), request: z.unknown() });

const values = z.record(z.string(), z.union([z.string(), z.number()]));
const told = z.object({
  id: z.int().nonnegative(),
  result: z.union([
    z.object({ ok: z.literal(true), value: z.unknown() }),
    z.object({ ok: z.literal(false), problem: z.object({ id: z.string(), values }) }),
  ]),
});
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

const announced = z.union([
  z.object({
    event: z.literal('progress'),
    value: z.object({ job: z.string(), stage: z.enum(STAGES), done: z.number() }),
  }),
  z.object({
    event: z.literal('computed'),
    // The summary is as good as the host that made it.
    value: z.object({
      article: z.string(),
      revision: z.number(),
      summary: z.custom<ArticleSummary>(isObject),
    }),
  }),
  z.object({ event: z.literal('finish'), value: z.object({ ask: z.int().nonnegative() }) }),
  z.object({ event: z.literal('command'), value: z.object({ command: z.enum(COMMANDS) }) }),
]);

/** Parses JSON; undefined for what is none, which no reader accepts. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Reads a message that a window sent. */
export function readAsk(text: string): Result<Ask, Problem> {
  const read = ask.safeParse(parse(text));
  return read.success ? success(read.data) : failure(malformed('message', read.error.issues[0]?.path));
}

/** Reads a message that a host sent: an answer, an event, or undefined for anything else. */
export function readFromHost(text: string): Told | Announced | undefined {
  const message = parse(text);
  const event = announced.safeParse(message);
  if (event.success) return event.data;
  const answer = told.safeParse(message);
  // The envelope is checked; what is inside is as good as the host, which this window was served by.
  return answer.success ? (message as Told) : undefined;
}

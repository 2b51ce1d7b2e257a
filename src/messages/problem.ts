import type { Message, MessageId, Values } from './message.ts';

/** What the outside world did wrong: which file, where, what to do. Never our mistake (that is `Bug`). */
export interface Problem extends Message {
  /** The file or input concerned, as the user named it. */
  readonly file?: string;
  /** UTF-16 offset in the decoded text, or line number where `unit` says so. */
  readonly at?: number;
}

export const problem = (id: MessageId, values: Values = {}, file?: string): Problem =>
  file === undefined ? { id, values } : { id, values: { file, ...values }, file };

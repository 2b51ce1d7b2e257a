import type { CheckId } from '../../src/check/catalog.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { MessageId } from '../../src/messages/message.ts';

/** What a finding is called: a message without values. */
type Title = `check.${CheckId}.title` | 'review.title.by-way-of-korean';

/** Findings that say something else than what their check looks for. */
const OWN: Readonly<Partial<Record<MessageId, Title>>> = {
  'check.pivot-homophone.article': 'review.title.by-way-of-korean',
};

/** What a finding is called: as its check is, unless it is about something else. */
export const titleOf = ({ check, message }: Pick<Finding, 'check' | 'message'>): Title =>
  OWN[message.id] ?? `check.${check}.title`;

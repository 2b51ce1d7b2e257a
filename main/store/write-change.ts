import { articlesOf, type Change, isOfGlossary, singlesOf } from '../../src/project/change.ts';
import { computedIn } from './computed.ts';
import type { Database } from './database.ts';
import { writeDecision } from './decisions.ts';

/** The glossary's place among the articles' revisions. */
export const GLOSSARY = '';

/** Writes a change, and counts the revisions of what it is about. Called inside a transaction. */
export function writeChange(database: Database, change: Change): void {
  for (const one of singlesOf(change)) writeDecision(database, one);
  const computed = computedIn(database);
  for (const article of articlesOf(change)) computed.countRevision(article);
  if (isOfGlossary(change)) computed.countRevision(GLOSSARY);
}

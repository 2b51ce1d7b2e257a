import type { Message } from '../../src/messages/message.ts';
import type { Problem } from '../../src/messages/problem.ts';
import { articlesOf, type Change } from '../../src/project/change.ts';
import type { Id } from '../../src/project/record.ts';
import type { Database, Row } from './database.ts';
import { jsonOf, numberOf, textOf } from './rows.ts';

/** Something a person did, as one step that can be undone. */
export interface Step {
  readonly number: number;
  /** ISO 8601. */
  readonly at: string;
  readonly name: Message;
  readonly change: Change;
  readonly inverse: Change;
  /** `abandoned`: undone, and then something else was done instead. Kept, because nothing is lost. */
  readonly standing: 'done' | 'undone' | 'abandoned';
}

/** What became of something a person did. It is done in any case; `unsaved` says why it is not on the disk yet. */
export interface Done {
  readonly step: number;
  readonly name: Message;
  /** Articles whose decisions are others now. */
  readonly articles: readonly Id[];
  readonly unsaved?: Problem;
}

const readStep = (row: Row): Step => ({
  number: numberOf(row, 'number'),
  at: textOf(row, 'at'),
  name: jsonOf(row, 'name'),
  change: jsonOf(row, 'change'),
  inverse: jsonOf(row, 'inverse'),
  standing: textOf(row, 'standing') as Step['standing'],
});

/** What people did, in order. */
export interface Steps {
  /** The number that the next step gets. */
  next(): number;
  /** Adds a step; what had been undone is abandoned. */
  add(step: Omit<Step, 'standing'>): void;
  /** Makes more of a step that is there. */
  extend(step: Omit<Step, 'standing'>): void;
  mark(number: number, standing: 'done' | 'undone'): void;
  /** The numbers of the steps of a standing, ascending. */
  numbers(standing: 'done' | 'undone'): readonly number[];
  step(number: number): Step | undefined;
  /** The steps about an article that stand, oldest first. */
  of(article: Id): readonly Step[];
  /** All steps that stand, oldest first. */
  standing(): readonly Step[];
}

const STEP = 'number, at, name, change, inverse, standing';

/** The steps in a project file. */
export function stepsIn(database: Database): Steps {
  return {
    next: () => Number(database.get('SELECT coalesce(max(number), 0) + 1 AS next FROM step')?.['next'] ?? 1),
    add({ number, at, name, change, inverse }) {
      database.run("UPDATE step SET standing = 'abandoned' WHERE standing = 'undone'");
      database.run(
        `INSERT INTO step (${STEP}) VALUES (?, ?, ?, ?, ?, 'done')`,
        ...[number, at, JSON.stringify(name), JSON.stringify(change), JSON.stringify(inverse)],
      );
      for (const article of articlesOf(change))
        database.run('INSERT INTO step_article (article, step) VALUES (?, ?)', article, number);
    },
    extend({ number, at, name, change, inverse }) {
      database.run(
        'UPDATE step SET at = ?, name = ?, change = ?, inverse = ? WHERE number = ?',
        ...[at, JSON.stringify(name), JSON.stringify(change), JSON.stringify(inverse), number],
      );
      for (const article of articlesOf(change))
        database.run('INSERT OR IGNORE INTO step_article (article, step) VALUES (?, ?)', article, number);
    },
    mark: (number, standing) =>
      database.run('UPDATE step SET standing = ? WHERE number = ?', standing, number),
    numbers: (standing) =>
      database
        .all('SELECT number FROM step WHERE standing = ? ORDER BY number', standing)
        .map((row) => numberOf(row, 'number')),
    step(number) {
      const row = database.get(`SELECT ${STEP} FROM step WHERE number = ?`, number);
      return row && readStep(row);
    },
    of: (article) =>
      database
        .all(
          `SELECT ${STEP} FROM step JOIN step_article ON step = number
            WHERE article = ? AND standing = 'done' ORDER BY number`,
          article,
        )
        .map(readStep),
    standing: () =>
      database.all(`SELECT ${STEP} FROM step WHERE standing = 'done' ORDER BY number`).map(readStep),
  };
}

/**
 * A program that works on a project without pause and says what has been acknowledged, for tests that end it at any
 * moment: `toy-writer.ts PROJECT [hold]`. With `hold` it only keeps the project open.
 */
import { createSession, openSession } from './session.ts';
import { host, NAME, noting, texts } from './toy.ts';

const [, , path = '', mode] = process.argv;

const made = createSession<unknown>(path, host);
const session = made.ok ? made : openSession<unknown>(path, host);
if (!session.ok) throw new Error(session.problem.id);
const { value } = session;
if (made.ok) {
  const { incoming, change } = texts(['a']);
  value.commit(NAME, change, incoming);
}
process.stdout.write(`open ${value.readOnly()?.id ?? 'for writing'}\n`);

const begun = Number(value.decisions().articles.get('a')?.marks.get(0)?.note ?? 0);
const work = (count: number): void => {
  const done = value.commit(NAME, noting('a', String(count)));
  if (done.ok && done.value.unsaved === undefined) process.stdout.write(`done ${count}\n`);
  setImmediate(work, count + 1);
};
if (mode === 'hold') setInterval(() => undefined, 1000);
else work(begun + 1);

import { UNWATCHED } from '../../../src/base/watch.ts';
import { articleJson } from '../../../src/formats/json.ts';
import { problem } from '../../../src/messages/problem.ts';
import { processArticle } from '../../../src/project/process.ts';
import { readBatchLine } from '../batch-line.ts';
import { sharedEngine } from '../engine.ts';
import { complain, EXIT, type Exit, type Session } from '../session.ts';
import { makeSweep } from '../sweep.ts';

/** Whole lines out of chunks; the last one needs no line end. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/**
 * One article a line in, one result a line out, in the same order; nothing of an article is kept once it is
 * written. A line that cannot be read is reported and skipped, and makes the exit status 2.
 */
export async function batchCommand(session: Session): Promise<Exit> {
  const engine = await sharedEngine();
  const sweep = makeSweep();
  let exit: Exit = EXIT.clean;
  let number = 0;
  for await (const line of linesOf(session.input)) {
    number++;
    if (line.trim() === '') continue;
    const read = readBatchLine(line);
    if ('wrong' in read) {
      exit = complain(session, [problem('problem.batch.line', { line: number, reason: read.wrong })]);
      continue;
    }
    session.progress(String(number));
    const processed = processArticle(read.job, engine, UNWATCHED);
    const json = articleJson(processed, { id: read.id, want: read.job.want, say: session.say });
    session.out(`${JSON.stringify(json)}\n`);
    await session.drained();
    sweep();
  }
  return exit;
}

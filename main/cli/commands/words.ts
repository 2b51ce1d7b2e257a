import { linkTokens } from '../../../src/align/links.ts';
import { problem } from '../../../src/messages/problem.ts';
import { readInput } from '../../host/files.ts';
import { sharedEngine } from '../engine.ts';
import { deliver } from '../output.ts';
import { complain, type Exit, type Session } from '../session.ts';

/** What `taiyaku words` may be told. */
export interface WordOptions {
  readonly ja: string;
  readonly en: string;
  readonly out?: string;
}

const linesOf = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n');
const wordsOf = (line: string | undefined): readonly string[] =>
  (line ?? '').split(' ').filter((it) => it !== '');

/** Links the words of tokenised line pairs; writes `ja-en` index pairs (Pharaoh format), one line a pair. */
export async function wordsCommand(options: WordOptions, session: Session): Promise<Exit> {
  const [ja, en] = await Promise.all([readInput(options.ja), readInput(options.en)]);
  const problems = [ja, en].flatMap((it) => (it.ok ? [] : [it.problem]));
  if (!ja.ok || !en.ok) return complain(session, problems);
  const [japanese, english] = [linesOf(ja.value[0]?.text ?? ''), linesOf(en.value[0]?.text ?? '')];
  if (japanese.length !== english.length) {
    const values = { ja: options.ja, jaLines: japanese.length, en: options.en, enLines: english.length };
    return complain(session, [problem('problem.words.lines', values)]);
  }
  const engine = await sharedEngine();
  const linked = japanese.map((line, index) =>
    linkTokens(wordsOf(line), wordsOf(english[index]), engine)
      .map(([from, to]) => `${from}-${to}`)
      .join(' '),
  );
  return deliver(`${linked.join('\n')}\n`, options.out, session);
}

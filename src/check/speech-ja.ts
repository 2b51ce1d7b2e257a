/** Who says what in Japanese: the verbs that report speech and the names that stand as their subjects. */
import type { Span } from '../base/span.ts';
import type { JapaneseSentence } from '../language/analysis.ts';
import type { Name } from '../language/mention.ts';
import type { JapaneseToken } from '../language/token.ts';

/** A name that the Japanese makes the source of what is reported. */
export interface JapaneseReport {
  readonly name: Name;
  /**
   * `beside`: the name stands right before the verb (…と金氏は述べた, …によると). `topic`: it stands at the head of the
   * sentence, and what lies between may hold other subjects.
   */
  readonly way: 'beside' | 'topic';
}

const VERBS: ReadonlySet<string> = new Set(
  '述べる 語る 話す 言う いう 付け加える 訴える 答える 伝える 呼びかける 認める 明かす 打ち明ける 記す 書く 結論づける'.split(
    ' ',
  ),
);
/** Nouns that report speech with する. */
const DEEDS: ReadonlySet<string> = new Set(
  '主張 強調 指摘 説明 表明 発言 警告 断言 反論 力説 明言 回答 発表 報告 証言 予測 宣言 示唆 強弁 釈明 約束'.split(
    ' ',
  ),
);
const SUBJECTS: ReadonlySet<string> = new Set(['は', 'も', 'が']);
/** Between a speaker and the verb stand a listener, a place, an adverb: not more than this. */
const MOST_BETWEEN = 10;
/** Words that may follow a name and its title before the particle. */
const HONORIFIC = /^(?:氏|さん|容疑者|被告|ら)$/;
const BY = /^(?:によると|によれば|いわく|曰く)/;

/** Whether a token reports speech: 述べ, 強調 before し, 明らか before に + し. */
function isReport(tokens: readonly JapaneseToken[], at: number): boolean {
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token === undefined) return false;
  if (token.pos === 'VERB' && VERBS.has(token.base)) return next?.surface !== 'ように';
  if (next?.base === 'する' && DEEDS.has(token.surface)) return true;
  return token.surface === '明らか' && next?.surface === 'に' && after?.base === 'する';
}

/** Where the name ends with everything that belongs to it: 金正恩 + 氏, ノ・グァンチョル + 国防相. */
function endOf(name: Name, tokens: readonly JapaneseToken[]): number {
  let end = Math.max(name.end, name.title?.end ?? 0);
  for (const token of tokens) if (token.start === end && HONORIFIC.test(token.surface)) end = token.end;
  return end;
}

/** The names of a sentence by where they end, title and honorific included. */
const namesByEnd = ({ names, tokens }: JapaneseSentence): ReadonlyMap<number, Name> =>
  new Map(names.map((name) => [endOf(name, tokens), name]));

/** Where a name begins, a title before it included. */
const startOf = (name: Name): number => Math.min(name.start, name.title?.start ?? name.start);

/** Whether a name is one of several: サンチェス氏とミュラー氏. The と that closes what is quoted joins nothing. */
const isOneOfSeveral = (name: Name, text: string, quotedEnd?: number): boolean =>
  startOf(name) !== quotedEnd && /[とや、・]/.test(text.charAt(startOf(name) - 1));

/** Whether nothing before a name could be the topic of the sentence instead. */
const isFirst = (name: Name, { start }: Span, text: string): boolean =>
  !/[はもが「『。]/.test(text.slice(start, startOf(name)));

/** Whether a token is the と behind something quoted; the tokenizer takes it for "when" now and then. */
function isQuoting(tokens: readonly JapaneseToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.surface !== 'と' || before === undefined || tokens[at - 2]?.surface === 'に') return false;
  return (
    /^[」』”]$/.test(before.surface) ||
    ['VERB', 'AUX'].includes(before.pos) ||
    /^(?:形容詞|助詞-[副終])/.test(before.detail)
  );
}

/** A speaker on the way to the verb: a name, or somebody without one. */
type Standing = Name | 'nameless' | undefined;

/** Everybody whom a sentence makes the source of something. */
export function reportsInJapanese(sentence: JapaneseSentence, text: string): readonly JapaneseReport[] {
  const { tokens } = sentence;
  const ends = namesByEnd(sentence);
  const reports: JapaneseReport[] = [];
  let depth = 0;
  let topic: Standing;
  let quoted: number | undefined;
  let beside: Standing;
  for (const [at, token] of tokens.entries()) {
    if ('「『“'.includes(token.surface)) depth++;
    if ('」』”'.includes(token.surface)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const name = ends.get(token.start);
    const by = name === undefined ? undefined : BY.exec(text.slice(token.start, token.start + 6))?.[0];
    if (name !== undefined && by !== undefined) reports.push({ name, way: 'beside' });
    if (isQuoting(tokens, at)) {
      quoted = at;
      beside = undefined;
    } else if (SUBJECTS.has(token.surface) && token.pos === 'ADP') {
      const standing: Standing = name ?? 'nameless';
      if (quoted !== undefined && at - quoted <= MOST_BETWEEN) beside = standing;
      else if (topic === undefined)
        topic = name !== undefined && isFirst(name, sentence, text) ? standing : 'nameless';
    } else if (isReport(tokens, at)) {
      if (quoted === undefined || at - quoted > MOST_BETWEEN) continue;
      const quotedEnd = tokens[quoted]?.end;
      if (typeof beside === 'object') {
        if (!isOneOfSeveral(beside, text, quotedEnd)) reports.push({ name: beside, way: 'beside' });
      } else if (beside === undefined && typeof topic === 'object' && !isOneOfSeveral(topic, text))
        reports.push({ name: topic, way: 'topic' });
      quoted = undefined;
      beside = undefined;
    } else if (token.pos === 'VERB') quoted = undefined;
  }
  return reports;
}

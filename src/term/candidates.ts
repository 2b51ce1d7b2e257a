import type { Span } from '../base/span.ts';
import type { EnglishSentence, JapaneseSentence } from '../language/analysis.ts';
import type { Name } from '../language/mention.ts';
import type { EnglishToken, JapaneseToken } from '../language/token.ts';

/** A stretch that could be one side of a glossary entry. */
export interface Candidate extends Span {
  /** How the glossary would write it: English without article or possessive, common nouns in the singular. */
  readonly form: string;
  /** Katakana; empty in English and where it is unknown. */
  readonly reading: string;
  readonly kind: Name['kind'] | 'noun';
  /** The spans of its words, for asking how much of it is linked. */
  readonly words: readonly Span[];
}

/** Nouns of IPADIC that stand inside terms; 非自立 (こと, ため), 代名詞 and 副詞可能 (今日, 以来) do not. */
const TERM_NOUN =
  /^名詞-(一般|サ変接続|固有名詞|形容動詞語幹|接尾-(一般|サ変|形容動詞語幹|地域)|数|ナイ形容詞語幹)/;
const HEAD_NOUN = /^名詞-(一般|サ変接続|固有名詞|接尾-(一般|サ変|地域))/;
const PREFIX = /^接頭詞-名詞接続/;
/** Suffixes that count, rank or address rather than name: 氏, 日, 年, 人, 側, 中, 間, 的, ら, 等. */
const LOOSE_END = /^[氏日年月人側中間的ら等内外上下前後目用系型]$/u;
const KATAKANA = /^[\u30A1-\u30FA\u30FC・]{3,}$/u;

const isTermWord = (token: JapaneseToken): boolean =>
  TERM_NOUN.test(token.detail) || PREFIX.test(token.detail);

/** Whether a run of nouns is more than an everyday word: two morphemes, or one long katakana word. */
function isCompound(run: readonly JapaneseToken[]): boolean {
  const nouns = run.filter((token) => !/-数$/.test(token.detail));
  if (nouns.length !== run.length) return false;
  if (nouns.length >= 2) return run.reduce((length, token) => length + token.surface.length, 0) >= 3;
  return KATAKANA.test(run[0]?.surface ?? '');
}

/** Drops what hangs loose at both ends of a run: 各国|間, 同|社. */
function trim(run: readonly JapaneseToken[]): readonly JapaneseToken[] {
  let end = run.length;
  while (end > 0) {
    const last = run[end - 1];
    if (last && HEAD_NOUN.test(last.detail) && !LOOSE_END.test(last.surface)) break;
    end--;
  }
  return run.slice(0, end);
}

function fromTokens(run: readonly JapaneseToken[], kind: Candidate['kind']): readonly Candidate[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return [];
  return [
    {
      ...{ start: first.start, end: last.end, kind },
      form: run.map((token) => token.surface).join(''),
      reading: run.every((token) => token.reading !== '') ? run.map((token) => token.reading).join('') : '',
      words: run,
    },
  ];
}

/** Names and noun compounds of a Japanese sentence; names first, and no compound across a name. */
export function japaneseCandidates(sentence: JapaneseSentence): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const name of sentence.names) {
    const words = sentence.tokens.filter((token) => token.start < name.end && token.end > name.start);
    const reading = words.every((token) => token.reading !== '')
      ? words.map((token) => token.reading).join('')
      : '';
    found.push({ start: name.start, end: name.end, form: name.form, reading, kind: name.kind, words });
  }
  let run: JapaneseToken[] = [];
  const close = () => {
    const kept = trim(run);
    if (isCompound(kept)) found.push(...fromTokens(kept, 'noun'));
    run = [];
  };
  for (const token of sentence.tokens) {
    const previous = run.at(-1);
    if (previous && previous.end !== token.start) close();
    if (isTermWord(token)) run.push(token);
    else close();
  }
  close();
  return found.filter(
    (one, index) => found.findIndex((other) => other.start === one.start && other.end === one.end) === index,
  );
}

const MODIFIER = new Set(['NOUN', 'PROPN', 'ADJ']);
/** Words that begin a noun phrase without belonging to a term. */
const LOOSE_START =
  /^(other|such|many|several|some|more|most|few|new|last|next|first|second|same|own|recent|various|certain|many|much|great|good|large|big|small|possible|further|additional|early|late|current|former|likely|main|major|key|top|high|low|full|whole|entire|long|short|old|young|different|similar|local)$/;

/** A run of English nouns as the glossary writes it: lower case, the last word in the singular. */
function nounForm(run: readonly EnglishToken[]): string {
  const words = run.map((token, index) => {
    if (token.pos === 'PROPN') return token.surface;
    return index === run.length - 1 && /^[a-z]+$/.test(token.lower) ? token.lemma : token.lower;
  });
  return words.join(' ').replace(/ - /g, '-');
}

/** Names and noun compounds of an English sentence, and single nouns, which a Japanese compound may stand for. */
export function englishCandidates(sentence: EnglishSentence): readonly Candidate[] {
  const found: Candidate[] = sentence.names.map((name) => ({
    ...{ start: name.start, end: name.end, form: name.form, reading: '', kind: name.kind },
    words: sentence.tokens.filter(
      (token) => token.start < name.end && token.end > name.start && token.pos !== 'PUNCT',
    ),
  }));
  let run: EnglishToken[] = [];
  const close = () => {
    while (run[0] && (LOOSE_START.test(run[0].lower) || run[0].lower.length < 2)) run.shift();
    while (run.length > 0 && run.at(-1)?.pos === 'ADJ') run.pop();
    const first = run[0];
    const last = run.at(-1);
    if (first && last && last.lower.length > 2) {
      found.push({
        start: first.start,
        end: last.end,
        form: nounForm(run),
        reading: '',
        kind: 'noun',
        words: run,
      });
    }
    run = [];
  };
  for (const token of sentence.tokens) {
    if (MODIFIER.has(token.pos) && /[\p{L}]/u.test(token.surface)) run.push(token);
    else close();
  }
  close();
  return found.filter(
    (one, index) => found.findIndex((other) => other.start === one.start && other.end === one.end) === index,
  );
}

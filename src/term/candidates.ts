import { overlap, type Span, within } from '../base/span.ts';
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

const isTermWord = (token: JapaneseToken): boolean =>
  TERM_NOUN.test(token.detail) || PREFIX.test(token.detail);

/** The longest run that is taken apart; longer ones are enumerations or headlines. */
const LONGEST = 7;

/** Every stretch of a run that could stand alone: it ends in a noun that names something and does not hang loose. */
function stretchesOf(run: readonly JapaneseToken[]): readonly (readonly JapaneseToken[])[] {
  const parts: (readonly JapaneseToken[])[] = [];
  for (let from = 0; from < run.length; from++) {
    if (/^名詞-接尾/.test(run[from]?.detail ?? '')) continue;
    for (let to = from + 1; to <= Math.min(run.length, from + LONGEST); to++) {
      const last = run[to - 1];
      if (!last || !HEAD_NOUN.test(last.detail) || LOOSE_END.test(last.surface)) continue;
      // A suffix that follows belongs to the word: 国防|相 is not a 国防.
      if (/^名詞-接尾/.test(run[to]?.detail ?? '') && !LOOSE_END.test(run[to]?.surface ?? '')) continue;
      const part = run.slice(from, to);
      if (part.some((token) => /-数$/.test(token.detail))) continue;
      if (part.reduce((length, token) => length + token.surface.length, 0) >= 2) parts.push(part);
    }
  }
  return parts;
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
    for (const part of stretchesOf(run)) found.push(...fromTokens(part, 'noun'));
    run = [];
  };
  for (const token of sentence.tokens) {
    const previous = run.at(-1);
    if (previous && previous.end !== token.start) close();
    if (isTermWord(token)) run.push(token);
    else close();
  }
  close();
  return settle(found, sentence.names);
}

/** Drops what cuts a name in two or lies inside one, and what stands twice. */
function settle(found: readonly Candidate[], names: readonly Name[]): readonly Candidate[] {
  const breaks = (candidate: Candidate) =>
    candidate.kind === 'noun' &&
    names.some((name) => overlap(name, candidate) > 0 && !within(name, candidate));
  const first = (one: Candidate) =>
    found.find((other) => other.start === one.start && other.end === one.end) === one;
  return found.filter((candidate) => first(candidate) && !breaks(candidate));
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

/** A run of nouns as a candidate, when it neither begins nor ends with a word that could not. */
function nounCandidate(run: readonly EnglishToken[]): readonly Candidate[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last || last.pos === 'ADJ' || last.lower.length < 3) return [];
  if (LOOSE_START.test(first.lower) || first.lower.length < 2) return [];
  return [{ start: first.start, end: last.end, form: nounForm(run), reading: '', kind: 'noun', words: run }];
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
    for (let from = 0; from < run.length; from++) {
      for (let to = from + 1; to <= Math.min(run.length, from + LONGEST); to++) {
        found.push(...nounCandidate(run.slice(from, to)));
      }
    }
    run = [];
  };
  for (const token of sentence.tokens) {
    if (MODIFIER.has(token.pos) && /[\p{L}]/u.test(token.surface)) run.push(token);
    else close();
  }
  close();
  return settle(found, sentence.names);
}

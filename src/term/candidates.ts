import { overlap, type Span, within } from '../base/span.ts';
import type { JapaneseSentence } from '../language/analysis.ts';
import type { Name } from '../language/mention.ts';
import { ORGANISATION_JA } from '../language/titles.ts';
import type { JapaneseToken } from '../language/token.ts';

/** A stretch that could be one side of a glossary entry. */
export interface Candidate extends Span {
  /** How the glossary would write it: English without article or possessive, common nouns in the singular. */
  readonly form: string;
  /** Katakana; empty in English and where it is unknown. */
  readonly reading: string;
  readonly kind: Name['kind'] | 'noun';
  /** The spans of its words, for asking how much of it is linked. */
  readonly words: readonly Span[];
  /** False for a part of a longer run of nouns: 大学 in 梨花大学. */
  readonly whole: boolean;
}

/** Nouns of IPADIC that stand inside terms; 非自立 (こと, ため), 代名詞 and 副詞可能 (今日, 以来) do not. */
const TERM_NOUN =
  /^名詞-(一般|サ変接続|固有名詞|形容動詞語幹|接尾-(一般|サ変|形容動詞語幹|地域)|数|ナイ形容詞語幹)/;
const HEAD_NOUN = /^名詞-(一般|サ変接続|固有名詞|接尾-(一般|サ変|地域))/;
const PREFIX = /^接頭詞-名詞接続/;
/** Suffixes that count, rank or address rather than name: 氏, 日, 年, 人, 側, 中, 間, 的, ら, 等. */
const LOOSE_END = /^(?:[氏日年月人側中間的ら等内外上下前後目用系型]|出身|在住|以外|同士|たち|達|無し|なし)$/u;
/** Suffixes that make another word of what stands before them: 国際|的, 可能|性. */
const MAKES_ANOTHER = /^[的性化系型]$/u;

const isTermWord = (token: JapaneseToken): boolean =>
  TERM_NOUN.test(token.detail) || PREFIX.test(token.detail);

/** The longest run that is taken apart; longer ones are enumerations or headlines. */
export const LONGEST = 7;

/** Whether a suffix behind a word belongs to it: 国防|相 is not a 国防, and 国際|的 is not a 国際. */
const isBound = (next: JapaneseToken | undefined): boolean =>
  next !== undefined &&
  /^名詞-接尾/.test(next.detail) &&
  (!LOOSE_END.test(next.surface) || MAKES_ANOTHER.test(next.surface));

/** Every stretch of a run that could stand alone: it ends in a noun that names something and does not hang loose. */
function stretchesOf(run: readonly JapaneseToken[], names: readonly Name[]): readonly Candidate[] {
  const parts: Candidate[] = [];
  for (let from = 0; from < run.length; from++) {
    if (/^名詞-接尾/.test(run[from]?.detail ?? '')) continue;
    for (let to = from + 1; to <= Math.min(run.length, from + LONGEST); to++) {
      const last = run[to - 1];
      if (!last || !HEAD_NOUN.test(last.detail) || LOOSE_END.test(last.surface) || isBound(run[to])) continue;
      const part = run.slice(from, to);
      if (part.some((token) => /-数$/.test(token.detail))) continue;
      if (part.reduce((length, token) => length + token.surface.length, 0) < 2) continue;
      const whole = from === 0 && (to === run.length || LOOSE_END.test(run[to]?.surface ?? ''));
      parts.push(fromTokens(part, kindOf(part, names), whole));
    }
  }
  return parts;
}

/** 梨花|大学 is an organisation: a name, and behind it what organisations are called. */
const kindOf = (part: readonly JapaneseToken[], names: readonly Name[]): Candidate['kind'] =>
  part.length > 1 &&
  ORGANISATION_JA.test(part.at(-1)?.surface ?? '') &&
  names.some((name) => name.start === part[0]?.start)
    ? 'organisation'
    : 'noun';

const readingOf = (words: readonly JapaneseToken[]): string =>
  words.every((token) => token.reading !== '') ? words.map((token) => token.reading).join('') : '';

function fromTokens(run: readonly JapaneseToken[], kind: Candidate['kind'], whole: boolean): Candidate {
  const start = run[0]?.start ?? 0;
  return {
    ...{ start, end: run.at(-1)?.end ?? start, kind, whole, words: run, reading: readingOf(run) },
    form: run.map((token) => token.surface).join(''),
  };
}

/** Names and noun compounds of a Japanese sentence; names first, and no compound across a name. */
export function japaneseCandidates(sentence: JapaneseSentence): readonly Candidate[] {
  const { moments } = sentence;
  const names = sentence.names.map((name) => withGivenName(name, sentence));
  const found: Candidate[] = names.map((name) => {
    const words = sentence.tokens.filter((token) => token.start < name.end && token.end > name.start);
    const { start, end, form, kind } = name;
    return { start, end, form, kind, words, reading: readingOf(words), whole: true };
  });
  found.push(...hyphenated(found, sentence));
  let run: JapaneseToken[] = [];
  const close = () => {
    found.push(...stretchesOf(run, names));
    run = [];
  };
  for (const token of sentence.tokens) {
    const previous = run.at(-1);
    if (previous && previous.end !== token.start) close();
    if (isTermWord(token) && !moments.some((moment) => within(token, moment))) run.push(token);
    else close();
  }
  close();
  return settle(found, names).filter((candidate) => !isTitled(candidate, names));
}

/** Details of IPADIC under which a surname stands in front of a given name; many a surname is a place, too. */
const SURNAME = /^名詞-固有名詞-(?:人名-姓|地域-一般)$/;
const GIVEN = /^名詞-固有名詞-人名-名$/;
const IN_KANJI = /^[\p{Script=Han}々ヶ]+$/u;

/** A surname with the given name right behind it, where that was taken for a part of the office: 荒川|健二所長. */
function withGivenName(name: Name, { tokens }: JapaneseSentence): Name {
  const at = tokens.findIndex(({ end }) => end === name.end);
  const [last, next] = [tokens[at], tokens[at + 1]];
  if (last === undefined || next === undefined || next.start !== name.end) return name;
  if (name.kind !== 'person' || last.start !== name.start || !IN_KANJI.test(name.form)) return name;
  if (!SURNAME.test(last.detail) || !GIVEN.test(next.detail)) return name;
  return { ...name, end: next.end, form: name.form + next.surface };
}

/** Names in katakana that a machine has joined by a hyphen in place of ・: ブルーノ-フェルナンデス. */
function hyphenated(names: readonly Candidate[], sentence: JapaneseSentence): readonly Candidate[] {
  return names.flatMap((first, at) => {
    const second = names[at + 1];
    const hyphen = sentence.tokens.find((token) => token.start === first.end);
    if (second === undefined || hyphen?.end !== second.start || !/^[-‐−–]$/.test(hyphen.surface)) return [];
    const words = [...first.words, ...second.words];
    const reading =
      first.reading === '' || second.reading === '' ? '' : `${first.reading}・${second.reading}`;
    const form = `${first.form}${hyphen.surface}${second.form}`;
    return [
      { ...{ start: first.start, end: second.end, form, words, reading, whole: true }, kind: 'person' },
    ];
  });
}

/** A person with an office behind, or a name behind what it is: ショイグ国防相, 民間軍事会社ワグナー. */
const isTitled = (candidate: Candidate, names: readonly Name[]): boolean =>
  candidate.kind === 'noun' &&
  names.some(
    (name) =>
      within(name, candidate) &&
      ((name.title !== undefined && name.start === candidate.start && candidate.end <= name.title.end) ||
        (name.end === candidate.end && name.start > candidate.start)),
  );

/** Drops what cuts a name in two or lies inside one, and what stands twice. */
export function settle(found: readonly Candidate[], names: readonly Name[]): readonly Candidate[] {
  const breaks = (candidate: Candidate) =>
    candidate.kind === 'noun' &&
    names.some((name) => overlap(name, candidate) > 0 && !within(name, candidate));
  const first = (one: Candidate) =>
    found.find((other) => other.start === one.start && other.end === one.end) === one;
  return found.filter((candidate) => first(candidate) && !breaks(candidate));
}

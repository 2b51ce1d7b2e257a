/** What is measured of a bead as a whole: how freely, or how badly, it was translated, and what kind of text it is. */
import { once } from '../base/keeping.ts';
import type { EnglishToken } from '../language/token.ts';
import { compareBead, UNRELATED } from './doubt.ts';
import type { Measures } from './logistic.ts';
import type { BeadView } from './view.ts';
import { chineseOf } from './weighed-forms.ts';
import { wholeEnglish, wholeJapanese } from './words.ts';

/** Words from here on are in no list (bits; see `Lexicon.rarity`). */
export const OBSCURE = 19.9;
/** Where a share of rare things has no more to say. */
const [MANY_OBSCURE, MANY_QUESTIONS, MANY_GAPS] = [4, 2, 5];
/** Usual lengths, in characters and words, and the usual ratio of Japanese to English characters. */
const [USUAL_JAPANESE, USUAL_ENGLISH, USUAL_SENTENCE, USUAL_RATIO] = [60, 150, 15, 0.42];

/** Words of talk: people make other mistakes with what was spoken than with what was written. */
const TALK = new Set(
  "you i we me my your y'all guys gonna gotta kinda okay ok yeah oh hey um uh well like just so 's 're 'll n't 'm 've it that this here there".split(
    ' ',
  ),
);
/** Pronouns that Japanese leaves out and a literal translation puts in. */
const LITERAL = new Set(['あなた', '彼', '彼女', '彼ら', '私たち', 'それ', 'これら', 'それら']);
const POLITE = new Set(['です', 'ます', 'ました', 'でし', 'まし', 'ませ']);
const PLAIN = new Set(['だ', 'である']);
/** Verbs by which somebody reports what was said or will be; ones by which something is described. */
const [REPORTING, DESCRIBING] = [/\b(?:said|says|told|will|would|could)\b/g, /\b(?:is|was|are|were)\b/g];
const PERSONS = /\b(?:I|[Ww]e|our|[Hh]e|[Ss]he|[Tt]hey|his|her|him)\b/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function countOf<Thing>(things: readonly Thing[], is: (thing: Thing) => boolean): number {
  let found = 0;
  for (const thing of things) if (is(thing)) found++;
  return found;
}

/** Groups of characters that are counted together; their numbers begin at 1, and what is in none is counted as 0. */
function groupsOf(...groups: readonly string[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [at, group] of groups.entries())
    for (const character of group) table[character.charCodeAt(0)] = at + 1;
  return table;
}
const range = (first: string, last: string): string => {
  let all = '';
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) all += String.fromCharCode(code);
  return all;
};
const JAPANESE = groupsOf(range('ァ', 'ヺ'), ',;:"-', ' ', '「」『』', '()（）', '、', '・');
const ENGLISH = groupsOf(`${range('a', 'z')} `, range('A', 'Z'), range('0', '9'), '"“”', ',', '?');

/** How many UTF-16 units of a text are in each group. */
function tally(text: string, groups: Uint8Array): readonly number[] {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const group = groups[text.charCodeAt(at)] ?? 0;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}

/** Whether an English word is in no list: a name in small letters, jargon, a word misheard. */
const isObscure = ({ surface, lemma }: EnglishToken, view: BeadView): boolean =>
  view.article.lexicon.rarity(lemma.toLowerCase(), 'en') >= OBSCURE && /\p{L}{2}/u.test(surface);

/** The measures of a bead, found once for all its words. */
export const featuresOfBead = once((view: BeadView): Measures => {
  const [japanese, english] = [wholeJapanese(view), wholeEnglish(view)];
  return { ...ofJapanese(view, japanese), ...ofEnglish(view, english), ...ofBoth(view, japanese, english) };
});

function ofJapanese(view: BeadView, text: string): Measures {
  const { tokens } = view.ja;
  const letters = Math.max(1, text.length);
  const [, katakana = 0, half = 0, blanks = 0, quoted = 0, bracketed = 0, pauses = 0, dots = 0] = tally(
    text,
    JAPANESE,
  );
  const words = Math.max(1, tokens.length);
  let [polite, plain, literal, pronouns, names] = [0, 0, 0, 0, 0];
  for (const { surface, detail, pos } of tokens) {
    if (POLITE.has(surface)) polite++;
    if (PLAIN.has(surface)) plain++;
    if (LITERAL.has(surface)) literal++;
    if (detail.includes('代名詞')) pronouns++;
    if (pos === 'PROPN') names++;
  }
  return {
    brief: Math.max(0, 1 - letters / USUAL_JAPANESE),
    letters: Math.log(Math.max(5, letters) / USUAL_JAPANESE),
    pronouns: pronouns / words,
    literal: literal / words,
    mixed: Number(polite > 0 && plain > 0),
    polite: polite / Math.max(1, count(text, /[。！？!?]|[^0-9]\.(?= |$)/g)),
    gaps: Math.min(1, count(text, /(?<=[ぁ-んァ-ヶ一-龠])[ \u3000]+(?=[ぁ-んァ-ヶ一-龠])/g) / MANY_GAPS),
    latin: count(text, /\p{Script=Latin}/gu) / letters,
    katakana: katakana / letters,
    han: chineseOf(text).length / letters,
    half: half / letters,
    blanks: blanks / letters,
    quoted: quoted / letters,
    bracketed: bracketed / letters,
    pauses: pauses / letters,
    dots: dots / letters,
    titles: count(text, /氏|さん|様/g) / letters,
    names: names / words,
    stops: Number(text.trimEnd().endsWith('。')),
  };
}

function ofEnglish(view: BeadView, text: string): Measures {
  const { tokens } = view.en;
  const words = Math.max(1, tokens.length);
  const pieces = Math.max(1, text.split(/\s+/).length);
  const [others = 0, , capitals = 0, figures = 0, quotes = 0, commas = 0, questions = 0] = tally(
    text,
    ENGLISH,
  );
  const obscure = tokens.filter((token) => isObscure(token, view));
  const sentences = Math.max(1, count(text, /[.!?](?=\s|$|")/g));
  return {
    english: Math.log(Math.max(10, text.length) / USUAL_ENGLISH),
    talk: countOf(tokens, ({ lower }) => TALK.has(lower)) / words,
    obscure: obscure.length / words,
    obscures: Math.min(MANY_OBSCURE, new Set(obscure.map(({ surface }) => surface)).size) / MANY_OBSCURE,
    questions: Math.min(MANY_QUESTIONS, questions) / MANY_QUESTIONS,
    sentence: Math.log(words / sentences / USUAL_SENTENCE),
    signs: (others + quotes + commas + questions) / Math.max(1, text.length),
    commas: commas / pieces,
    capitals: capitals / pieces,
    reports: count(text, REPORTING) / pieces,
    describes: count(text, DESCRIBING) / pieces,
    persons: count(text, PERSONS) / pieces,
    figures: figures / pieces,
    dashes: count(text, / - /g),
    quotes: quotes / pieces,
    rises: count(text, / [a-z]+ (?=[A-Z])/g) / pieces,
    closed: Number(/[.!?]$/.test(text.trimEnd())),
  };
}

function ofBoth(view: BeadView, japanese: string, source: string): Measures {
  const { doubts, uncovered, english } = compareBead(view);
  const ratio = Math.log(Math.max(5, japanese.length) / Math.max(5, source.length) / USUAL_RATIO);
  const [ends, sourceEnds] = [count(japanese, /[。！？!?]/g), count(source, /[.!?](?=\s|$|")/g)];
  return {
    ratio,
    short: Math.max(0, -ratio),
    sentences: (ends - sourceEnds) / Math.max(1, sourceEnds),
    unsupported: countOf(doubts, ({ support }) => support < UNRELATED) / Math.max(1, doubts.length),
    uncovered: uncovered.length / Math.max(1, english),
  };
}

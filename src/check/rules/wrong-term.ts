import type { Span } from '../../base/span.ts';
import type { JapaneseToken } from '../../language/token.ts';
import { type Draft, defineCheck } from '../define-check.ts';
import { compareBead } from '../doubt.ts';
import { type Found, termsIn } from '../find-terms.ts';
import { MISNOMERS, type NewsTerm } from '../news-terms.ts';
import { type BeadView, englishAt, isPaired, japaneseAt } from '../view.ts';
import { wholeJapanese } from '../words.ts';

/** A bead must be trusted this far before its terms are looked for. */
const TRUSTED = 0.5;
/** From this nearness on (0–1), shared characters apart, a Japanese word says an English one. */
const SAYS = 0.4;
/** Words of a term as a literal translation makes it. */
const LONGEST = 6;
const KNOWN = 0.85;
const LITERAL = 0.6;
/** Nobody says so, but there is no English to prove what was meant. */
const ALONE = 0.65;

/** What the beads around say as well: a term may have moved there. */
function textAround(view: BeadView): string {
  const { beads } = view.article;
  const at = view.index ?? beads.indexOf(view);
  return beads
    .slice(Math.max(0, at - 1), at + 2)
    .map(wholeJapanese)
    .join('\n');
}

const isPlural = (token: JapaneseToken | undefined): boolean =>
  /^(?:ら|たち|達|等)$/.test(token?.surface ?? '');
const INSIDE = /^(?:NOUN|PREFIX|SUFFIX|ADJ|PROPN)$/;

/**
 * A run of nouns that says the words of a term one by one, or one of them and otherwise nothing that stands in the
 * English. Undefined where the words of the term are said apart from one another, or stand beside something else.
 */
function literalRun(view: BeadView, { places }: Found): Span | undefined {
  const { near } = compareBead(view).senses;
  const { tokens } = view.ja;
  const says = (at: number): readonly number[] => {
    const row = (near[at] ?? []).filter((one) => one.way !== 'character' && one.strength >= SAYS);
    const best = Math.max(...row.map((one) => one.strength));
    return row.filter((one) => one.strength === best).map((one) => one.at);
  };
  const own = tokens.flatMap((_, at) => (says(at).some((place) => places.includes(place)) ? [at] : []));
  const [first] = own;
  if (first === undefined) return undefined;
  const fits = (at: number): boolean =>
    INSIDE.test(tokens[at]?.pos ?? '') &&
    (says(at).length === 0 || says(at).some((place) => places.includes(place)));
  const links = (at: number): boolean => /^[のな]$/.test(tokens[at]?.surface ?? '');
  let [from, to] = [first, first + 1];
  while (fits(from - 1) || (links(from - 1) && own.includes(from - 2))) from--;
  while ((fits(to) && !isPlural(tokens[to])) || (links(to) && own.includes(to + 1))) to++;
  const [start, end] = [tokens[from]?.start, tokens[to - 1]?.end];
  const held = own.every((at) => at >= from && at < to);
  if (!held || to - from < 2 || to - from > LONGEST || start === undefined || end === undefined)
    return undefined;
  return { start, end };
}

/**
 * The terms of politics, war and money are compounds whose parts mean something else by themselves. Only terms with fixed
 * Japanese are looked for, and only where none of what newsrooms write for them stands in the neighbourhood.
 */
export const wrongTerm = defineCheck({
  id: 'wrong-term',
  category: 'terminology/wrong-term',
  severity: 'major',
  reads: 'japanese',
  absorbs: ['mistranslation'],
  examples: [
    {
      ja: '両国は従来の兵器の削減で合意した。',
      en: 'The two countries agreed to reduce conventional weapons.',
      finds: ['従来の兵器'],
      fixed: '両国は通常兵器の削減で合意した。',
    },
    {
      ja: '外務省は国防駐在員を呼び出して抗議した。',
      en: 'The Foreign Ministry summoned the defense attache to protest.',
      finds: ['国防駐在員'],
      fixed: '外務省は駐在武官を呼び出して抗議した。',
    },
    {
      ja: '両国は通常兵器の削減で合意した。',
      en: 'The two countries agreed to reduce conventional weapons.',
      finds: [],
    },
    { ja: '大統領は、西側集団との対立は避けられないと述べた。', finds: ['西側集団'] },
    { ja: '従来の兵器は古くなった。', en: 'The weapons used so far have become old.', finds: [] },
    { ja: '熊市場で魚を買った。', en: 'I bought fish at the Bear Street market.', finds: [] },
  ],
  *findInBead(view) {
    if (!isPaired(view)) yield* misnomers(view);
    else if (view.score >= TRUSTED) yield* against(view);
  },
});

/** The terms of the English that the Japanese has not. */
function* against(view: BeadView): Iterable<Draft<'check.wrong-term.found'>> {
  const around = textAround(view);
  for (const found of termsIn(view.en.tokens)) {
    const { term, words, places } = found;
    const listed = view.article.lexicon
      .japanese(words.join(' '))
      .filter((it) => it.listed && it.form.length > 1);
    if ([...term.accepted, ...listed.map(({ form }) => form)].some((form) => around.includes(form))) continue;
    const [first, last] = [view.en.tokens[places[0] ?? -1], view.en.tokens[places.at(-1) ?? -1]];
    const better = term.accepted[0] ?? '';
    if (first === undefined || last === undefined || first.file !== last.file) continue;
    const en = { file: first.file, start: first.start, end: last.end };
    const known = knownIn(view, term);
    const literal = known ?? literalRun(view, found);
    if (literal === undefined) continue;
    yield {
      ja: [literal],
      en: [en],
      message: 'check.wrong-term.found',
      values: { ja: japaneseAt(view, literal), en: englishAt(view, en), better },
      confidence: known === undefined ? LITERAL : KNOWN,
      suggestions: [{ ...literal, text: better }],
    };
  }
}

/** What is wrong without any English. */
function* misnomers(view: BeadView): Iterable<Draft<'check.wrong-term.alone'>> {
  for (const sentence of view.ja.sentences) {
    const text = japaneseAt(view, sentence);
    for (const { wrong, en, better } of MISNOMERS) {
      const at = text.indexOf(wrong);
      if (at < 0) continue;
      const span = { start: sentence.start + at, end: sentence.start + at + wrong.length };
      yield {
        ja: [span],
        message: 'check.wrong-term.alone',
        values: { ja: wrong, en, better },
        confidence: ALONE,
        suggestions: [{ ...span, text: better }],
      };
    }
  }
}

/** Where what machines are known to write for a term stands in a bead. */
function knownIn(view: BeadView, { wrong }: NewsTerm): Span | undefined {
  for (const sentence of view.ja.sentences)
    for (const form of wrong) {
      const at = japaneseAt(view, sentence).indexOf(form);
      if (at >= 0) return { start: sentence.start + at, end: sentence.start + at + form.length };
    }
  return undefined;
}

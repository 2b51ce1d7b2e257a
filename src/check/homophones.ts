/** Japanese words that are wrong, and right once they are read in Korean. */
import { once } from '../base/keeping.ts';
import { type Span, shift } from '../base/span.ts';
import type { EnglishToken, JapaneseToken } from '../language/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Compared, compareBead } from './doubt.ts';
import { KOREAN_HOMONYMS } from './korean-homonyms.ts';
import { placesOf, readingsOf, targetsIn } from './korean-targets.ts';
import type { Near } from './senses.ts';
import { sharedReading } from './sino-korean.ts';
import { spell } from './spellings.ts';
import { type BeadView, isPaired, type Located } from './view.ts';
import { meets } from './words.ts';

/** A wrong word with the word that was meant. */
export interface Homophone extends Span {
  readonly wrong: string;
  /** The Japanese that says what the English says. */
  readonly right: string;
  /** The word as Korean writes it in Chinese characters, when that is not the Japanese one. */
  readonly korean: string;
  readonly hangul: string;
  readonly english: Located<EnglishToken>;
  /** False when another Japanese word says the English as well. */
  readonly alone: boolean;
  /** True when the list of Korean words, or of Korean homonyms, has the right one. */
  readonly listed: boolean;
}

/** From here on the word itself is what the English says. */
const SAID = 0.3;
const LONGEST = 4;
const PREFIX = /^(anti|pro|non|pre|post|over|under|ex|multi|semi)-?(?=\p{L}{4})/iu;
const HAN = /^\p{Script=Han}+$/u;

/** Words of two characters and more that stand in the Japanese, alone or composed. */
function* stretchesOf(tokens: readonly JapaneseToken[]): Iterable<readonly [number, number, string]> {
  for (let from = 0; from < tokens.length; from++) {
    let form = '';
    for (let to = from; to < tokens.length && form.length < LONGEST; to++) {
      const token = tokens[to];
      if (token === undefined || !HAN.test(token.surface)) break;
      if (to > from && tokens[to - 1]?.end !== token.start) break;
      form += token.surface;
      if (form.length >= 2 && form.length <= LONGEST) yield [from, to + 1, form];
    }
  }
}

/** The tokens of a stretch that hold characters in which two words differ: 国境 of 国境日 beside 国慶日. */
function differing(
  tokens: readonly JapaneseToken[],
  from: number,
  wrong: string,
  right: string,
): readonly [number, number] {
  const [one, other] = [[...wrong], [...right]];
  const first = one.findIndex((character, at) => character !== other[at]);
  const last = one.findLastIndex((character, at) => character !== other[at]);
  const start = tokens[from]?.start ?? 0;
  const tokenAt = (place: number): number =>
    tokens.findIndex((token) => token.start <= start + place && token.end > start + place);
  return [tokenAt(first), tokenAt(last) + 1];
}

/**
 * How near the words of a stretch are to the English in sense alone; shared characters are what is in doubt. Words that a
 * dictionary lists need not be judged by their sound (`heard`).
 */
function saidOf(from: number, to: number, { senses }: Compared, heard = true): number {
  let said = 0;
  for (let at = from; at < to; at++)
    for (const { strength, way } of senses.near[at] ?? [])
      if (way !== 'character' && way !== 'part' && (heard || way !== 'sound'))
        said = Math.max(said, strength);
  return said;
}

/** English words that more than one Japanese word says: whichever of them is wrong, the other says it. */
function placesSaid({ senses }: Compared): ReadonlySet<number> {
  const said = new Set<number>();
  const again = new Set<number>();
  for (const row of senses.near)
    for (const place of new Set(row.filter(isSaying).map(({ at }) => at)))
      (said.has(place) ? again : said).add(place);
  return again;
}

const isSaying = ({ way, strength }: Near): boolean =>
  way !== 'character' && way !== 'part' && strength >= SAID;

/** Whether Japanese words outside a stretch say what stands at an English place. */
function isSaidElsewhere(place: number, from: number, to: number, { senses }: Compared): boolean {
  return senses.near.some(
    (row, at) => (at < from || at >= to) && row.some((one) => one.at === place && isSaying(one)),
  );
}

/** Whether Japanese reads two words alike: then they are spellings of one word, or a slip of a Japanese keyboard. */
export function soundAlike(one: string, other: string, lexicon: Lexicon): boolean {
  const [first, second] = [[...one], [...other]];
  return first.every((character, at) => {
    const beside = second[at] ?? '';
    if (character === beside) return true;
    const readings = new Set(lexicon.readings(character)?.japanese ?? []);
    return (lexicon.readings(beside)?.japanese ?? []).some((reading) => readings.has(reading));
  });
}

/** What was found in a bead, with where its Japanese began. */
interface Found {
  readonly start: number;
  readonly homophones: readonly Homophone[];
}

/** Beads that said the same before are not read again, wherever they stand now; emptied when it has grown past `KEPT`. */
const KEPT = 20_000;
const foundIn = new WeakMap<Lexicon, Map<string, Found>>();

/** All that the homophones of a bead rest on, apart from the lexicon. */
function contentOf({ ja, en, links, article }: BeadView): string {
  const origin = ja.sentences[0]?.start ?? 0;
  return [
    article.text.slice(origin, ja.sentences.at(-1)?.end ?? origin),
    ...en.sentences.map(
      ({ file, start, end }) => `${file} ${start} ${article.sources[file]?.text.slice(start, end)}`,
    ),
    ...links.map((link) => `${link.ja.start - origin} ${link.en.file} ${link.en.start} ${link.score}`),
  ].join('\n');
}

/** The homophones of a bead; the checks of the beads ask for them as well as that of the article. */
export const findHomophones = once((view: BeadView): readonly Homophone[] => {
  if (!isPaired(view)) return [];
  const { lexicon } = view.article;
  const memory = foundIn.get(lexicon) ?? new Map<string, Found>();
  foundIn.set(lexicon, memory);
  const content = contentOf(view);
  const start = view.ja.sentences[0]?.start ?? 0;
  const known = memory.get(content);
  if (known !== undefined)
    return known.homophones.map((one) => ({ ...one, ...shift(one, start - known.start) }));
  const words = [...inWords(view)];
  const others = [...inPrefixes(view), ...inHomonyms(view)];
  const homophones = [...words, ...others.filter((one) => !words.some((word) => meets(word, one)))];
  if (memory.size >= KEPT) memory.clear();
  memory.set(content, { start, homophones });
  return homophones;
});

function* inWords(view: BeadView): Iterable<Homophone> {
  const { lexicon } = view.article;
  const compared = compareBead(view);
  const isUnsaid = view.ja.tokens.map((_, at) => saidOf(at, at + 1, compared) < SAID);
  const stretches = [...stretchesOf(view.ja.tokens)].filter(([from, to]) =>
    isUnsaid.slice(from, to).includes(true),
  );
  if (stretches.length === 0) return;
  const said = placesSaid(compared);
  const wanted = new Set(stretches.flatMap(([, , form]) => readingsOf(form, lexicon)));
  const targets = targetsIn(view.en.tokens, wanted, (place) => said.has(place), lexicon);
  for (const [from, to, wrong] of stretches) {
    const candidates = new Set(readingsOf(wrong, lexicon).flatMap((reading) => targets.get(reading) ?? []));
    if ([...candidates].some(({ korean }) => korean === wrong)) continue;
    for (const { korean, right, places, listed } of candidates) {
      if (saidOf(...differing(view.ja.tokens, from, wrong, korean), compared) >= SAID) continue;
      if (right === wrong || (!listed && soundAlike(wrong, korean, lexicon))) continue;
      const [place = 0] = places;
      const english = view.en.tokens[place];
      const hangul = sharedReading(wrong, korean, lexicon);
      const [first, last] = [view.ja.tokens[from], view.ja.tokens[to - 1]];
      if (english === undefined || hangul === undefined || first === undefined || last === undefined)
        continue;
      const alone = places.some((one) => !isSaidElsewhere(one, from, to, compared));
      if (!alone && !listed) continue;
      yield { start: first.start, end: last.end, wrong, right, korean, hangul, english, alone, listed };
      break;
    }
  }
}

/** "anti-Western": words that begin with a prefix, and are not listed with it. */
function prefixed(view: BeadView) {
  return view.en.tokens.flatMap((english, place) => {
    const prefix = PREFIX.exec(english.surface)?.[1];
    return prefix === undefined || view.article.lexicon.japanese(english.lower).some(({ listed }) => listed)
      ? []
      : [{ english, place, prefix }];
  });
}

/** 半西方 for "anti-Western": 半 and 反 are both 반. */
function* inPrefixes(view: BeadView): Iterable<Homophone> {
  const { lexicon } = view.article;
  const words = prefixed(view);
  if (words.length === 0) return;
  const compared = compareBead(view);
  for (const [at, token] of view.ja.tokens.entries()) {
    if (token.surface.length !== 1 || !HAN.test(token.surface) || token.pos === 'NUM') continue;
    const next = view.ja.tokens[at + 1];
    if (next === undefined || next.start !== token.end || !HAN.test(next.surface)) continue;
    if (saidOf(at, at + 1, compared) >= SAID) continue;
    for (const { english, place, prefix } of words) {
      const rests = (compared.senses.near[at + 1] ?? []).some((one) => one.at === place);
      if (!rests && !english.surface.includes('-')) continue;
      const renderings = lexicon.japanese(prefix.toLowerCase());
      if (renderings.some(({ form }) => form === token.surface)) continue;
      for (const { form } of renderings) {
        const hangul = sharedReading(token.surface, form, lexicon);
        if (hangul === undefined || view.article.text.slice(token.start - 1, next.end).includes(form))
          continue;
        const { start, end, surface } = token;
        yield {
          start,
          end,
          wrong: surface,
          right: form,
          korean: form,
          hangul,
          english,
          alone: true,
          listed: true,
        };
        break;
      }
    }
  }
}

/** The homonyms by the Japanese of each meaning. */
const homonymsOf = new Map<string, (typeof KOREAN_HOMONYMS)[number][]>();
for (const homonym of KOREAN_HOMONYMS)
  for (const { japanese } of homonym.meanings)
    homonymsOf.set(japanese, [...(homonymsOf.get(japanese) ?? []), homonym]);

/** 手袋列車 for "armored train": both are 장갑. */
function* inHomonyms(view: BeadView): Iterable<Homophone> {
  const held = view.ja.tokens.flatMap((token, at) =>
    (homonymsOf.get(token.base) ?? []).map((homonym) => ({ token, at, homonym })),
  );
  if (held.length === 0) return;
  const compared = compareBead(view);
  const spelt = spell(view.en.tokens);
  const seen = new Set<string>();
  for (const { token, at, homonym } of held) {
    const { base, start, end, surface } = token;
    if (seen.has(`${homonym.hangul} ${base}`) || saidOf(at, at + 1, compared, false) >= SAID) continue;
    seen.add(`${homonym.hangul} ${base}`);
    for (const other of homonym.meanings) {
      if (other.japanese === base) continue;
      const places = other.english.flatMap((word) => placesOf(word.split(' '), spelt));
      const place = places.find((one) => !isSaidElsewhere(one, at, at + 1, compared));
      const english = place === undefined ? undefined : view.en.tokens[place];
      if (english === undefined) continue;
      yield {
        start,
        end,
        wrong: surface,
        right: other.japanese,
        korean: other.japanese,
        hangul: homonym.hangul,
        english,
        alone: true,
        listed: true,
      };
      break;
    }
  }
}

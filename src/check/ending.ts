import type { Span } from '../base/span.ts';
import type { JapaneseSentence } from '../language/analysis.ts';
import type { JapaneseToken } from '../language/token.ts';
import { conjugate } from './inflect.ts';

/** How a sentence ends: politely, plainly, or in a way that belongs to neither (noun, quotation, question). */
export interface Ending extends Span {
  readonly register: 'polite' | 'plain' | 'neither';
  /** The words that decide, 。 excluded. */
  readonly words: readonly JapaneseToken[];
}

const NEITHER: ReadonlySet<string> = new Set(['でしょ', 'ましょ', 'だろ']);
const FINAL_PARTICLES: ReadonlySet<string> = new Set(['ね', 'よ', 'よね', 'な', 'わ', 'ぞ', 'さ']);

/** The tokens of a sentence without closing punctuation. */
export function trimEnd(tokens: readonly JapaneseToken[]): readonly JapaneseToken[] {
  const last = tokens.findLastIndex((token) => token.pos !== 'PUNCT' && token.pos !== 'SYM');
  return tokens.slice(0, last + 1);
}

const isPredicate = (token: JapaneseToken): boolean =>
  token.pos === 'VERB' || token.pos === 'AUX' || token.detail.startsWith('形容詞');

/** Reads the ending of a sentence. Sentences that end in a quotation, an order or a guess have neither register. */
export function endingOf({ tokens, start, end }: JapaneseSentence): Ending {
  const trimmed = trimEnd(tokens);
  const tail = tokens.slice(trimmed.length).some((token) => /[」』”"）)]/.test(token.surface));
  const said = trimmed.filter((token, at) => at < trimmed.length - 2 || !FINAL_PARTICLES.has(token.surface));
  const from = said.findLastIndex((token) => !isPredicate(token)) + 1;
  const words = said.slice(from);
  const [first] = words;
  const last = words.at(-1);
  if (tail || first === undefined || last === undefined)
    return { register: 'neither', words: [], start, end };
  const span = { start: first.start, end: last.end };
  if (words.some((word) => NEITHER.has(word.surface))) return { register: 'neither', words, ...span };
  if (words.some((word) => word.base === 'です' || word.base === 'ます' || word.base === 'ございます'))
    return { register: 'polite', words, ...span };
  const finite = last.form === '基本形' && last.base !== 'ん';
  return { register: finite ? 'plain' : 'neither', words, ...span };
}

const joined = (words: readonly JapaneseToken[]): string => words.map((word) => word.surface).join('');

/** A polite ending made plain: 始まります → 始まる, 首都です → 首都だ; undefined where the form is not known. */
export function toPlain({ words }: Ending): string | undefined {
  const at = words.findIndex((word) => word.base === 'ます' || word.base === 'です');
  const before = words.slice(0, Math.max(0, at - 1));
  const verb = words[at - 1];
  const rest = joined(words.slice(at));
  if (words[at]?.base === 'です') {
    const head = joined(words.slice(0, at));
    const adjectival = verb !== undefined && (verb.form === '基本形' || verb.detail.startsWith('形容詞'));
    if (rest === 'です') return adjectival ? head : `${head}だ`;
    return rest === 'でした' && !adjectival ? `${head}だった` : undefined;
  }
  if (at < 1 || verb === undefined) return undefined;
  const forms = conjugate(verb);
  if (forms === undefined) return undefined;
  const plain = new Map([
    ['ます', forms.dictionary],
    ['ました', forms.past],
    ['ません', forms.negative],
    ['ませんでした', forms.negative.replace(/い$/, 'かった')],
  ]).get(rest);
  return plain === undefined ? undefined : joined(before) + plain;
}

/** A plain ending made polite: 述べた → 述べました, 首都だ → 首都です; undefined where the form is not known. */
export function toPolite({ words }: Ending): string | undefined {
  const last = words.at(-1);
  const verb = words.at(-2);
  if (last === undefined) return undefined;
  const text = joined(words);
  const copula = /(?:である|だ)$/.exec(text)?.[0];
  if (last.detail.startsWith('助動詞') && copula !== undefined && last.base !== 'た')
    return `${text.slice(0, -copula.length)}です`;
  if (/(?:であった|だった)$/.test(text) && words.some((word) => word.base === 'だ'))
    return `${text.replace(/(?:であった|だった)$/, '')}でした`;
  if (last.detail.startsWith('形容詞') || last.surface === 'ない' || /かった$/.test(text)) {
    const negated = last.surface === 'ない' && verb?.pos === 'VERB' ? conjugate(verb) : undefined;
    return negated === undefined ? `${text}です` : `${joined(words.slice(0, -2))}${negated.stem}ません`;
  }
  if (last.surface === 'た' || last.surface === 'だ') {
    const forms = verb === undefined ? undefined : conjugate(verb);
    return forms === undefined ? undefined : `${joined(words.slice(0, -2))}${forms.stem}ました`;
  }
  return undefined;
}

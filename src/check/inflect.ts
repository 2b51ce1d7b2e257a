/**
 * Just enough Japanese conjugation to turn a polite ending into a plain one and back. Works on dictionary form and
 * stem, which the tokenizer supplies; answers undefined for anything it is not sure of.
 */
import type { JapaneseToken } from '../language/token.ts';

/** Last kana of a five-row verb with its stem before ます, before ない and with た. */
const FIVE_ROW: ReadonlyMap<string, readonly [string, string, string]> = new Map([
  ['う', ['い', 'わ', 'った']],
  ['く', ['き', 'か', 'いた']],
  ['ぐ', ['ぎ', 'が', 'いだ']],
  ['す', ['し', 'さ', 'した']],
  ['つ', ['ち', 'た', 'った']],
  ['ぬ', ['に', 'な', 'んだ']],
  ['ぶ', ['び', 'ば', 'んだ']],
  ['む', ['み', 'ま', 'んだ']],
  ['る', ['り', 'ら', 'った']],
]);

/** The forms of one verb that an ending needs. */
export interface Conjugated {
  readonly dictionary: string;
  /** Before ます. */
  readonly stem: string;
  readonly negative: string;
  readonly past: string;
}

function fiveRow(base: string): Conjugated | undefined {
  const forms = FIVE_ROW.get(base.slice(-1));
  if (forms === undefined) return undefined;
  const root = base.slice(0, -1);
  const past = /(?:^|[^\p{Script=Han}])(?:行|い)く$|^行く$/u.test(base) ? `${root}った` : root + forms[2];
  return {
    dictionary: base,
    stem: root + forms[0],
    negative: base === 'ある' ? 'ない' : `${root}${forms[1]}ない`,
    past,
  };
}

const oneRow = (base: string): Conjugated => {
  const stem = base.slice(0, -1);
  return { dictionary: base, stem, negative: `${stem}ない`, past: `${stem}た` };
};

/** Conjugates the verb of a token that stands before ます, ない or た; the stem tells the verb's class. */
export function conjugate(verb: JapaneseToken): Conjugated | undefined {
  const { base, surface } = verb;
  if (/[すず]る$/.test(base)) {
    const root = base.slice(0, -2);
    return base.endsWith('ずる')
      ? undefined
      : { dictionary: base, stem: `${root}し`, negative: `${root}しない`, past: `${root}した` };
  }
  if (/(?:来|く)る$/.test(base) && (base === '来る' || base === 'くる')) {
    const root = base === '来る' ? '来' : 'き';
    return {
      dictionary: base,
      stem: root,
      negative: base === '来る' ? '来ない' : 'こない',
      past: `${root}た`,
    };
  }
  if (!base.endsWith('る')) return fiveRow(base);
  // 見→見る: what stands before ます or た is the dictionary form without る; 取り, 取っ are not.
  if (`${surface}る` === base) return oneRow(base);
  if (/[りらっ]$/.test(surface)) return fiveRow(base);
  return undefined;
}

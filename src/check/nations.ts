/** Countries and their people, as English has them, and how Japanese says them. */
import type { SourceSpan } from '../align/alignment.ts';
import { DEMONYMS } from '../language/titles.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { capitalsOf } from './capitals.ts';
import { hasKind } from './name-kinds.ts';
import type { BeadView } from './view.ts';
import { wholeJapanese } from './words.ts';

/** Countries as compounds and headlines write them, and what stands for the abbreviations of some. */
const OTHERWISE: ReadonlyMap<string, RegExp> = (() => {
  const found = new Map<string, RegExp>();
  const add = (words: string, pattern: RegExp): void => {
    for (const word of words.split(' ')) found.set(word, pattern);
  };
  add('US USA America American Americans States Washington', /米|アメリカ|合衆国|ワシントン/);
  add('UK Britain British English England Britons Briton', /英(?!雄|才|断)|イギリス|イングランド/);
  add('Europe European EU', /欧|ヨーロッパ|EU|ＥＵ/);
  add('UN', /国連|国際連合/);
  add('China Chinese', /中国|中[台華]|[日米英仏独露韓朝欧]中(?!央|心|に)|[対訪駐反]中|北京/);
  add('Japan Japanese', /日本|[対訪来在駐反]日|全日|日[米中韓朝英仏独露欧]|[米中韓英仏独露]日|邦人|和食/);
  add('German Germany Germans', /ドイツ|独[仏英伊露首軍]|[英仏米日]独|[東西対]独/);
  add('French France', /フランス|仏(?!教|像|壇|門)/);
  add('Russian Russia Russians', /[露ロ]/);
  add('Korean Korea Koreans', /韓|朝/);
  add('Australia Australian Australians', /豪(?!雨|華|快|邸)|オーストラリア/);
  add('India Indian Indians', /印[パ中米]|[日中米対]印|インド/);
  add('Turkey Turkish Turks', /トルコ|[米英仏独露]土|対土/);
  add('Italy Italian Italians', /イタリア|伊[仏独首]|[日独仏]伊/);
  return found;
})();

/** US, U.K.: countries that are known by their letters. */
export const isCountryInLetters = (form: string): boolean =>
  /^(?:U\.?S\.?A?|U\.?K|E\.?U|U\.?N)\.?$/.test(form);

/** British, Germans: a word for the people of a country. */
export const isPeople = (word: string): boolean => DEMONYMS.has(word) || DEMONYMS.has(word.replace(/s$/, ''));

/** ドイツ人, ドイツ語 → ドイツ. */
export const countryOf = (form: string): string => form.replace(/(?:人|語|軍|製|系|風|的な?|の)$/u, '');

/** Whether Japanese says a country in one of the ways that no list of names has: 米, 独首相, テヘラン for Iran. */
export const isNationSaid = (word: string, japanese: string): boolean =>
  OTHERWISE.get(word.replaceAll('.', ''))?.test(japanese) === true ||
  capitalsOf(word).some((capital) => japanese.includes(capital));

/** A form as a pattern that matches it and nothing else. */
const literally = (form: string): string => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** How often the Japanese says the country of a word. */
function timesSaid(word: string, japanese: string, lexicon: Lexicon): number {
  const single = word.replace(/(?<=an|[^s']i)s$/, '');
  const forms = [
    ...lexicon.namesInJapanese(single).map(({ form }) => form),
    ...lexicon.japanese(single.toLowerCase()).map(({ form }) => countryOf(form)),
  ].filter((form) => form.length > 1);
  const other = OTHERWISE.get(word.replaceAll('.', ''));
  const written = [...new Set([...forms, ...capitalsOf(word)])].sort(
    (one, another) => another.length - one.length,
  );
  const pattern = [...written.map(literally), ...(other === undefined ? [] : [other.source])].join('|');
  return pattern === '' ? 0 : [...japanese.matchAll(new RegExp(pattern, 'g'))].length;
}

/** A word for a country or its people, with whether the Japanese says it too seldom rather than not at all. */
export interface OpenNation extends SourceSpan {
  readonly form: string;
  readonly surplus: boolean;
}

/**
 * The words for countries and their people that the Japanese does not say, or says less often than the English: of
 * "German industries" and "the German chancellor" one may have become another country's.
 */
export function openNations(view: BeadView): readonly OpenNation[] {
  const { lexicon } = view.article;
  const japanese = wholeJapanese(view);
  const groups = new Map<number | string, OpenNation[]>();
  for (const { file, start, end, surface } of view.en.tokens) {
    const isNation =
      isPeople(surface) ||
      isCountryInLetters(surface) ||
      (/^\p{Lu}\p{L}{2}/u.test(surface) && hasKind(lexicon.namesInJapanese(surface), 'country'));
    if (!isNation) continue;
    const key = OTHERWISE.get(surface.replaceAll('.', ''))?.source ?? surface.slice(0, STEM);
    const group = groups.get(key) ?? [];
    group.push({ file, start, end, form: surface, surplus: false });
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => {
    const said = Math.max(0, ...group.map(({ form }) => timesSaid(form, japanese, lexicon)));
    return said === 0 ? group : group.slice(said).map((it) => ({ ...it, surplus: true }));
  });
}

/** Turk|ey and Turk|ish, Indo|nesia and Indo|nesian begin alike. */
const STEM = 4;

/** Capitals that stand for their governments (and the North and the South, of Korea), with the country that Japanese names instead. */
const CAPITALS: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      ['Washington', /米|アメリカ|合衆国/],
      ['Moscow Kremlin', /ロシア|ソ連|露/],
      ['Beijing', /中国|[日米韓朝露]中|[対訪]中/],
      ['Pyongyang North', /北朝鮮|朝鮮/],
      ['Seoul South', /韓国/],
      ['Tokyo', /日本|日銀|日[米中韓朝英仏独露欧]|[対訪来]日/],
      ['London Westminster', /英|イギリス|イングランド/],
      ['Paris', /仏|フランス/],
      ['Berlin', /独|ドイツ/],
      ['Brussels', /欧|EU|ベルギー|ヨーロッパ/],
      ['Tehran', /イラン/],
      ['Ankara', /トルコ/],
      ['Riyadh', /サウジ/],
      ['Kyiv Kiev', /ウクライナ/],
      ['Delhi', /インド/],
      ['Islamabad', /パキスタン/],
      ['Jerusalem', /イスラエル|パレスチナ/],
      ['Damascus', /シリア/],
      ['Baghdad', /イラク/],
      ['Kabul', /アフガニスタン/],
      ['Cairo', /エジプト/],
      ['Rome', /イタリア|バチカン/],
      ['Madrid', /スペイン/],
      ['Taipei', /台湾/],
      ['Canberra', /豪|オーストラリア/],
      ['Ottawa', /カナダ/],
      ['Stormont Belfast', /アイルランド/],
      ['Holyrood Edinburgh', /スコットランド/],
      ['Cardiff', /ウェールズ/],
    ] as const
  ).flatMap(([words, country]) => words.split(' ').map((word) => [word, country] as const)),
);

/** Whether the English has the capital of a country that the Japanese names. */
export const hasCapitalOf = (country: string, view: BeadView): boolean =>
  view.en.tokens.some(({ surface }) => isCapitalOf(surface, country));

/** Whether Japanese says a country that any of some words names, or is the capital of. */
export const isCountrySaid = (words: readonly string[], japanese: string): boolean =>
  words.some((word) => isNationSaid(word, japanese) || isCapitalOf(word, japanese));

/** Whether a country may be said in Japanese where English has its capital: 米国 for "Washington". */
export const isCapitalOf = (word: string, country: string): boolean =>
  CAPITALS.get(word)?.test(country) === true;

/** Offices that people are named with, and what each may be called on the other side. */
import { compareNames } from '../align/names.ts';
import type { Span } from '../base/span.ts';
import type { Name } from '../language/mention.ts';
import type { BeadView, Located } from './view.ts';
import { wholeEnglish, wholeJapanese } from './words.ts';

/** An office in English with everything Japanese may say for it, the usual word first. */
interface Office {
  readonly en: RegExp;
  readonly ja: readonly string[];
}

const words = (line: string): readonly string[] => line.split(' ');

/** Longer titles first: a vice president is no president. */
const OFFICES: readonly Office[] = [
  {
    en: /\bvice[- ]president\b/i,
    ja: words('副大統領 副社長 副会長 副総裁 国家副主席 副主席 上級副社長 バイスプレジデント'),
  },
  { en: /\b(?:deputy|vice)[- ](?:prime minister|premier)\b/i, ja: words('副首相 副総理 副総理大臣') },
  { en: /\b(?:prime minister|premier)\b/i, ja: words('首相 総理大臣 総理 宰相 州首相') },
  {
    en: /\bpresident\b/i,
    ja: words('大統領 国家主席 主席 社長 会長 総裁 学長 総長 理事長 委員長 議長 頭取 総統 プレジデント'),
  },
  { en: /\bforeign (?:minister|secretary)\b/i, ja: words('外相 外務大臣 外務相') },
  { en: /\bdefen[cs]e (?:minister|secretary)\b/i, ja: words('国防相 国防大臣 防衛相 防衛大臣 国防長官') },
  { en: /\bfinance minister\b/i, ja: words('財務相 財務大臣 財相 蔵相') },
  { en: /\binterior minister\b/i, ja: words('内相 内務相 内務大臣') },
  { en: /\bking\b/i, ja: words('国王 王') },
  { en: /\bqueen\b/i, ja: words('女王 王妃') },
  { en: /\bpope\b/i, ja: words('教皇 法王') },
  { en: /\bsenator\b|\bsen\./i, ja: words('上院議員 元老院議員 議員') },
  { en: /\bmayor\b/i, ja: words('市長 区長 町長 村長 首長') },
  { en: /\bgovernor\b|\bgov\./i, ja: words('知事 総督 総裁 州知事') },
  { en: /\bambassador\b|\bamb\./i, ja: words('大使 特使') },
];

/** Characters in front of a title in which a word may stand that changes it. */
const BEFORE = 7;
/** From this likeness on (0–1) two names are the same person's. */
const SAME = 0.6;

/** A person who holds another office in the Japanese than in the English. */
export interface WrongOffice {
  readonly name: Name;
  /** The office in the Japanese. */
  readonly at: Span;
  readonly said: string;
  readonly english: Located<Name>;
  readonly office: string;
  /** What the English office is usually called. */
  readonly right: string;
}

const officeIn = (title: string): Office | undefined => OFFICES.find(({ en }) => en.test(title));

/** What the head of a ruling party is called, by the party and the translator. */
const LEADERS = words('総書記 書記長 第一書記 国務委員長 委員長 党主席');
const ALL = [...OFFICES.flatMap(({ ja }) => ja), ...LEADERS];

/** The Japanese office in a title, the longest that is known: 前副首相 → 副首相. */
export const japaneseIn = (title: string): string | undefined =>
  ALL.filter((one) => title.endsWith(one)).sort((one, other) => other.length - one.length)[0];

/** Other words for the same office of one person; a short form of the word is none. */
export const otherWordsFor = (office: string): readonly string[] =>
  [...OFFICES.map(({ ja }) => ja), LEADERS]
    .filter((group) => group.includes(office))
    .flat()
    .filter((word) => !word.endsWith(office) && !office.endsWith(word));

/**
 * The people of a bead whose office differs. Nothing is said where either side names the other's office anywhere in the
 * bead: the title may stand elsewhere in the sentence, or belong to a neighbour.
 */
export function findWrongOffices(view: BeadView): readonly WrongOffice[] {
  const [japanese, english] = [wholeJapanese(view), wholeEnglish(view)];
  return view.ja.names.flatMap((name): WrongOffice[] => {
    if (name.title === undefined) return [];
    const said = japaneseIn(name.title.form);
    if (said === undefined) return [];
    const same = view.en.names.filter(
      (it) => it.title !== undefined && compareNames(name.form, it.form, view.article.lexicon) >= SAME,
    );
    const [first] = same;
    if (first?.title === undefined) return [];
    // "Vice" may stand outside of what was read as the title.
    const source = view.article.sources[first.file]?.text ?? '';
    const office = officeIn(source.slice(Math.max(0, first.title.start - BEFORE), first.title.end));
    if (office === undefined) return [];
    const [right] = office.ja;
    const title = first.title.form;
    const rest = { ja: japanese.replaceAll(said, ''), en: english.replaceAll(title, '') };
    if (right === undefined || office.ja.some((one) => one === said || rest.ja.includes(one))) return [];
    if (OFFICES.some(({ en, ja }) => ja.includes(said) && en.test(rest.en))) return [];
    const end = name.title.end;
    return [
      {
        ...{ name, said, right, english: first, office: title },
        at: { start: end - said.length, end },
      },
    ];
  });
}

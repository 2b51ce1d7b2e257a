import type { Span } from '../src/base/span.ts';
import { sameMoment } from '../src/language/agree.ts';
import type { EnglishSentence, JapaneseSentence } from '../src/language/analysis.ts';
import { soundDistance } from '../src/language/sound.ts';
import type { JapaneseToken } from '../src/language/token.ts';

/** The ways in which a good translation is spoiled, each as a machine would spoil it. */
export const PERTURBATIONS = ['numbers', 'dates', 'names', 'negation', 'omission', 'antonyms'] as const;
export type Perturbation = (typeof PERTURBATIONS)[number];

/** One replacement in a Japanese sentence. */
export interface Change extends Span {
  readonly text: string;
}

/** What a perturbation works on: one sentence pair, analysed, and the names of other sentences to swap in. */
export interface Material {
  readonly text: string;
  readonly ja: JapaneseSentence;
  readonly en: readonly EnglishSentence[];
  readonly otherNames: readonly string[];
  /** A number in [0, 1). */
  readonly random: () => number;
}

/** One of some items at random; undefined of none. */
export const pick = <Item>(items: readonly Item[], random: () => number): Item | undefined =>
  items[Math.floor(random() * items.length)];

const DIGIT = /[0-9０-９一二三四五六七八九]/u;
const WIDTHS = ['0123456789', '０１２３４５６７８９', '〇一二三四五六七八九'] as const;

/** Another digit in the same script, never zero. */
function otherDigit(digit: string, random: () => number): string {
  const script = WIDTHS.find((it) => it.includes(digit)) ?? WIDTHS[0];
  const shift = 1 + Math.floor(random() * 8);
  const value = script.indexOf(digit);
  return script[((value - 1 + 9 + shift) % 9) + 1] ?? digit;
}

/** Changes the first digit of one of the stretches. */
function changeDigit(material: Material, spans: readonly Span[]): Change | undefined {
  const span = pick(spans, material.random);
  if (!span) return undefined;
  const at = material.text.slice(span.start, span.end).search(DIGIT);
  if (at < 0) return undefined;
  const start = span.start + at;
  const digit = material.text[start] ?? '';
  return { start, end: start + 1, text: otherDigit(digit, material.random) };
}

function numbers(material: Material): Change | undefined {
  const { ja, text } = material;
  const spans = ja.quantities.filter(
    (it) => !it.partOfName && it.kind !== 'decade' && /[0-9０-９]/.test(text.slice(it.start, it.end)),
  );
  return changeDigit(material, spans);
}

const WEEKDAYS = '日月火水木金土';

function dates(material: Material): Change | undefined {
  const { ja, en, text, random } = material;
  // What the English does not date (1日の投獄 for "a day in jail") is no date to be got wrong.
  const dated = en.flatMap((sentence) => sentence.moments);
  const moment = pick(
    ja.moments.filter(
      (it) =>
        /[0-9０-９]|[日月火水木金土]曜/u.test(text.slice(it.start, it.end)) &&
        dated.some((other) => sameMoment(it, other)),
    ),
    random,
  );
  if (!moment) return undefined;
  const words = text.slice(moment.start, moment.end);
  const weekday = words.search(/[日月火水木金土]曜/u);
  if (weekday >= 0) {
    const start = moment.start + weekday;
    const shift = 1 + Math.floor(random() * 6);
    const day = WEEKDAYS.indexOf(text[start] ?? '');
    return { start, end: start + 1, text: WEEKDAYS[(day + shift) % 7] ?? '' };
  }
  return changeDigit(material, [moment]);
}

/** How far (0–1) an English word may be from the katakana that transcribes it. */
const TRANSCRIBED = 0.4;

/** Whether the English has a name: a loan word (アウェイ) or a name that the translator put for a pronoun is not there. */
const isInEnglish = (form: string, english: readonly EnglishSentence[]): boolean =>
  english.some(({ tokens }) =>
    tokens.some(
      ({ surface }) =>
        /^\p{Lu}/u.test(surface) &&
        form.split(/[・＝]/).some((part) => soundDistance(part, surface) <= TRANSCRIBED),
    ),
  );

/** Puts another person in the place of a name that the English has. */
function names(material: Material): Change | undefined {
  const { ja, en, random } = material;
  const name = pick(
    ja.names.filter((it) => it.script === 'katakana' && it.end - it.start >= 3 && isInEnglish(it.form, en)),
    random,
  );
  const others = material.otherNames.filter(
    (it) => !name || (!name.form.includes(it) && !it.includes(name.form) && !isInEnglish(it, en)),
  );
  const other = pick(others, random);
  return name && other ? { start: name.start, end: name.end, text: other } : undefined;
}

/** Affirmative and negative ends that can be put in each other's place. */
const NEGATIONS: readonly (readonly [string, string])[] = [
  ['していない', 'している'],
  ['していなかった', 'していた'],
  ['されていない', 'されている'],
  ['されていません', 'されています'],
  ['していません', 'しています'],
  ['ではない', 'である'],
  ['ではなかった', 'であった'],
  ['ではありません', 'です'],
  ['ではありませんでした', 'でした'],
  ['しなかった', 'した'],
  ['しませんでした', 'しました'],
  ['できない', 'できる'],
  ['できません', 'できます'],
  ['できなかった', 'できた'],
  ['できませんでした', 'できました'],
  ['なりません', 'なります'],
  ['いません', 'います'],
  ['ありません', 'あります'],
  ['ありませんでした', 'ありました'],
];

function negation({ text, ja, random }: Material): Change | undefined {
  const changes: Change[] = [];
  for (const [negative, positive] of NEGATIONS) {
    for (const [from, to] of [
      [negative, positive],
      [positive, negative],
    ] as const) {
      const pattern = new RegExp(`${from}(?=[。、」）]|と(?:述べ|語|話|言|し)|$)`, 'gu');
      for (const found of text.slice(ja.start, ja.end).matchAll(pattern)) {
        const start = ja.start + found.index;
        changes.push({ start, end: start + from.length, text: to });
      }
    }
  }
  return pick(changes, random);
}

const isContent = (token: JapaneseToken): boolean =>
  token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'VERB' || token.pos === 'NUM';

/** Takes out a clause between commas that holds at least four content words and a fifth of the sentence. */
function omission({ text, ja, random }: Material): Change | undefined {
  const commas = [...text.slice(ja.start, ja.end).matchAll(/、/gu)].map((it) => ja.start + it.index + 1);
  const edges = [ja.start, ...commas];
  const clauses = edges.slice(0, -1).flatMap((start, index) => {
    const end = edges[index + 1] ?? ja.end;
    const inside = ja.tokens.filter((token) => token.start >= start && token.end <= end && isContent(token));
    const opens = (text.slice(start, end).match(/[「『（]/gu) ?? []).length;
    const closes = (text.slice(start, end).match(/[」』）]/gu) ?? []).length;
    return inside.length >= 4 && opens === closes && end - start > (ja.end - ja.start) / 5
      ? [{ start, end, text: '' }]
      : [];
  });
  return pick(clauses, random);
}

const ANTONYMS: readonly (readonly [string, string])[] = [
  ['増加', '減少'],
  ['上昇', '下落'],
  ['拡大', '縮小'],
  ['賛成', '反対'],
  ['勝利', '敗北'],
  ['最大', '最小'],
  ['最高', '最低'],
  ['最初', '最後'],
  ['輸出', '輸入'],
  ['強化', '緩和'],
  ['成功', '失敗'],
  ['攻撃', '防御'],
  ['以前', '以後'],
  ['北部', '南部'],
  ['東部', '西部'],
  ['男性', '女性'],
  ['増え', '減っ'],
  ['開始', '終了'],
  ['多く', '少なく'],
  ['高い', '低い'],
  ['大きな', '小さな'],
  ['大きい', '小さい'],
  ['新しい', '古い'],
  ['若い', '年老いた'],
  ['国内', '国外'],
  ['肯定', '否定'],
  ['安全', '危険'],
  ['合法', '違法'],
  ['長期', '短期'],
  ['前半', '後半'],
];

function antonyms({ text, ja, random }: Material): Change | undefined {
  const changes = ANTONYMS.flatMap(([one, other]) =>
    [
      [one, other],
      [other, one],
    ].flatMap(([from = '', to = '']) =>
      [...text.slice(ja.start, ja.end).matchAll(new RegExp(from, 'gu'))]
        .map((found) => ja.start + found.index)
        .filter((start) => ja.tokens.some((token) => token.start === start))
        .map((start) => ({ start, end: start + from.length, text: to })),
    ),
  );
  return pick(changes, random);
}

const MAKERS: Readonly<Record<Perturbation, (material: Material) => Change | undefined>> = {
  ...{ numbers, dates, names, negation, omission, antonyms },
};

/** Spoils a sentence in one way, when it offers an occasion. */
export const perturb = (kind: Perturbation, material: Material): Change | undefined => MAKERS[kind](material);

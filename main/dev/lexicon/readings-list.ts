import hangulTable from 'hanja/lib/data/hanjaeum.json' with { type: 'json' };
import { pinyin } from 'pinyin-pro';
import type { StoredReading } from '../../../src/lexicon/readings.ts';
import { atHead } from '../../../src/lexicon/romanise.ts';
import { readTable } from './source.ts';
import { TRADITIONAL } from './traditional.ts';

const HANGUL: ReadonlyMap<string, string> = new Map(Object.entries(hangulTable));

type ReadingMap = Map<string, Partial<Record<StoredReading, readonly string[]>>>;

/** Surnames that are read otherwise than the character is in words. */
const SURNAMES: Readonly<Record<string, string>> = {
  金: '김',
  李: '이',
  林: '임',
  沈: '심',
  車: '차',
  丁: '정',
  邊: '변',
};

/** Readings that the character table lists second or not at all, and that names and news use. */
const ALSO: Readonly<Record<string, string>> = {
  洞: '동',
  復: '복',
  北: '북',
  樂: '악',
  度: '도',
  不: '부',
  易: '이',
  降: '항',
  省: '성',
};

/** Every Chinese character that Japanese texts may hold: the unified block and its compatibility forms in use. */
function* characters(): Generator<string> {
  for (let code = 0x4e00; code <= 0x9fff; code++) yield String.fromCharCode(code);
  for (let code = 0xf900; code <= 0xfaff; code++) yield String.fromCharCode(code);
}

/** Sino-Korean and Mandarin readings of characters, Japanese forms read as the traditional ones they stand for. */
export function foreignReadings(): ReadingMap {
  const readings: ReadingMap = new Map();
  for (const character of characters()) {
    const traditional = TRADITIONAL.get(character) ?? character;
    const hangul = hangulOf(character, traditional);
    const mandarin = mandarinOf(traditional);
    if (hangul.length > 0 || mandarin.length > 0) readings.set(character, { hangul, mandarin });
  }
  return readings;
}

function hangulOf(character: string, traditional: string): readonly string[] {
  const first = [traditional, character].map((one) => HANGUL.get(one)).find((one) => one !== undefined);
  if (first === undefined) return [];
  const surname = SURNAMES[traditional] ?? SURNAMES[character];
  const head = atHead(first);
  return [...new Set([first, surname, head, ALSO[traditional]].filter((one) => one !== undefined))];
}

function mandarinOf(traditional: string): readonly string[] {
  const read = pinyin(traditional, {
    toneType: 'none',
    type: 'array',
    multiple: true,
    v: true,
    nonZh: 'removed',
  });
  const surname = pinyin(traditional, {
    toneType: 'none',
    type: 'array',
    mode: 'surname',
    nonZh: 'removed',
    v: true,
  });
  const plain = [...surname, ...read].filter((one) => /^[a-z]+$/.test(one));
  return [
    ...new Set(
      plain.flatMap((one) =>
        /^[ln]v/.test(one) ? [one.replace('v', 'u'), one.replace('v', 'yu'), one] : [one],
      ),
    ),
  ];
}

const KANJI = /^[\p{Script=Han}々]+$/u;

const toKatakana = (kana: string): string =>
  kana.replace(/[ぁ-ゖ]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0x60));

/**
 * Japanese readings of characters as the dictionaries bear them out: words and names of one character give theirs
 * outright; longer ones are cut where all characters but one have known readings. Commonest first.
 */
export function japaneseReadings(folder: string): ReadingMap {
  const counts = new Map<string, Map<string, number>>();
  const count = (character: string, reading: string, weight: number): void => {
    const own = counts.get(character) ?? new Map<string, number>();
    own.set(reading, (own.get(reading) ?? 0) + weight);
    counts.set(character, own);
  };
  const longer: { first: string; second: string; kana: string }[] = [];
  for (const [name, weight] of [
    ['edict', 4],
    ['enamdict', 1],
  ] as const) {
    for (const [word = '', kana = ''] of readTable(folder, name)) {
      if (!KANJI.test(word) || kana === '' || kana.length > 12) continue;
      const [first = '', second, third] = [...word];
      if (second === undefined) count(first, toKatakana(kana), weight);
      else if (third === undefined && second !== '々') longer.push({ first, second, kana: toKatakana(kana) });
    }
  }
  for (let round = 0; round < 3; round++) {
    const before = new Map([...counts].map(([character, own]) => [character, new Map(own)]));
    for (const { first, second, kana } of longer) {
      const cut = bestCut(before.get(first), before.get(second), kana);
      if (cut === undefined) continue;
      count(first, kana.slice(0, cut), 1);
      count(second, kana.slice(cut), 1);
    }
  }
  const readings: ReadingMap = new Map();
  for (const [character, own] of counts) {
    const usual = [...own].sort((one, other) => other[1] - one[1]).slice(0, 8);
    const least = (usual[0]?.[1] ?? 0) / 50;
    readings.set(character, {
      japanese: usual.filter(([, times]) => times > least).map(([reading]) => reading),
    });
  }
  return readings;
}

/** Where a word of two characters is cut so that both parts are read as they usually are; nothing if neither is. */
function bestCut(
  first: ReadonlyMap<string, number> | undefined,
  second: ReadonlyMap<string, number> | undefined,
  kana: string,
): number | undefined {
  let best: { cut: number; score: number } | undefined;
  for (let cut = 1; cut < kana.length; cut++) {
    if (/^[ァィゥェォャュョッーン]/.test(kana.slice(cut))) continue;
    const head = first?.get(kana.slice(0, cut)) ?? 0;
    const tail = second?.get(kana.slice(cut)) ?? 0;
    if (head === 0 && tail === 0) continue;
    const score = Math.log(head + 0.05) + Math.log(tail + 0.05);
    if (best === undefined || score > best.score) best = { cut, score };
  }
  return best?.cut;
}

import { describe, expect, it } from 'vitest';
import { loadEnglish } from '../../main/host/english.ts';
import { loadJapanese } from '../../main/host/japanese.ts';
import type { Name } from './mention.ts';
import { momentsEnglish } from './moment-en.ts';
import { namesEnglish } from './names-en.ts';
import { namesJapanese } from './names-ja.ts';

const tokenizeJapanese = await loadJapanese();
const tokenizeEnglish = loadEnglish();

/** `form/kind<title>`. */
const shown = ({ form, kind, title }: Name): string =>
  `${form}/${kind}${title === undefined ? '' : `<${title.form}>`}`;

describe('namesJapanese', () => {
  it.each([
    ['アンドレイ・ベロウソフ国防相が着いた', ['アンドレイ・ベロウソフ/person<国防相>']],
    ['ジャン＝クロード・ユンカー前委員長', ['ジャン＝クロード・ユンカー/person<前委員長>']],
    ['プーチン大統領と金総書記', ['プーチン/person<大統領>', '金/person<総書記>']],
    ['尹錫悦氏と会った', ['尹錫悦/person<氏>']],
    ['田中一郎さんが話した', ['田中一郎/person<さん>']],
    ['ボリス・ヤコブレフウクライナ大統領', ['ボリス・ヤコブレフ/person', 'ウクライナ/place']],
    ['国防省と外務省の発表', ['国防省/organisation', '外務省/organisation']],
    ['韓国国防省が抗議した', ['韓国/place', '国防省/organisation']],
    ['合同参謀本部は警告した', ['合同参謀本部/organisation']],
    ['雲南省の町', ['雲南省/place']],
    ['NATOとAP通信', ['NATO/organisation', 'AP/organisation']],
    ['ミサイルとドローンの会議', ['ドローン/unknown']],
    ['グリーンフィールド氏とクック容疑者', ['グリーンフィールド/person<氏>', 'クック/person<容疑者>']],
    ['スタッフさんがメーカーの氏名を書いた', []],
    ['同会議では両首相が話した', []],
  ])('%s', (text, wanted) => {
    expect(namesJapanese(text, tokenizeJapanese(text)).map(shown)).toEqual(wanted);
  });

  it('doubts katakana that no dictionary knows', () => {
    const text = 'パブリシティストとプーチンが来た';
    expect(namesJapanese(text, tokenizeJapanese(text)).map((name) => name.doubtful)).toEqual([true, true]);
  });

  it('points at the name and at the title', () => {
    const text = '昨日、プーチン大統領は';
    const [name] = namesJapanese(text, tokenizeJapanese(text));
    expect(name).toMatchObject({ start: 3, end: 7, script: 'katakana', title: { start: 7, end: 10 } });
  });
});

describe('namesEnglish', () => {
  it.each([
    [
      'Russian Defense Minister Andrei Belousov arrived.',
      ['Russian/place', 'Andrei Belousov/person<Defense Minister>'],
    ],
    ['She met No Kwang Chol there.', ['No Kwang Chol/unknown']],
    ['North Korean leader Kim Jong-un spoke.', ['North Korean/place', 'Kim Jong-un/person<leader>']],
    ['The Ministry of Defense denied it.', ['Ministry of Defense/organisation']],
    ["Putin's aide met Ludwig van Beethoven.", ['Putin/unknown', 'Ludwig van Beethoven/unknown']],
    ['Secretary of State Antony Blinken left.', ['Antony Blinken/person<Secretary of State>']],
    ['He lives in Seoul.', ['Seoul/place']],
    ['NATO and the U.S. agreed.', ['NATO/organisation', 'U.S./place']],
    ['The United States agreed.', ['United States/place']],
    ['Officials said so on Friday.', []],
    ['Recent attacks were worse.', []],
    ['The president met the minister.', []],
    ['PRESIDENT MEETS MINISTER IN MOSCOW', []],
    ['Smoke Over The Harbour As NATO Rescue Workers Search', ['NATO/organisation']],
  ])('%s', (text, wanted) => {
    const tokens = tokenizeEnglish(text);
    expect(namesEnglish(text, tokens, momentsEnglish(text, tokens)).map(shown)).toEqual(wanted);
  });

  it('doubts a lone capital that begins a sentence', () => {
    const text = 'Putin met Putin.';
    const names = namesEnglish(text, tokenizeEnglish(text), []);
    expect(names.map((name) => name.doubtful)).toEqual([true, undefined]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { loadLexicon } from '../../main/host/lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { compareNames } from './names.ts';

let lexicon: Lexicon;
beforeAll(() => {
  lexicon = loadLexicon();
});

const SAME: readonly (readonly [string, string])[] = [
  // English
  ['ジョン・スミス', 'John Smith'],
  ['ワシントン', 'Washington'],
  ['シャーロット', 'Charlotte'],
  ['マッケンジー', 'McKenzie'],
  ['ヒュー・ローリー', 'Hugh Laurie'],
  ['リンダ・トーマス＝グリーンフィールド', 'Linda Thomas-Greenfield'],
  ['J・R・R・トールキン', 'J. R. R. Tolkien'],
  // Russian and Ukrainian
  ['ウラジーミル・プーチン', 'Vladimir Putin'],
  ['アンドレイ・ベロウソフ', 'Andrei Belousov'],
  ['ゼレンスキー', 'Zelenskyy'],
  ['ショイグ', 'Shoigu'],
  ['チェーホフ', 'Chekhov'],
  ['フルシチョフ', 'Khrushchev'],
  ['キーウ', 'Kyiv'],
  ['キエフ', 'Kyiv'],
  // German
  ['シューマッハー', 'Schumacher'],
  ['メルケル', 'Merkel'],
  ['ヨハン・セバスティアン・バッハ', 'Johann Sebastian Bach'],
  ['ツヴァイク', 'Zweig'],
  // French
  ['エマニュエル・マクロン', 'Emmanuel Macron'],
  ['ボルドー', 'Bordeaux'],
  ['ルソー', 'Rousseau'],
  ['フランソワ', 'François'],
  // Arabic and Persian
  ['ムハンマド・ビン・サルマン', 'Mohammed bin Salman'],
  ['ネタニヤフ', 'Netanyahu'],
  ['アフマディネジャド', 'Ahmadinejad'],
  ['カタール', 'Qatar'],
  // Korean, in katakana and in kanji
  ['キム・ジョンウン', 'Kim Jong Un'],
  ['金正恩', 'Kim Jong Un'],
  ['金正恩', 'Kim Jong-un'],
  ['尹錫悦', 'Yoon Suk Yeol'],
  ['文在寅', 'Moon Jae-in'],
  ['朴槿恵', 'Park Geun-hye'],
  ['李在明', 'Lee Jae-myung'],
  ['平壌', 'Pyongyang'],
  ['梨花', 'Ewha'],
  ['延世', 'Yonsei'],
  ['成均館', 'Sungkyunkwan'],
  // Chinese
  ['習近平', 'Xi Jinping'],
  ['毛沢東', 'Mao Zedong'],
  ['王毅', 'Wang Yi'],
  ['北京', 'Beijing'],
  ['上海', 'Shanghai'],
  // Japanese, in either order
  ['岸田文雄', 'Fumio Kishida'],
  ['岸田文雄', 'Kishida Fumio'],
  ['山田太郎', 'Taro Yamada'],
  ['大阪', 'Osaka'],
  // titles and honorifics do not count
  ['ブリンケン国務長官', 'Secretary Blinken'],
  ['バイデン大統領', 'President Biden'],
  ['田中さん', 'Mr. Tanaka'],
  ['サッチャー首相', 'Thatcher'],
  // order and marks between parts
  ['プーチン・ウラジーミル', 'Vladimir Putin'],
  ['ガルシア＝マルケス', 'García Márquez'],
  ['ジャン=リュック・ゴダール', 'Jean-Luc Godard'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['ウラジーミル・プーチン', 'Volodymyr Zelensky'],
  ['ジョンソン', 'Robinson'],
  ['マクロン', 'Merkel'],
  ['金正恩', 'Moon Jae-in'],
  ['習近平', 'Li Keqiang'],
  ['梨花', 'Easley'],
  ['尹錫悦', 'Kim Jong Un'],
  ['大阪', 'Tokyo'],
  ['シカゴ', 'Boston'],
  ['山田太郎', 'Fumio Kishida'],
  ['パキスタン', 'Afghanistan'],
  ['ロンドン', 'Paris'],
  ['スウェーデン', 'Switzerland'],
  ['ベルリン', 'Dublin'],
  ['アンカラ', 'Sahara'],
  ['ハリス', 'Paris'],
];

/** Above this two spellings count as one name. */
const ENOUGH = 0.5;

describe('compareNames', () => {
  it.each(SAME)('%s is %s', (japanese, latin) => {
    expect(compareNames(japanese, latin, lexicon)).toBeGreaterThan(ENOUGH);
  });

  it.each(DIFFERENT)('%s is not %s', (japanese, latin) => {
    expect(compareNames(japanese, latin, lexicon)).toBeLessThan(ENOUGH);
  });

  it.each([
    ['', 'Putin'],
    ['プーチン', ''],
    ['・', '-'],
  ])('%s and %s: nothing to compare', (japanese, latin) => {
    expect(compareNames(japanese, latin, lexicon)).toBe(0);
  });
});

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Bug } from '../../src/base/bug.ts';
import type { Rendering } from '../../src/lexicon/lexicon.ts';
import { lexiconFolder, loadLexicon, partFiles, readNotice } from './lexicon.ts';

const lexicon = loadLexicon();

/** The places that the first of these forms takes among the renderings; −1 when none is there. */
const placeOf = (renderings: readonly Rendering[], forms: string): number =>
  renderings.findIndex((one) => forms.split('|').includes(one.form));

describe('English of a news word', () => {
  it.each([
    ['国防相', 'defense minister', 1],
    ['国防相', 'defence minister', 4],
    ['外相', 'foreign minister', 1],
    ['首相', 'prime minister', 1],
    ['大統領', 'president', 1],
    ['報道官', 'spokesman|spokesperson', 2],
    ['両国', 'two country|both country|two countries|both countries', 1],
    ['会談', 'meeting|talk|conference', 2],
    ['会議', 'meeting|conference', 2],
    ['制裁', 'sanction|sanctions', 1],
    ['決議', 'resolution', 1],
    ['選挙', 'election', 1],
    ['総選挙', 'general election', 1],
    ['投票', 'vote|voting', 1],
    ['政府', 'government', 1],
    ['与党', 'ruling party', 1],
    ['野党', 'opposition party|opposition', 1],
    ['利益', 'profit|benefit|interest', 1],
    ['経済', 'economy|economic|economics', 1],
    ['景気', 'business|economy|business condition|business conditions|economic', 3],
    ['半導体', 'semiconductor', 1],
    ['株価', 'stock price|share price', 2],
    ['優勝', 'championship|win|victory|overall victory', 2],
    ['地震', 'earthquake', 1],
    ['津波', 'tsunami', 1],
    ['避難', 'evacuation|refuge|evacuate|shelter', 4],
    ['被害', 'damage', 1],
    ['死者', 'dead|deceased|casualty', 3],
    ['負傷', 'injury|wound|injure', 2],
    ['大陸間弾道ミサイル', 'intercontinental ballistic missile', 1],
    ['弾道ミサイル', 'ballistic missile', 1],
    ['合同参謀本部', 'joint chiefs of staff', 1],
    ['核兵器', 'nuclear weapon|nuclear weapons', 1],
    ['攻撃', 'attack', 1],
    ['侵攻', 'invasion', 1],
    ['停戦', 'ceasefire|cease fire|armistice|truce', 1],
    ['同盟', 'alliance', 1],
    ['協力', 'cooperation|cooperate', 1],
    ['条約', 'treaty', 1],
    ['国境', 'border|national border', 2],
    ['国連', 'united nations|un|u.n.', 2],
    ['ロシア', 'russia', 1],
    ['ロシア', 'russian', 5],
    ['露', 'russia', 5],
    ['米', 'united states|us|u.s.|america', 3],
    ['発表', 'announce|publish|announcement', 2],
    ['述べる', 'state|say|express|mention', 2],
    ['言う', 'say', 1],
    ['食べる', 'eat', 1],
    ['大きい', 'big|large', 2],
    ['昨日', 'yesterday', 1],
    ['研究', 'research|study', 1],
    ['病院', 'hospital', 1],
    ['裁判所', 'court', 1],
    ['逮捕', 'arrest', 1],
  ])('%s has %s among its first %i', (japanese, english, within) => {
    const place = placeOf(lexicon.english(japanese), english);
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThan(within);
  });
});

describe('Japanese of an English word', () => {
  it.each([
    ['sanction', '制裁', 2],
    ['sanctions', '制裁', 1],
    ['talks', '会談|協議|交渉', 3],
    ['launch', '打ち上げ|発射', 1],
    ['resolution', '決議', 4],
    ['joint chiefs of staff', '合同参謀本部|統合参謀本部', 1],
    ['ballistic missile', '弾道ミサイル', 1],
    ['defense minister', '国防相|防衛相', 1],
    ['defence minister', '国防相|防衛相', 1],
    ['russian', 'ロシア|ロシア人', 1],
    ['south korean', '韓国', 1],
    ['government', '政府', 1],
    ['earthquake', '地震', 1],
    ['semiconductor', '半導体', 1],
    ['election', '選挙', 1],
    ['war', '戦争', 1],
    ['military', '軍|軍事', 2],
    ['ceasefire', '停戦', 1],
    ['eat', '食べる', 1],
    ['say', '言う|いう', 1],
  ])('%s has %s among its first %i', (english, japanese, within) => {
    const place = placeOf(lexicon.japanese(english), japanese);
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThan(within);
  });

  it('gives the same pair the same figures from both sides', () => {
    for (const word of ['制裁', '地震', '政府', '会談', 'インタビュー']) {
      for (const { form, forward, backward } of lexicon.english(word)) {
        // A plural is answered together with its singular.
        if (form.endsWith('s')) continue;
        const back = lexicon.japanese(form).find((one) => one.form === word);
        expect([word, form, back?.forward, back?.backward]).toEqual([word, form, backward, forward]);
      }
    }
  });
});

describe('names', () => {
  it.each([
    ['ピョンヤン', 'Pyongyang', 'place'],
    ['ロシア', 'Russia', 'country'],
    ['キーウ', 'Kyiv', 'place'],
    ['キエフ', 'Kyiv', 'place'],
    ['木原', 'Kihara', 'surname'],
    ['大谷', 'Ohtani', 'surname'],
    ['大谷', 'Otani', 'surname'],
    ['ジュネーブ', 'Geneva', 'place'],
    ['英', 'United Kingdom', 'country'],
    ['国連', 'United Nations', 'organisation'],
    ['北朝鮮ウォン', 'North Korean Won', 'currency'],
    ['エストニア語', 'Estonian', 'language'],
  ])('%s is %s, a %s', (japanese, latin, kind) => {
    expect(lexicon.names(japanese)).toContainEqual({ latin, kind });
    expect(lexicon.namesInJapanese(latin.toUpperCase())).toContainEqual({ form: japanese, kind });
  });

  it.each([
    ['メルケル首相', ['メルケル']],
    ['ウラジーミル・プーチン', ['ウラジーミル']],
    ['プーチン氏', ['プーチン']],
    ['国連安全保障理事会の', ['国連', '国連安全保障理事会']],
    ['金融政策', []],
    ['会談した', []],
    ['ミサイル', []],
  ])('in %s a tokenizer may cut %j', (text, names) => {
    expect(lexicon.nameEnds(text, 0).map((end) => text.slice(0, end))).toEqual(expect.arrayContaining(names));
    if (names.length === 0) expect(lexicon.nameEnds(text, 0)).toEqual([]);
  });

  it.each([
    ['金', 'korean', 'kim'],
    ['恩', 'korean', 'un'],
    ['李', 'korean', 'lee'],
    ['尹', 'korean', 'yoon'],
    ['錫', 'korean', 'suk'],
    ['悦', 'korean', 'yeol'],
    ['善', 'korean', 'son'],
    ['姫', 'korean', 'hui'],
    ['習', 'mandarin', 'xi'],
    ['近', 'mandarin', 'jin'],
    ['毅', 'mandarin', 'yi'],
    ['沢', 'mandarin', 'ze'],
    ['原', 'japanese', 'ハラ'],
    ['国', 'japanese', 'コク'],
  ] as const)('%s in %s is read %s', (character, language, reading) => {
    expect(lexicon.readings(character)?.[language]).toContain(reading);
  });

  it.each([
    ['インタビュー', 'interview'],
    ['ミサイル', 'missile'],
    ['ワクチン', 'Vakzin'],
  ])('%s comes from %s', (katakana, origin) => expect(lexicon.loan(katakana)).toContain(origin));
});

describe('rarity', () => {
  it.each([
    ['の', 'ja', 0, 6],
    ['する', 'ja', 0, 7],
    ['政府', 'ja', 8, 15],
    ['半導体', 'ja', 11, 19],
    ['the', 'en', 0, 6],
    ['of', 'en', 0, 6],
    ['government', 'en', 9, 15],
    ['semiconductor', 'en', 14, 20],
    ['zxqvk', 'en', 20, 20],
  ] as const)('%s (%s) lies between %f and %f bits', (form, language, low, high) => {
    expect(lexicon.rarity(form, language)).toBeGreaterThanOrEqual(low);
    expect(lexicon.rarity(form, language)).toBeLessThanOrEqual(high);
  });
});

it.each([
  ['国連安全保障理事会の決議', '国連安全保障理事会'],
  ['大陸間弾道ミサイルを', '大陸間弾道ミサイル'],
  ['首脳会談が', '首脳会談'],
])('the longest entry at the head of %s is %s', (text, entry) => {
  expect(text.slice(0, lexicon.longest(text, 0))).toBe(entry);
});

describe('the files', () => {
  const folder = lexiconFolder();
  const files = partFiles(folder);
  const notice = readFileSync(join(folder, '..', '..', 'NOTICE.md'), 'utf8');

  it.each(files)('%s names origin, licence and script, and stands in the notice', (file) => {
    const { origin, licence, script } = readNotice(join(folder, file));
    expect(origin.length).toBeGreaterThan(3);
    expect(licence).toMatch(/CC BY|MIT|BSD|LGPL|Unicode/);
    expect(statSync(join(folder, '..', '..', script)).isFile()).toBe(true);
    expect(notice).toContain(`\`${file}\``);
  });

  it('are at most 30 MB together', () => {
    const total = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    expect(total).toBeLessThanOrEqual(30e6);
  });

  it('are refused when they are something else', () => {
    const other = mkdtempSync(join(tmpdir(), 'lexicon-'));
    expect(() => loadLexicon(other)).toThrow(Bug);
    writeFileSync(join(other, 'notes.lex'), 'dear diary\n\n');
    expect(() => loadLexicon(other)).toThrow(Bug);
    rmSync(other, { recursive: true });
  });
});

/** Capitals, which news of either language says for the country or its government. */
import type { Name } from '../language/mention.ts';
import type { BeadView } from './view.ts';
import { wholeEnglish } from './words.ts';

/** One capital a line: as Japanese writes it, and the words by which English says its country. */
const LIST = `
ワシントン | US USA America American Americans States
モスクワ クレムリン | Russia Russian Russians Soviet
北京 | China Chinese
平壌 ピョンヤン | Korea Korean Koreans
ソウル | Korea Korean Koreans
東京 永田町 霞が関 | Japan Japanese
ロンドン ウェストミンスター | Britain British UK England English Briton Britons Kingdom
パリ | France French
ベルリン | Germany German Germans
ブリュッセル | EU Europe European Belgium Belgian
テヘラン | Iran Iranian Iranians
アンカラ | Turkey Turkish Turks Turkiye Türkiye
リヤド | Saudi Saudis Arabia
キーウ キエフ | Ukraine Ukrainian Ukrainians
ミンスク | Belarus Belarusian Belarusians
ニューデリー デリー | India Indian Indians
イスラマバード | Pakistan Pakistani Pakistanis
エルサレム テルアビブ | Israel Israeli Israelis
ラマラ | Palestine Palestinian Palestinians
ダマスカス | Syria Syrian Syrians
バグダッド | Iraq Iraqi Iraqis
カブール | Afghanistan Afghan Afghans
カイロ | Egypt Egyptian Egyptians
ローマ | Italy Italian Italians
バチカン | Pope Holy Papal
マドリード マドリッド | Spain Spanish Spaniards
リスボン | Portugal Portuguese
アテネ | Greece Greek Greeks
ウィーン | Austria Austrian Austrians
ベルン | Switzerland Swiss
ハーグ アムステルダム | Netherlands Dutch
ストックホルム | Sweden Swedish Swedes
オスロ | Norway Norwegian Norwegians
ヘルシンキ | Finland Finnish Finns
コペンハーゲン | Denmark Danish Danes
ダブリン | Ireland Irish
ワルシャワ | Poland Polish Poles
プラハ | Czech Czechia Czechs
ブダペスト | Hungary Hungarian Hungarians
ブカレスト | Romania Romanian Romanians
ソフィア | Bulgaria Bulgarian Bulgarians
ベオグラード | Serbia Serbian Serbs
台北 | Taiwan Taiwanese
キャンベラ | Australia Australian Australians
ウェリントン | Zealand
オタワ | Canada Canadian Canadians
メキシコシティ メキシコシティー | Mexico Mexican Mexicans
ブラジリア | Brazil Brazilian Brazilians
ブエノスアイレス | Argentina Argentine Argentinian
カラカス | Venezuela Venezuelan Venezuelans
ボゴタ | Colombia Colombian Colombians
ハバナ | Cuba Cuban Cubans
ハノイ | Vietnam Vietnamese
バンコク | Thailand Thai Thais
マニラ | Philippines Philippine Filipino Filipinos
ジャカルタ | Indonesia Indonesian Indonesians
クアラルンプール | Malaysia Malaysian Malaysians
プノンペン | Cambodia Cambodian Cambodians
ネピドー | Myanmar Burma Burmese
ダッカ | Bangladesh Bangladeshi Bangladeshis
カトマンズ | Nepal Nepalese Nepali
コロンボ | Lanka Lankan Lankans
ベイルート | Lebanon Lebanese
アンマン | Jordan Jordanian Jordanians
ドーハ | Qatar Qatari Qataris
アブダビ | UAE Emirates Emirati Emiratis
サヌア | Yemen Yemeni Yemenis
トリポリ | Libya Libyan Libyans
チュニス | Tunisia Tunisian Tunisians
アルジェ | Algeria Algerian Algerians
ラバト | Morocco Moroccan Moroccans
ハルツーム | Sudan Sudanese
アディスアベバ | Ethiopia Ethiopian Ethiopians
ナイロビ | Kenya Kenyan Kenyans
カンパラ | Uganda Ugandan Ugandans
アブジャ | Nigeria Nigerian Nigerians
アクラ | Ghana Ghanaian Ghanaians
ダカール | Senegal Senegalese
キンシャサ | Congo Congolese
キガリ | Rwanda Rwandan Rwandans
ハラレ | Zimbabwe Zimbabwean Zimbabweans
プレトリア | Africa African
モガディシオ モガディシュ | Somalia Somali Somalis
エディンバラ | Scotland Scottish Scots
ベルファスト | Ireland Irish
カーディフ | Wales Welsh`;

const COUNTRIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LIST.trim()
    .split('\n')
    .flatMap((line) => {
      const [capitals = '', words = ''] = line.split(' | ');
      const said = new Set(words.split(' '));
      return capitals.split(' ').map((capital) => [capital, said] as const);
    }),
);

/** Capitals by the words for their countries: Kenya and Kenyan → ナイロビ. */
const CAPITALS: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [capital, words] of COUNTRIES)
    for (const word of words) found.set(word, [...(found.get(word) ?? []), capital]);
  return found;
})();

const plain = (word: string): string => word.replaceAll('.', '');

/** The capitals, as Japanese writes them, of the country that an English word says. */
export const capitalsOf = (word: string): readonly string[] => CAPITALS.get(plain(word)) ?? [];

/**
 * Whether a capital of the Japanese is answered without being named in the English: by its country (北京 for "China"), or
 * as "the capital" where the English names no other country.
 */
export function isCapitalAnswered({ form, start }: Name, view: BeadView, namesNation: boolean): boolean {
  const countries = COUNTRIES.get(form);
  if (countries !== undefined && view.en.tokens.some(({ surface }) => countries.has(plain(surface))))
    return true;
  return (
    (countries === undefined || !namesNation) &&
    /首都(?:の|・|である)?$/.test(view.article.text.slice(Math.max(0, start - 5), start)) &&
    /\bcapital\b/i.test(wholeEnglish(view))
  );
}

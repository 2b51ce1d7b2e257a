/**
 * Names and loanwords of many languages with their usual katakana, and pairs that look alike and are not. Only the
 * measurement in `sound.test.ts` reads this.
 */

const lines = (table: string): readonly (readonly [string, string])[] =>
  table
    .trim()
    .split(/\s*[\n;]\s*/)
    .map((line) => line.trim().split(/\s*=\s*/))
    .map(([katakana = '', latin = '']) => [katakana, latin] as const);

/** Pairs that sound alike. */
export const PAIRS = lines(`
  ウラジーミル = Vladimir; プーチン = Putin; ベロウソフ = Belousov; ショイグ = Shoigu; ゼレンスキー = Zelenskyy
  ゴルバチョフ = Gorbachev; フルシチョフ = Khrushchev; エリツィン = Yeltsin; チャイコフスキー = Tchaikovsky
  ラブロフ = Lavrov; メドベージェフ = Medvedev; ナワリヌイ = Navalny; プリゴジン = Prigozhin; ペスコフ = Peskov
  トルストイ = Tolstoy; ドストエフスキー = Dostoevsky; ウメロフ = Umerov; シルスキー = Syrskyi; クレーバ = Kuleba
  モスクワ = Moskva; サンクトペテルブルク = Sankt Peterburg; ハルキウ = Kharkiv; ヘルソン = Kherson; ドネツク = Donetsk
  キーウ = Kyiv; ルハンスク = Luhansk; クルスク = Kursk; ウラジオストク = Vladivostok; ベルゴロド = Belgorod
  バイデン = Biden; トランプ = Trump; ブリンケン = Blinken; オースティン = Austin; サリバン = Sullivan; ハリス = Harris
  オバマ = Obama; クリントン = Clinton; ブッシュ = Bush; レーガン = Reagan; ケネディ = Kennedy; ルーズベルト = Roosevelt
  ペロシ = Pelosi; マケイン = McCain; マコネル = McConnell; サンダース = Sanders; ウォーレン = Warren; バンス = Vance
  ルビオ = Rubio; ヘグセス = Hegseth; ワルツ = Waltz; マスク = Musk; ゲイツ = Gates; ザッカーバーグ = Zuckerberg
  ジョンソン = Johnson; スナク = Sunak; サッチャー = Thatcher; チャーチル = Churchill; スターマー = Starmer; メイ = May
  キャメロン = Cameron; ブレア = Blair; ウィリアム = William; エリザベス = Elizabeth; チャールズ = Charles; ヒューズ = Hughes
  ライト = Wright; ナイト = Knight; スミス = Smith; テイラー = Taylor; スウィフト = Swift; シェイクスピア = Shakespeare
  ロンドン = London; リバプール = Liverpool; マンチェスター = Manchester; エディンバラ = Edinburgh; グラスゴー = Glasgow
  ワシントン = Washington; ニューヨーク = New York; シカゴ = Chicago; ロサンゼルス = Los Angeles; ヒューストン = Houston
  フィラデルフィア = Philadelphia; ミシガン = Michigan; アイオワ = Iowa; アリゾナ = Arizona; コネチカット = Connecticut
  メルケル = Merkel; ショルツ = Scholz; シュタインマイヤー = Steinmeier; メルツ = Merz; バッハ = Bach; モーツァルト = Mozart
  ベートーベン = Beethoven; ワーグナー = Wagner; ニーチェ = Nietzsche; アインシュタイン = Einstein; シュレーダー = Schroeder
  ベルリン = Berlin; ハンブルク = Hamburg; フランクフルト = Frankfurt; シュツットガルト = Stuttgart; ザルツブルク = Salzburg
  マクロン = Macron; サルコジ = Sarkozy; シラク = Chirac; ルペン = Le Pen; オランド = Hollande; デカルト = Descartes
  ドゴール = de Gaulle; ボルドー = Bordeaux; リヨン = Lyon; マルセイユ = Marseille; ストラスブール = Strasbourg; バルニエ = Barnier
  ルソー = Rousseau; ドパルデュー = Depardieu; ジャン = Jean; フランソワ = Francois; グルノーブル = Grenoble
  サンチェス = Sanchez; ロドリゲス = Rodriguez; ガルシア = Garcia; ヒメネス = Jimenez; マドゥロ = Maduro; チャベス = Chavez
  ボルソナロ = Bolsonaro; ルラ = Lula; ミレイ = Milei; グテーレス = Guterres; ロナウド = Ronaldo; メッシ = Messi
  バルセロナ = Barcelona; セビリア = Sevilla; グアダラハラ = Guadalajara; フアレス = Juarez; サンティアゴ = Santiago
  ベルルスコーニ = Berlusconi; メローニ = Meloni; ドラギ = Draghi; フィレンツェ = Firenze; ボローニャ = Bologna; チェルシー = Chelsea
  フランチェスコ = Francesco; ミケランジェロ = Michelangelo; ガリレイ = Galilei; プッチーニ = Puccini
  トゥスク = Tusk; カチンスキ = Kaczynski; ワレサ = Walesa; ドゥダ = Duda; ハベル = Havel; オルバン = Orban
  ブダペスト = Budapest; ワルシャワ = Warszawa; ブカレスト = Bucuresti; ソフィア = Sofia; リュブリャナ = Ljubljana
  エルドアン = Erdogan; アンカラ = Ankara; イスタンブール = Istanbul; イズミル = Izmir; ジョコビッチ = Djokovic; ミロシェビッチ = Milosevic
  ネタニヤフ = Netanyahu; ガラント = Gallant; ヒズボラ = Hezbollah; アルカイダ = al-Qaeda; タリバン = Taliban; アサド = Assad
  カダフィ = Gaddafi; フセイン = Hussein; ハメネイ = Khamenei; ロウハニ = Rouhani; ライシ = Raisi; ナスララ = Nasrallah
  ガザ = Gaza; ラファ = Rafah; ダマスカス = Damascus; バグダッド = Baghdad; テヘラン = Tehran; リヤド = Riyadh; ドーハ = Doha
  モディ = Modi; ガンジー = Gandhi; ムンバイ = Mumbai; デリー = Delhi; イスラマバード = Islamabad; カシミール = Kashmir
  シャリフ = Sharif; ダッカ = Dhaka; カトマンズ = Kathmandu; ハシナ = Hasina; ジャカルタ = Jakarta; ウィドド = Widodo
  マルコス = Marcos; ドゥテルテ = Duterte; スーチー = Suu Kyi; タクシン = Thaksin; ハノイ = Hanoi; プノンペン = Phnom Penh
  ソウル = Seoul; ピョンヤン = Pyongyang; プサン = Busan; インチョン = Incheon; ユン = Yoon; パク = Park; チェ = Choi
  ジョンウン = Jong Un; グァンチョル = Kwang Chol; ヨジョン = Yo Jong; ウォンシク = Wonsik; イ = Lee; ジェミョン = Jae-myung
  シー = Xi; ジンピン = Jinping; シャンハイ = Shanghai; チンタオ = Qingdao; チャン = Zhang; ファーウェイ = Huawei; アリババ = Alibaba
  ヒュンダイ = Hyundai; サムスン = Samsung; ケニア = Kenya; ナイロビ = Nairobi; マンデラ = Mandela; ズマ = Zuma; ムガベ = Mugabe
  アディスアベバ = Addis Ababa; エチオピア = Ethiopia; モザンビーク = Mozambique; セネガル = Senegal; ジンバブエ = Zimbabwe
  テレビ = television; コンピューター = computer; インタビュー = interview; ミサイル = missile; ドローン = drone; システム = system
  ウイルス = virus; ワクチン = vaccine; パンデミック = pandemic; エネルギー = energie; アレルギー = allergie; メッセージ = message
  プログラム = program; セキュリティー = security; リスク = risk; ストライキ = strike; テロ = terror; データ = data
  コーヒー = coffee; チョコレート = chocolate; シャンパン = champagne; ソフトウェア = software; ヨーロッパ = Europa
`);

/** Pairs of like length or like beginning that are different words. */
export const NON_PAIRS = lines(`
  パキスタン = pariah; プーチン = Pushkin; ベロウソフ = Belov; ショイグ = Shogun; ゼレンスキー = Lavinsky; ゴルバチョフ = Gerasimov
  ラブロフ = Pavlov; メドベージェフ = Matviyenko; ペスコフ = Petrov; トルストイ = Trotsky; ウメロフ = Ustinov; モスクワ = Minsk
  ハルキウ = Kherson; ヘルソン = Helsinki; ドネツク = Dnipro; キーウ = Kazan; ルハンスク = Lugano; クルスク = Krakow
  バイデン = Baden; トランプ = Truman; ブリンケン = Lincoln; オースティン = Boston; サリバン = Sulzberger; ハリス = Paris
  オバマ = Osama; クリントン = Clayton; ブッシュ = Bosch; レーガン = Reiner; ケネディ = Kendall; マケイン = McCarthy
  サンダース = Saunders Creek; ウォーレン = Walton; バンス = Banks; ルビオ = Rabin; ワルツ = Wallace; マスク = Mosque
  ゲイツ = Gaza; ジョンソン = Jackson; スナク = Snake River; サッチャー = Fletcher; チャーチル = Charlotte; メイ = Maine
  キャメロン = Camden; ブレア = Brazil; ウィリアム = Wilson; エリザベス = Elsevier; チャールズ = Charleston; スミス = Simms
  テイラー = Tyson; ロンドン = Lyndon; リバプール = Liberia; マンチェスター = Minister; ワシントン = Wellington; シカゴ = Chile
  ヒューストン = Hudson; ミシガン = Michel; アイオワ = Idaho; アリゾナ = Arkansas; メルケル = Miliband; ショルツ = Schmidt
  メルツ = Marx; バッハ = Baku; モーツァルト = Mozilla; ベートーベン = Beijing; ベルリン = Bern; ハンブルク = Hamas
  マクロン = Marconi; サルコジ = Salazar; シラク = Syria; オランド = Orlando Bloom; ボルドー = Bolton; リヨン = Lebanon
  サンチェス = Santos; ロドリゲス = Ramirez; ガルシア = Galicia; マドゥロ = Madrid; チャベス = Charles; ボルソナロ = Bologna
  ロナウド = Reynolds; メッシ = Mercy Corps; バルセロナ = Bratislava; ドラギ = Dragon; トゥスク = Tokyo; カチンスキ = Kissinger
  ブダペスト = Bucharest; エルドアン = Edmund; アンカラ = Angola; イスタンブール = Islamabad; ネタニヤフ = Nathaniel
  ヒズボラ = Hizb ut-Tahrir; アサド = Abbas; フセイン = Hasan; ハメネイ = Hamilton; ライシ = Russia; ガザ = Giza
  ラファ = Riga; ダマスカス = Madagascar; バグダッド = Belgrade; テヘラン = Tirana; モディ = Maldives; ガンジー = Kandahar
  ムンバイ = Montenegro; デリー = Dublin; ダッカ = Dakar; ジャカルタ = Jamaica; マルコス = Mexico; タクシン = Tucson
  ハノイ = Havana; ソウル = Sydney; ピョンヤン = Panmunjom; プサン = Bosnia; インチョン = Indiana; ユン = Yemen
  パク = Pike; チェ = Cho; シャンハイ = Shenzhen; サムスン = Simpson; ケニア = Kanye; ナイロビ = Niger; マンデラ = Mandarin
  ズマ = Zambia; エチオピア = Estonia; セネガル = Serbia; テレビ = telephone; コンピューター = conductor; インタビュー = internet
  ミサイル = message; ドローン = drama; システム = sister; ウイルス = Wales; ワクチン = Washington; パンデミック = Pentagon
  プログラム = problem; セキュリティー = society; リスク = rescue; テロ = tower; データ = debate; コーヒー = Cuba
`);

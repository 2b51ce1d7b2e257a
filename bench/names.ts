/**
 * The people, organisations and places that the English passages of two real articles name, with the Japanese that
 * stands for each in the article: read by hand. Countries that are only named by an adjective count as places.
 */

/** A name, and the forms of which its entry must have at least one. */
export interface NamedThing {
  readonly en: string;
  readonly ja: readonly string[];
}

const named = (rows: string): readonly NamedThing[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [en = '', ja = ''] = row.split('|').map((cell) => cell.trim());
      return { en, ja: ja.split('、') };
    });

export const NAMES: Readonly<Record<'002' | '004', readonly NamedThing[]>> = {
  '002': named(`
    Andrei Belousov | ベロウソフ、アンドレイ・ベローソフ
    No Kwang Chol | ノ・グァンチョル
    Sergei Shoigu | セルゲイ・ショイグ
    Vladimir Putin | ウラジーミル・プーチン、プーチン
    Kim Jong Un | 金正恩
    Yoon Suk Yeol | 尹錫悦
    Rustem Umerov | ルステム・ウメロフ
    Leif-Eric Easley | リーフ・エリック・イーズリー
    Shin Wonsik | シン・ウォンシク
    Defense Ministry | 国防省
    AP | AP通信
    Ewha University | 梨花大学
    South Korean government | 韓国政府
    Joint Chiefs of Staff | 合同参謀本部
    Russia | ロシア
    North Korea | 北朝鮮
    South Korea | 韓国
    Ukraine | ウクライナ
    Pyongyang | 平壌
    Pyongyang International Airport | 平壌国際空港
    Pyongyang airport | 平壌空港
    Seoul | ソウル
    United States | 米国
    Moscow | モスクワ
    Kyiv | キエフ
    Chinese | 中国
  `),
  '004': named(`
    Sergei Shoigu | セルゲイ・ショイグ
    Vladimir Putin | ウラジーミル・プーチン
    Kim Jong Un | 金正恩
    John Kirby | ジョン・カービー
    Linda Thomas-Greenfield | リンダ・トーマス・グリーンフィールド
    Richard Roth | リチャード・ロス、Richard Roth
    Volodymyr Zelensky | ウォロディミル・ゼレンスキー
    Olga Voitovych | オルガ・ヴォイトヴィッチ
    Yulia Kesaieva | ユリア・ケサイエワ
    Mykhailo Podolyak | ミハイロ・ポドリャク
    Genya Savilov | ゲンヤ・サヴィロフ
    Biden | バイデン
    Kremlin | クレムリン
    National Security Council | 国家安全保障会議
    United Nations | 国連
    Security Council | 安全保障理事会
    Treasury Department | 米財務省、財務省
    Wagner | ワグナー
    CNN | CNN
    AFP | AFP
    Getty Images | ゲッティイメージズ
    US intelligence | 米情報機関、米国情報機関
    Biden administration | バイデン政権
    Russian government | ロシア政府
    Russia | ロシア
    North Korea | 北朝鮮
    Ukraine | ウクライナ
    United States | 米国
    Pyongyang | 平壌
    Iran | イラン
    Pskov | プスコフ
    Moscow | モスクワ
    Kyiv | キエフ
    Estonian | エストニア
  `),
};

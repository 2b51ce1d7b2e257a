/**
 * Korean words that are written alike and mean different things, with the Japanese and the English of each meaning.
 * Unlike pairs of Chinese characters these cannot be told from readings: 手袋 and 装甲 are both 장갑.
 * Compiled for this project from general knowledge of both languages.
 */
const TABLE = `
장갑 手袋 glove; 装甲 armored,armoured,armor,armour
눈 目 eye; 雪 snow
배 船 ship,boat,vessel; 腹 stomach,belly; 梨 pear; 倍 times
말 馬 horse; 言葉 word,language,remark; 末 end
밤 夜 night; 栗 chestnut
사과 りんご apple; リンゴ apple; 謝罪 apology,apologize,apologise
다리 橋 bridge; 脚 leg
차 車 car,vehicle; お茶 tea; 茶 tea; 差 difference,gap
풀 草 grass; 糊 glue; のり glue
벌 蜂 bee; ハチ bee; 罰 punishment,penalty
시 市 city; 詩 poem,poetry
절 寺 temple
굴 牡蠣 oyster; カキ oyster; 洞窟 cave; トンネル tunnel
김 海苔 seaweed,laver; のり seaweed
연기 煙 smoke; 演技 acting,performance; 延期 postponement,postpone,delay
부자 金持ち rich; 父子 father
신 神 god; 靴 shoe
발 足 foot; 発 shot,round
손 手 hand; 孫 grandson
팔 腕 arm
해 太陽 sun; 害 harm
달 月 moon,month
장 腸 intestine; 市場 market; 章 chapter
문 ドア door; 門 gate
초 ろうそく candle; 秒 second
화장 化粧 makeup,make-up,cosmetic; 火葬 cremation,cremate
공 ボール ball; ゼロ zero
방어 ブリ yellowtail; 防御 defense,defence,defend; 防衛 defense,defence
비 雨 rain; 碑 monument
점 点 point; 店 shop,store
바람 風 wind; 願い wish,hope
불 火 fire; 明かり light
곰 熊 bear; クマ bear
거리 距離 distance; 街 street; 通り street
가지 枝 branch; ナス eggplant,aubergine; 種類 kind
감 柿 persimmon; 感 feeling
파 ネギ leek,onion; 派 faction; 波 wave
새 鳥 bird; 新 new
모자 帽子 hat,cap; 母子 mother
실 糸 thread; 室 room
별 星 star; 別 separate
쓰다 書く write; 使う use; 苦い bitter
타다 乗る ride,board; 燃える burn
차다 蹴る kick; 冷たい cold; 満ちる fill
들다 持つ hold; 入る enter; かかる cost
맞다 正しい right,correct; 打たれる hit; 迎える greet,welcome
치다 打つ hit,strike; 轢く run over
인도 インド india,indian; 人道 humanitarian,humane,humanity; 歩道 sidewalk,pavement; 引き渡し handover,extradition
수단 スーダン sudan,sudanese; 手段 means,measure,instrument,resort
오만 オマーン oman,omani; 傲慢 arrogance,arrogant
가나 ガーナ ghana,ghanaian; 仮名 kana,pseudonym
파리 パリ paris,parisian; ハエ fly,housefly
상해 上海 shanghai; 傷害 injury,assault
대전 大田 daejeon; 大戦 world war,great war; 対戦 match
전주 全州 jeonju; 前週 previous week,week before; 前奏 prelude
수원 水原 suwon; 水源 water source,headwaters
경주 慶州 gyeongju; 競走 race; 競馬 horse race
공주 公州 gongju; 王女 princess
진주 晋州 jinju; 真珠 pearl
청주 清州 cheongju; 清酒 sake
구미 亀尾 gumi; 欧米 western,europe and the united states
걸다 賭ける bet; かける hang,call
`;

/** One meaning of a Korean word. */
export interface Meaning {
  readonly japanese: string;
  /** Lower-case lemmas. */
  readonly english: readonly string[];
}

/** Spellings with their meanings, of which a machine may have taken the wrong one. */
export const KOREAN_HOMONYMS: readonly { readonly hangul: string; readonly meanings: readonly Meaning[] }[] =
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(' ');
      return {
        hangul: line.slice(0, at),
        meanings: line
          .slice(at + 1)
          .split('; ')
          .map((meaning) => {
            const [japanese = '', english = ''] = meaning.split(/ (.*)/);
            return { japanese, english: english.split(',') };
          }),
      };
    });

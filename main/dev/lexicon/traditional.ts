/** Japanese simplified characters with the traditional ones that Korean and Chinese readings are listed under. */
const PAIRS =
  '亜亞悪惡圧壓囲圍医醫為爲壱壹逸逸隠隱栄榮営營衛衞駅驛円圓塩鹽縁緣艶艷応應欧歐殴毆桜櫻奥奧横橫温溫穏穩仮假価價禍禍画畫会會絵繪壊壞懐懷海海拡擴殻殼覚覺学學岳嶽楽樂喝喝渇渴褐褐勧勸巻卷寛寬歓歡漢漢観觀関關陥陷顔顏器器既既帰歸気氣祈祈亀龜偽僞戯戲犠犧旧舊拠據挙擧虚虛峡峽挟挾教敎狭狹強强郷鄕響響暁曉勤勤謹謹区區駆驅勲勳薫薰径徑恵惠掲揭渓溪経經継繼茎莖蛍螢軽輕鶏鷄芸藝撃擊欠缺倹儉剣劍圏圈検檢権權献獻研硏県縣険險顕顯験驗厳嚴効效広廣恒恆鉱鑛号號国國黒黑済濟砕碎斎齋剤劑桜櫻冊册殺殺雑雜参參惨慘桟棧蚕蠶賛贊残殘糸絲姉姊視視歯齒児兒辞辭湿濕実實舎舍写寫釈釋寿壽収收従從渋澁獣獸縦縱粛肅処處緒緖叙敍奨奬将將焼燒称稱証證乗乘剰剩壌壤嬢孃条條浄淨畳疊穣穰譲讓醸釀嘱囑触觸寝寢慎愼晋晉真眞神神刃刄尽盡図圖粋粹酔醉随隨髄髓数數枢樞瀬瀨声聲斉齊静靜専專戦戰浅淺潜潛繊纖践踐銭錢禅禪双雙壮壯捜搜挿揷争爭窓窗総總聡聰荘莊装裝騒騷増增臓臟蔵藏即卽属屬続續堕墮体體対對帯帶滞滯台臺滝瀧択擇沢澤単單担擔胆膽団團弾彈断斷痴癡遅遲昼晝虫蟲鋳鑄著著庁廳徴徵懲懲聴聽鎮鎭塚塚逓遞鉄鐵転轉点點伝傳都都党黨盗盜灯燈当當闘鬪徳德独獨読讀届屆縄繩弐貳妊姙悩惱脳腦覇霸廃廢拝拜売賣麦麥発發髪髮抜拔繁繁晩晚蛮蠻秘祕浜濱瓶甁払拂仏佛併倂塀塀並竝変變辺邊弁辯弁瓣舗舖歩步穂穗宝寶豊豐没沒翻飜槙槇毎每万萬満滿黙默弥彌薬藥訳譯予豫余餘与與誉譽揺搖様樣謡謠遥遙来來頼賴乱亂覧覽竜龍両兩猟獵緑綠涙淚塁壘励勵礼禮隷隸霊靈齢齡暦曆歴歷恋戀練練炉爐労勞廊廊朗朗楼樓湾灣頬頰祢禰巌巖桧檜渚渚猪猪琢琢祐祐禄祿禎禎穣穰萌萠遥遙尭堯鴎鷗鴬鶯麹麴姫姬嶋島峯峰崎崎﨑崎髙高濵濱邉邊塚塚諌諫諸諸暑暑福福社社祖祖祝祝節節署署者者都都郎郎隆隆類類飯飯鯵鰺';

/** Japanese form to traditional form; a character that is its own traditional form is absent. */
export const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  Array.from({ length: Math.floor(PAIRS.length / 2) }, (_, pair): [string, string] => [
    PAIRS.charAt(pair * 2),
    PAIRS.charAt(pair * 2 + 1),
  ]).filter(([japanese, traditional]) => japanese !== traditional),
);

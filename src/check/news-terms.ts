/**
 * Terms of the news whose Japanese is fixed, and which come out wrong when their words are translated one by one. Written
 * for this project. A line: the English lemmas (several ways parted by `/`), then every Japanese that newsrooms write,
 * then what machines are known to write instead; what nobody writes for any other thing begins with `!`. What dictionaries list for the phrase is accepted besides.
 */
const TERMS = `
defense attache / defence attache / military attache / naval attache / attache | 駐在武官 武官 アタッシェ 大使館員 | !防衛アタッシュ !軍事アタッシュ
charge d'affaires / charge d'affaire | 臨時代理大使 代理大使 代理公使 | 事務担当
conventional weapon / conventional arm | 通常兵器 通常戦力 通常型兵器 通常武器 | 従来の兵器 従来の武器 従来型兵器 従来型の兵器 伝統的な武器
conventional force | 通常戦力 通常兵力 通常部隊 | 従来の軍隊 従来の部隊 従来の戦力 従来の力
conventional warhead | 通常弾頭 | 従来の弾頭 従来型弾頭
small arm | 小火器 小型武器 小銃 軽火器 拳銃 | 小さな腕 小腕 小さな武器
arm control | 軍備管理 軍縮 武器規制 | 武器管理 !腕の制御 武器の管理 兵器管理
arm race | 軍拡競争 軍備競争 軍備拡張競争 軍拡 | 武器競争 武器レース !腕の競争
arm dealer | 武器商人 武器商 | 武器ディーラー !腕のディーラー
charm offensive | 微笑外交 ほほ笑み外交 ほほえみ外交 微笑み外交 懐柔 魅力攻勢 取り込み 愛想 | 魅力的な攻撃 魅力の攻撃 魅力攻撃 チャームオフェンシブ 魅力的な攻勢
collective west | 西側諸国 西側全体 集団的西側 西側世界 「西側」 西側陣営 欧米 | !西側集団 !集団西側 !西方集団 集団的な西 集合的な西
pariah state / pariah nation | のけ者国家 のけ者 除け者 はみ出し ならず者 村八分 つまはじき 孤立国家 孤立した国 | !パリア国家 賤民国家
rogue state / rogue nation | ならず者国家 ならず者 無法国家 | 悪党国家 不正国家 ローグ国家
failed state | 破綻国家 破たん国家 失敗国家 破綻した国家 崩壊国家 | 失敗した州 失敗した状態
buffer state | 緩衝国 | バッファ状態 バッファー状態
police state | 警察国家 | 警察の状態 警察州
deep state | ディープステート 影の政府 闇の政府 ディープ・ステート | 深い状態 深い国家
nuclear umbrella | 核の傘 拡大抑止 | !原子力傘 核傘 原子力の傘
nuclear deterrent / nuclear deterrence | 核抑止力 核抑止 抑止力 | !核阻止 原子力抑止
nuclear test | 核実験 | 核テスト 原子力試験 核試験
nuclear power plant / nuclear plant | 原発 原子力発電所 | 核工場 !核植物 !原子力植物 核プラント
ballistic missile | 弾道ミサイル 弾道弾 | 弾道学ミサイル バリスティックミサイル
multiple rocket launcher / multiple launch rocket system | 多連装ロケット砲 多連装ロケット ロケット砲 ロケット弾 ロケットランチャー 発射機 発射装置 ロケット発射 | !放射砲
no-fly zone | 飛行禁止区域 飛行禁止 | 飛ばない区域 ノーフライゾーン
cluster munition / cluster bomb | クラスター弾 クラスター 集束爆弾 | 群れ爆弾
suicide bomber / suicide bombing / suicide attack | 自爆攻撃 自爆 | 自殺爆撃 自殺爆弾 自殺攻撃
roadside bomb | 路肩爆弾 道路脇 道端 路肩 路上 沿道 仕掛け 道路わき | ロードサイド爆弾
improvised explosive device | 即席爆発装置 即席爆 簡易爆 手製爆 IED 即製爆 | 即興の爆発 即興爆発
friendly fire | 誤射 味方 友軍 同士討ち 誤爆 フレンドリーファイア | 友好的な火 友好的火 フレンドリー火災 友好的な射撃 友好的な発砲
collateral damage | 巻き添え被害 巻き添え 付随 二次被害 巻き込 側杖 | 担保損害 担保の損害 担保被害
war crime | 戦争犯罪 戦犯 戦時犯罪 | 戦争の犯罪行為
ethnic cleansing | 民族浄化 | !民族清掃 !民族洗浄 民族クレンジング
human shield | 人間の盾 盾 | !人間シールド ヒューマンシールド
ground troop / ground force | 地上部隊 地上軍 陸上部隊 陸軍 陸上兵力 地上戦力 | 地面の部隊
standing army | 常備軍 | 立っている軍 スタンディング軍
live-fire drill / live-fire exercise | 実弾演習 実弾 射撃 実射 | ライブ火災 生火 生の火 ライブファイア
warning shot | 警告射撃 警告の発砲 警告発砲 威嚇射撃 威嚇発砲 威嚇 | !警告ショット 警告の一撃
demilitarized zone | 非武装地帯 DMZ | !非軍事化区域 非軍事区域
air defense identification zone | 防空識別圏 防空識別区 ADIZ | 防空識別ゾーン 防空識別地帯
joint chief of staff | 統合参謀本部 合同参謀本部 参謀本部 統参本部 統合幕僚 | 共同参謀長 合同チーフ 共同首席補佐官
chief of staff | 首席補佐官 参謀長 補佐官 首席スタッフ 幕僚長 参謀総長 官房 事務局長 統合参謀本部 合同参謀本部 参謀本部 秘書室長 | スタッフの長 スタッフ長 チーフスタッフ
attorney general | 司法長官 法務長官 司法相 法相 検事総長 法務総裁 法務相 | !一般弁護士 !弁護士将軍 弁護士総長 総合弁護士
solicitor general | 訟務長官 訟務局長 法務次官 法務長官 | 事務弁護士将軍 一般弁護士
surgeon general | 公衆衛生局長 医務総監 医務長官 軍医総監 公衆衛生長官 | !外科医将軍 !外科医総監 一般外科医 外科医長
secretary general | 事務総長 書記長 幹事長 総書記 事務局長 | !秘書総長 事務総裁 !総秘書 秘書長 書記将軍
secretary of state | 国務長官 国務相 国務大臣 州務長官 州務官 州務 外相 州の事務 | !州の秘書 !国家秘書 !国の秘書
foreign secretary | 外相 外務大臣 外務相 外務長官 外務次官 | !外国の秘書 !外務秘書 外国秘書
home secretary | 内相 内務大臣 内務相 内務長官 内務次官 | 家の秘書 ホームセクレタリー 家庭長官 自宅秘書
press secretary | 報道官 広報官 報道担当 広報担当 報道担当官 | プレス秘書 記者秘書 報道秘書 プレスセクレタリー
speaker of the house / house speaker | 下院議長 議長 | 家のスピーカー 下院スピーカー ハウススピーカー 下院の講演者
majority leader | 院内総務 総務 多数党 多数派 与党 | 多数派の先導者
minority leader | 院内総務 総務 少数党 少数派 野党 | 少数民族の指導者
running mate | 副大統領候補 伴走 相棒 ランニングメイト | 走る仲間 ランニング仲間 実行仲間
midterm election | 中間選挙 | 中期選挙 中間試験選挙 学期中間選挙
general election | 総選挙 本選 本選挙 一般選挙 大統領選 国政選挙 選挙 | 一般的な選挙 将軍選挙
snap election | 解散総選挙 前倒し 早期総選挙 総選挙 早期選挙 早期の選挙 解散 | スナップ選挙 迅速な選挙
presidential race | 大統領選 選挙戦 | 大統領レース 大統領の人種 大統領競走
exit poll | 出口調査 | !出口世論調査 出口投票 退出投票
swing state / battleground state | 激戦州 接戦州 揺れる州 スイングステート スイング・ステート 鍵を握る州 | 揺れる国 スイング状態 戦場州 戦場の州 スイング州
landslide victory | 圧勝 地滑り 大勝 雪崩 圧倒的 | !土砂崩れの勝利 山崩れ 土砂崩れ勝利
no-confidence vote / vote of no confidence / no-confidence motion | 不信任投票 不信任 | !自信投票 信頼の投票 信頼投票 自信のない投票
hung parliament | 宙づり 宙吊り ハングパーラメント 過半数 ハング・パーラメント | !吊るされた議会 絞首 掛けられた議会
executive order | 大統領令 行政命令 執行命令 知事令 行政令 | 重役の命令 エグゼクティブオーダー 経営命令 幹部命令
grand jury | 大陪審 | !壮大な陪審 グランド陪審 偉大な陪審
plea deal / plea bargain / plea agreement | 司法取引 | !嘆願取引 嘆願の取引 弁解取引 !抗弁取引 請願取引
class action | 集団訴訟 クラスアクション 集団代表訴訟 集合訴訟 団体訴訟 | 階級行動 クラスの行動 授業行動
house arrest | 軟禁 自宅拘禁 自宅監禁 | !家の逮捕 家宅逮捕 ハウスアレスト
restraining order | 接近禁止 差し止め 禁止命令 差止 保護命令 接触禁止 | 抑制命令 拘束命令
search warrant | 捜索令状 捜査令状 家宅捜索 令状 | 検索令状 検索ワラント 検索保証
arrest warrant | 逮捕状 | 逮捕保証 逮捕ワラント 逮捕の保証
death row | 死刑囚 死刑 | 死の列 死列 デスロー 死の行
hit-and-run | ひき逃げ 当て逃げ ヒットエンドラン 轢き逃げ | ヒットアンドラン 打って逃げ
whistleblower / whistle-blower | 内部告発 告発 通報者 密告 | 笛吹き 口笛 ホイッスルブロワー
interest rate hike / rate hike | 利上げ 金利引き上げ 金利の引き上げ 引き上げ 金利上昇 | レートハイキング !金利ハイキング 金利ハイク 金利のハイキング
interest rate cut / rate cut | 利下げ 金利引き下げ 金利の引き下げ 引き下げ 金利低下 | レートカット 金利カット 金利の切断
bear market | 弱気相場 弱気市場 下げ相場 ベア相場 弱気 ベアマーケット | !熊市場 クマ市場 熊の市場
bull market | 強気相場 強気市場 上げ相場 強気 ブルマーケット | 雄牛市場 牛市場 ブル市場
stock buyback / share buyback / buyback | 自社株買い 自社株 買い戻し 自己株 | 在庫の買い戻し 株の買い返し
hostile takeover | 敵対的買収 敵対的 | 敵対的引き継ぎ 敵対的な乗っ取り 敵意のある引き継ぎ
initial public offering | 新規株式公開 新規公開 上場 IPO 株式公開 | 最初の公募 初期公募 最初の公共提供 初期の公的提供
hedge fund | ヘッジファンド ヘッジ・ファンド | 生垣 生け垣
venture capitalist | ベンチャーキャピタ ベンチャー投資 投資家 | 冒険資本家 ベンチャー資本主義者
trade deficit | 貿易赤字 赤字 | 貿易不足 取引赤字
trade war | 貿易戦争 通商戦争 貿易摩擦 | 取引戦争 商売戦争
current account deficit | 経常赤字 経常収支 | 当座預金 現在のアカウント 現在の口座
brain drain | 頭脳流出 流出 | 脳ドレン 脳の排出 脳の排水 ブレインドレイン
sell-off / selloff | 投げ売り 売り 急落 下落 安 | セルオフ 売却オフ
state visit | 国賓訪問 国賓 公式訪問 国事訪問 | 国家訪問 州の訪問 州訪問 状態訪問
state funeral | 国葬 | 州の葬儀 国家の葬式 国の葬儀 州葬儀
state media | 国営メディア 国営 官製 官営 国家メディア 政府系 | 州メディア 州のメディア 状態メディア
state television / state tv | 国営テレビ 国営放送 国営 | 州のテレビ 州テレビ 国家テレビ
private military company / private military contractor | 民間軍事会社 民間軍事 傭兵 民間軍事企業 | 私的軍事会社 プライベート軍事
tank fleet / fleet of tank | 戦車部隊 戦車 | !戦車艦隊 タンク艦隊
fleet of aircraft / aircraft fleet | 保有機 機材 機体 航空機 航空隊 | 航空機艦隊 飛行機艦隊
armored train / armoured train | 装甲列車 | !手袋列車 鎧列車 装甲電車
armored vehicle / armoured vehicle | 装甲車 | 手袋車 鎧車両
artillery shell | 砲弾 | 砲兵シェル 大砲の殻 砲の貝
shell casing | 薬きょう 薬莢 | シェルケーシング 殻ケース
spare part | 予備部品 交換部品 補修部品 スペアパーツ 部品 | 余分な部分
shuttle diplomacy | シャトル外交 往復外交 | シャトルバス外交
shadow cabinet | 影の内閣 シャドーキャビネット シャドウキャビネット 影の | 影のキャビネット 陰の食器棚
cabinet reshuffle | 内閣改造 改造 | キャビネットの入れ替え キャビネット再編 閣僚シャッフル
caretaker government | 暫定政権 暫定政府 選挙管理内閣 暫定内閣 管理政権 管理内閣 | 管理人政府 世話人政府 介護者政府
grass-roots movement / grassroots movement | 草の根 市民運動 | 草根運動 草の運動
power plant | 発電所 原発 | 電力植物 パワープラント 権力工場 力の植物
power outage / power cut | 停電 | 力の停止 パワーカット 電源切断
state of emergency | 非常事態 緊急事態 | 緊急の州 緊急の国家 緊急状態
martial law | 戒厳令 戒厳 | 武道法 格闘法 軍法律
capital punishment | 死刑 極刑 | 首都の罰 資本罰 資本の罰 首都刑
hunger strike | ハンスト ハンガーストライキ ハンガー・ストライキ 断食 絶食 | 空腹ストライキ 飢餓ストライキ 飢餓攻撃
general strike | ゼネスト 全国スト 総スト ゼネラルストライキ ストライキ スト | 将軍ストライキ 一般的な攻撃 一般攻撃
air strike / airstrike | 空爆 空襲 航空攻撃 爆撃 空からの攻撃 | 空気ストライキ 航空ストライキ エアストライク
tear gas | 催涙ガス 催涙 | !涙ガス 涙のガス
rubber bullet | ゴム弾 | ゴム製の弾丸状
stun grenade | 閃光手投げ弾 閃光 せん光 スタン 音響 | 気絶手榴弾 スタン手りゅう
summit meeting | 首脳会談 首脳会議 サミット | !山頂会議 頂上会議 頂上会談
permanent member | 常任理事国 常任 | 永久会員 恒久会員 永久メンバー
security council | 安保理 安全保障理事会 安全保障会議 国家安保 安全保障評議会 | !警備評議会 セキュリティ評議会 警備会議
general assembly | 総会 議会 | 一般集会 将軍会議 一般議会集会
customs union | 関税同盟 | 習慣組合 習慣連合 税関組合
special envoy | 特使 特別代表 | 特別な使者
anti-western | 反西側 反欧米 反西欧 反西洋 西側への 西側に対 欧米への | !半西方 !半西側 !半欧米
national day | 国慶日 国慶節 建国記念日 建国の日 独立記念日 ナショナルデー 国民の日 国の日 | !国境日
marching formation / march formation | 行進隊形 行軍隊形 隊形 隊列 | !行軍大型 !行進大型
bilateral tie / bilateral relation | 二国間関係 両国関係 両国間の関係 2国間関係 ２国間関係 関係 | 量子関係 量子の関係
bilateral talk / bilateral meeting | 二国間会談 二国間協議 両国間の協議 2国間会談 ２国間会談 会談 会合 協議 | !量子会談 量子会議
chemical weapon | 化学兵器 | 化学の武器
to the contrary | 逆 反して 相反 否定 そうではない 反対に 正反対 反対の 反論 それとは 異な 打ち消 とは違 覆す ないと 反証 | 反対
shell company / shell corporation / shell firm | ペーパーカンパニー ダミー 幽霊会社 シェルカンパニー 実体のない シェル会社 フロント企業 | 殻会社 殻の会社 貝殻 砲弾会社
lame duck / lame-duck | レームダック レーム・ダック 死に体 任期切れ 影響力を失 | アヒル
gag order | かん口令 箝口令 緘口令 口止め 発言禁止 言論 公言 発言を | さるぐつわ ギャグ
smoking gun | 動かぬ証拠 決定的 確証 証拠 決め手 | !喫煙銃 煙の銃 煙銃 銃の煙
tit-for-tat / tit for tat | 報復 応酬 しっぺ返し 対抗 お返し 仕返し やられたら | チットフォータット 乳首
war chest | 軍資金 資金 | 戦争の胸 戦争胸 戦争の箱
stump speech | 演説 遊説 | 切り株
saber-rattling / sabre-rattling / saber rattling / sabre rattling | 威嚇 恫喝 武力 脅 挑発 | サーベル
boot on the ground | 地上部隊 部隊 派兵 地上軍 兵力 現地 出兵 | ブーツ 長靴
proxy war | 代理戦争 代理の戦 | プロキシ戦争 !委任戦争
regime change | 体制転換 政権交代 体制変更 政権転覆 体制の転換 政権の交代 体制変革 政権打倒 体制の変革 政変 | レジームの変 レジーム変
power grid | 送電網 電力網 送電 電力系統 系統 配電 | !電力格子 パワーグリッド
power line | 送電線 電線 送電 電力線 配電線 | 権力線 権力のライン パワーライン
first responder | 救急 救助 緊急 初期対応 初動 消防 救命 | 最初の応答者 最初の回答者 第一応答者 最初の返答
death toll | 死者 死亡者 犠牲者 亡くな 死亡 犠牲 | 死の通行 死亡料 死の料金
mass shooting | 銃乱射 乱射 無差別 銃撃 発砲 射殺 | 大量射撃 撮影 大衆射撃
active shooter | 銃撃 発砲 銃 | アクティブシューター 活動的な射手 現役の射手
gun control | 銃規制 銃の規制 銃器 | 銃の管理 銃コントロール 銃制御 砲の制御
flash flood / flash flooding | 鉄砲水 洪水 冠水 出水 浸水 | フラッシュ 閃光
storm surge | 高潮 | 嵐のサージ 嵐の急増 暴風の急増
herd immunity | 集団免疫 | !群れ免疫 群れの免疫
booster shot / booster dose | 追加接種 ブースター 追加 三回目 3回目 ３回目 | 昇圧
polling station / polling place | 投票所 投票場 | 世論調査所 世論調査局 ポーリング
voter turnout | 投票率 投票 | 有権者の出席 有権者の出足
foreign minister | 外相 外務大臣 外務相 外交部長 外交部長官 外務長官 外務担当 外交相 | 外国大臣 外国の大臣 外国人大臣
interior minister | 内相 内務相 内務大臣 内務 | 室内大臣 インテリア 内部大臣 内装
house of representatives | 下院 衆議院 衆院 代議院 | 代表者の家 代表の家
house of lords | 上院 貴族院 | 領主の家 主の家 貴族の家
justice department / department of justice | 司法省 法務省 | 正義部 !正義省 正義の部
state department / department of state | 国務省 | 州部門 国家部門 州の部 国家部
homeland security | 国土安全保障 国家安全保障 国土の安全 | 祖国の安全 本国の安全 故郷の安全
navy seal | 特殊部隊 シールズ シール SEAL | アザラシ
aircraft carrier | 空母 航空母艦 | 航空機運搬 航空会社 航空機の運 航空機キャリア
carrier strike group | 空母打撃群 空母 | キャリア打撃 運送
guided-missile destroyer / missile destroyer | 駆逐艦 イージス艦 護衛艦 | 破壊者
cruise missile | 巡航ミサイル 巡航 | クルーズミサイル 航海ミサイル クルージング
fighter jet | 戦闘機 | ファイタージェット 戦士ジェット 戦闘ジェット
land mine / landmine | 地雷 | 土地鉱山 鉱山
minefield | 地雷原 機雷原 地雷 機雷 | 鉱山 鉱区
prisoner of war | 捕虜 | 戦争の囚人 !戦争囚人 囚人
prisoner swap / prisoner exchange | 捕虜交換 囚人交換 交換 受刑者 身柄 | 囚人スワップ 捕虜スワップ
first-degree murder | 第一級殺人 第1級殺人 第１級殺人 一級殺人 殺人 | 一次殺人 第一度
life sentence / life imprisonment | 終身刑 無期懲役 無期刑 無期 終身 | 生命の文 人生の文 命の文
suspended sentence | 執行猶予 猶予 | 停止された文 中断された文 停止文 宙づりの文
solitary confinement | 独房 独居 隔離 | 孤独な監禁 孤立監禁
hush money | 口止め料 口止め | ハッシュ 静かな金
money laundering | 資金洗浄 ロンダリング 洗浄 | お金の洗濯 資金の洗濯 マネー洗濯 金の洗濯 洗濯
short seller / short selling | 空売り 売り方 ショート | 短い売 短期販売 短い販売
supreme leader | 最高指導者 | 至高の リーダー最高
supreme court | 最高裁 連邦最高 最高法院 大法院 | 至高の スプリーム
state-owned enterprise / state-owned company / state-owned firm | 国有企業 国営企業 国営 国有 公営 | 州所有 州の所有 州有
travel ban | 渡航禁止 入国禁止 入国制限 渡航制限 渡航 入国 出国 移動 旅行 | 旅の禁止
asylum seeker | 亡命 難民 庇護 保護を求 | 精神病院 収容所探
oil field / oilfield | 油田 | 油畑 石油畑 石油の野
oil rig | 石油掘削 掘削 リグ 油井 | トラック
supply chain | サプライチェーン サプライ・チェーン 供給網 供給連鎖 調達網 | 供給鎖 補給の鎖 供給の鎖
chain of command | 指揮系統 命令系統 指揮 | 命令の鎖 コマンドの鎖 指揮の鎖
`;

/** One term and what Japanese does with it. */
export interface NewsTerm {
  /** The right words; the first can stand in the place of any wrong one. */
  readonly accepted: readonly string[];
  /** What machines are known to write. */
  readonly wrong: readonly string[];
}

/** What is wrong whatever the English says. */
export interface Misnomer {
  readonly wrong: string;
  /** The English that a machine takes it for. */
  readonly en: string;
  readonly better: string;
}

/** One way to write a term, in lemmas without hyphens. */
export interface Wording {
  readonly words: readonly string[];
  readonly term: NewsTerm;
}

const cells = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .trim()
    .split(/[ -]/)
    .filter((word) => word !== '');

const lines = TERMS.trim().split('\n');

function readTerm(line: string): readonly Wording[] {
  const [en, accepted, wrong] = line.split('|');
  const term = { accepted: cells(accepted), wrong: cells(wrong).map((word) => word.replace('!', '')) };
  return (en ?? '').split('/').map((way) => ({ words: cells(way), term }));
}

/** Words that are wrong by themselves. */
export const MISNOMERS: readonly Misnomer[] = lines.flatMap((line) => {
  const [en, accepted, wrong] = line.split('|');
  const [better = ''] = cells(accepted);
  const [first = ''] = (en ?? '').split('/');
  return cells(wrong)
    .filter((word) => word.startsWith('!'))
    .map((word) => ({ wrong: word.slice(1), en: first.trim(), better }));
});

/** The wordings by their first word. */
const byFirst = new Map<string, readonly Wording[]>();
for (const wording of lines.flatMap(readTerm)) {
  const [first = ''] = wording.words;
  byFirst.set(first, [...(byFirst.get(first) ?? []), wording]);
}

/** Whether a way to write a term begins with a word. */
export const mayBeginTerm = (first: string): boolean => byFirst.has(first);

/** The ways to write a term that begin with a word. */
export const wordingsAt = (first: string): readonly Wording[] => byFirst.get(first) ?? [];

/**
 * Words that Korean writes in Chinese characters and Japanese does not have, or has in another sense, with the English
 * they stand for and the Japanese that says it. A homophone of the first column is what a machine makes of them.
 * Compiled for this project from general knowledge of both languages.
 */
const TABLE = `
競選 primary,primary election,party primary 予備選
競選 election 選挙
大選 presidential election 大統領選
総選 general election 総選挙
補選 by-election 補欠選挙
国慶日 national day,national holiday,national foundation day 国慶節
公休日 holiday,public holiday 祝日
休戦線 demarcation line,military demarcation line 軍事境界線
停戦 ceasefire,cease-fire,truce 停戦
脱北者 defector,north korean defector 脱北者
離散家族 separated family 離散家族
会同 meeting,conference 会合
会談 talk,meeting 会談
両者 bilateral,both side,two side,both party,two party,two-way 両者
多者 multilateral 多国間
三者 trilateral,three-way 三者
六者 six-party 六者
当事者 party concerned,party 当事者
反西方 anti-western 反西側
反美 anti-american 反米
親美 pro-american 親米
訪美 visit to the united states 訪米
韓美 south korea-u.s.,rok-us 米韓
北核 north korean nuclear 北朝鮮の核
核武器 nuclear weapon 核兵器
武器体系 weapon system 兵器システム
偵察衛星 spy satellite,reconnaissance satellite 偵察衛星
防空網 air defense 防空網
挑発 provocation 挑発
制裁 sanction 制裁
武官 attaché,attache,defense attaché,military attaché 武官
使節団 delegation 使節団
特使 special envoy,envoy 特使
修交 diplomatic relation,diplomatic tie,establish diplomatic relation 国交樹立
外交部 foreign ministry,ministry of foreign affair 外務省
国防部 defense ministry,defence ministry,ministry of defense 国防省
統一部 unification ministry 統一省
法務部 justice ministry 法務省
長官 minister,secretary 長官
次官 vice minister,deputy minister 次官
国会議員 lawmaker 国会議員
与党 ruling party 与党
野党 opposition,opposition party 野党
弾劾 impeachment,impeach 弾劾
戒厳 martial law 戒厳
戒厳令 martial law 戒厳令
内乱 insurrection,rebellion 内乱
捜査 investigation,investigate 捜査
拘束 arrest,detain,detention 拘束
令状 warrant 令状
検察 prosecution,prosecutor 検察
警護 security,bodyguard,guard 警護
住民 resident 住民
市民 citizen 市民
放送 broadcast 放送
報道 report 報道
言論 press,media 報道機関
記者会見 news conference,press conference 記者会見
発射 launch,fire 発射
派兵 troop dispatch,dispatch,deployment 派兵
参戦 join the war,participation 参戦
休戦 armistice,truce,ceasefire 休戦
終戦 end of the war 終戦
停電 blackout,power outage,outage 停電
地震 earthquake 地震
投資 investment,invest 投資
輸出 export 輸出
輸入 import 輸入
関税 tariff 関税
貿易 trade 貿易
金利 interest rate,rate 金利
物価 price,inflation 物価
為替 exchange rate 為替
換率 exchange rate 為替レート
証市 stock market 株式市場
株価 share price,stock price 株価
売出 sales,revenue 売上高
売出額 sales,revenue 売上高
営業利益 operating profit 営業利益
会長 chairman,chairperson 会長
代表 representative,chief executive 代表
職員 employee,staff 職員
会社員 office worker 会社員
疫病 epidemic,plague 疫病
防疫 quarantine,disease control 防疫
伝染病 infectious disease,contagious disease 感染症
感染者 infected person,case 感染者
予防接種 vaccination 予防接種
患者 patient 患者
手術 surgery,operation 手術
死亡者 death,dead,fatality 死者
負傷者 injured,wounded 負傷者
失踪 missing,disappearance 行方不明
遭難 distress,accident 遭難
救助 rescue 救助
避難 evacuate,evacuation 避難
火災 fire,blaze 火災
暴雨 heavy rain,downpour 豪雨
暴雪 heavy snow 大雪
颱風 typhoon 台風
洪水 flood,flooding 洪水
優勝 championship,win,title 優勝
決勝 final 決勝
競技 match,game 試合
競技場 stadium 競技場
選手 player,athlete 選手
監督 coach,manager,director 監督
映画 film,movie 映画
歌手 singer 歌手
俳優 actor 俳優
公演 performance,concert 公演
展示会 exhibition 展示会
博物館 museum 博物館
大学院 graduate school 大学院
首席 president,head,senior 首席
首脳 leader,head of state 首脳
頂上会談 summit,summit talk,summit meeting 首脳会談
共同声明 joint statement 共同声明
合意 agreement,agree 合意
条約 treaty,pact 条約
協力 cooperation,cooperate 協力
強化 strengthen 強化
緊張 tension 緊張
緩和 ease,easing 緩和
均衡 balance 均衡
力学 dynamics 力学
孤立 isolation 孤立
封鎖 blockade,seal off 封鎖
統制 control 統制
監視 surveillance,monitor,monitoring 監視
撤退 withdrawal,withdraw 撤退
撤収 withdrawal,withdraw 撤収
侵攻 invasion,invade 侵攻
侵略 aggression,invasion 侵略
占領 occupation,occupy 占領
爆撃 bombing,bomb 爆撃
空襲 air raid,airstrike,air strike 空襲
無人機 drone 無人機
傭兵 mercenary 傭兵
叛乱 mutiny,rebellion,revolt 反乱
反乱 mutiny,rebellion,revolt 反乱
主権 sovereignty 主権
領土 territory 領土
領空 airspace 領空
領海 territorial water 領海
海軍 navy 海軍
空軍 air force 空軍
陸軍 army 陸軍
国会 parliament,national assembly 国会
議長 speaker,chairman 議長
法案 bill 法案
可決 pass,approve 可決
否決 reject,vote down 否決
拒否権 veto 拒否権
延長 renew,extend,extension,renewal 延長
棄権 abstain,abstention 棄権
`;

/** One Korean word in Chinese characters. */
export interface KoreanWord {
  readonly characters: string;
  /** Lower-case lemmas, phrases with spaces. */
  readonly english: readonly string[];
  /** What Japanese says for it. */
  readonly japanese: string;
}

export const KOREAN_WORDS: readonly KoreanWord[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [characters = '', rest = ''] = [
      line.slice(0, line.indexOf(' ')),
      line.slice(line.indexOf(' ') + 1),
    ];
    const at = rest.lastIndexOf(' ');
    return { characters, english: rest.slice(0, at).split(','), japanese: rest.slice(at + 1) };
  });

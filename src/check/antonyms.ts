/**
 * Opposites in both languages, written for this project: one line for each axis, its two poles parted by `/`, Japanese
 * before `|` and English behind it. Japanese words of one axis that stand at the same place are each other's opposites in
 * the same inflection. The English poles are wide on purpose: any word of the right pole keeps the check silent.
 */
const AXES = `
増加 増大 急増 激増 増え 増やす 増える 増す 増額 増税 / 減少 縮小 急減 激減 減っ 減らす 減る 減らす 減額 減税 | increase rise grow growth gain more climb surge jump up boost expand soar rising growing additional swell raise higher multiply accumulate double triple / decrease decline fall drop fewer less down reduce reduction shrink plunge slump cut lower dwindle diminish
上昇 急騰 高騰 値上がり 値上げ 上向き 上がる 上げる 上がっ / 下落 急落 暴落 値下がり 値下げ 下向き 下がる 下げる 下がっ | rise increase climb gain surge jump soar up advance rally grow higher raise rising hike ascend spike elevate inflation upward uptick / fall drop decline decrease plunge slump tumble sink lower down slip slide crash falling dip downward
拡大 拡張 膨張 / 縮小 収縮 収縮 | expand expansion enlarge widen grow increase extend spread broaden scale larger magnify escalate wide big more growth / shrink reduce contract contraction downsize narrow curtail diminish cut decrease scaled-down smaller
賛成 支持 賛同 賛成派 賛成票 / 反対 不支持 反対 反対派 反対票 | support favour favor approve agree yes back consent backing supporter endorse for pro approval in-favour supportive uphold / oppose opposition against object disapprove reject no opponent protest resist anti objection opposed dissent
勝利 優勝 勝つ 勝っ 勝ち 勝者 白星 / 敗北 敗退 負ける 負け 負け 敗者 黒星 | win victory winner beat triumph defeat victor won winning success prevail outplay champion title / lose loss defeat loser lost beaten losing defeated fall
最大 最多 最大限 最大化 / 最小 最少 最小限 最小化 | largest biggest maximum most greatest big large max up maximize maximise peak highest main major top leading full maximal great high huge / smallest minimum least fewest minimal min minimize minimise tiniest small
最高 最高値 最高額 最高位 / 最低 最安値 最低額 最下位 | highest best supreme top record maximum most peak great chief finest high ultimate senior super good max paramount topmost perfect all-time up head excellent / lowest minimum worst least bottom at-least low
最初 初め 冒頭 / 最後 終わり 末尾 | first initial initially original beginning start begin opening earliest early originally outset onset inaugural once initiate maiden debut opener start-up earlier / last final finally end ending finish eventually ultimate lastly late latter
輸出 輸出国 輸出業者 / 輸入 輸入国 輸入業者 | export exporter exportation exporting overseas sell / import importer importation importing buy
強化 引き締め 強める 厳格化 / 緩和 緩和 弱める 緩和 | strengthen tighten reinforce enhance boost intensify toughen fortify bolster strong stronger harden step-up improve stiffen increase upgrade solidify consolidate fortification beef heighten enrich crackdown build ramp / ease loosen relax relief weaken relaxation mitigate alleviate easing soften lift
成功 成功者 成功率 / 失敗 失敗者 失敗率 | success succeed successful successfully accomplish achieve win manage achievement pass work triumph hit effective make pull well / fail failure unsuccessful failed failing flop fiasco botch mistake
攻撃 攻勢 攻める 襲撃 / 防御 守勢 守る 防衛 | attack assault offensive offense offence raid attacker strike hit bomb bombing attacking aggressive attacked aggression bombardment shell onslaught fire bombard target / defend defense defence protect protection guard defensive
以前 前 事前 直前 前日 前年 / 以後 後 事後 直後 翌日 翌年 | before prior previous previously earlier ago ahead formerly pre former past preceding advance last until once eve yet front once-off old already then used already precede beforehand face leading pre-emptive / after later following subsequent afterwards subsequently next post follow then subsequently since
北部 北 北側 北方 北東 北西 / 南部 南 南側 南方 南東 南西 | north northern northward northeast northwest northeastern northwestern upper nord up / south southern southward southeast southwest southeastern southwestern
東部 東 東側 東方 東洋 / 西部 西 西側 西方 西洋 | east eastern eastward orient oriental northeast southeast northeastern southeastern asian asia / west western westward northwest southwest occident occidental northwestern southwestern
右 右側 右派 右翼 右手 / 左 左側 左派 左翼 左手 | right right-wing rightist conservative starboard right-hand far-right / left left-wing leftist port left-hand far-left
男性 男 男子 夫 父 父親 息子 兄弟 少年 彼 / 女性 女 女子 妻 母 母親 娘 姉妹 少女 彼女 | man men male gentleman guy husband father boy son brother he his him masculine dad fellow fatherhood groom mr widower lad parent spouse partner people person child sibling young / woman women female lady girl wife mother daughter sister she her feminine mom mum bride ms mrs widow girlfriend
開始 開始 始まる 始める 始まっ 開幕 開会 着工 / 終了 終結 終わる 終える 終わっ 閉幕 閉会 完工 | start begin launch open commence beginning opening initiate onset kick kickoff outset inaugurate starting initiation undertake introduce origin trigger enter embark first roll go set / end finish conclude close stop complete terminate expire completion ending conclusion over closing final
多く 多い 多数 大勢 多数派 / 少なく 少ない 少数 少人数 少数派 | many much lot most majority more several numerous large multiple often plenty dozens hundreds thousands various widely number great heavily major common frequent extensive mostly long abundant huge high heavy lots greater vast range widespread bulk total overwhelming big significant considerable / few little less fewer minority small scarce handful rare least
高い 高く 高水準 高速 高級 高度 / 低い 低く 低水準 低速 低級 低度 | high tall higher highly highest expensive elevated great increased likely strong good greater top steep rise advanced costly lofty exorbitant rising soaring well raise expensive loud up big large very superior more better sharp pricey premium luxury strongly better most popular increasingly sophisticated keen heavily upscale tough fast rapid speed / low lower lowest short cheap poor small weak reduced lowly slow
大きな 大きい 大きく 大型 大規模 大手 大企業 / 小さな 小さい 小さく 小型 小規模 零細 小企業 | big large great major huge significant larger giant massive substantial bigger serious enormous considerable wide heavy greatly much high strong important widely broad greater severe vast loud sharp tremendous dramatic profound mass high-profile sizeable sizable full-scale extensive good grand large-scale deep far tall sharply leading markedly heavily significantly dramatically key real main big-name top / small little tiny minor slight smaller mini tiniest less compact
新しい 新しく 新型 新人 新品 新顔 / 古い 古く 旧型 古参 中古 古顔 | new newly fresh novel latest recent modern recently newcomer brand-new young another next-generation innovative rookie updated renew / old ancient older former used obsolete second-hand outdated antique stale
若い 若く 若者 若手 / 年老いた 年老い 高齢者 年配 | young younger youth youngster youthful teenage junior youngest early child boy girl low kid teen student / old elderly older aged senior ageing veteran
国内 国産 / 国外 外国産 | domestic national internal home nationwide within inside native country locally local interior nation state federal homegrown government uk us in japan india japanese american british here across public inland / abroad foreign overseas international external outside
肯定 肯定的 肯定 認める 認め / 否定 否定的 否定 否定する 否定 | affirm confirm admit acknowledge approve accept affirmative positive positively affirmatively support yes allow permit recognise recognize grant concede agree authorise authorize let find see own endorse / deny denial dispute reject rejection ban prohibit negate negative negatively dismiss refuse repudiate refute forbid
安全 安心 無事 / 危険 不安 遭難 | safe safety security secure safely guard certain relief peace unharmed reassure rest / danger dangerous risk unsafe hazard peril threat risky hazardous perilous endanger
合法 適法 合法化 / 違法 違法 非合法化 | legal lawful legitimate legally legalize legalise lawfully law permit legality legalise / illegal unlawful illicit illegally criminal unlawfully outlaw prohibited
長期 長い 長く 長距離 / 短期 短い 短く 短距離 | long long-term longer lengthy extended prolonged decades years lasting permanent longtime far longest length sustained chronic decade protracted widespread large secular extensive / short short-term shorter brief briefly temporary briefer quick
前半 前期 前者 / 後半 後期 後者 | first early former earlier beginning half opening early-term initial / second late latter later final last closing
前進 前向き 進む / 後退 後ろ向き 退く | forward advance progress proceed ahead positive move march go constructive optimistic advancing continue / backward retreat recede setback regress withdraw negative regression
参加 加盟 加入 入会 入国 入学 入院 入社 入場 / 不参加 脱退 脱退 退会 出国 卒業 退院 退社 退場 | join participate enter participation entry attend enrol enroll membership accession involve admission member part take enlist hospitalize engage hospital admit come include compete register associate play into event enrolled contribute / leave withdraw exit quit withdrawal departure graduate discharge depart pull leaving secede drop
加速 速い 速く 早い 早く 早期 / 減速 遅い 遅く 遅い 遅く 後期 | accelerate fast faster quick quickly rapid speed early earlier soon acceleration rapidly swift swiftly hasten quicken hurry first sooner prompt promptly expedite advance morning fastest once beginning premature / slow slower slowly late later decelerate delay slowdown sluggish
改善 好転 改良 良化 向上 / 悪化 悪化 改悪 劣化 低下 | improve improvement better upgrade enhance progress ameliorate reform betterment rectify remedy boost advance good increase raise elevate up rise refine / worsen deteriorate deterioration worse degrade aggravate exacerbate worsening decline lower drop
楽観 楽観的 楽観論 / 悲観 悲観的 悲観論 | optimism optimistic hopeful upbeat bullish confident positive sanguine / pessimism pessimistic gloomy bearish downbeat negative gloom
承認 可決 認可 許可 容認 受諾 受け入れる 承認 / 拒否 否決 却下 禁止 否認 拒絶 拒む 拒否権 | approve approval pass adopt authorize authorise accept allow permit permission recognize recognise ratify endorse license agree consent grant clear admit clearance acknowledge ratification sanction approved let tolerate welcome confirm validate host receive embrace / reject refuse veto deny ban prohibit refusal rejection turn decline forbid vote-down dismiss disallow
延長 継続 続行 / 短縮 中止 中断 | extend extension prolong continue renew prolongation lengthen ongoing keep long last maintain lengthen remain ongoing go resume renewal persist sustain stay stick longer carry extra press overtime further follow / shorten cancel suspend stop halt discontinue cut interrupt break abort interruption abandon
設立 創設 新設 結成 設置 / 廃止 解散 廃止 解散 撤去 | establish found set create form establishment foundation creation install institute launch build start formation incorporate setup introduce put make organize open place appoint station / abolish dissolve scrap disband remove abolition dissolution dismantle eliminate close repeal
建設 建造 築く / 破壊 解体 壊す | build construct construction building erect develop infrastructure create built establish / destroy demolish destruction dismantle demolition ruin wreck break
就任 着任 任命 採用 雇用 復帰 雇う / 退任 離任 解任 解雇 解雇 引退 解雇する | take inaugurate appoint appointment assume inauguration hire employ name office employment return become adopt job recruit post sworn elect nominate serve use recruitment designate take-up promote come back worker labor labour staff work reinstate accept embrace select hiring swear rejoin comeback / resign step dismiss leave resignation retire fire layoff sack dismissal retirement quit depart oust lay outgoing
購入 買収 買う 買い 買い手 購買 / 売却 売却 売る 売り 売り手 販売 | buy purchase acquire acquisition buyer buying takeover purchaser shop shopping pick order bid procure pay / sell sale seller selling sold divest disposal vendor offload
収入 黒字 利益 歳入 増益 増収 資産 / 支出 赤字 損失 歳出 減益 減収 負債 | income revenue profit surplus earnings gain receipts benefit earn return interest margin plus good asset property wealth wage takings salary favor advantage profitable money fund pay proceed / expenditure expense loss deficit spending spend cost debt liability red
貸し手 債権 債権者 / 借り手 債務 債務者 | lend lender loan rent creditor lease bond claim let / borrow borrower debt debtor owe hire tenant
供給 供給国 / 需要 需要国 | supply supplier provide provision feed deliver offer source / demand consumption need
生産 生産者 / 消費 消費者 | produce production producer manufacture output make grow manufacturing productive product / consume consumption consumer spending
豊か 富裕 裕福 金持ち / 貧しい 貧困 貧乏 貧乏人 | rich wealthy affluent prosperous abundant wealth well-off millionaire rich-poor well fertile billionaire / poor poverty impoverished needy destitute
強い 強く 強力 強大 強気 強者 / 弱い 弱く 無力 弱小 弱気 弱者 | strong strongly powerful stronger intense hard mighty tough firm severe heavy fierce robust high great strength bullish power serious deep keen intensely highly harsh potent much heavily fiercely aggressive acute firmly vigorous greatly sharp big rigorous strict vehement close significant potent force solid / weak weaker frail vulnerable feeble powerless fragile weakness bearish soft light faint
重い 重く 重大 重症 重傷 / 軽い 軽く 軽微 軽症 軽傷 | heavy serious severe grave heavier major critical seriously severely critically weighty important heavily burden hard weigh significant badly grave big great / light minor mild slight lighter trivial
深い 深く 深刻 / 浅い 浅く 軽微 | deep deeply profound serious severe profoundly depth grave close deeper strong far grievous great acute heavy critical dire / shallow superficial minor mild light
厚い 厚く / 薄い 薄く | thick heavy warm dense generous / thin slim slender
広い 広く 広大 幅広い / 狭い 狭く 狭小 狭い | wide broad large vast extensive widely spacious broadly wider big broader open huge greater roomy far range variety diverse vary various / narrow small cramped tight limited narrowly
明るい 明るく 明白 / 暗い 暗く 曖昧 | bright cheerful light sunny clear brightly bright-coloured brighter positive rosy optimistic promising obvious apparent evident clearly manifest unmistakable blatant / dark gloomy dim darkly bleak vague obscure ambiguous
熱い 暑い 温かい 高温 暖冬 猛暑 / 冷たい 寒い 冷たい 低温 厳冬 厳寒 | hot warm heat heated passionate ardent warmth high-temperature heartwarming mild boil / cold cool chilly freezing icy frosty frigid low-temperature
近い 近く 近距離 近づく / 遠い 遠く 遠距離 遠ざかる | near close nearby nearly almost soon closer around approach next about approximately adjacent up vicinity neighboring short-range by beside at just proximity nearest almost over off similar within future neighbor neighbour imminent / far distant remote away distance long-range farther
内側 内部 屋内 内面 内需 内政 国内外 / 外側 外部 屋外 外面 外需 外交 国内外 | inside internal inner within indoor interior domestic inward indoors into insider in / outside external outer outdoor exterior foreign outward outdoors
上 上部 上位 上流 上院 上半期 上層 / 下 下部 下位 下流 下院 下半期 下層 | up upper top above on over higher upstream senate upper-class superior first onto high upon lead head leading board elevated atop well besides addition addition senator upperclass top-ranked / down lower bottom below under beneath downstream downward underneath lower-class inferior representatives
前方 正面 前線 前衛 / 後方 背面 後方 後衛 | front forward ahead head fore frontline before face head-on avant-garde / rear back behind backward
入口 入り口 入る 入金 / 出口 出口 出る 出金 | entrance entry enter gateway door inlet gate into join go inside get come deposit portal threshold doorway in / exit way-out outlet withdrawal leave out
到着 着陸 上陸 / 出発 離陸 出航 | arrive arrival land landing reach come touch get ashore landfall / depart departure leave takeoff off set start sail
送信 発送 発信 送金 / 受信 受領 受信 受金 | send transmit dispatch ship sent transmission mail deliver remit issue broadcast message communicate post / receive reception accept get receipt
与える 譲歩 付与 授与 / 奪う 強硬 剥奪 剥奪 | give grant provide award offer bestow concession confer allow cause concede deal compromise have make present afford endow inflict supply lend influence leave hand bring assign vest / deprive strip rob seize revoke deprivation
戦争 戦時 開戦 交戦 / 平和 平時 停戦 休戦 | wartime warfare war battle conflict combat fighting fight hostilities / peace peaceful peacetime ceasefire truce armistice
敵 敵対 敵国 敵対的 / 味方 友好 同盟国 友好的 | enemy hostile foe adversary hostility rival antagonistic opponent oppose antagonism animosity / ally friend friendly friendship allied amicable side
愛 愛する 好き 好む / 憎しみ 憎む 嫌い 嫌う | love like fond prefer affection favourite favorite loving adore beloved fancy enjoy passion lover heart / hate hatred dislike detest hateful loathe
喜び 喜ぶ 幸福 幸せ 幸運 / 悲しみ 悲しむ 不幸 不幸 不運 | joy glad happy happiness delight pleased rejoice please fortune luck lucky welcome pleasure fortunate fortunately well-being delighted celebrate gladly willing willingly blessed bliss thrilled / sad sadness sorrow grief mourn unhappy misfortune unlucky unfortunate misery
笑う 笑顔 / 泣く 泣き顔 | laugh smile smiling laughter grin laughing chuckle ridicule mock joke / cry weep tears crying sob
生まれる 誕生 出生 生存 生きる 生者 / 死ぬ 死亡 死亡 死亡 死ぬ 死者 | bear birth live survive born life alive survivor survival come emerge create living newborn exist arise nativity birthday produce generate appear inception / die death dead kill fatal deceased killed casualty
健康 健康的 健常者 / 病気 不健康 障害者 | health healthy fit wellness well healthily wellbeing sound able-bodied medical fitness / sick ill illness disease unhealthy ailment disabled
結婚 婚約 結合 統合 統一 / 離婚 破談 分離 分割 分裂 | marry marriage wedding union integrate unify unite engagement merge unification combine integration reunification engaged wed together merger consolidate bond join one uniform bridal couple single incorporate / divorce separate separation split division divide breakup partition
接近 接触 集中 集合 / 離反 回避 分散 解散 | approach contact close concentrate gather concentration near touch focus access collect set intensive meet assemble closer group dense center cluster intense centre talk / avoid disperse alienate dispersion scatter distance evade
増産 増員 増便 / 減産 減員 減便 | increase raise more boost production expand up additional / cut reduce reduction decrease less curb slash
値上げ幅 引き上げ 引き上げる 利上げ 昇格 昇進 / 値下げ幅 引き下げ 引き下げる 利下げ 降格 左遷 | raise increase hike lift higher up promote promotion boost elevate upgrade rise tighten / lower cut reduce reduction decrease demote demotion relegation relegate downgrade
買い越し 円高 株高 ドル高 / 売り越し 円安 株安 ドル安 | strong stronger appreciation rise appreciate net-buy gain higher strength up / weak weaker depreciation fall depreciate net-sell lower drop cheap
公開 公表 公式 公的 公然 / 非公開 隠蔽 非公式 私的 秘密 | public release open publish disclose official reveal publicly officially announce disclosure formal openly formally unveil publication release exhibit announcement declassify show state / private secret unofficial closed conceal hide informal undisclosed cover-up privately informally
直接 直接的 / 間接 間接的 | direct directly immediate in-person face straight firsthand first-hand person personally / indirect indirectly mediated proxy
積極的 能動的 主観的 絶対的 / 消極的 受動的 客観的 相対的 | active actively aggressive positive proactive aggressively positively enthusiastic proactively subjective absolute vigorous willing keenly absolutely eagerly assertive readily eager encourage strong / passive negative reluctant objective relative passively hesitant relatively
主要 主流 主犯 本格的 / 副次 傍流 共犯 試験的 | main major chief primary key principal mainstream leading core full-scale important central big significant prime top essential dominant / secondary minor subsidiary peripheral side accomplice trial tentative pilot
公務 公立 国営 国有 官 / 私用 私立 民営 民有 民 | public state official state-run state-owned government national duty nationalized municipal service / private privately civilian privatized
全体 全面 全部 全国 完全 全会一致 / 一部 一部 一部 地方 不完全 賛否 | whole entire total full all overall complete fully entirely nationwide throughout general national across every completely totally country wholly perfect unanimous broad universal exhaustive outright collective comprehensive thorough quite / part partial partly some portion local regional section incomplete imperfect
必要 必須 義務 強制 / 不要 任意 任意 任意 | necessary need require essential must required mandatory compulsory obligatory obligation forced needed requirement duty vital indispensable demand should call necessity / unnecessary needless optional voluntary needlessly
可能 有能 有効 有罪 有利 有益 有料 有名 有害 / 不可能 無能 無効 無罪 不利 有害 無料 無名 無害 | possible able can capable effective valid guilty advantageous favorable beneficial paid famous possibility competent harmful renowned available conviction convict feasible likely could may advantage favourable useful favor well-known celebrated potentially potential celebrity favour edge toxic profitable enable best-known validate chance / impossible unable incompetent ineffective invalid acquittal innocent disadvantageous unfavorable harmful free unknown harmless incapable acquit nullify disadvantage void
先進国 先発 先輩 先祖 先行 / 途上国 後発 後輩 子孫 後続 | developed advanced senior ancestor starter leading precede starting developed-nation ancestral forefather ahead industrialized starting prior first predecessor / developing junior descendant late follow latecomer reserve
与党 政権側 保守 保守派 保守的 / 野党 反体制側 革新 革新派 革新的 | ruling government coalition conservative conservatism maintain incumbent right-wing party maintenance tory tories republican traditional / opposition dissident progressive liberal reformist innovative labour radical
親米 親中 親日 親欧 親ロシア 親露 親 / 反米 反中 反日 反欧 反ロシア 反露 反 | pro-american pro-us pro-china pro-beijing pro-japan pro-eu pro-europe pro-russian pro-russia pro-moscow pro-western pro parent pro-u.s. / anti-american anti-us anti-china anti-beijing anti-japan anti-eu anti-europe anti-russian anti-russia anti-moscow anti-western anti anti-u.s.
侵入 進出 侵攻 進撃 / 撤退 撤退 撤退 退却 | invade enter invasion intrude advance intrusion incursion breach expand penetrate break assault break-in trespass / withdraw retreat withdrawal pull pullout exit evacuate
占領 併合 征服 支配 / 解放 分離 解放 独立 | occupy occupation conquer annex control annexation conquest rule dominate occupied dominant reign domination dominance seize capture / liberate liberation free independence release freed secede separate
逮捕 拘束 拘留 収監 起訴 / 釈放 釈放 釈放 出所 不起訴 | arrest detain detention custody capture jail imprison indict charge prosecute apprehend detainee prosecution indictment imprisonment hold restrain prison bind restraint catch / release free freed parole acquit liberate discharge
発表 開示 暴露 / 隠蔽 秘匿 隠蔽 | announce disclose reveal release expose publish declare announcement disclosure presentation report unveil present exposure state / conceal hide cover-up withhold suppress concealment
解決 合意 妥結 和解 / 対立 決裂 決裂 対立 | solve resolve settle agree agreement resolution settlement deal reconcile reconciliation solution consensus accord fix compromise / conflict confront clash collapse disagreement breakdown confrontation break oppose rupture
昼 昼間 日中 朝 朝食 午前 早朝 日の出 / 夜 夜間 夜間 夕方 夕食 午後 深夜 日没 | day daytime noon morning breakfast dawn am a.m. sunrise midday lunch daylight afternoon early china sino-japanese china-japan / night nighttime evening dinner supper afternoon pm p.m. midnight sunset overnight late tonight
夏 夏季 夏場 / 冬 冬季 冬場 | summer summertime summery midsummer / winter wintertime wintry midwinter
春 春季 / 秋 秋季 | spring springtime vernal / autumn fall autumnal
昨日 昨年 先週 先月 過去 前世紀 / 明日 来年 来週 来月 未来 来世紀 | yesterday last past previous ago former earlier history historical previously historic prior precede / tomorrow next future coming upcoming following
大人 成人 親 先生 教師 上司 / 子供 未成年 子 生徒 生徒 部下 | adult parent teacher boss superior grown-up professor mother father mr manager instructor tutor dr adulthood supervisor master grown doctor headteacher grownup come-of-age sensei coach / child children minor kid pupil student subordinate
都市 都会 都市部 / 田舎 田舎 農村部 | city urban town metropolitan municipal metropolis metro downtown / rural countryside country village farm
陸 陸上 陸軍 陸路 / 海 海上 海軍 海路 | land army ground overland onshore shore ashore road track infantry field athletics troops / sea ocean navy naval marine maritime offshore seaborne
文明 文民 民間人 / 野蛮 軍人 兵士 | civilization civilisation civil civilian civilised people non-combatant private / barbaric savage military soldier barbarian
賞 賞賛 称賛 褒める / 罰 非難 非難 けなす | prize award praise reward commend laud acclaim compliment applaud honor honour hail admire / punishment penalty criticize criticise condemn blame denounce punish criticism condemnation
信頼 信じる 確信 / 不信 疑う 疑念 | trust believe confidence reliable faith convince certain reliance confident belief credible credibility rely sure convinced conviction depend / distrust doubt suspect mistrust suspicion suspicious skeptical
真実 真 本物 事実 実在 / 虚偽 偽 偽物 虚構 架空 | true truth real genuine fact authentic actual reality really truly factual actually authentic de-facto facts exist non-fiction / false fake lie counterfeit fiction fictitious untrue falsehood bogus
善 善良 善意 良い 良く 良好 / 悪 悪質 悪意 悪い 悪く 不良 | good goodwill fine nice better well virtue great excellent best favourable favorable positive right kind benevolent okay ok perfect decent healthy strong solid faith fantastic good-natured lovely improve wonderful like enough just safe often benefit worth / bad evil wicked malicious worse poor vicious malice badly ill wrong worst
美しい 綺麗 清潔 / 醜い 汚い 不潔 | beautiful clean pretty lovely pure beautifully neat hygienic gorgeous stunning beauty fair nice scenic cleanliness / ugly dirty filthy foul unclean
易しい 簡単 容易 単純 / 難しい 困難 困難 複雑 | easy simple simply easily easier ease mere straightforward quick just plain readily effortless short brief / difficult hard complex complicated tough tricky difficulty challenging harder challenge
正しい 正確 正常 正式 適切 / 誤り 不正確 異常 略式 不適切 | right correct accurate normal formal proper appropriate properly accurately correctly exact formally official precise appropriately precisely true exactly justify adequate officially just suitable rightly regular righteous / wrong incorrect inaccurate abnormal improper inappropriate mistaken error false anomaly
具体的 実際 実践 / 抽象的 仮想 理論 | concrete specific practical actual actually real reality practice fact specifically really indeed true detailed details particular practically / abstract virtual theoretical theory hypothetical
固い 硬い 乾燥 乾いた / 柔らかい 柔らかい 湿潤 湿った | hard solid dry firm stiff tough dried arid drought rigid stern dehydrate / soft tender wet moist damp humid
満ちる 満員 満席 いっぱい / 欠ける 空席 空席 空っぽ | full filled packed fill crowd sell-out capacity plenty / empty vacant lack unfilled
出席 在宅 存在 / 欠席 外出 不在 | attend present presence attendance attendee home exist existence participate there being appear / absent absence miss skip away nonattendance
許す 寛容 寛大 / 罰する 不寛容 厳格 | forgive allow tolerant tolerate lenient permit tolerance forgiveness generous pardon excuse generosity let / punish intolerant strict intolerance rigid penalize
協力 団結 協調 / 対立 分裂 対立 | cooperate cooperation collaborate unity solidarity help work coordinate collaboration together partner unite coordination assist concerted support aid contribute / conflict divide confrontation split rift rivalry division
得る 獲得 得点 / 失う 喪失 失点 | gain get obtain win acquire earn score receive secure goal achieve acquisition collect take find point capture derive understand attain have / lose loss lost concede forfeit
登る 昇る 上り / 下る 沈む 下り | climb rise ascend up go uphill ascent amount total inbound / descend sink down set downhill descent outbound
押す 押し / 引く 引き | push press shove pushing stamp / pull draw drag pulling
開く 開ける 開店 開館 開放 開通 / 閉じる 閉める 閉店 閉館 閉鎖 不通 | open opening hold start launch reopen host unlock unveil convene gather stage free release throw / close shut closure closing lock shutdown sealed blocked
着る 装着 / 脱ぐ 脱着 | wear put dress attach equip don fit clothe mount / undress strip take-off detach shed
結ぶ 締結 接続 / 解く 破棄 切断 | tie conclude connect sign link bind connection join contract form / untie scrap disconnect cut abrogate sever tear
記憶 覚える / 忘却 忘れる | remember memory memorize recall recollection learn / forget oblivion forgotten
起床 起きる 目覚める / 就寝 寝る 眠る | wake rise awake get-up waking occur happen take get / sleep bed asleep
点灯 点火 / 消灯 消火 | light ignite turn-on switch-on illuminate lit ignition / extinguish turn-off put-out switch-off lights-out douse
被害者 原告 弁護側 / 加害者 被告 検察側 | victim plaintiff defence defense survivor suffer injured complainant casualty lawyer accuser / perpetrator defendant prosecution assailant attacker accused offender prosecutor
雇用者 雇用主 売主 / 従業員 従業員 買主 | employer boss seller owner / employee worker buyer staff
先攻 首位 1位 / 後攻 最下位 最下位 | first top lead leader leading number / last bottom second
増税派 タカ派 強硬派 / 減税派 ハト派 穏健派 | hawk hawkish hard-line hardline hardliner hard-liner tough / dove dovish moderate
多数決 民主的 民主主義 民主 / 独裁 独裁的 独裁 独裁 | democracy democratic majority democrat democrats vote / dictatorship dictatorial autocratic dictator authoritarian
北極 北半球 / 南極 南半球 | arctic north northern / antarctic antarctica south southern
合わせる 同調 順応 迎合 追随 / 対抗 抵抗 反抗 抗う 立ち向かう | align match conform accommodate adapt adjust follow combine join fit tune cater comply suit cope respond set together meet / counter resist confront oppose match defy rival combat fight challenge withstand against versus
往路 行き / 復路 帰り | outbound outward way go bound / return homeward homebound inbound
祖父 叔父 伯父 王 王子 甥 兄 弟 / 祖母 叔母 伯母 女王 王女 姪 姉 妹 | grandfather uncle king prince nephew brother grandpa granddad grandparent royal sibling / grandmother aunt queen princess niece sister grandma
上回る 超える 上回っ 超え 凌ぐ / 下回る 割り込む 下回っ 割り込み 及ばない | exceed surpass top outpace outstrip above over beat more than higher greater outnumber pass better outperform / below under miss less short undershoot lower fewer trail underperform beneath fail
最新 新着 / 最古 旧来 | latest newest recent new current up-to-date modern / oldest earliest ancient old first
最長 / 最短 | longest long maximum up / shortest short quickest minimum
最年長 年上 年長 / 最年少 年下 年少 | oldest older senior elder eldest / youngest younger junior
前任 前任者 前半戦 / 後任 後任者 後半戦 | predecessor former previous outgoing first / successor replacement succeed next new replace incoming second
前進 先頭 / 後退 最後尾 | advance head front lead forward top / retreat rear end last tail
有利 優位 優勢 長所 利点 メリット 追い風 / 不利 劣位 劣勢 短所 欠点 デメリット 逆風 | advantage advantageous favorable favourable lead dominant benefit strength merit upside tailwind edge superior favor favour good pro / disadvantage unfavorable unfavourable inferior drawback weakness shortcoming downside headwind fault defect con demerit underdog
当選 合格 勝訴 圧勝 連勝 快勝 優勝 勝ち越し / 落選 不合格 敗訴 惨敗 連敗 大敗 敗退 負け越し | win elect victory pass won winning landslide successful triumph sweep qualify election streak / lose defeat fail unsuccessful lost losing rout thrash reject failure
就任 就任式 着任 / 辞任 退任式 離任 | inauguration inaugurate take office appoint appointment assume become sworn swear arrive / resign resignation step quit leave stand departure farewell depart retire
開会 開幕戦 開戦 開業 開設 開校 開園 / 閉会 最終戦 終戦 廃業 閉鎖 閉校 閉園 | open opening opener start begin establish launch first set inaugurate found / close closing end final last shut closure finish go
再開 続行 再開する / 停止 中断 停止する | resume resumption restart reopen continue relaunch return recommence again back / suspend stop halt suspension cease pause freeze shut cessation interrupt break stoppage
開催 実施 / 中止 見送り | hold host take stage carry implement conduct run place conduct open / cancel call scrap abandon postpone cancellation put off drop suspend halt
許可 解禁 認可 / 禁止 禁止 不許可 | permit allow permission license licence authorize authorise let approve green-light clearance lift approval consent / ban prohibit forbid prohibition bar outlaw block stop restrict
支持 支持者 支持派 支持率 擁護 歓迎 / 批判 批判者 反対派 不支持率 批判 非難 | support supporter back backer endorse approval favor favour advocate defend defence defense welcome backing proponent uphold champion hail / criticize criticise criticism critic oppose opponent disapproval condemn denounce attack slam blame disapprove
同意 賛意 / 拒否 異議 | agree consent agreement accept assent accord concur approve deal / refuse reject disagree objection object oppose refusal decline deny dissent
期待 希望 満足 喜び 自信 / 失望 絶望 不満 怒り 不安 | hope expect expectation satisfied satisfaction confident confidence anticipate joy delight desire wish hopeful want / disappoint disappointment despair dissatisfaction dissatisfied frustration anxiety unhappy fear anger complaint worry concern grievance
プラス 正 陽性 黒字化 / マイナス 負 陰性 赤字化 | plus positive add profit above gain addition right / minus negative loss below subtract deficit
原因 要因 / 結果 成果 | cause reason factor due origin blame root source / result outcome consequence effect fruit achievement
権利 / 義務 | right entitlement claim / duty obligation responsibility liability
自由 自主 自由化 / 束縛 強制 規制 | free freedom liberty voluntary independent liberal freely autonomous liberalization liberalize / restrict constraint forced bind regulation regulate compulsory restraint coercion control curb
独立 自立 / 依存 従属 | independent independence independently self-reliant / depend dependence dependent rely reliance subordinate
生存 生存者 生還 存命 / 死亡 死者 死亡 死去 | survive survivor alive living survival live return life / die dead death kill deceased fatality victim
誕生 誕生日 生誕 / 死去 命日 死没 | birth born birthday bear creation / death die pass anniversary dead
勝 勝ち点 白 / 敗 負け点 黒 | win victory won white / loss defeat lose lost black
増 増える 増大 増便 加 / 減 減る 減少 減便 減 | increase rise up more grow gain additional growth add / decrease fall down less decline drop reduce reduction cut loss
高 高額 高価 高温 高齢 高所得 高評価 / 安 低額 安価 低温 若年 低所得 低評価 | high higher expensive rise costly elderly old strong / low lower cheap inexpensive fall young weak
多い 多め 多額 多数 / 少ない 少なめ 少額 少数 | many much more large lot most majority numerous / few little less small fewer slight minority slightly only
暖かい 暖かく 温暖 温暖化 加熱 / 寒い 寒く 寒冷 寒冷化 冷却 | warm warming mild heat hot warmer heating / cold cool cooling chill colder freezing
早期 早く 早め 早い / 遅れ 遅く 遅め 遅い | early earlier soon quick quickly fast prompt sooner fastest rapid first / late later delay slow slowly lateness lag
速やか 急速 急激 急 / 緩やか 緩慢 徐々 緩 | rapid quick sharp swift fast sudden prompt steep rapidly quickly sharply swiftly / slow gradual gentle gradually slowly slight moderate
厳しい 厳しく 厳格 厳重 / 緩い 緩く 寛大 緩やか | strict severe tough harsh tight stringent hard heavy rigorous strong fierce stern closely tightly strictly / loose lenient lax relaxed mild gentle easy soft
安定 安定的 平穏 沈静 / 不安定 流動的 混乱 激化 | stable stability steady stabilize stabilise calm settle secure / unstable instability volatile turmoil chaos fluid insecure escalate intensify
公平 平等 公正 正当 / 不公平 不平等 不公正 不当 | fair equal equality fairness just justice impartial fairly legitimate equally equity / unfair unequal inequality injustice unjust unfairly discrimination biased wrongful
適切 適法 妥当 十分 / 不適切 違法 不当 不十分 | appropriate proper suitable adequate sufficient lawful right enough reasonable full fully / inappropriate improper unsuitable inadequate insufficient unlawful wrong unreasonable
有罪 有罪判決 / 無罪 無罪判決 | guilty convict conviction / innocent acquit acquittal cleared not-guilty
完全 完備 完成 / 不完全 不備 未完成 | complete perfect full completely entirely total fully finish whole / incomplete imperfect partial unfinished deficiency defective
正規 公認 正会員 / 非正規 非公認 準会員 | regular official formal full-time authorized recognised permanent legitimate / irregular unofficial non-regular part-time unauthorized temporary
公開 公開する 一般公開 開示 / 非公開 非公開する 秘匿 非開示 | public open release publish disclose disclosure reveal unveil premiere publicly / private closed secret confidential withhold undisclosed hidden privately
賢明 賢い 聡明 / 愚か 愚かな 愚鈍 | wise smart clever sensible intelligent bright / foolish stupid silly unwise dumb
団結 統合 結束 一致 / 分裂 分断 分裂 不一致 | unite unity solidarity union together integrate unify cohesion agree match consistent / divide division split divided disunity rift disagree mismatch fragmentation
締結 批准 加盟 調印 / 破棄 離脱 脱退 撤回 | conclude sign ratify join accession enter signing ratification conclusion agree member membership / scrap withdraw abandon leave exit withdrawal tear quit rescind repeal abrogate pull retract cancel
配備 派遣 派兵 増派 / 撤去 撤収 撤兵 撤退 | deploy deployment send dispatch station install place / withdraw remove removal withdrawal pullout dismantle pull
武装 武装化 軍備増強 / 非武装 非武装化 軍縮 | arm armed militarize armament weapon militarised / disarm demilitarized unarmed disarmament demilitarize demilitarised
核武装 核化 / 非核化 非核化 | nuclear nuclear-armed nuclearize / denuclearize denuclearization denuclearisation denuclearise non-nuclear
前 前回 前期 前週 前月 前夜 / 次 次回 次期 翌週 翌月 翌晩 | last previous former past preceding before prior earlier early eve / next following future coming upcoming incoming later subsequent
昨年 去年 昨季 前季 先月 先週 昨夜 昨日 / 来年 来年 来季 来季 来月 来週 明晩 明日 | last past previous yesterday ago earlier / next coming tomorrow following upcoming future
今朝 朝 早朝 午前 / 今夜 夜 深夜 午後 | morning a.m. am dawn early / night evening tonight p.m. pm midnight afternoon late overnight
右派 保守系 / 左派 リベラル系 | right-wing right conservative rightist / left-wing left liberal leftist
上り 上昇 上向く 北上 / 下り 下降 下向く 南下 | up rise ascend upward inbound climb north northward improve / down fall descend downward outbound decline south southward
乗客 / 乗員 | passenger / crew crewman
入国 入港 入所 入学式 入会 / 出国 出港 出所 卒業式 退会 | enter entry arrive arrival admission immigration join entrance / leave exit depart departure release emigration graduation graduate
輸入品 輸入額 輸入量 輸入先 / 輸出品 輸出額 輸出量 輸出先 | import imported / export exported
買い 買値 買い手 購入者 買う側 / 売り 売値 売り手 販売者 売る側 | buy purchase bid buyer buying purchaser / sell sale ask seller selling vendor dealer
増税 増収 増益 増額 値上げ / 減税 減収 減益 減額 値下げ | increase rise raise higher hike growth up / cut decrease reduction lower fall decline drop down
黒字 貿易黒字 / 赤字 貿易赤字 | surplus profit black / deficit loss red
利上げ 金融引き締め / 利下げ 金融緩和 | hike raise tightening increase / cut easing lower reduction
上昇率 増加率 成長率 / 下落率 減少率 縮小率 | increase rise growth gain / decline decrease fall drop
攻める 攻撃側 攻撃的 オフェンス / 守る 守備側 守備的 ディフェンス | attack offense offensive attacking offence aggressive / defend defense defensive defending defence protect
攻撃 / 防衛 | attack strike offensive assault / defense defence defend protection
`;

/** One axis: each pole's words. */
export interface Axis {
  readonly ja: readonly [readonly string[], readonly string[]];
  readonly en: readonly [ReadonlySet<string>, ReadonlySet<string>];
  /** The first few of each English pole, which say the pole outright. */
  readonly plain: readonly [ReadonlySet<string>, ReadonlySet<string>];
}

/** Where a Japanese word stands: on which pole of which axis, and its opposite in the same form. */
export interface Pole {
  readonly axis: Axis;
  readonly side: 0 | 1;
  readonly opposite: string;
}

const PLAIN = 8;

const words = (cell: string | undefined): readonly string[] => (cell ?? '').trim().split(' ');

function readAxis(line: string): Axis {
  const [ja, en] = line.split('|');
  const [one, other] = (ja ?? '').split('/');
  const [first, second] = (en ?? '').split('/');
  return {
    ja: [words(one), words(other)],
    en: [new Set(words(first)), new Set(words(second))],
    plain: [new Set(words(first).slice(0, PLAIN)), new Set(words(second).slice(0, PLAIN))],
  };
}

/** All axes. */
export const AXES_OF_OPPOSITES: readonly Axis[] = AXES.trim().split('\n').map(readAxis);

const poles = new Map<string, Pole[]>();
for (const axis of AXES_OF_OPPOSITES)
  for (const side of [0, 1] as const)
    for (const [at, word] of axis.ja[side].entries()) {
      const pole = { axis, side, opposite: axis.ja[side === 0 ? 1 : 0][at] ?? '' };
      const row = poles.get(word);
      if (row === undefined) poles.set(word, [pole]);
      else row.push(pole);
    }

/** The poles a Japanese word stands on; none for most words. */
export const polesOf = (word: string): readonly Pole[] => poles.get(word) ?? [];

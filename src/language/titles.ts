/** Titles, honorifics and the last words of organisations and places, which tell what a name is. */

/** Honorifics, which stand right behind a Japanese name. */
const HONORIFICS = '氏|さん|くん|君|ちゃん|様|殿|容疑者|被告|受刑者|夫人|夫妻|先生';

/** Offices, in front of which may stand what office it is: ベロウソフ前第一副首相. */
const OFFICES = [
  '大統領|首相|総理大臣|総理|外相|国防相|防衛相|財務相|財相|内相|法相|農相|相|大臣|国防大臣|外務大臣|委員長',
  '副委員長|総書記|書記長|書記|議長|長官|報道官|補佐官|顧問|教授|准教授|博士|医師|監督|コーチ|選手|投手|捕手',
  '知事|市長|町長|村長|議員|上院議員|下院議員|代表|党首|会長|社長|最高経営責任者|総裁|頭取|理事長|司令官|大将',
  '中将|少将|准将|大佐|中佐|少佐|大尉|将軍|元帥|提督|国王|女王|国王陛下|皇太子|王子|王女|皇帝|天皇|法王',
  '教皇|大司教|司祭|牧師|神父|大使|公使|領事|国務長官|国防長官|次官|事務次官|事務総長|事務局長|局長|部長|課長',
  '支局長|広報官|担当官|弁護士|記者|特派員|判事|裁判官|検事|兄弟|姉妹|首席|主席|国家主席|部隊長|巡査|警部',
  '警視|署長|所長|学長|校長|首長|宰相|副大統領|副首相|幹事長|政調会長|官房長官|参謀総長|参謀長|研究員|研究者',
  'アナリスト|キャスター|騎手|騎士|卿|師|主将|財務大臣|内務大臣',
].join('|');

/** A title right behind a name, with what comes between: 氏, 国防相, 前外務委員長. */
export const TITLE_BEHIND = new RegExp(
  `^(?:(?:${HONORIFICS})|(?:前|元|新|副|次期|故)?[\\u4e00-\\u9fff・]{0,7}?(?:${OFFICES}))(?![\\u4e00-\\u9fff]{0,1}[省庁室府])`,
);
/** The same without anything between. */
export const TITLE_AT_ONCE = new RegExp(`^(?:${HONORIFICS}|${OFFICES})`);
const TITLE_ALONE = new RegExp(`^(?:${HONORIFICS}|${OFFICES})$`);
/** Whether a word is an honorific or an office, and nothing else. */
export const isTitle = (word: string): boolean => TITLE_ALONE.test(word);

/** Last words of organisations in Japanese. */
export const ORGANISATION_JA =
  /(?:省|庁|会議|委員会|銀行|大学|協会|機構|連盟|連合|議会|裁判所|警察|通信|新聞|放送|局|研究所|財団|本部|党|軍|政府|社|公社|会社|企業|組合|学会|基金|球団|病院|学校|高校|中学|教会|研究院|安保理|理事会|事務所|財閥|国会|上院|下院|海軍|空軍|陸軍|沿岸警備隊|艦隊|旅団|師団|部隊|同盟)$/;

/** Last words of places in Japanese. */
export const PLACE_JA =
  /(?:国|州|県|市|町|村|区|郡|島|諸島|半島|湾|海|海峡|川|河|湖|山|山脈|砂漠|空港|港|駅|基地|街|通り|広場|地区|地方|地域|高原|運河|公園|橋|省都)$/;

/** English titles by the last word, lower case without full stops. */
export const TITLE_CORES: ReadonlySet<string> = new Set(
  [
    'mr mrs ms miss mx dr prof professor president minister premier chancellor king queen prince princess pope emperor',
    'empress sultan emir sheikh senator sen rep representative gov governor mayor ambassador secretary general gen lt',
    'col colonel maj major capt captain sgt sergeant cpl corporal pvt private admiral adm commander marshal lieutenant',
    'sir lord lady dame baron baroness duke duchess count countess rev reverend father sister brother bishop archbishop',
    'cardinal rabbi imam ayatollah judge justice chief director chairman chairwoman chair chairperson ceo cfo leader',
    'spokesman spokeswoman spokesperson coach manager officer detective inspector constable sheriff deputy congressman',
    'congresswoman assemblyman councillor councilman mp attorney prosecutor solicitor envoy adviser advisor analyst',
    'editor reporter correspondent author actor actress singer coordinator commissioner president-elect secretary-general',
    'vice-president first-lady speaker whip amb supt insp pc hon linebacker quarterback',
  ]
    .join(' ')
    .split(' '),
);

/** Words that may stand before a title's last word: Foreign Minister, Deputy Prime Minister, Lt. Gen. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  [
    'prime vice deputy former foreign defense defence finance interior justice energy trade health education labor',
    'labour environment agriculture economy culture transport home first second supreme national security attorney',
    'chief executive house senate minority majority press state police acting assistant under treasury white opposition',
    'party district crown grand staff sgt lt gen col maj army navy air force marine head world cabinet union permanent',
    'special financial operating managing associate senior junior brigadier rear fleet field political republican democratic gop',
    'tory conservative technology information immigration housing communities brexit shadow northern scottish',
  ]
    .join(' ')
    .split(' '),
);

/** Words in English organisations. */
export const ORGANISATION_EN =
  /\b(?:Ministry|Department|Council|Committee|Agency|Association|University|College|School|Bank|Corp|Corporation|Inc|Ltd|LLC|Company|Co|Party|Union|Court|Office|Institute|Institution|Police|Army|Navy|Guard|Forces?|Commission|Parliament|Congress|Senate|League|Federation|Foundation|Group|News|Times|Post|Press|Journal|Tribune|Herald|Telegraph|Guardian|Mail|Club|FC|United|Nations|Organi[sz]ation|Assembly|Bureau|Cabinet|Government|Chiefs|Staff|Services?|Society|Church|Hospital|Museum|Airlines?|Airways|Motors?|Systems|Industries|Holdings|Partners|Alliance|Coalition|Fund|Trust|Board|Authority|Administration|Intelligence|Command|Division|Brigade|Fleet|Network|Studios?|Records|Orchestra|Academy|Center|Centre|Laborator(?:y|ies)|House|Rangers|Reserve|Conference)\b/;

/** Words in English places. */
export const PLACE_EN =
  /\b(?:City|County|River|Lake|Mount|Mountains?|Islands?|Sea|Ocean|Gulf|Bay|Strait|Street|Avenue|Road|Square|Airport|Port|Peninsula|Valley|Desert|Province|State|States|Republic|Kingdom|Coast|Beach|Park|Bridge|Canal|District|Region|Territory|Village|Town|Hill|Hills|Harbor|Harbour|Cape|Canyon|Falls)\b/;

/** Adjectives of countries and peoples: "Russian" says ロシア. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  [
    'Afghan African Albanian Algerian American Angolan Arab Arabian Argentine Argentinian Armenian Asian Australian',
    'Austrian Azerbaijani Bahraini Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian Burmese',
    'Cambodian Canadian Catalan Chechen Chilean Chinese Colombian Congolese Croatian Cuban Cypriot Czech Danish Dutch',
    'Ecuadorian Egyptian Emirati English Estonian Ethiopian European Filipino Finnish Flemish French Georgian German',
    'Ghanaian Greek Guatemalan Haitian Hawaiian Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish',
    'Israeli Italian Jamaican Japanese Jordanian Kazakh Kenyan Korean Kosovar Kurdish Kuwaiti Kyrgyz Laotian Latvian',
    'Lebanese Libyan Lithuanian Macedonian Malaysian Maltese Mexican Moldovan Mongolian Montenegrin Moroccan Nepalese',
    'Nicaraguan Nigerian Norwegian Omani Pakistani Palestinian Panamanian Paraguayan Persian Peruvian Polish Portuguese',
    'Qatari Romanian Russian Rwandan Saudi Scottish Senegalese Serbian Singaporean Slovak Slovenian Somali Soviet Spanish',
    'Sudanese Swedish Swiss Syrian Taiwanese Tajik Tanzanian Thai Tibetan Tunisian Turkish Turkmen Ugandan Ukrainian',
    'Uruguayan Uzbek Venezuelan Vietnamese Welsh Yemeni Zambian Zimbabwean Muslim Christian Jewish Catholic Islamic',
  ]
    .join(' ')
    .split(' '),
);

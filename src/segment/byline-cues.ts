/** Who wrote, who photographed, when it appeared. */

/** News agencies and picture services as credits name them. */
const AGENCY =
  '(?:AP|AFP|UPI|EPA|PA|ANI|CNN|BBC|NHK|TASS|KCNA|NYT|Reuters|REUTERS|Bloomberg|Sputnik|Xinhua|Yonhap|Kyodo|Jiji|Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|Pool|Associated Press|The Associated Press|Alamy|Anadolu|Zuma|iStock|AP通信|AFP通信|ロイター(?:通信)?|共同(?:通信)?|時事(?:通信)?|タス(?:通信)?|聯合(?:ニュース)?|新華社|スプートニク|ブルームバーグ|ゲッティ(?:イメージズ|・イメージズ)?|ゲッティイメージ|アフロ|朝鮮中央通信|毎日新聞|読売新聞|朝日新聞|産経新聞|日本経済新聞|代表撮影|EPA時事|EPA=時事)';

/** A credit alone: `AP`, `山田太郎/AFP/ゲッティイメージズ`, `クレジット…ロイター通信より`. */
export const CREDIT = new RegExp(
  `^(?:(?:クレジット|写真提供|写真|提供|撮影|画像|出典|Photo|Credit|Image|Source)(?: by)?[\\s:：…=＝／/-]*)?(?:[^。.、,]{2,30}[/／|｜、,]\\s*)?${AGENCY}(?:\\s*[/／|｜、,=＝・-]\\s*(?:via )?${AGENCY})*(?:より|提供|撮影| Photo| photo)?$`,
);

/** The same with words before the agency: `Genya Ivanov/AFP/Getty Images`, `クレジット…スプートニク、ロイター通信より`. */
export const CREDIT_WITH_NAME = new RegExp(`^[^。]{2,40}[/／]${AGENCY}(?:[/／]${AGENCY})*$`);

/** An agency alone. */
export const AGENCY_ALONE = new RegExp(`^[（(【\\[]?${AGENCY}[）)】\\]]?$`);

/** A remark in brackets at a paragraph's end that names an agency or a correspondent. */
export const BRACKETED_BYLINE = new RegExp(
  `^(?:【[^】。]{2,24}】|[（(](?:${AGENCY}|[^）)。]{0,14}(?:記者|特派員|支局|編集委員|通信員|論説委員))[）)])$`,
);

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const ENGLISH_DATE = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} ${MONTH},? \\d{4})`;
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?,? )?';
const CLOCK = '\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?';
const LABEL =
  '(?:(?:first )?(?:updated|published|posted|last updated|last modified|modified|created)(?: on| at)?:? )?';

/** A line that is nothing but a date or a time. */
export const DATE_LINES: readonly RegExp[] = [
  new RegExp(
    `^${LABEL}${WEEKDAY}(?:${CLOCK},? )?${WEEKDAY}(?:on )?${ENGLISH_DATE}(?:,? (?:at )?${CLOCK})?$`,
    'i',
  ),
  /^(?:(?:公開日?|更新日?|最終更新日?|配信日?|投稿日?|掲載日?|初出)[:：\s]*)?(?:(?:令和|平成|昭和)?[\d０-９元]{1,4}\s*年\s*)?[\d０-９]{1,2}\s*月\s*[\d０-９]{1,2}\s*日?(?:[\s,、]*\d{4})?\s*(?:[（(][月火水木金土日][）)])?\s*(?:(?:午前|午後)?\s*\d{1,2}[:：時]\s*\d{0,2}\s*分?)?\s*(?:公開|更新|配信|投稿|掲載)?$/,
  /^(?:午前|午後)\s*\d{1,2}\s*[:：時]\s*(?:\d{1,2}\s*分?)?[\s、,]*(?:[^\d\s。]{0,8}(?:標準時|時間))?[\s、,]*(?:\d{4}\s*年)?\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/,
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[\sT]\d{1,2}:\d{2}(?::\d{2})?)?(?:\s*(?:公開|更新|配信))?$/,
];

/** A time and date before the headline of an entry, on the same line. */
export const STAMP = new RegExp(`^${LABEL}${CLOCK},? ${WEEKDAY}${ENGLISH_DATE}(?=\\s+["“‘'A-Z])`, 'i');

/** Names at the end of an English line that no mark closes: ` From CNN's Ann Lee and Bo Sand`. */
export const TRAILING_CREDIT =
  /\s(?:From (?:the )?[A-Z][\w.]*(?:['’]s)? |By )(?:[A-Z][\p{L}.'’-]+(?:,? and | |, |$)){2,12}$/u;

/** Something of this stands in every line that names writers; asked first, because it is asked of every line. */
export const BYLINE_HINT =
  /\b(?:By|by|From|contributed|Edit|CNN|BBC|NHK|AP|AFP)|[:：＝=／/@]|協力|貢献|寄稿|寄与|担当|による|より$|[記発者員長]$|共同|時事|[著筆者員長][\s　]*[|｜／/・,、—–-]?[\s　]*(?:公開|更新|最終|配信|投稿|掲載|\d)|\d\s*日?.{0,14}[|｜／/・]/;

/** A writer named with the trade or with 著 behind the name, and no sentence: the name has no particle at its end. */
const WRITER =
  '(?:(?:文|著|著者|執筆|筆者|記者)[:：＝=／/\\s　]\\s*)?[^。、！？!?「」|｜はがを\\d]{2,30}[\\s　]*(?:(?<![名新旧原大遺])著|記者|特派員|編集委員|支局長|論説委員|通信員|編集長|執筆)';
/** When it appeared: 2024年5月9日, 5月9日 14:20公開, 公開日：2024/05/09. */
const APPEARED =
  '(?:(?:公開|更新|最終更新|配信|投稿|掲載)日?時?[:：\\s　]*)?(?:\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})(?:\\s*[（(][月火水木金土日](?:曜日?)?[)）])?(?:[\\s　,、]*(?:午前|午後)?\\s*\\d{1,2}[:：時]\\s*(?:\\d{1,2}\\s*分?)?)?[\\s　]*(?:に)?(?:公開|更新|配信|投稿|掲載|付)?';

/** Whole lines that name writers. */
export const BYLINES: readonly RegExp[] = [
  /^(?:By|From|Written by|Story by|Reporting by|Additional reporting by|Edited by|Editing by|Translated by|Reported by) [A-Z][^.!?]{2,90}(?:\b[A-Z]\.[^.!?]{2,40})?[.]?$/,
  /\bcontributed (?:reporting |additional reporting )?(?:to|from|for) (?:this|the) (?:report|story|article|post|piece)\b|\bcontributed (?:reporting|to this report)\.?$/i,
  /^(?:文|取材|記者|執筆|執筆者|著者|筆者|編集|翻訳|構成|聞き手|報告|投稿者|作成者|ライター|取材・文|文・写真|文\/写真|訳)\s*[:：＝=／/]\s*\S.{0,30}$/,
  /^[^。]{2,80}(?:(?:が|は|も)?[^。]{0,12}(?:レポート|取材|報告|報道|執筆|記事)(?:に|を)(?:協力|貢献|寄稿|寄与|担当)(?:し(?:た|ました|ています))?|による(?:追加|共同)?(?:報告|取材|報道|寄稿|執筆)|(?:が|は)?寄稿し(?:た|ました))。?$/,
  /^[^。]{0,14}(?:CNN|BBC|NHK|AP|AFP|ロイター|共同|時事|通信|新聞|記者)[^。]{0,40}(?:より|記|発)$/,
  /^[^。、]{2,24}(?:記者|特派員|編集委員|支局長|論説委員|通信員|編集長|＝共同|=共同|＝時事|=時事)$/,
  /^[^。、]{2,24}(?:記者|特派員|編集委員|支局長|論説委員|通信員)[\s　]+(?:\d{4}\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日.{0,16}$/,
  new RegExp(`^${WRITER}[\\s　]*(?:[|｜・／/,、—–-][\\s　]*)?${APPEARED}$`),
  new RegExp(`^${APPEARED}[\\s　]*[|｜／/・][\\s　]*${WRITER}$`),
  /^@[A-Za-z0-9_]{2,30}$/,
];

/** Two to four capitalised words and nothing else. */
export const LATIN_NAME =
  /^(?:[A-Z][a-zà-ÿ'’-]+|[A-Z]\.)(?: (?:[A-Z][a-zà-ÿ'’-]+|[A-Z]\.|de|van|von|bin|al)){1,3}$/;

/** How the words under a picture begin. */
export const CAPTION_BEGINNINGS = [
  /^[（(【]?(?:写真|画像|図|グラフ|地図|動画|資料写真|ファイル写真)\s*[\d０-９]*\s*(?:[:：＝=】)）]|は[、]?[^。]{2,40}。?$)/,
  /^(?:Photo|Image|Picture|File photo|FILE|File|Figure \d+|Fig\. \d+|Caption|Video|Map|Graphic)\s*(?:[:：]|\s[—–-]\s)/i,
  /^In this (?:[\w,]+ ){0,4}(?:photo|photograph|image|picture|frame grab|handout)\b/i,
];
/** The link that stands above them: この写真をギャラリーで見る. */
export const PHOTO_LINK = /^(?:\P{L})*(?:この写真を|open this photo in gallery)/iu;
/** What only they say. */
export const CAPTION_WORDS = /(?:撮影された|提供した|公開した)?この写真(?:に|で)は/;
/** Looked for at the end of a block, in so many UTF-16 units. */
export const CAPTION_END = 110;
/** How they end: with who took the picture. */
export const CAPTION_ENDINGS = [
  /[（(][^（）()。]{0,30}(?:撮影|提供|代表撮影|ロイター|AFP|共同|時事|写真|AP)[^（）()。]{0,12}[)）]$/,
  /(?:[＝=]\s*)?(?:代表撮影|本社ヘリから|資料写真|ファイル写真|[^\s。]{2,8}撮影)[)）]?$/,
  /\((?:AP Photo|Photo|Photograph|Image|Credit|Courtesy|Reuters|REUTERS|AFP|Getty)[^()]{0,80}\)\.?$/,
  /(?:Photo(?:graph)?s? by|Image by|Photo courtesy of|Photo credit:|Courtesy of|Handout via) [A-Z][^.!?]{2,60}\.?$/,
];
/** Someone stands on the left: …と握手する首相（右）。 */
export const CAPTION_SIDES = /[（(](?:左|右|中央|前列|後列|手前|奥)[^（）()]{0,8}[)）](?:[^。]{0,24})。?$/;
/** The same in English: the minister, left, is greeted. */
export const ENGLISH_SIDES = /, (?:left|right|center|centre|second from (?:left|right)),/;
/** Ends in a noun, as a caption does and a sentence of an article seldom. */
export const NOUN_ENDING = /[\p{Script=Han}\p{Script=Katakana}ー)）](?:。)?$/u;

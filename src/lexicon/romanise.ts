/**
 * How the press writes Korean syllables in Latin letters. Names follow no single system: the official romanisation of
 * 2000, McCune–Reischauer as in Pyongyang's own usage, and habits that follow English spelling stand side by side,
 * so every syllable has several spellings, the most usual first.
 */
const ONSETS = [
  ...[
    'g k',
    'kk',
    'n',
    'd t',
    'tt',
    'r l',
    'm',
    'b p',
    'pp',
    's',
    'ss',
    '',
    'j ch',
    'jj',
    'ch',
    'k',
    't',
    'p',
    'h',
  ],
].map((one) => one.split(' '));

const VOWELS = [
  ...['a ah', 'ae ai', 'ya', 'yae', 'eo u o', 'e', 'yeo you yu yo', 'ye', 'o oh', 'wa', 'wae', 'oe oi', 'yo'],
  ...['u oo', 'wo', 'we', 'wi wee', 'yu yoo', 'eu u', 'ui ee i', 'i ee'],
].map((one) => one.split(' '));

const CODAS = [
  ...[
    '',
    'k g',
    'k',
    'k',
    'n',
    'n',
    'n',
    't d',
    'l r',
    'k',
    'm',
    'l',
    'l',
    'l',
    'p',
    'l',
    'm',
    'p b',
    'p',
    't s',
  ],
  ...['t', 'ng', 't', 't', 'k', 't', 'p', 't'],
].map((one) => one.split(' '));

/** Spellings that names are known by, which no rule gives or which a rule would put too far down. */
const HABITS: Readonly<Record<string, string>> = {
  김: 'kim gim',
  이: 'lee yi ri rhee li i e',
  리: 'ri lee li rhee',
  박: 'park pak bak',
  최: 'choi choe',
  정: 'jung jeong chung jong chong',
  종: 'jong chong',
  강: 'kang gang',
  조: 'cho jo',
  윤: 'yoon yun youn',
  장: 'chang jang',
  임: 'lim im rim',
  림: 'rim lim',
  오: 'oh o',
  한: 'han hahn',
  신: 'shin sin',
  서: 'seo suh so',
  권: 'kwon gwon',
  황: 'hwang whang',
  안: 'ahn an',
  송: 'song',
  전: 'jeon chun jun chon',
  홍: 'hong',
  유: 'yoo yu ryu you',
  류: 'ryu yoo',
  고: 'ko go koh',
  문: 'moon mun',
  양: 'yang',
  손: 'son sohn',
  배: 'bae pae',
  백: 'baek paik paek baik',
  허: 'huh heo hur ho',
  노: 'roh noh no',
  로: 'ro roh',
  심: 'shim sim',
  하: 'ha',
  주: 'joo ju chu',
  구: 'koo ku gu',
  우: 'woo u wu',
  국: 'guk kook kuk',
  은: 'eun un',
  영: 'young yong yeong',
  용: 'yong',
  석: 'suk seok sok',
  숙: 'sook suk',
  열: 'yeol yol yul',
  현: 'hyun hyeon hyon',
  혁: 'hyuk hyeok hyok',
  성: 'sung seong song',
  승: 'seung sung',
  준: 'joon jun',
  순: 'soon sun',
  훈: 'hoon hun',
  경: 'kyung gyeong kyong',
  걸: 'geol kol',
  철: 'chul cheol chol',
  명: 'myung myeong myong',
  병: 'byung byeong pyong',
  평: 'pyong pyeong pyung',
  희: 'hee hui',
  의: 'eui ui',
  시: 'si shi',
  식: 'sik shik',
  실: 'sil shil',
  원: 'won',
  월: 'wol',
  선: 'sun seon son',
  룡: 'ryong',
  북: 'buk bok puk',
  부: 'bu boo pu',
  남: 'nam',
  도: 'do to',
  대: 'dae tae dai',
  화: 'hwa wha',
  세: 'se sei',
  중: 'jung chung joong',
  균: 'kyun gyun',
  앙: 'ang',
  덕: 'deok duk dok tok',
  동: 'dong tong',
  두: 'doo du tu',
  번: 'bun beon pon',
  재: 'jae jai',
  제: 'je jae',
  진: 'jin chin',
  길: 'gil kil',
  근: 'geun keun',
  금: 'geum keum kum',
  광: 'kwang gwang',
  관: 'kwan gwan',
  기: 'ki gi kee',
  규: 'kyu gyu',
  건: 'gun geon kun kon',
  군: 'gun kun',
};

const FIRST = 0xac00;
const LAST = 0xd7a3;

/** Spellings of one hangul syllable, most usual first; empty for anything else. */
export function romanise(syllable: string): readonly string[] {
  const code = syllable.charCodeAt(0);
  if (syllable.length !== 1 || code < FIRST || code > LAST) return [];
  const number = code - FIRST;
  const onsets = ONSETS[Math.floor(number / 588)] ?? [];
  const vowels = VOWELS[Math.floor((number % 588) / 28)] ?? [];
  const codas = CODAS[number % 28] ?? [];
  const regular = vowels.flatMap((vowel) =>
    codas.flatMap((coda) => onsets.map((onset) => `${onset}${vowel}${coda}`)),
  );
  return [...new Set([...(HABITS[syllable]?.split(' ') ?? []), ...regular])];
}

/** A Sino-Korean syllable that begins with ㄹ or ㄴ as it sounds at the head of a name: 리 → 이, 로 → 노; or nothing. */
export function atHead(syllable: string): string | undefined {
  const number = syllable.charCodeAt(0) - FIRST;
  if (number < 0 || number > LAST - FIRST) return undefined;
  const onset = Math.floor(number / 588);
  const soft = [2, 3, 6, 7, 12, 17, 20].includes(Math.floor((number % 588) / 28));
  if (onset !== 5 && !(onset === 2 && soft)) return undefined;
  return String.fromCharCode(FIRST + (soft ? 11 : 2) * 588 + (number % 588));
}

import { isVowel, PHONES, phone } from './sound-phones.ts';

/**
 * A Latin spelling as a row of spelling units. A unit is not one sound but all the sounds that some language gives
 * the letters, each with a cost: `ch` is チ in English, ク in Italian, シュ in French, ハ in German.
 */
export interface LatinSound {
  /** Rows of `COSTS`. */
  readonly units: Uint8Array;
  /** `drop[i]` is what it costs when katakana has nothing for unit i. */
  readonly drop: Float32Array;
  readonly weight: number;
}

/** Sounds of each unit with their costs. What is not listed costs 1 for a consonant, 0.5 between vowels. */
const UNITS = {
  a: 'A0 E.15 O.22 I.45 U.4',
  e: 'E0 I.15 A.22 O.28 U.32 Y.3',
  i: 'I0 A.32 E.2 U.35 Y.08 J.5',
  o: 'O0 A.2 U.18 E.4 W.25',
  u: 'U0 A.15 O.25 I.25 E.4 W.1 Y.2',
  yv: 'I0 A.3 U.15 E.25 Y.05',
  yc: 'Y0 I.05 J.2 E.3',
  b: 'B0 V.1 P.25',
  c: 'K0 S.4 CH.3 TS.25 J.35 G.25',
  ce: 'S0 CH.08 TS.1 K.25 SH.12 Z.25 J.35',
  ch: 'CH0 K.04 SH.04 H.08 J.25 F.3 S.35 T.45 G.35',
  cz: 'CH0 TS.15',
  d: 'D0 T.12 J.25 Z.4',
  dj: 'J0 D.2 Z.25 CH.2',
  dz: 'Z0 J.1 TS.2',
  f: 'F0 V.15 H.2 B.35',
  g: 'G0 K.15 H.3 J.35',
  ge: 'G0 J.02 H.12 K.2 Z.25 Y.25',
  gh: 'G0 F.2 K.2',
  h: 'H0 F.1 K.35',
  j: 'J0 Y0 H.06 CH.15 Z.2 SH.25 F.3 K.35',
  k: 'K0 G.15 CH.4',
  kh: 'H0 K0 F.12',
  l: 'R0 W.3 U.3',
  ll: 'R0 Y.12 J.2',
  m: 'M0 N.2',
  mp: 'M0 N.02',
  n: 'N0 M.25',
  p: 'P0 B.15 F.4',
  ph: 'F0 P.08 B.3',
  q: 'K0 CH.06 G.25',
  r: 'R0 J.5 H.45',
  rc: 'R0 A.12',
  s: 'S0 Z.04 SH.1 J.2 TS.3 CH.5',
  sh: 'SH0 S.15 J.25',
  sce: 'S0 SH0 Z.2',
  sz: 'S0 SH0 Z.3',
  t: 'T0 D.1 CH.08 TS.1 S.4',
  ti: 'SH0 T.02 S.2 CH.1 TS.08 J.35',
  th: 'S0 Z.02 T.04 D.12 SH.08 J.12',
  ts: 'TS0 Z.2 CH.1 S.25 J.3',
  tch: 'CH0 J.2 SH.25',
  v: 'B0 V0 F.08 W.05 U.15 H.4',
  w: 'W0 U0 V.08 B.12 O.2 F.2',
  xs: 'S0 SH.02 Z.1 H.2 J.3',
  z: 'Z0 TS.04 S.12 J.08 CH.35 D.4',
  zh: 'J0 Z.2 SH.2 CH.12',
} as const satisfies Readonly<Record<string, string>>;
type Unit = keyof typeof UNITS;

const NAMES: readonly string[] = Object.keys(UNITS);
const VOWEL_UNITS: ReadonlySet<string> = new Set(['a', 'e', 'i', 'o', 'u', 'yv']);

/** Cost of sound p for unit u at `u * PHONES.length + p`. */
export const COSTS = Float32Array.from(
  NAMES.flatMap((name) => {
    const listed = new Map<string, number>();
    for (const part of (UNITS[name as Unit] ?? '').split(' ')) {
      const [, sound, cost] = /^([A-Z]+)([\d.]+)$/.exec(part) ?? [];
      if (sound !== undefined) listed.set(sound, Number(cost));
    }
    return PHONES.map((sound) => {
      const vowels = VOWEL_UNITS.has(name) && isVowel(phone(sound));
      const mixed = VOWEL_UNITS.has(name) !== isVowel(phone(sound));
      return listed.get(sound) ?? (vowels ? 0.5 : mixed ? 1.5 : 1);
    });
  }),
);

/** Letters with a mark that changes the sound; other marks are simply taken off. */
const MARKED: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ç: 's', č: 'ch', ć: 'ch', š: 'sh', ś: 'sh', ş: 'sh', ș: 'sh', ž: 'zh', ż: 'zh', ź: 'zh' },
  ...{ ñ: 'ny', ń: 'ny', ł: 'w', đ: 'dj', ð: 'th', þ: 'th', æ: 'e', œ: 'o', ø: 'o', å: 'o', ä: 'e' },
  ...{ ğ: 'gh', ı: 'i', ř: 'rz', ț: 'ts', ţ: 'ts', ę: 'en', ą: 'on', ý: 'y', ẑ: 'z' },
};

/** A stretch of spelling and the units it makes, each with the cost of being silent. */
type Rule = readonly [pattern: string, ...units: readonly (readonly [Unit, number])[]];

/** Tried in order at every place of a word. */
const RULES: readonly Rule[] = [
  ['^kn', ['k', 0.1], ['n', 0.9]],
  ['^wr', ['r', 0.9]],
  ['^ps', ['p', 0.15], ['s', 0.9]],
  ['^mc', ['m', 1], ['a', 0.25], ['k', 0.5]],
  ['^x', ['xs', 0.9]],
  ['^ye', ['yc', 0.12], ['e', 0.3]],
  ['shch', ['sh', 0.6], ['ch', 0.2]],
  ['t(?:s?ch|sh)|tj', ['tch', 0.9]],
  ['sch', ['sh', 0.9]],
  ['sh', ['sh', 0.9]],
  ['chs', ['ch', 0.4], ['s', 0.8]],
  ['cch', ['ch', 0.9]],
  ['ch$', ['ch', 0.6]],
  ['ch', ['ch', 0.9]],
  ['ck|cq', ['k', 0.9]],
  ['cz', ['cz', 0.9]],
  ['ph', ['ph', 0.9]],
  ['tth|th', ['th', 0.8]],
  ['kh', ['kh', 0.8]],
  ['zh', ['zh', 0.9]],
  ['gh(?=[aeiou])', ['gh', 0.45]],
  ['gh', ['gh', 0.08]],
  ['rh', ['r', 0.9]],
  ['wh', ['w', 0.5], ['h', 0.2]],
  ['dh', ['th', 0.8]],
  ['bh', ['b', 0.9]],
  ['dzh|dj|dg(?=[eiy])', ['dj', 0.9]],
  ['dz', ['dz', 0.9]],
  ['t[sz](?![aeiou]*$)|ts|tz', ['ts', 0.9]],
  ['zz', ['ts', 0.9]],
  ['sz', ['sz', 0.9]],
  ['s?sc(?=[eiy])', ['sce', 0.9]],
  ['xc(?=[eiy])', ['k', 0.2], ['xs', 0.6]],
  ['x', ['k', 0.2], ['xs', 0.6]],
  ['qu', ['k', 0.9], ['w', 0.12]],
  ['q', ['q', 0.9]],
  ['ng(?![aeiouyrlwh])', ['n', 0.8], ['g', 0.03]],
  ['ng', ['n', 0.8], ['g', 0.25]],
  ['gn', ['g', 0.15], ['n', 0.9]],
  ['gu(?=[eiy])', ['g', 0.9], ['u', 0.06]],
  ['ll', ['ll', 0.9]],
  ['cc(?=[eiy])', ['c', 0.3], ['ce', 0.8]],
  ['c(?=[eiy])', ['ce', 0.9]],
  ['cc?', ['c', 0.9]],
  ['gg?(?=[eiy])', ['ge', 0.9]],
  ['gg?', ['g', 0.75]],
  ['tt?(?=i[aoeu])', ['ti', 0.9]],
  ['tt?$', ['t', 0.35]],
  ['tt?', ['t', 0.8]],
  ['ss?$', ['s', 0.35]],
  ['ss?', ['s', 0.9]],
  ['dd?$', ['d', 0.35]],
  ['dd?', ['d', 0.7]],
  ['rr?(?![aeiouy])', ['rc', 0.05]],
  ['rr?', ['r', 0.9]],
  ['l(?=[kmfvdt])', ['l', 0.45]],
  ['l', ['l', 0.8]],
  ['mm?(?=[pb])', ['mp', 0.8]],
  ['mm?', ['m', 0.9]],
  ['nn?', ['n', 0.8]],
  ['h(?![aeiouy])', ['h', 0.05]],
  ['h', ['h', 0.35]],
  ['pp?f?$', ['p', 0.6]],
  ['pf', ['p', 0.15], ['f', 0.8]],
  ['pp?', ['p', 0.8]],
  ['bb?(?=$|s$)', ['b', 0.4]],
  ['bb?', ['b', 0.9]],
  ['ff?', ['f', 0.9]],
  ['kk?', ['k', 0.9]],
  ['jj?', ['j', 0.7]],
  ['vv?', ['v', 0.9]],
  ['(?<=[aeio])w', ['w', 0.05]],
  ['w', ['w', 0.5]],
  ['zz?', ['z', 0.9]],
  ['y(?=[aeiou])', ['yc', 0.25]],
  ['(?<=[aeiou])y', ['yv', 0.1]],
  ['yy?', ['yv', 0.35]],
  ['aa', ['a', 0.4]],
  ['ee', ['e', 0.25], ['i', 0.03]],
  ['oo', ['o', 0.03], ['u', 0.03]],
  ['ii', ['i', 0.4]],
  ['uu', ['u', 0.4]],
  ['(?<=[^aeiou])e$', ['e', 0.04]],
  ['(?<=[^aeiou])e(?=s$|d$)', ['e', 0.15]],
  ['e(?=[aiouy])|(?<=[aiou])e', ['e', 0.12]],
  ['e', ['e', 0.3]],
  ['a(?=[eiouy])|(?<=[eiou])a', ['a', 0.2]],
  ['a', ['a', 0.42]],
  ['i(?=[aeouy])|(?<=[aeou])i', ['i', 0.15]],
  ['i', ['i', 0.35]],
  ['o(?=[aeiuy])|(?<=[aeiu])o', ['o', 0.18]],
  ['o', ['o', 0.4]],
  ['u(?=[aeioy])|(?<=[aeio])u', ['u', 0.12]],
  ['u', ['u', 0.35]],
];

/** The letters that a rule may begin at: those before any condition on what follows. */
const beginnings = (pattern: string): string[] =>
  pattern
    .replace(/\([^)]*\)/g, '')
    .split('|')
    .map((one) => one.replace('^', '').charAt(0));

const STICKY = RULES.map(([pattern, ...units]) => ({
  letters: new Set(beginnings(pattern)),
  pattern: new RegExp(pattern, 'y'),
  units: units.map(([unit, drop]) => ({ unit: NAMES.indexOf(unit), drop })),
}));

/** The rules for each letter, in their order: trying all of them everywhere takes ten times as long. */
const BY_LETTER = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [
    letter,
    STICKY.filter((rule) => rule.letters.has(letter)),
  ]),
);

/** Korean surnames that the press romanises by custom, spelt as they sound. */
const CUSTOMARY: Readonly<Record<string, string>> = {
  ...{ lee: 'i', rhee: 'i', yi: 'i', choi: 'che', choe: 'che', roh: 'no', park: 'pak', rim: 'im', lim: 'im' },
  ...{ ryu: 'yu', ri: 'i', woo: 'u', moon: 'mun', sung: 'song', young: 'yong', kyung: 'kyong', hyun: 'hyon' },
};

/** A word in plain letters, without marks. */
const spelt = (latin: string): readonly string[] =>
  latin
    .toLowerCase()
    .replace(/[ßçčćšśşșžżźñńłđðþæœøåäğıřțţęąý]/g, (letter) => MARKED[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}'’`.]/gu, '')
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

function compile(words: readonly string[]): LatinSound {
  const units: number[] = [];
  const drop: number[] = [];
  let weight = 0;
  for (const word of words) {
    for (let at = 0; at < word.length; ) {
      let end = at + 1;
      for (const rule of BY_LETTER.get(word.charAt(at)) ?? []) {
        rule.pattern.lastIndex = at;
        const match = rule.pattern.exec(word);
        if (match === null) continue;
        for (const one of rule.units) {
          units.push(one.unit);
          drop.push(one.drop);
          weight += VOWEL_UNITS.has(NAMES[one.unit] ?? '')
            ? Math.min(one.drop, 0.5)
            : Math.min(one.drop + 0.1, 1);
        }
        end = at + match[0].length;
        break;
      }
      at = end;
    }
  }
  return { units: Uint8Array.from(units), drop: Float32Array.from(drop), weight };
}

/** The ways a Latin spelling may sound: as spelt and, for customary Korean surnames, as spoken. Never empty. */
export function latinToSound(latin: string): readonly LatinSound[] {
  const words = spelt(latin);
  const customary = words.map((word) => (Object.hasOwn(CUSTOMARY, word) ? (CUSTOMARY[word] ?? word) : word));
  const differs = customary.some((word, index) => word !== words[index]);
  return differs ? [compile(words), compile(customary)] : [compile(words)];
}

/** The names of the units of a sound, for keys and for explaining a distance. */
export const unitNames = (sound: LatinSound): readonly string[] =>
  [...sound.units].map((unit) => NAMES[unit] ?? '');

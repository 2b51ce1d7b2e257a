/** Keys under which names can be filed, so that only a few need be compared by `soundDistance`. */
import { katakanaToSound } from './sound-katakana.ts';
import { type LatinSound, latinToSound, unitNames } from './sound-latin.ts';
import { KEY_LETTERS, PHONES } from './sound-phones.ts';

/** Letters that a spelling unit may stand for in a key; units that are not here have one, by their first letter. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  ...{
    c: ['k', 's'],
    ce: ['s', 'k'],
    ch: ['s', 'k', ''],
    cz: ['s'],
    g: ['k'],
    ge: ['s', 'k', ''],
    gh: ['k', ''],
  },
  ...{
    h: ['', 'p'],
    j: ['s', ''],
    kh: ['', 'k', 'p'],
    ll: ['r', ''],
    ph: ['p'],
    q: ['k', 's'],
    rc: ['r', ''],
  },
  ...{
    w: ['', 'p'],
    xs: ['s', ''],
    sh: ['s'],
    th: ['s'],
    v: ['p', ''],
    f: ['p'],
    b: ['p'],
    d: ['s'],
    dj: ['s'],
  },
  ...{ dz: ['s'], t: ['s'], ti: ['s'], ts: ['s'], tch: ['s'], z: ['s'], zh: ['s'], sz: ['s'], sce: ['s'] },
  ...{ m: ['n'], mp: ['n'], l: ['r'], yc: [''], yv: [''], a: [''], e: [''], i: [''], o: [''], u: [''] },
};

/** Units whose cost of silence is at most this may be missing from a key. */
const SILENT = 0.45;
/** Words with more silent letters than this allows lose the least likely keys. */
const MOST_KEYS = 32;

const settle = (key: string): string => key.replace(/(.)\1+/g, '$1');

/** A settled key and one more letter, or none. */
const longer = (key: string, letter: string): string => (key.endsWith(letter) ? key : key + letter);

/** For each unit the letters it may stand for in a key; the second list when it may also be silent. */
const LETTERS = new Map<string, { readonly spoken: readonly string[]; readonly silent: readonly string[] }>();

function lettersOf(name: string, isSilent: boolean): readonly string[] {
  let letters = LETTERS.get(name);
  if (letters === undefined) {
    const spoken = CHOICES[name] ?? [name.charAt(0)];
    letters = { spoken, silent: spoken.includes('') ? spoken : [...spoken, ''] };
    LETTERS.set(name, letters);
  }
  return isSilent ? letters.silent : letters.spoken;
}

function keysOfLatin(sound: LatinSound): readonly string[] {
  let keys: readonly string[] = [''];
  unitNames(sound).forEach((name, index) => {
    const choices = lettersOf(name, (sound.drop[index] ?? 1) <= SILENT);
    const [only] = choices;
    if (choices.length === 1 && only !== undefined) {
      keys = keys.length === 1 ? [longer(keys[0] ?? '', only)] : distinct(keys, choices);
    } else keys = distinct(keys, choices);
  });
  return keys;
}

const distinct = (keys: readonly string[], letters: readonly string[]): readonly string[] =>
  [...new Set(letters.flatMap((letter) => keys.map((key) => longer(key, letter))))].slice(0, MOST_KEYS);

/** The keys of a Latin spelling whose sounds are known already. */
export const skeletonOf = (sounds: readonly LatinSound[]): readonly string[] => [
  ...new Set(sounds.flatMap(keysOfLatin)),
];

const KATAKANA = /[ァ-ヺｦ-ﾝ]/;

/**
 * Keys of a word in katakana (one) or in Latin letters (a few): a transcription shares at least one with its
 * original, unrelated words rarely do. Consonants only; words without any have the empty key.
 */
export function skeleton(word: string): readonly string[] {
  if (!KATAKANA.test(word)) return skeletonOf(latinToSound(word));
  const letters = [...katakanaToSound(word).phones].map((sound) => {
    const name = PHONES[sound];
    return name === undefined ? '' : KEY_LETTERS[name];
  });
  return [settle(letters.join(''))];
}

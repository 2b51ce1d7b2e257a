/** British endings and their American counterparts, tried in both directions on words that the corpora know. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/our$/, 'or'],
  [/our(?=able$|ite$|al$|er$|hood$|ing$|ed$|ful$|less$|s$)/, 'or'],
  [/tre$/, 'ter'],
  [/bre$/, 'ber'],
  [/ise$/, 'ize'],
  [/isation$/, 'ization'],
  [/iser$/, 'izer'],
  [/yse$/, 'yze'],
  [/ogue$/, 'og'],
  [/fence$/, 'fense'],
  [/cence$/, 'cense'],
  [/tence$/, 'tense'],
  [/lled$/, 'led'],
  [/lling$/, 'ling'],
  [/ller$/, 'ler'],
  [/amme$/, 'am'],
  [/aeo/, 'eo'],
  [/paed/, 'ped'],
  [/haem/, 'hem'],
];

/** Pairs that no rule gives. */
const PAIRS: Readonly<Record<string, string>> = {
  ...{
    grey: 'gray',
    aluminium: 'aluminum',
    aeroplane: 'airplane',
    cheque: 'check',
    tyre: 'tire',
    plough: 'plow',
  },
  ...{ mould: 'mold', moustache: 'mustache', pyjamas: 'pajamas', storey: 'story', sceptical: 'skeptical' },
  ...{
    sceptic: 'skeptic',
    manoeuvre: 'maneuver',
    foetus: 'fetus',
    oestrogen: 'estrogen',
    jewellery: 'jewelry',
  },
  ...{
    enrol: 'enroll',
    fulfil: 'fulfill',
    skilful: 'skillful',
    wilful: 'willful',
    instalment: 'installment',
  },
  ...{ artefact: 'artifact', ageing: 'aging', acknowledgement: 'acknowledgment', judgement: 'judgment' },
  ...{
    practise: 'practice',
    kerb: 'curb',
    draught: 'draft',
    sulphur: 'sulfur',
    yoghurt: 'yogurt',
    axe: 'ax',
  },
};

const REVERSED = new Map(Object.entries(PAIRS).map(([british, american]) => [american, british]));

/**
 * The American spelling of a British word and the other way round, as far as `known` holds it; nothing when the word
 * is written alike everywhere.
 */
export function otherSpellings(word: string, known: (word: string) => boolean): readonly string[] {
  const tried = [
    ...ENDINGS.map(([british, american]) => word.replace(british, american)),
    ...ENDINGS.filter(([british]) => !british.source.includes('(?=')).map(([british, american]) => {
      const plain = british.source.replace('$', '');
      return british.source.endsWith('$') && word.endsWith(american)
        ? word.slice(0, -american.length) + plain
        : word;
    }),
  ].filter((other) => other !== word && other.length > 3 && known(other));
  const listed = PAIRS[word] ?? REVERSED.get(word);
  return [...new Set(listed === undefined ? tried : [listed, ...tried])];
}

/** All spellings of a phrase in which one word at a time is written the other way, the phrase itself first. */
export function spellings(phrase: string, known: (word: string) => boolean): readonly string[] {
  const words = phrase.split(' ');
  return [
    phrase,
    ...words.flatMap((word, index) =>
      otherSpellings(word, known).map((other) =>
        [...words.slice(0, index), other, ...words.slice(index + 1)].join(' '),
      ),
    ),
  ];
}

import type { Notice } from './write.ts';

const EDRDG = 'the Electronic Dictionary Research and Development Group (EDRDG)';

/** What each file of the lexicon says of its origin and licence. NOTICE.md says the same at length. */
export const NOTICES = {
  words: {
    origin: `EDICT and COMPDIC by ${EDRDG}; WikDict (from Wiktionary); Japanese-English Bilingual Corpus of Wikipedia's Kyoto Articles and its lexicon by NICT; sentence pairs of Tatoeba`,
    licence:
      'CC BY-SA 4.0 (EDRDG), CC BY-SA 3.0 (WikDict, NICT), CC BY 2.0 FR (Tatoeba); this file: CC BY-SA 4.0',
  },
  frequency: {
    origin: "word counts in the Bilingual Corpus of Wikipedia's Kyoto Articles by NICT and in Tatoeba",
    licence: 'CC BY-SA 3.0 (NICT), CC BY 2.0 FR (Tatoeba); this file: CC BY-SA 4.0',
  },
  own: { origin: 'main/dev/lexicon/own.tsv, written for this project', licence: 'MIT' },
  'names-enamdict': { origin: `ENAMDICT by ${EDRDG}`, licence: 'CC BY-SA 4.0' },
  'names-open': {
    origin: 'Unicode CLDR (territories, languages, cities); GeoNames (cities)',
    licence: 'Unicode-3.0 (CLDR), CC BY 4.0 (GeoNames)',
  },
  'names-iso': { origin: 'iso-codes; libgweather locations', licence: 'LGPL-2.1-or-later' },
  loans: { origin: 'UniDic: origins of loanwords', licence: 'BSD-3-Clause' },
  readings: {
    origin:
      'Sino-Korean readings from hanja, Mandarin readings from pinyin-pro; Japanese to traditional forms written for this project',
    licence: 'MIT',
  },
  'readings-kana': { origin: `EDICT and ENAMDICT by ${EDRDG}`, licence: 'CC BY-SA 4.0' },
} as const satisfies Record<string, Notice>;

import type { ListedName } from '../../../src/lexicon/names.ts';
import { withoutBrackets } from './glosses.ts';
import { katakanaOnly, pressForms } from './romaji.ts';
import { readTable } from './source.ts';

/** Whether a Japanese form is an ordinary word, so that a tokenizer must not cut a text at its ends as at a name's. */
export type IsWord = (japanese: string) => boolean;

type Kind = ListedName['kind'];

const KANJI = /^[\p{Script=Han}々ヶケノ]+$/u;
const LARGE_PLACE = /(?:市|県|府|都|区|島|諸島|半島|海峡|湾|港|空港|国|州|省|郡|町|山脈|海)$/;

/** ENAMDICT's letters, as far as they are kept. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  ...{ s: 'surname', f: 'given', m: 'given', g: 'given', u: 'person', h: 'person', p: 'place', st: 'place' },
  ...{ o: 'organisation', c: 'organisation', pr: 'product', wk: 'product' },
};

/** What of ENAMDICT helps with the news: its longest lists are hamlets and spellings of given names. */
function wanted(japanese: string, type: string): boolean {
  const katakana = katakanaOnly(japanese);
  if (type === 'p' || type === 'st') return katakana || (LARGE_PLACE.test(japanese) && japanese.length <= 8);
  if (type === 'u') return katakana && japanese.length >= 3;
  if (type === 's') return katakana || (KANJI.test(japanese) && japanese.length <= 3);
  if (type === 'f' || type === 'm' || type === 'g')
    return katakana || (KANJI.test(japanese) && japanese.length <= 3);
  return true;
}

/** Names of persons, places, organisations and products from ENAMDICT, with the spellings of the press. */
export function readEnamdict(folder: string, isWord: IsWord): readonly ListedName[] {
  const names: ListedName[] = [];
  for (const [japanese = '', kana = '', types = '', field = ''] of readTable(folder, 'enamdict')) {
    if (japanese === '' || japanese.length > 24) continue;
    for (const type of types.split(',')) {
      const kind = KIND_OF[type];
      if (kind === undefined || !wanted(japanese, type)) continue;
      const native = kana !== '' && !['o', 'c', 'pr', 'wk'].includes(type);
      for (const latin of latinForms(field)) {
        for (const form of native ? pressForms(latin, kana) : [latin]) {
          names.push({ japanese, latin: form, kind, cuts: cutsAt(japanese, type, isWord) });
        }
      }
    }
  }
  return distinctNames(names);
}

/** The Latin forms in an ENAMDICT gloss, without labels, dates and remarks. */
export function latinForms(field: string): readonly string[] {
  return field
    .split('/')
    .map((gloss) => withoutBrackets(gloss).replace(/\s+/g, ' ').trim())
    .filter((form) => form.length > 0 && form.length <= 60 && /^\p{Script=Latin}/u.test(form));
}

/**
 * Whether a tokenizer may cut at this name: katakana of three characters or more, full names in kanji and
 * organisations, unless the form is also a word. Surnames and given names in kanji are left to the tokenizer's own
 * dictionary: there are too many that look like ordinary words.
 */
function cutsAt(japanese: string, type: string, isWord: IsWord): boolean {
  if (isWord(japanese)) return false;
  if (katakanaOnly(japanese))
    return japanese.length >= 3 && ['p', 'u', 'h', 'o', 'c', 'f', 'm', 's'].includes(type);
  if (type === 'h')
    return japanese.length >= 3 && /^[\p{Script=Han}々\p{Script=Katakana}ー・＝]+$/u.test(japanese);
  return (type === 'o' || type === 'c') && japanese.length >= 3;
}

/** Countries, cities, currencies and languages from CLDR and GeoNames. */
export function readOpenNames(folder: string, isWord: IsWord): readonly ListedName[] {
  const names: ListedName[] = [];
  const kinds: Readonly<Record<string, Kind>> = {
    ...{ territories: 'country', city: 'place', languages: 'language', subdivision: 'place' },
  };
  for (const [japanese = '', latin = '', group = ''] of readTable(folder, 'cldr')) {
    const kind = kinds[group];
    if (kind !== undefined) names.push(...placeNames(japanese, latin, kind, isWord));
  }
  for (const [japanese = '', latin = ''] of readTable(folder, 'geonames-cities')) {
    names.push(...placeNames(japanese, latin, 'place', isWord));
  }
  return distinctNames(names);
}

/** Countries, subdivisions, currencies and languages of iso-codes, towns of gweather. */
export function readIsoNames(folder: string, isWord: IsWord): readonly ListedName[] {
  const names: ListedName[] = [];
  const kinds: Readonly<Record<string, Kind>> = {
    ...{ 'iso_3166-1': 'country', 'iso_3166-2': 'place', 'iso_3166-3': 'country', iso_4217: 'currency' },
    ...{ 'iso_639-2': 'language', 'iso_639-3': 'language' },
  };
  for (const [japanese = '', latin = '', domain = ''] of readTable(folder, 'iso-codes')) {
    const kind = kinds[domain];
    if (kind !== undefined) names.push(...placeNames(japanese, latin, kind, isWord));
  }
  for (const [japanese = '', latin = ''] of readTable(folder, 'gweather-places')) {
    names.push(...placeNames(japanese, latin, 'place', isWord));
  }
  return distinctNames(names);
}

/** One row of a list of places: several forms may stand side by side, middle dots may be left out. */
function placeNames(japanese: string, latin: string, kind: Kind, isWord: IsWord): ListedName[] {
  const latins = withoutBrackets(latin)
    .split(/\s*;\s*/)
    .map((form) => form.trim());
  const forms = withoutBrackets(japanese.replaceAll('（', '(').replaceAll('）', ')'))
    .split(/\s*[;、,]\s*/)
    .map((form) => form.trim().replaceAll('=', '＝'))
    .filter(
      (form) =>
        /[\p{Script=Han}\p{Script=Katakana}]/u.test(form) && form.length <= 24 && !/[のなる]$/.test(form),
    );
  const both = forms.flatMap((form) => [form, form.replace(/[・＝]/g, '')]);
  return [...new Set(both)].flatMap((form) =>
    latins
      .filter((one) => one !== '' && one.length <= 60)
      .map((one) => ({ japanese: form, latin: one, kind, cuts: cutsAtPlace(form, kind, isWord) })),
  );
}

const cutsAtPlace = (form: string, kind: Kind, isWord: IsWord): boolean =>
  kind !== 'currency' && form.length >= (katakanaOnly(form) ? 3 : 2) && (kind === 'country' || !isWord(form));

/** Every Japanese, Latin and kind once; it cuts when one of its rows does. */
function distinctNames(names: readonly ListedName[]): readonly ListedName[] {
  const byKey = new Map<string, ListedName>();
  for (const name of names) {
    const key = `${name.japanese}\t${name.latin}\t${name.kind}`;
    const before = byKey.get(key);
    byKey.set(key, before?.cuts ? before : name);
  }
  return [...byKey.values()];
}

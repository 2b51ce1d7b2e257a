import { characterAt, isKanji, isKatakana, unitsOf } from '../text/characters.ts';
import type { Name } from './mention.ts';
import { kindOf, nameOf, titleAt } from './name-form-ja.ts';
import { ORGANISATION_JA, PLACE_JA, TITLE_AT_ONCE } from './titles.ts';
import type { JapaneseToken, PartOfSpeech } from './token.ts';

const first = (token: JapaneseToken): number => token.surface.codePointAt(0) ?? 0;
/** Whether a token is in katakana, as its first character tells. */
export const inKatakana = (token: JapaneseToken): boolean => isKatakana(first(token));
const inKanji = ({ surface }: JapaneseToken): boolean => {
  for (let at = 0; at < surface.length; ) {
    const character = characterAt(surface, at);
    if (!isKanji(character)) return false;
    at += unitsOf(character);
  }
  return true;
};
const inLatin = (token: JapaneseToken): boolean => LATIN.test(token.surface);
const LATIN = /^[A-Za-zＡ-Ｚａ-ｚÀ-ɏ]/;
const isMark = ({ surface }: JapaneseToken): boolean =>
  surface === '・' || surface === '＝' || surface === '=';
const touches = (one: JapaneseToken | undefined, other: JapaneseToken): boolean => one?.end === other.start;

/** The end (exclusive) of the katakana run at `from`: words joined by ・ or ＝, or written together. */
export function endOfKatakana(tokens: readonly JapaneseToken[], from: number): number {
  let end = from + 1;
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !touches(tokens[at - 1], token)) break;
    const next = tokens[at + 1];
    if (inKatakana(token)) end = at + 1;
    else if (!isMark(token) || next === undefined || !inKatakana(next) || !touches(token, next)) break;
  }
  return end;
}

/** A word that is no name although it is in katakana: known, and not as a proper noun. */
const isCommon = (token: JapaneseToken): boolean => token.known && token.pos !== 'PROPN';

/** What stands behind names only. */
const HONOURED = /^(?:氏|容疑者|被告)(?!名)/;
/** Ordinary words that one name is made of at most. */
const MOST_COMMON = 2;

function katakanaName(text: string, run: readonly JapaneseToken[]): readonly Name[] {
  // ゼレンスキー|ウクライナ大統領: a known place that is not a part of the name begins another.
  const cut = run.findIndex((token, at) => {
    const before = run[at - 1];
    return before !== undefined && !isMark(before) && token.known && token.detail.includes('地域');
  });
  if (cut > 0) return [...katakanaName(text, run.slice(0, cut)), ...katakanaName(text, run.slice(cut))];
  const words = run.filter((token) => !isMark(token));
  const joined = words.length < run.length;
  const last = run.at(-1);
  const titled = last !== undefined && titleAt(text, last.end) !== undefined;
  if (joined && words.some((token) => !isCommon(token))) {
    const kind = kindOf(words);
    const isPlace = kind === 'place' && words.every((token) => token.detail.includes('地域'));
    return [nameOf(text, run, isPlace ? 'place' : titled || kind !== 'organisation' ? 'person' : kind)];
  }
  // グリーン|フィールド氏, クック氏: ordinary words that are a name, as the honorific tells.
  if (
    last !== undefined &&
    words.every(isCommon) &&
    words.length <= MOST_COMMON &&
    HONOURED.test(text.slice(last.end))
  )
    return [nameOf(text, run, 'person')];
  if (joined) return [];
  // Pieces of one unknown name: ベロ|ウソフ氏.
  if (titled && words.length > 1 && words.some((token) => !token.known)) return [nameOf(text, run, 'person')];
  return words
    .filter((token) => !isCommon(token) && token.surface.length > 1)
    .map((token) => {
      const name = nameOf(text, [token], kindOf([token]));
      return name.kind === 'unknown' && !token.known ? { ...name, doubtful: true } : name;
    });
}

/** What a name in kanji may begin with, and what may follow in it. */
const BEGINS_KANJI: ReadonlySet<PartOfSpeech> = new Set(['PROPN', 'NOUN', 'PREFIX', 'X']);
const GOES_ON_KANJI: ReadonlySet<PartOfSpeech> = new Set([...BEGINS_KANJI, 'SUFFIX', 'NUM', 'ADJ']);

/** The end of a run of kanji tokens that touch each other and could be one proper name or organisation. */
function endOfKanji(tokens: readonly JapaneseToken[], from: number): number {
  let end = from + 1;
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !touches(tokens[at - 1], token)) break;
    if (!GOES_ON_KANJI.has(token.pos) || !inKanji(token)) break;
    // 非難|米国下院: a country behind an ordinary word begins a name of its own.
    if (token.detail.includes('地域') && token.pos === 'PROPN' && tokens[at - 1]?.pos === 'NOUN') break;
    end = at + 1;
  }
  return end;
}

/** The tokens at the beginning of a run that make one proper noun: family and given name, or one place. */
function properHead(text: string, run: readonly JapaneseToken[]): readonly JapaneseToken[] {
  const head = run.slice(0, 1);
  const [one, two] = run;
  // 金|総|書記: the office begins at once.
  if (TITLE_AT_ONCE.test(text.slice(one?.end))) return head;
  if (two?.detail.endsWith('人名-名') || (one?.detail.endsWith('人名-姓') && two?.detail.includes('人名'))) {
    return run.slice(0, 2);
  }
  return head;
}

/** Single characters in a row before a title: 金+正+恩 氏, which the dictionary does not know as one name. */
function splitName(text: string, run: readonly JapaneseToken[]): Name | undefined {
  const [one] = run;
  if (one === undefined || (one.surface.length > 1 && !one.detail.includes('人名'))) return undefined;
  // 金 総書記: a family name alone.
  if (one.pos === 'PROPN' && TITLE_AT_ONCE.test(text.slice(one.end))) return undefined;
  const short = run.findIndex((token, at) => token.surface.length > (at === 0 ? 2 : 1));
  const part = short < 0 ? run : run.slice(0, short);
  for (let count = Math.min(part.length, 4); count >= 1; count -= 1) {
    const name = part.slice(0, count);
    const form = name.map((token) => token.surface).join('');
    const end = name.at(-1)?.end ?? 0;
    const title = titleAt(text, end);
    if (title === undefined || form.length < 2 || form.length > 4) continue;
    const proper = name[0]?.pos === 'PROPN' || /^(?:氏|総書記|主席|さん|容疑者|被告)/.test(title.form);
    if (proper && !/^(?:同|両|前|元|現|副)/.test(form)) return nameOf(text, name, 'person');
  }
  return undefined;
}

function kanjiNames(text: string, run: readonly JapaneseToken[]): readonly Name[] {
  const found: Name[] = [];
  for (let at = 0; at < run.length; ) {
    const rest = run.slice(at, at + LONGEST);
    const [token] = rest;
    if (token === undefined) break;
    const split = splitName(text, rest);
    const head = token.pos === 'PROPN' ? properHead(text, rest) : [];
    const longer = split !== undefined && (split.end > (head.at(-1)?.end ?? 0) || kindOf(head) === 'person');
    const name = longer ? split : head.length > 0 ? withSuffix(text, head, rest[head.length]) : undefined;
    if (name === undefined) at += 1;
    else {
      found.push(name);
      const end = name.title?.end ?? name.end;
      while (at < run.length && (run[at]?.start ?? end) < end) at += 1;
    }
  }
  return found;
}

const REGION = /^(?:省|州|県|市|町|村|区|郡|島|半島|湾|海峡|川|河|山|諸島)$/;

/** Adds 省, 州, 島 … to the name of a place. */
function withSuffix(text: string, head: readonly JapaneseToken[], next: JapaneseToken | undefined): Name {
  const kind = kindOf(head);
  if (next === undefined || !REGION.test(next.surface) || kind === 'person') return nameOf(text, head, kind);
  return nameOf(text, [...head, next], 'place');
}

/** Words that one name has at most. */
const LONGEST = 16;

/** A run that ends like an organisation: 国防省, 合同参謀本部, 安全保障理事会. */
function organisationIn(text: string, run: readonly JapaneseToken[]): Name | undefined {
  for (let count = Math.min(run.length, LONGEST); count >= 1; count -= 1) {
    // The tokens of a run touch each other.
    const form = text.slice(run[0]?.start, run[count - 1]?.end);
    if (form.length < 3 || form.length > 16 || !ORGANISATION_JA.test(form)) continue;
    const part = run.slice(0, count);
    if (/^(?:同|両|各|当|全|新|旧|前|元|最終|次期|緊急|国際会議$|記者会|首脳会|今|昨|約)/.test(form))
      return undefined;
    if (part.some((token) => token.pos === 'NUM')) return undefined;
    // 雲南省 is a province; 上院議員 and 最高裁判事 are people.
    if (count === 2 && part[0]?.detail.includes('地域') && form.endsWith('省')) return undefined;
    if (/^(?:議員|判事|候補|議長|長官)/.test(text.slice(part.at(-1)?.end ?? 0))) return undefined;
    return { ...nameOf(text, part, 'organisation'), kind: 'organisation' };
  }
  return undefined;
}

/** Latin words in a row: AP, NATO, New York Times. */
function latinName(
  text: string,
  tokens: readonly JapaneseToken[],
  from: number,
): { name: Name | undefined; end: number } {
  let end = from + 1;
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined || token.start - before.end > 1) break;
    if (inLatin(token) || /^[\d０-９]+$/.test(token.surface)) end = at + 1;
    else if (!/^[-&.'’＆−‐]$/.test(token.surface) || !touches(before, token)) break;
  }
  const run = tokens.slice(from, end);
  const form = text.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0);
  const isName = /^[A-ZＡ-ＺÀ-Þ]/.test(form) && form.length > 1 && !/^(?:km|kg|mm|cm)/i.test(form);
  return {
    name: isName ? nameOf(text, run, /^[A-Z]{2,6}$/.test(form) ? 'organisation' : 'unknown') : undefined,
    end,
  };
}

/**
 * The proper names of a Japanese text, in order, never overlapping: katakana with its ・ as one name, kanji names with
 * their titles, organisations by their last word, Latin words. `tokens` count in the same text.
 */
export function namesJapanese(text: string, tokens: readonly JapaneseToken[]): readonly Name[] {
  const found: Name[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    if (inKatakana(token)) {
      const end = endOfKatakana(tokens, at);
      found.push(...katakanaName(text, tokens.slice(at, end)));
      at = end;
    } else if (inLatin(token)) {
      const { name, end } = latinName(text, tokens, at);
      if (name !== undefined) found.push(name);
      at = end;
    } else if (token.pos === 'PROPN' && !inKanji(token)) {
      // 南アフリカ共和国, みずほ.
      found.push(nameOf(text, [token], kindOf([token])));
      at += 1;
    } else if (BEGINS_KANJI.has(token.pos) && inKanji(token)) {
      const end = endOfKanji(tokens, at);
      const run = tokens.slice(at, end);
      const organisation = organisationIn(text, run);
      const names =
        organisation === undefined || run[0]?.pos === 'PROPN' ? kanjiNames(text, run) : [organisation];
      found.push(...names);
      if (organisation !== undefined && run[0]?.pos === 'PROPN') {
        // 韓国国防省: the country is a name, and so is its ministry.
        const behind = run.filter((one) => one.start >= (names[0]?.end ?? 0));
        const ministry = organisationIn(text, behind);
        const place = PLACE_JA.test(names[0]?.form ?? '') || names[0]?.kind === 'place';
        if (ministry !== undefined && place) found.push(ministry);
        else if (names.length === 1 && names[0]?.kind !== 'person') found.splice(-1, 1, organisation);
      }
      at = end;
    } else at += 1;
  }
  return settle(found);
}

/** In order, and of two that overlap only the longer. */
function settle(names: readonly Name[]): readonly Name[] {
  const result: Name[] = [];
  for (const name of [...names].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = result.at(-1);
    if (last === undefined || last.end <= name.start) result.push(name);
    else if (name.end - name.start > last.end - last.start) result[result.length - 1] = name;
  }
  return result;
}

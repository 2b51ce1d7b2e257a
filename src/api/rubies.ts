import type { JapaneseToken } from '../language/token.ts';
import { characterAt, isKanji, unitsOf } from '../text/characters.ts';
import { toHiragana } from '../text/width.ts';
import type { Ruby } from './views.ts';

/** 々 repeats the character before it, and ヶ stands for one; both take a part of the reading. */
const WRITTEN_LIKE_KANJI = new Set(['々', '〆', 'ヶ', 'ヵ']);

interface Run {
  readonly start: number;
  readonly text: string;
  readonly kanji: boolean;
}

/** Cuts a surface where kanji and kana change over: 取り組む is 取・り・組・む. */
function cutRuns(surface: string): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < surface.length; ) {
    const character = characterAt(surface, at);
    const text = surface.slice(at, at + unitsOf(character));
    const kanji = isKanji(character) || WRITTEN_LIKE_KANJI.has(text);
    const before = runs.at(-1);
    if (before?.kanji === kanji) runs[runs.length - 1] = { ...before, text: before.text + text };
    else runs.push({ start: at, text, kanji });
    at += text.length;
  }
  return runs;
}

/**
 * How a reading is shared out among the runs of a word: kana must stand in it as they are written, kanji take what
 * lies between. The shortest reading of the first kanji is tried first; undefined when the two do not fit together.
 */
function share(runs: readonly Run[], reading: string, from = 0): readonly string[] | undefined {
  const [run, ...rest] = runs;
  if (run === undefined) return from === reading.length ? [] : undefined;
  if (!run.kanji) {
    const kana = toHiragana(run.text);
    const tail = reading.startsWith(kana, from) ? share(rest, reading, from + kana.length) : undefined;
    return tail && [kana, ...tail];
  }
  // A kanji is read with at least one kana.
  for (let end = from + [...run.text].length; end <= reading.length; end += 1) {
    const tail = share(rest, reading, end);
    if (tail !== undefined) return [reading.slice(from, end), ...tail];
  }
  return undefined;
}

/** The furigana of one word, over its kanji alone; over the whole word where its reading cannot be shared out. */
export function rubiesOfWord(token: JapaneseToken): readonly Ruby[] {
  const runs = cutRuns(token.surface);
  if (token.reading === '' || !runs.some((run) => run.kanji)) return [];
  const reading = toHiragana(token.reading);
  const shares = share(runs, reading);
  if (shares === undefined) return [{ start: token.start, end: token.end, reading }];
  return runs.flatMap((run, index) => {
    const start = token.start + run.start;
    return run.kanji ? [{ start, end: start + run.text.length, reading: shares[index] ?? '' }] : [];
  });
}

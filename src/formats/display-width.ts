/** East Asian wide and fullwidth ranges (UAX #11) that occur in text: two terminal columns each. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const INVISIBLE = /\p{Mn}|\p{Me}|\p{Cf}|\p{Cc}/u;

/** Columns a text takes in a terminal. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const character of text) columns += INVISIBLE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

/** One terminal line: a half-open stretch of the text it was cut from. */
interface Line {
  readonly start: number;
  readonly end: number;
}

/** What may not begin a line of Japanese, and what may not end one (JIS X 4051). */
const NO_BEGINNING = /[。、，．・：；？！」』）】〉》〕｝ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々]/u;
const NO_END = /[「『（【〈《〔｛]/u;

/** The nearest place at or before `at` where a line may be broken, `at` itself when there is none behind `start`. */
function breakBefore(text: string, start: number, at: number): number {
  for (let cut = at; cut > start; cut -= 1) {
    const low = text.charCodeAt(cut) >> 10 === 0x37;
    if (!low && !NO_BEGINNING.test(text.charAt(cut)) && !NO_END.test(text.charAt(cut - 1))) return cut;
  }
  return at;
}

/** Cuts `text` into lines of at most `columns` columns: at spaces where there are any, else where Japanese may be broken. */
export function wrap(text: string, columns: number): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let at = 0;
  let taken = 0;
  let lastSpace = -1;
  for (const character of text) {
    const width = displayWidth(character);
    while (taken + width > columns && at > start) {
      const cut = lastSpace > start ? lastSpace + 1 : breakBefore(text, start, at);
      lines.push({ start, end: cut });
      start = cut;
      taken = displayWidth(text.slice(start, at));
      lastSpace = -1;
    }
    if (character === ' ') lastSpace = at;
    at += character.length;
    taken += width;
  }
  if (at > start || lines.length === 0) lines.push({ start, end: at });
  return lines;
}

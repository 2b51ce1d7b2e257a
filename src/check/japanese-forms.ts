/** Under which forms dictionaries may hold the words of a bead, alone or with their neighbours. */
import type { JapaneseToken } from '../language/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { JapaneseProfile, SenseIndex } from './sense-index.ts';

const LONGEST_COMPOUND = 5;
const [UNKNOWN, NONE] = [-2, -1];

/** The forms of the words of one bead. Every stretch of words is looked up once, however many of its words are asked about. */
export class JapaneseForms {
  /** By the first word of a stretch and its length: the number of the stretch as written, and with its last word in its base form. */
  private readonly written: Int32Array;
  private readonly based: Int32Array;
  /** By its first word: how far stretches can go on that a dictionary may hold; −2 before it is asked. */
  private readonly reach: Int32Array;

  constructor(
    private readonly words: readonly JapaneseToken[],
    private readonly text: string,
    private readonly lexicon: Lexicon,
    private readonly index: SenseIndex,
    private readonly asks: (at: number) => boolean,
  ) {
    this.written = new Int32Array(words.length * LONGEST_COMPOUND).fill(NONE);
    this.based = new Int32Array(words.length * LONGEST_COMPOUND).fill(UNKNOWN);
    this.reach = new Int32Array(words.length).fill(UNKNOWN);
  }

  /** Every form under which a dictionary may hold the word at `at`. */
  at(at: number): readonly JapaneseProfile[] {
    const { words, text, index } = this;
    const word = words[at];
    if (word === undefined) return [];
    const forms = [index.ofJapanese(word.base)];
    const keep = (form: JapaneseProfile): void => {
      if (!forms.includes(form)) forms.push(form);
    };
    if (word.surface !== word.base) keep(index.ofJapanese(word.surface));
    for (let from = Math.max(0, at - LONGEST_COMPOUND + 1); from <= at; from++) {
      const start = words[from]?.start ?? 0;
      for (let to = Math.max(at, from + 1); to < Math.min(words.length, from + LONGEST_COMPOUND); to++) {
        const last = words[to];
        if (last === undefined || (words[to - 1]?.end ?? 0) !== last.start) break;
        const reach = this.reachOf(from);
        if (start + reach < last.start) break;
        const whole = this.asks(from) ? (this.written[from * LONGEST_COMPOUND + to - from] ?? NONE) : NONE;
        if (whole >= 0) keep(index.ofNumber(whole, text.slice(start, last.end)));
        if (last.base === last.surface) continue;
        const based = this.basedOn(from, to, last);
        if (based >= 0) keep(index.ofNumber(based, text.slice(start, last.start) + last.base));
      }
    }
    return forms;
  }

  /** How many units of what stands at a word begin an entry, at most; notes the entries that end with a word. */
  private reachOf(from: number): number {
    const known = this.reach[from] ?? 0;
    if (known !== UNKNOWN) return known;
    const { words, text } = this;
    const start = words[from]?.start ?? 0;
    const stop = words[Math.min(words.length, from + LONGEST_COMPOUND) - 1]?.end ?? start;
    let to = from;
    const reach = this.lexicon.numbered.japanese.walk(text, start, stop, (id, end) => {
      to = from;
      while ((words[to]?.end ?? end) < end) to++;
      if (words[to]?.end === end) this.written[from * LONGEST_COMPOUND + to - from] = id;
    });
    this.reach[from] = reach;
    return reach;
  }

  private basedOn(from: number, to: number, last: JapaneseToken): number {
    const place = from * LONGEST_COMPOUND + to - from;
    const known = this.based[place] ?? NONE;
    if (known !== UNKNOWN) return known;
    const start = this.words[from]?.start ?? 0;
    const id = this.lexicon.numbered.japanese.of(this.text.slice(start, last.start) + last.base);
    this.based[place] = id;
    return id;
  }
}

/** Numbers of forms with a strength each, all in two arrays: stretches of it cost neither objects nor garbage. */
export class WeighedForms {
  ids = new Int32Array(1 << 16);
  /** 0–1. */
  strengths = new Float64Array(1 << 16);
  size = 0;
  /** Where each number was written last; it holds only where `ids` agrees. */
  private places = new Int32Array(1 << 16);

  /** Adds a number at the end. */
  push(id: number, strength: number): void {
    if (this.size === this.ids.length) {
      this.ids = widened(this.ids, 2 * this.size);
      const strengths = new Float64Array(2 * this.size);
      strengths.set(this.strengths);
      this.strengths = strengths;
    }
    this.ids[this.size] = id;
    this.strengths[this.size++] = strength;
  }

  /** Adds a number to the stretch that goes from `from` to the end, which holds each number once; the greatest strength counts. */
  raise(from: number, id: number, strength: number): void {
    const place = this.places[id] ?? -1;
    if (place >= from && place < this.size && this.ids[place] === id) {
      if ((this.strengths[place] ?? 0) < strength) this.strengths[place] = strength;
      return;
    }
    if (id >= this.places.length)
      this.places = widened(this.places, Math.max(2 * this.places.length, id + 1));
    this.places[id] = this.size;
    this.push(id, strength);
  }
}

/** The same numbers in a longer array. */
export function widened(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length);
  wider.set(array);
  return wider;
}

const HAN = /^\p{Script=Han}$/u;
/** Of the basic plane: 0 not asked yet, 1 no, 2 yes. */
const asked = new Uint8Array(1 << 16);

/** Whether a code point is a Chinese character. */
export function isChinese(character: number): boolean {
  if (character >= asked.length) return HAN.test(String.fromCodePoint(character));
  if (asked[character] === 0) asked[character] = HAN.test(String.fromCodePoint(character)) ? 2 : 1;
  return asked[character] === 2;
}

/** The Chinese characters of a word by code point. */
export function chineseOf(word: string): Int32Array<ArrayBuffer> {
  const found: number[] = [];
  for (let at = 0; at < word.length; at++) {
    const character = word.codePointAt(at) ?? 0;
    if (character > 0xffff) at++;
    if (isChinese(character)) found.push(character);
  }
  return found.length === 0 ? NONE : Int32Array.from(found);
}

const NONE = new Int32Array(0);

import type { Match, Matches } from './matches.ts';
import type { Occurrence, Side } from './material.ts';

/** How many Japanese sentences are kept ready: groups that grow ask for a few neighbours again and again. */
const READY = 16;

/** What one Japanese sentence asks for: by English type the first of a chain of its places that the type would translate. */
export interface Wants {
  sentence: number;
  /** By English type, one more than the first of the chain; 0 for types that nothing asks for. */
  readonly first: Int32Array;
  /** One more than the next of the chain; 0 at its end. */
  readonly next: number[];
  readonly occurrence: Occurrence[];
  readonly match: Match[];
}

/** Turns matches round, sentence by sentence: comparing two sentences then takes one look for each English word. */
export class Wanted {
  private readonly slots: (Wants | undefined)[] = [];

  constructor(
    private readonly ja: Side,
    private readonly types: number,
    private readonly matches: Matches,
  ) {}

  /** What a Japanese sentence asks for; what this returns holds until sixteen others were asked about. */
  of(sentence: number): Wants {
    const slot = sentence % READY;
    const known = this.slots[slot];
    if (known?.sentence === sentence) return known;
    const wants = known ?? {
      sentence,
      ...{ first: new Int32Array(this.types), next: [], occurrence: [], match: [] },
    };
    this.slots[slot] = wants;
    for (const match of wants.match) wants.first[match.en] = 0;
    wants.sentence = sentence;
    wants.next.length = 0;
    wants.occurrence.length = 0;
    wants.match.length = 0;
    for (const occurrence of this.ja.sentences[sentence]?.occurrences ?? [])
      for (const match of this.matches[occurrence.type] ?? []) {
        wants.next.push(wants.first[match.en] ?? 0);
        wants.occurrence.push(occurrence);
        wants.match.push(match);
        wants.first[match.en] = wants.match.length;
      }
    return wants;
  }
}

/**
 * The renderings of the lexicon in numbers. Whoever compares every word of a text with every other asks for hundreds of
 * thousands of renderings, of which few are ever looked at: as strings and objects they would cost more than the
 * comparison.
 */
import { Found } from './found.ts';
import { backwardOf, forwardOf, listedOf, type Pairs } from './pairs.ts';
import { singularOf, withoutHyphens } from './singular.ts';
import { at, findString, type SearchTable, stringAt, type Units, visitPrefixes } from './strings.ts';

/** Where a form lies, for reading it without making a string. */
export interface Place {
  readonly units: Units;
  readonly start: number;
  readonly end: number;
}

/** The forms of one language by number, from 0 on and below `count`. */
export interface FormNumbers {
  readonly count: number;
  /** The number of a form; −1 when the lexicon renders none such. */
  of(form: string): number;
  form(id: number): string;
  place(id: number): Place;
  /**
   * Calls `visit` with every form that `text` holds from `from` on and that ends at `stop` or before. Returns how many
   * units at most of what stands there begin a form.
   */
  walk(text: string, from: number, stop: number, visit: (id: number, end: number) => void): number;
}

/** The word pairs of a lexicon in numbers. */
export interface Numbered {
  readonly japanese: FormNumbers;
  readonly english: FormNumbers;
  /** Fills in what `Lexicon.english` answers for the form of a number. */
  englishOf(japanese: number, found: Found): void;
  /** Fills in what `Lexicon.japanese` answers. `id` is the number of the form, `isOrdered` whether the order matters. */
  japaneseOf(english: string, id: number, isOrdered: boolean, found: Found): void;
}

const NOWHERE: Place = { units: new Uint8Array(), start: 0, end: 0 };

const placeOf = ({ units, starts }: SearchTable, id: number): Place => ({
  units,
  start: at(starts, id),
  end: at(starts, id + 1),
});

/** Numbers for the forms of several tables; a form that stands in more than one has one number. */
class Forms implements FormNumbers {
  readonly count: number;
  /** For every table the numbers of its forms; undefined for the largest, whose places are the numbers. */
  private readonly numbers: readonly (Int32Array | undefined)[];
  /** The way back. */
  private readonly places: readonly (ReadonlyMap<number, number> | undefined)[];
  /** The forms that the largest table has not. */
  private readonly others: { readonly table: SearchTable; readonly id: number }[] = [];
  private readonly main: SearchTable | undefined;

  constructor(private readonly tables: readonly SearchTable[]) {
    const main = [...tables].sort((one, other) => other.count - one.count)[0];
    this.main = main;
    const size = main?.count ?? 0;
    const known = new Map<string, number>();
    this.numbers = tables.map((table) => {
      if (main === undefined || table === main) return undefined;
      return Int32Array.from({ length: table.count }, (_, id) => {
        const form = stringAt(table, id);
        const there = findString(main, form);
        if (there >= 0) return there;
        const number = known.get(form) ?? size + this.others.push({ table, id }) - 1;
        known.set(form, number);
        return number;
      });
    });
    this.count = size + this.others.length;
    this.places = this.numbers.map(
      (numbers) => numbers && new Map([...numbers].map((number, place) => [number, place])),
    );
  }

  /** Where the form of a number stands in a table; −1 where it does not. */
  placeIn(table: number, id: number): number {
    const places = this.places[table];
    if (places !== undefined) return places.get(id) ?? -1;
    return id < (this.main?.count ?? 0) ? id : -1;
  }

  /** The number of a form of one of the tables. */
  number(table: number, id: number): number {
    return this.numbers[table]?.[id] ?? id;
  }

  of(form: string): number {
    for (let table = 0; table < this.tables.length; table++) {
      const one = this.tables[table];
      const id = one === undefined ? -1 : findString(one, form);
      if (id >= 0) return this.number(table, id);
    }
    return -1;
  }

  form(id: number): string {
    const { main } = this;
    if (main !== undefined && id < main.count) return stringAt(main, id);
    const other = this.others[id - (main?.count ?? 0)];
    return other === undefined ? '' : stringAt(other.table, other.id);
  }

  place(id: number): Place {
    const { main } = this;
    if (main !== undefined && id < main.count) return placeOf(main, id);
    const other = this.others[id - (main?.count ?? 0)];
    return other === undefined ? NOWHERE : placeOf(other.table, other.id);
  }

  walk(text: string, from: number, stop: number, visit: (id: number, end: number) => void): number {
    let deepest = 0;
    for (let table = 0; table < this.tables.length; table++) {
      const one = this.tables[table];
      if (one === undefined) continue;
      const depth = visitPrefixes(one, text, from, stop, (id, end) => visit(this.number(table, id), end));
      if (depth > deepest) deepest = depth;
    }
    return deepest;
  }
}

/** Numbers the pairs of a lexicon. */
export function numberPairs(pairs: readonly Pairs[]): Numbered {
  const japanese = new Forms(pairs.map((part) => part.links.from));
  const english = new Forms(pairs.map((part) => part.links.to));
  const spare = new Found();
  const singular = new Found();

  /** Puts what several parts say of a form together. */
  const gather = (
    found: Found,
    forms: Forms,
    id: number,
    fill: (part: Pairs, table: number, place: number, into: Found) => void,
  ): void => {
    found.clear();
    for (let table = 0; table < pairs.length; table++) {
      const [part, place] = [pairs[table], forms.placeIn(table, id)];
      if (part === undefined || place < 0) continue;
      if (found.count === 0) fill(part, table, place, found);
      else {
        spare.clear();
        fill(part, table, place, spare);
        found.join(spare);
      }
    }
  };

  const fillEnglish = (part: Pairs, table: number, place: number, into: Found): void => {
    const { links, figures } = part;
    const end = at(links.starts, place + 1);
    for (let edge = at(links.starts, place); edge < end; edge++) {
      const known = at(figures, edge);
      into.add(
        english.number(table, at(links.targets, edge)),
        forwardOf(known),
        backwardOf(known),
        listedOf(known),
      );
    }
  };

  const fillJapanese = (part: Pairs, table: number, place: number, into: Found): void => {
    const { back, figures } = part;
    const end = at(back.starts, place + 1);
    for (let one = at(back.starts, place); one < end; one++) {
      const known = at(figures, at(back.edges, one));
      into.add(
        japanese.number(table, at(back.sources, one)),
        backwardOf(known),
        forwardOf(known),
        listedOf(known),
      );
    }
  };

  return {
    japanese,
    english,
    englishOf(id, found) {
      gather(found, japanese, id, fillEnglish);
      found.sort();
    },
    japaneseOf(form, id, isOrdered, found) {
      const plain = withoutHyphens(form);
      gather(found, english, plain === form ? id : english.of(plain), fillJapanese);
      if (isOrdered) found.sort();
      const one = singularOf(plain);
      if (one === undefined) return;
      gather(singular, english, english.of(one), fillJapanese);
      if (isOrdered) singular.sort();
      if (singular.count === 0 || (found.count > 0 && !found.meets(singular))) return;
      found.join(singular);
      if (isOrdered) found.sort();
    },
  };
}

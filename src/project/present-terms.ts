import { lastFrom } from '../base/bisect.ts';
import type { Span } from '../base/span.ts';
import type { JapaneseText } from '../language/analysis.ts';
import type { Term, Variant } from '../term/term.ts';
import type { PresentText } from './present-text.ts';
import type { Survival } from './survive.ts';

/** A sentence that was edited, with the places where its words begin and end. */
interface Edited extends Span {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/** Where a form stands in the sentences that were edited, at the edges of words. */
const placesIn = (form: string, text: string, edited: readonly Edited[]): readonly Span[] =>
  edited.flatMap(({ start, end, starts, ends }) => {
    const found: Span[] = [];
    for (
      let place = text.indexOf(form, start);
      place >= 0 && place + form.length <= end;
      place = text.indexOf(form, place + form.length)
    ) {
      if (starts.has(place) && ends.has(place + form.length))
        found.push({ start: place, end: place + form.length });
    }
    return found;
  });

/** The terms of an article once people have written in it: places that still stand, and new ones of known forms. */
export function presentTerms(
  terms: readonly Term[],
  present: PresentText,
  ja: JapaneseText,
  survival: Survival,
  basisText: string,
): readonly Term[] {
  const edited = present.sentences.flatMap((_, at): readonly Edited[] => {
    const units = present.pieces[present.pieceOf[at] ?? -1]?.units ?? [];
    const sentence = ja.sentences[at];
    if (sentence === undefined || units.every((unit) => survival.isSame(unit))) return [];
    const { start, end, kind, tokens } = sentence;
    // Nobody looks for terms in navigation.
    const words = kind === 'boilerplate' ? [] : tokens;
    const starts = new Set(words.map((token) => token.start));
    return [{ start, end, starts, ends: new Set(words.map((token) => token.end)) }];
  });
  const isEdited = (span: Span): boolean =>
    edited.some(({ start, end }) => start <= span.start && span.end <= end);
  const mapped = (place: Span): readonly Span[] => {
    const span = survival.map(place);
    return span === undefined || isEdited(span) ? [] : [span];
  };
  return terms.flatMap((term): readonly Term[] => {
    const variants = term.variants.flatMap((variant): readonly Variant[] => {
      const kept = variant.places.flatMap(mapped);
      const isForm =
        edited.length > 0 && variant.places.some((it) => basisText.slice(it.start, it.end) === variant.form);
      const found = isForm ? placesIn(variant.form, ja.text, edited) : [];
      const places = [...kept, ...found].sort((one, other) => one.start - other.start);
      return places.length === 0 ? [] : [{ ...variant, places, count: places.length }];
    });
    const [first, ...others] = variants;
    if (first === undefined) return [];
    const stood = survival.map(term.context.ja);
    const at = first.places[0]?.start ?? 0;
    const around = ja.sentences[lastFrom(ja.sentences, at)];
    const context = around !== undefined && around.start <= at && at < around.end ? around : undefined;
    const shown = stood ?? (context && { start: context.start, end: context.end }) ?? { start: 0, end: 0 };
    return [{ ...term, variants: [first, ...others], context: { ...term.context, ja: shown } }];
  });
}

import type { Span } from '../base/span.ts';
import type { JapaneseText } from '../language/analysis.ts';
import type { Term, Variant } from '../term/term.ts';
import type { PresentText } from './present-text.ts';
import type { Survival } from './survive.ts';

/** Where a form stands in the sentences that were edited, at the edges of words. */
function placesIn(form: string, ja: JapaneseText, edited: readonly number[]): readonly Span[] {
  return edited.flatMap((at) => {
    const sentence = ja.sentences[at];
    if (sentence === undefined || sentence.kind === 'boilerplate') return [];
    const starts = new Set(sentence.tokens.map((token) => token.start));
    const ends = new Set(sentence.tokens.map((token) => token.end));
    const found: Span[] = [];
    for (
      let place = ja.text.indexOf(form, sentence.start);
      place >= 0 && place + form.length <= sentence.end;
      place = ja.text.indexOf(form, place + form.length)
    ) {
      if (starts.has(place) && ends.has(place + form.length))
        found.push({ start: place, end: place + form.length });
    }
    return found;
  });
}

/** The terms of an article once people have written in it: places that still stand, and new ones of known forms. */
export function presentTerms(
  terms: readonly Term[],
  present: PresentText,
  ja: JapaneseText,
  survival: Survival,
  basisText: string,
): readonly Term[] {
  const edited = present.sentences.flatMap((_, at) => {
    const units = present.pieces[present.pieceOf[at] ?? -1]?.units ?? [];
    return units.every((unit) => survival.isSame(unit)) ? [] : [at];
  });
  const isEdited = (span: Span): boolean =>
    edited.some((at) => {
      const sentence = present.sentences[at];
      return sentence !== undefined && sentence.start <= span.start && span.end <= sentence.end;
    });
  return terms.flatMap((term): readonly Term[] => {
    const variants = term.variants.flatMap((variant): readonly Variant[] => {
      const kept = variant.places.flatMap((place) => survival.map(place) ?? []).filter((it) => !isEdited(it));
      const isForm = variant.places.some((it) => basisText.slice(it.start, it.end) === variant.form);
      const found = isForm ? placesIn(variant.form, ja, edited) : [];
      const places = [...kept, ...found].sort((one, other) => one.start - other.start);
      return places.length === 0 ? [] : [{ ...variant, places, count: places.length }];
    });
    const [first, ...others] = variants;
    if (first === undefined) return [];
    const context = ja.sentences.find(
      (it) => it.start <= (first.places[0]?.start ?? 0) && (first.places[0]?.start ?? 0) < it.end,
    );
    const stood = survival.map(term.context.ja);
    const shown = stood ?? (context && { start: context.start, end: context.end }) ?? { start: 0, end: 0 };
    return [{ ...term, variants: [first, ...others], context: { ...term.context, ja: shown } }];
  });
}

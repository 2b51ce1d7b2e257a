/** Which entries of a glossary a bead must keep to. */
import { once } from '../base/keeping.ts';
import type { Span } from '../base/span.ts';
import type { GlossaryEntry } from '../term/term.ts';
import { englishPlaces, japanesePlaces } from './occurrences.ts';
import type { BeadView, Located } from './view.ts';

/** What a glossary says of one English term; several rows for one term admit several forms, the first preferred. */
export interface Ruling {
  readonly en: string;
  readonly preferred: string;
  readonly allowed: readonly string[];
  readonly forbidden: readonly string[];
}

/** One place where an English term stands in a bead. */
export interface Use {
  readonly ruling: Ruling;
  readonly en: Located<Span>;
}

/** The rows of a glossary term by term, the terms with the most words first. */
const rulingsOf = once((glossary: readonly GlossaryEntry[]): readonly Ruling[] => {
  const rows = new Map<string, GlossaryEntry[]>();
  for (const entry of glossary) rows.set(entry.en, [...(rows.get(entry.en) ?? []), entry]);
  const words = ({ en }: Ruling): number => en.split(/\s+/).length;
  const made = [...rows].flatMap(([en, [first, ...more]]): readonly Ruling[] => {
    if (first === undefined) return [];
    const all = [first, ...more];
    const allowed = [...new Set(all.map(({ ja }) => ja))];
    const forbidden = [...new Set(all.flatMap((it) => it.forbidden))].filter((it) => !allowed.includes(it));
    return [{ en, preferred: first.ja, allowed, forbidden }];
  });
  return made.sort((one, other) => words(other) - words(one) || other.en.length - one.en.length);
});

/** Whether a longer phrase that a dictionary knows, or a longer name, takes a place in: "prime minister" is no "minister". */
function isPartOfLonger(view: BeadView, { start, end }: Span, ruling: Ruling): boolean {
  const { tokens, names } = view.en;
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (first === undefined || last === undefined) return true;
  const longer = names.some(
    (name) =>
      name.file === first.file &&
      name.start <= first.start &&
      name.end >= last.end &&
      name.end - name.start > last.end - first.start &&
      /\p{Lu}/u.test(ruling.en),
  );
  const phrase = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map((token, at, all) => (at === all.length - 1 ? token.lemma : token.lower))
      .join(' ')
      .toLowerCase();
  const known = (from: number, to: number): boolean =>
    from >= 0 &&
    to <= tokens.length &&
    /^[\p{L} -]+$/u.test(phrase(from, to)) &&
    view.article.lexicon.japanese(phrase(from, to)).some(({ listed, form }) => listed && form.length > 1);
  return longer || known(start - 1, end) || known(start, end + 1);
}

/** Where the terms of the glossary stand in the English of a bead; a word counts for the longest term alone. */
export function usesIn(view: BeadView): readonly Use[] {
  const taken = new Set<number>();
  const uses: Use[] = [];
  for (const ruling of rulingsOf(view.article.glossary)) {
    for (const place of englishPlaces(ruling.en, view.en.tokens)) {
      const indices = Array.from({ length: place.end - place.start }, (_, step) => place.start + step);
      if (indices.some((at) => taken.has(at))) continue;
      for (const at of indices) taken.add(at);
      const [first, last] = [view.en.tokens[place.start], view.en.tokens[place.end - 1]];
      if (first === undefined || last === undefined || isPartOfLonger(view, place, ruling)) continue;
      uses.push({ ruling, en: { file: first.file, start: first.start, end: last.end } });
    }
  }
  return uses;
}

const covers = (outer: readonly Span[], { start, end }: Span): boolean =>
  outer.some((it) => it.start <= start && it.end >= end);

/** Where the forms of a list stand in the Japanese of a bead, longer forms first, none inside another. */
export function formsIn(view: BeadView, forms: readonly string[]): readonly (Span & { form: string })[] {
  const found: (Span & { form: string })[] = [];
  for (const form of [...forms].sort((one, other) => other.length - one.length))
    for (const place of japanesePlaces(form, view.ja.tokens, view.article.text))
      if (!covers(found, place)) found.push({ ...place, form });
  return found.sort((one, other) => one.start - other.start);
}

/** What stands in the Japanese for an English place though the glossary does not name it; by a dictionary, then by links. */
export function renderingOf(view: BeadView, { ruling, en }: Use): (Span & { form: string }) | undefined {
  const { lexicon, text } = view.article;
  const listed = lexicon
    .japanese(ruling.en.toLowerCase())
    .filter((it) => it.listed && it.form.length > 1 && !ruling.allowed.includes(it.form))
    .map(({ form }) => form);
  const [known] = formsIn(view, listed);
  if (known !== undefined) return known;
  const linked = view.links.filter(
    (link) => link.en.file === en.file && link.en.start < en.end && link.en.end > en.start,
  );
  const words = view.ja.tokens.filter((token) =>
    linked.some(({ ja, score }) => score >= SURE_LINK && ja.start < token.end && ja.end > token.start),
  );
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const whole = words.every((token, at) => at === 0 || words[at - 1]?.end === token.start);
  const span = { start: first.start, end: last.end };
  return whole ? { ...span, form: text.slice(span.start, span.end) } : undefined;
}

/** Below this a link is too often wrong to say which word stands for a term. */
const SURE_LINK = 0.6;

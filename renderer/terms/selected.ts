import type { ArticlePage } from '../../src/api/project-views.ts';
import { overlap, type Span, slice } from '../../src/base/span.ts';
import type { EntryDecision } from '../../src/project/record.ts';
import { keyOf } from '../../src/term/entry.ts';

type Page = Pick<ArticlePage, 'ja' | 'en' | 'links' | 'terms'>;

const flat = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The longest stretch that counts as what linked words say together, in UTF-16 units. */
const LONGEST = 60;

function* placesOf(text: string, words: string): Generator<Span> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    yield { start: at, end: at + words.length };
}

/** Spans as one stretch from the first to the last; empty when they lie too far apart. */
function stretch(text: string, spans: readonly Span[]): string {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return spans.length === 0 || end - start > LONGEST ? '' : flat(slice(text, { start, end }));
}

/** The English across from Japanese words, where words of theirs are linked. */
function englishOf({ ja, en, links }: Page, words: string): string {
  for (const place of placesOf(ja.text, words)) {
    const linked = links.filter((link) => overlap(link.ja, place) > 0).map((link) => link.en);
    const [first] = linked;
    if (first === undefined) continue;
    const found = stretch(
      en[first.file]?.text ?? '',
      linked.filter(({ file }) => file === first.file),
    );
    if (found !== '') return found;
  }
  return '';
}

/** The Japanese across from English words, where words of theirs are linked. */
function japaneseOf({ ja, en, links }: Page, words: string): string {
  for (const [file, { text }] of en.entries())
    for (const place of placesOf(text, words)) {
      const linked = links.filter((link) => link.en.file === file && overlap(link.en, place) > 0);
      const found = stretch(
        ja.text,
        linked.map((link) => link.ja),
      );
      if (found !== '') return found;
    }
  return '';
}

/** The glossary entry that selected words of an article may be, to be looked over: with what stands across from them. */
export function draftOfWords(page: Page, words: string, language: 'ja' | 'en'): EntryDecision {
  const chosen = flat(words);
  const known = page.terms.find(({ en, variants }) =>
    language === 'en'
      ? keyOf(en) === keyOf(chosen)
      : variants.some((variant) => variant.form === chosen && variant.en === undefined),
  );
  const across = language === 'ja' ? englishOf(page, words.trim()) : japaneseOf(page, words.trim());
  const en = language === 'en' ? chosen : (known?.en ?? across);
  const ja = language === 'ja' ? chosen : (known?.variants[0].form ?? across);
  return { en, ja, kind: known?.kind ?? 'noun', forbidden: [], note: '', status: 'accepted' };
}

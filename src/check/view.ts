import type { Alignment, Bead, Link, SourceSpan } from '../align/alignment.ts';
import { findUnrelated } from '../align/standing.ts';
import { firstBehind, lastFrom } from '../base/bisect.ts';
import { once } from '../base/keeping.ts';
import type { Span } from '../base/span.ts';
import type { EnglishSentence, EnglishText, JapaneseSentence, JapaneseText } from '../language/analysis.ts';
import type { Moment, Name, Quantity } from '../language/mention.ts';
import type { EnglishToken, JapaneseToken } from '../language/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { GlossaryEntry, Term } from '../term/term.ts';
import type { Usage } from '../term/usage.ts';
import type { DoubtTrees } from './trees.ts';

/** Something that stands in one of the English sources, with the source it stands in. */
export type Located<Thing extends Span> = Thing & SourceSpan;

/** Checks read of the terms only those that have so many Japanese forms or more. */
export const FORMS_READ = 2;

/** What a check may ask besides the texts themselves. */
export interface CheckContext {
  readonly lexicon: Lexicon;
  readonly glossary: readonly GlossaryEntry[];
  /** Terms of the article; those of fewer forms than `FORMS_READ` may be left out. */
  readonly terms: readonly Term[];
  /** What articles written in Japanese call things, when the user has given some. */
  readonly usage?: Usage;
  /** Trees to be asked about doubtful words in place of those that ship: of texts that these have learnt from. */
  readonly doubts?: DoubtTrees;
}

/** The Japanese of one bead, its sentences in order. Offsets count in the whole article. */
export interface JapaneseSide {
  readonly sentences: readonly JapaneseSentence[];
  readonly tokens: readonly JapaneseToken[];
  readonly quantities: readonly Quantity[];
  readonly moments: readonly Moment[];
  readonly names: readonly Name[];
}

/** The English of one bead, its sentences in order. Offsets count in the source that `file` names. */
export interface EnglishSide {
  readonly sentences: readonly Located<EnglishSentence>[];
  readonly tokens: readonly Located<EnglishToken>[];
  readonly quantities: readonly Located<Quantity>[];
  readonly moments: readonly Located<Moment>[];
  readonly names: readonly Located<Name>[];
}

/** One bead as a check sees it: both sides, the links between them, and the article around it. */
export interface BeadView {
  /** Index into `Alignment.beads`; absent for Japanese that no bead holds. */
  readonly index?: number;
  /** How far the bead can be trusted, 0–1; see `Bead.score`. */
  readonly score: number;
  readonly ja: JapaneseSide;
  readonly en: EnglishSide;
  readonly links: readonly Link[];
  readonly article: ArticleView;
}

/** The article as a check sees it: only sentences that are read (body, heading, caption), the beads in order. */
export interface ArticleView extends CheckContext {
  /** The whole Japanese text. */
  readonly text: string;
  readonly sources: readonly EnglishText[];
  /** Sources that the Japanese does not translate; see `findUnrelated`. */
  readonly unrelated: ReadonlySet<number>;
  readonly sentences: readonly JapaneseSentence[];
  readonly beads: readonly BeadView[];
}

const CHECKED: ReadonlySet<string> = new Set(['body', 'heading', 'caption']);

/** Whether checks read a sentence: navigation, bylines and foreign paragraphs are nobody's translation. */
export const isChecked = ({ kind }: Pick<JapaneseSentence, 'kind'>): boolean => CHECKED.has(kind);

/** The Japanese words of a span. */
export const japaneseAt = (view: BeadView | ArticleView, span: Span): string =>
  ('article' in view ? view.article : view).text.slice(span.start, span.end);

/** The English words of a span. */
export const englishAt = (view: BeadView | ArticleView, span: SourceSpan): string =>
  ('article' in view ? view.article : view).sources[span.file]?.text.slice(span.start, span.end) ?? '';

/** Whether a bead has a side to compare with. */
export const isPaired = (view: BeadView): boolean =>
  view.ja.sentences.length > 0 && view.en.sentences.length > 0;

/** All that sentences hold of one sort. Most beads have one sentence to a side, and then nothing is copied. */
function held<Sentence, Thing>(
  sentences: readonly Sentence[],
  of: (sentence: Sentence) => readonly Thing[],
): readonly Thing[] {
  const [only] = sentences;
  return sentences.length === 1 && only !== undefined ? of(only) : sentences.flatMap(of);
}

/** The Japanese of a bead, gathered when a check looks at it: after an edit most beads are known already. */
class Gathered implements JapaneseSide {
  private readonly known: { -readonly [Part in keyof JapaneseSide]?: JapaneseSide[Part] } = {};
  constructor(readonly sentences: readonly JapaneseSentence[]) {}

  get tokens() {
    this.known.tokens ??= held(this.sentences, (sentence) => sentence.tokens);
    return this.known.tokens;
  }
  get quantities() {
    this.known.quantities ??= held(this.sentences, (sentence) => sentence.quantities);
    return this.known.quantities;
  }
  get moments() {
    this.known.moments ??= held(this.sentences, (sentence) => sentence.moments);
    return this.known.moments;
  }
  get names() {
    this.known.names ??= held(this.sentences, (sentence) => sentence.names);
    return this.known.names;
  }
}

/** English never changes while an article is worked on: what was located once is not copied again. */
const locatedBefore = new WeakMap<readonly Span[], { readonly file: number; readonly things: unknown }>();

function located<Thing extends Span>(things: readonly Thing[], file: number): readonly Located<Thing>[] {
  const known = locatedBefore.get(things);
  if (known?.file === file) return known.things as readonly Located<Thing>[];
  const fresh = things.map((thing) => ({ ...thing, file }));
  locatedBefore.set(things, { file, things: fresh });
  return fresh;
}

const englishSide = (sentences: readonly Located<EnglishSentence>[]): EnglishSide => ({
  sentences,
  tokens: held(sentences, (sentence) => located(sentence.tokens, sentence.file)),
  quantities: held(sentences, (sentence) => located(sentence.quantities, sentence.file)),
  moments: held(sentences, (sentence) => located(sentence.moments, sentence.file)),
  names: held(sentences, (sentence) => located(sentence.names, sentence.file)),
});

/** The English sides of beads that hold one sentence, by that sentence; most of them are the same after an edit. */
const sidesBefore = new WeakMap<EnglishSentence, { readonly file: number; readonly side: EnglishSide }>();

const NO_ENGLISH = englishSide([]);

function englishSideOf(bead: Bead, sources: readonly EnglishText[]): EnglishSide {
  const checked = bead.en.flatMap(({ file, sentence }) => {
    const own = sources[file]?.sentences[sentence];
    return own === undefined || !isChecked(own) ? [] : [{ own, file }];
  });
  const [first] = checked;
  if (first === undefined) return NO_ENGLISH;
  const known = checked.length === 1 ? sidesBefore.get(first.own) : undefined;
  if (known?.file === first.file) return known.side;
  const side = englishSide(checked.map(({ own, file }) => ({ ...own, file })));
  if (checked.length === 1) sidesBefore.set(first.own, { file: first.file, side });
  return side;
}

/** Lays article, sources and alignment out the way checks read them; every checked sentence stands in one bead. */
export function viewArticle(
  article: JapaneseText,
  sources: readonly EnglishText[],
  alignment: Alignment,
  context: CheckContext,
): ArticleView {
  const beads: BeadView[] = [];
  const view: ArticleView = {
    ...context,
    text: article.text,
    sources,
    unrelated: findUnrelated(alignment, sources.length),
    sentences: article.sentences.filter(isChecked),
    beads,
  };
  const standing = new Set<JapaneseSentence>();
  const linksOf = new Map<number, Link[]>();
  for (const link of alignment.links) {
    const row = linksOf.get(link.bead);
    if (row) row.push(link);
    else linksOf.set(link.bead, [link]);
  }
  for (const [index, bead] of alignment.beads.entries()) {
    const sentences = bead.ja.flatMap((at) => article.sentences[at] ?? []).filter(isChecked);
    for (const sentence of sentences) standing.add(sentence);
    beads.push({
      index,
      score: bead.score,
      ja: new Gathered(sentences),
      en: englishSideOf(bead, sources),
      links: linksOf.get(index) ?? [],
      article: view,
    });
  }
  for (const sentence of view.sentences) {
    if (standing.has(sentence)) continue;
    beads.push({ score: 0, ja: new Gathered([sentence]), en: NO_ENGLISH, links: [], article: view });
  }
  return view;
}

/** The checked sentence that a span of the Japanese touches first; undefined in navigation and between sentences. */
export function sentenceAt(view: ArticleView, span: Span): JapaneseSentence | undefined {
  const first = view.sentences[firstBehind(view.sentences, span.start)];
  return first !== undefined && first.start < span.end ? first : undefined;
}

/** Where a sentence stands, and the bead that holds it. */
interface Holding extends Span {
  readonly bead: BeadView;
}

const byStart = (one: Span, other: Span): number => one.start - other.start;

const japaneseHoldings = once((view: ArticleView): readonly Holding[] =>
  view.beads
    .flatMap((bead) => bead.ja.sentences.map(({ start, end }): Holding => ({ start, end, bead })))
    .sort(byStart),
);

/** By source. */
const englishHoldings = once((view: ArticleView): readonly (readonly Holding[])[] => {
  const held = view.sources.map((): Holding[] => []);
  for (const bead of view.beads)
    for (const { file, start, end } of bead.en.sentences) held[file]?.push({ start, end, bead });
  return held.map((one) => one.sort(byStart));
});

function holderOf(at: number, all: readonly Holding[]): BeadView | undefined {
  const found = all[lastFrom(all, at)];
  return found !== undefined && found.start <= at && at < found.end ? found.bead : undefined;
}

/** The bead that holds the beginning of a span of the Japanese. */
export const beadAt = (view: ArticleView, { start }: Span): BeadView | undefined =>
  holderOf(start, japaneseHoldings(view));

/** The bead that holds the beginning of a span of an English source. */
export const beadAtEnglish = (view: ArticleView, { file, start }: SourceSpan): BeadView | undefined =>
  holderOf(start, englishHoldings(view)[file] ?? []);

import { type Span, shift } from '../base/span.ts';
import { analyseEnglish, analyseJapanese } from '../language/analyse.ts';
import type { EnglishText, JapaneseSentence, JapaneseText } from '../language/analysis.ts';
import type { Name } from '../language/mention.ts';
import type { Sentence } from '../segment/sentence.ts';
import type { PresentText } from './present-text.ts';
import type { ArticleMaterial, Id, SourceMaterial } from './record.ts';
import type { Engine } from './way.ts';

const moveAll = <Item extends Span>(items: readonly Item[], by: number): readonly Item[] =>
  items.map((item) => ({ ...item, start: item.start + by, end: item.end + by }));

const moveName = (name: Name, by: number): Name => ({
  ...name,
  ...shift(name, by),
  ...(name.title === undefined ? {} : { title: { ...name.title, ...shift(name.title, by) } }),
});

/**
 * An analysed sentence, moved to where it stands in another text. What it holds is moved when somebody looks at it: of most
 * sentences behind an edit nobody does.
 */
export function moveSentence(sentence: JapaneseSentence, to: Sentence): JapaneseSentence {
  const by = to.start - sentence.start;
  let tokens: JapaneseSentence['tokens'] | undefined;
  let quantities: JapaneseSentence['quantities'] | undefined;
  let moments: JapaneseSentence['moments'] | undefined;
  let names: JapaneseSentence['names'] | undefined;
  return {
    ...to,
    get tokens() {
      tokens ??= moveAll(sentence.tokens, by);
      return tokens;
    },
    get quantities() {
      quantities ??= moveAll(sentence.quantities, by);
      return quantities;
    },
    get moments() {
      moments ??= moveAll(sentence.moments, by);
      return moments;
    },
    get names() {
      names ??= sentence.names.map((name) => moveName(name, by));
      return names;
    },
  };
}

/** How many sentences are remembered; a sentence's analysis takes some kilobytes. */
const SENTENCES = 20_000;
/** How many English sources are remembered. */
const SOURCES = 64;

/** Analyses sentences once each. Only a sentence nobody has seen reaches the tokenizers. */
export interface Analyst {
  japanese(material: ArticleMaterial, present: PresentText): JapaneseText;
  english(source: SourceMaterial): EnglishText;
}

/** An analyst with an empty memory. */
export function makeAnalyst({ tokenizeJapanese, tokenizeEnglish }: Engine): Analyst {
  const sentences = new Map<string, JapaneseSentence>();
  const sources = new Map<Id, { readonly text: string; readonly analysed: EnglishText }>();
  /** Each article as it was analysed last: what has not moved since is the very same. */
  const last = new WeakMap<ArticleMaterial, JapaneseText>();

  const read = (text: string, sentence: Sentence): JapaneseSentence => {
    const own = text.slice(sentence.start, sentence.end);
    const key = `${sentence.kind} ${own}`;
    const known = sentences.get(key);
    if (known !== undefined) return moveSentence(known, sentence);
    const alone = { start: 0, end: own.length, paragraph: 0, kind: sentence.kind };
    const [analysed] = analyseJapanese('', own, [alone], tokenizeJapanese).sentences;
    const fresh: JapaneseSentence = analysed ?? {
      ...alone,
      tokens: [],
      quantities: [],
      moments: [],
      names: [],
    };
    if (sentences.size >= SENTENCES) sentences.clear();
    sentences.set(key, fresh);
    return moveSentence(fresh, sentence);
  };

  return {
    japanese(material, present) {
      const before = last.get(material);
      const known = new Map(before?.sentences.map((sentence) => [sentence.start, sentence]));
      const isUnmoved = (old: JapaneseSentence | undefined, now: Sentence): old is JapaneseSentence =>
        old !== undefined &&
        old.end === now.end &&
        old.paragraph === now.paragraph &&
        old.kind === now.kind &&
        before?.text.slice(old.start, old.end) === present.text.slice(now.start, now.end);
      const sentences = present.sentences.map((sentence) => {
        const old = known.get(sentence.start);
        return isUnmoved(old, sentence) ? old : read(present.text, sentence);
      });
      const analysed = { file: material.file, text: present.text, sentences };
      last.set(material, analysed);
      return analysed;
    },
    english(source) {
      const known = sources.get(source.id);
      if (known?.text === source.text) return known.analysed;
      const analysed = analyseEnglish(source.file, source.text, source.cut, tokenizeEnglish);
      const [oldest] = sources.keys();
      if (sources.size >= SOURCES && oldest !== undefined) sources.delete(oldest);
      sources.set(source.id, { text: source.text, analysed });
      return analysed;
    },
  };
}

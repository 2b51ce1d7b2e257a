import { type Span, shift } from '../base/span.ts';
import { calibrate } from '../check/calibrate.ts';
import type { CheckId } from '../check/catalog.ts';
import { beadOf, findInArticle, findInBead } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import { CHECKS } from '../check/registry.ts';
import type { ArticleView, BeadView } from '../check/view.ts';
import { commonEnds } from './morpheme-diff.ts';

/** How many beads on each side a check may look at to judge one (names are looked for around their sentence). */
const AROUND = 3;
/** A memory may hold findings of so many times the beads that an article has, before those not asked for are let go. */
const SPARE = 4;

/** Findings of one bead with the places of its Japanese sentences at that time. */
interface Remembered {
  readonly findings: readonly Finding[];
  /** Index of the bead at that time. */
  readonly index: number | undefined;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Checks that read every bead of an article again to say something of the whole; in a long one that takes longer than
 * a person should wait for a letter to appear (bench/project.ts).
 */
const SLOW: ReadonlySet<CheckId> = new Set<CheckId>([
  ...(['pivot-homophone', 'omission', 'addition', 'inconsistent-term'] as const),
  ...(['name-variants', 'torn-anchor', 'style-mix'] as const),
]);
/** From so many beads on. */
const LONG = 60;

/** How an article is examined. */
export interface Manner {
  /**
   * What the article stands on: the same object for as long as it is the same article of the same project, from the
   * same sources. What is remembered is remembered of this.
   */
  readonly ground: object;
  /**
   * In a long article, let the slow checks say what they said last time, and run them when there is time: what they
   * said of words that have changed since is left out until then.
   */
  readonly haste: boolean;
}

/** Everything all checks find in an article, before it is put in order. Beads seen before are not read again. */
export type Examine = (view: ArticleView, manner: Manner) => Examined;

/** What was found, before it is put in order. */
export interface Examined {
  readonly findings: readonly Finding[];
  /** False when slow checks said what they had said before. */
  readonly whole: boolean;
}

/** What slow checks said of a text. */
interface Said {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The same about the text as it is now, without what was said of words that have changed. */
function carry({ text, findings }: Said, view: ArticleView): readonly Finding[] {
  const { before, after } = commonEnds(text, view.text);
  const by = after.end - before.end;
  const stands = (span: Span): boolean => span.end <= before.start || span.start >= before.end;
  const move = <One extends Span>(span: One): One =>
    span.start >= before.end ? { ...span, ...shift(span, by) } : span;
  return findings
    .filter((finding) => finding.ja.every(stands) && finding.suggestions.every(stands))
    .map(({ bead: _, ...finding }) => {
      const moved = { ...finding, ja: finding.ja.map(move), suggestions: finding.suggestions.map(move) };
      const bead = beadOf(moved, view);
      return bead?.index === undefined ? moved : { ...moved, bead: bead.index };
    });
}

/** All that is remembered of an article. */
interface Memory {
  /** All that its beads' findings rest on besides the beads: glossary and English. */
  readonly common: string;
  readonly findings: Map<string, Remembered>;
  /** Contents by number, so that a bead and its neighbours are named by a few digits. */
  readonly numbers: Map<string, number>;
  /** The last of the numbers. */
  last: number;
  /** The contents that were told last, by the first sentence of their beads. */
  told: ReadonlyMap<object, Told>;
  /** What the slow checks said last. */
  said?: Said;
}

/** All that a bead's own findings rest on, apart from the English texts, and the lexicon. */
function contentOf(bead: BeadView): string {
  const { text } = bead.article;
  const [origin] = bead.ja.sentences;
  let content = String(bead.score);
  for (const { start, end, kind } of bead.ja.sentences) content += `\n${kind} ${text.slice(start, end)}`;
  for (const { file, start, end } of bead.en.sentences) content += `\r${file} ${start} ${end}`;
  for (const { ja, en } of bead.links)
    content += `\t${ja.start - (origin?.start ?? 0)} ${ja.end - ja.start} ${en.start} ${en.end}`;
  return content;
}

/** Lets go of all that an article does not hold any more. */
function forget(
  { findings, numbers }: Memory,
  keys: ReadonlySet<string>,
  contents: ReadonlySet<number>,
): void {
  for (const key of findings.keys()) if (!keys.has(key)) findings.delete(key);
  for (const [content, number] of numbers) if (!contents.has(number)) numbers.delete(content);
}

/** What a bead was made of when its content was told. */
interface Told extends Pick<BeadView, 'score' | 'en' | 'links'> {
  readonly sentences: BeadView['ja']['sentences'];
  readonly content: number;
}

/** Whether two beads have the very same sentences and links; then they have the same content. */
const isSame = (one: Told, other: BeadView): boolean =>
  one.score === other.score &&
  one.en === other.en &&
  one.links.length === other.links.length &&
  one.links.every((link, at) => link.ja === other.links[at]?.ja && link.en === other.links[at]?.en) &&
  one.sentences.length === other.ja.sentences.length &&
  one.sentences.every((sentence, at) => sentence === other.ja.sentences[at]);

/** Numbers things; equal things are the same object. */
function makeCounter(): (thing: object) => number {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  return (thing) => {
    const known = numbers.get(thing);
    if (known !== undefined) return known;
    last += 1;
    numbers.set(thing, last);
    return last;
  };
}

/** An examiner with an empty memory. */
export function makeExamine(): Examine {
  const memories = new WeakMap<object, Memory>();
  const numberOf = makeCounter();

  const memoryOf = (view: ArticleView, ground: object): Memory => {
    // Terms are not among it: only checks of the whole article read them. An English text is analysed once.
    const usage = view.usage === undefined ? 0 : numberOf(view.usage);
    const common = JSON.stringify([view.glossary, view.sources.map(numberOf), usage]);
    const known = memories.get(ground);
    if (known?.common === common) return known;
    const fresh: Memory = { common, findings: new Map(), numbers: new Map(), last: 0, told: new Map() };
    memories.set(ground, fresh);
    return fresh;
  };

  const findSlow = (view: ArticleView, memory: Memory, haste: boolean): Examined => {
    if (haste && memory.said !== undefined && view.beads.length >= LONG)
      return { findings: carry(memory.said, view), whole: false };
    const findings = findInArticle(
      view,
      CHECKS.filter((one) => SLOW.has(one.id)),
    ).map((one) => calibrate(one, view));
    memory.said = { text: view.text, findings };
    return { findings, whole: true };
  };

  const quick = CHECKS.filter((one) => !SLOW.has(one.id));
  return (view, { ground, haste }) => {
    const memory = memoryOf(view, ground);
    const { findings: remembered, numbers } = memory;
    const told = new Map<object, Told>();
    const numberOfContent = (bead: BeadView): number => {
      const content = contentOf(bead);
      const known = numbers.get(content);
      if (known !== undefined) return known;
      memory.last += 1;
      numbers.set(content, memory.last);
      return memory.last;
    };
    const contents = view.beads.map((bead) => {
      const [first] = bead.ja.sentences;
      const before = first && memory.told.get(first);
      const content = before !== undefined && isSame(before, bead) ? before.content : numberOfContent(bead);
      const { score, en, links } = bead;
      if (first !== undefined) told.set(first, { score, en, links, sentences: bead.ja.sentences, content });
      return content;
    });
    memory.told = told;
    const keys: string[] = [];
    const inBeads = view.beads.flatMap((bead, at) => {
      const from = Math.max(0, at - AROUND);
      const key = `${at - from} ${contents.slice(from, at + AROUND + 1).join(' ')}`;
      keys.push(key);
      const known = remembered.get(key);
      if (known !== undefined) return placed(known, bead);
      const findings = findInBead(bead).map((one) => calibrate(one, view));
      const { sentences } = bead.ja;
      const starts = sentences.map((sentence) => sentence.start);
      const ends = sentences.map((sentence) => sentence.end);
      remembered.set(key, { findings, index: bead.index, starts, ends });
      return findings;
    });
    if (remembered.size > SPARE * (view.beads.length + 1)) forget(memory, new Set(keys), new Set(contents));
    const slow = findSlow(view, memory, haste);
    const inArticle = findInArticle(view, quick).map((one) => calibrate(one, view));
    return { findings: [...inArticle, ...slow.findings, ...inBeads], whole: slow.whole };
  };
}

/** The findings of a bead where its sentences stand now; the very same where they stand where they stood. */
const placed = (known: Remembered, bead: BeadView): readonly Finding[] =>
  known.findings.length === 0 ||
  (known.index === bead.index && bead.ja.sentences.every(({ start }, at) => start === known.starts[at]))
    ? known.findings
    : known.findings.flatMap((finding) => move(finding, known, bead));

/** A finding where the sentences of its bead stand now. */
function move(finding: Finding, known: Remembered, bead: BeadView): readonly Finding[] {
  const by = (span: Span): number => {
    const at = known.starts.findIndex(
      (start, index) => start <= span.start && span.end <= (known.ends[index] ?? 0),
    );
    const nearest = at < 0 ? known.starts.findLastIndex((start) => start <= span.start) : at;
    return (bead.ja.sentences[nearest]?.start ?? 0) - (known.starts[nearest] ?? 0);
  };
  const placed = {
    ...finding,
    ja: finding.ja.map((span) => shift(span, by(span))),
    suggestions: finding.suggestions.map((one) => ({ ...one, ...shift(one, by(one)) })),
  };
  return [bead.index === undefined ? placed : { ...placed, bead: bead.index }];
}

import { type Span, shift } from '../base/span.ts';
import { calibrate } from '../check/calibrate.ts';
import type { CheckId } from '../check/catalog.ts';
import { beadOf, findInArticle, findInBead } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import { CHECKS } from '../check/registry.ts';
import type { ArticleView, BeadView } from '../check/view.ts';
import { commonEnds } from './morpheme-diff.ts';
import type { Id } from './record.ts';

/** How many beads on each side a check may look at to judge one (names are looked for around their sentence). */
const AROUND = 3;
/** How many articles' slow findings are remembered. */
const ARTICLES = 16;
/** How many beads are remembered. */
const BEADS = 20_000;

/** Findings of one bead with the places of its Japanese sentences at that time. */
interface Remembered {
  readonly findings: readonly Finding[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Checks that read every bead of an article again to say something of the whole; in a long one that takes longer than
 * a person should wait for a letter to appear (bench/project.ts).
 */
const SLOW: ReadonlySet<CheckId> = new Set<CheckId>([
  ...(['pivot-homophone', 'omission', 'addition', 'inconsistent-term'] as const),
  ...(['name-variants', 'torn-anchor'] as const),
]);
/** From so many beads on. */
const LONG = 60;

/** How an article is examined. */
export interface Manner {
  readonly article: Id;
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

/** All that a bead's own findings rest on, apart from the English, which never changes, and the lexicon. */
function contentOf(bead: BeadView): string {
  const { text } = bead.article;
  const [origin] = bead.ja.sentences;
  return JSON.stringify([
    bead.ja.sentences.map(({ start, end, kind }) => [kind, text.slice(start, end)]),
    bead.en.sentences.map(({ file, start, end }) => [file, start, end]),
    bead.links.map(({ ja, en }) => [ja.start - (origin?.start ?? 0), ja.end - ja.start, en.start, en.end]),
    bead.score,
  ]);
}

/** An examiner with an empty memory. */
export function makeExamine(): Examine {
  const memory = new Map<string, Remembered>();
  /** Contents by number, so that a bead and its neighbours are named by a few digits. */
  const numbers = new Map<string, number>();
  const said = new Map<Id, Said>();
  let before = '';
  const findSlow = (view: ArticleView, { article, haste }: Manner): Examined => {
    const last = said.get(article);
    if (haste && last !== undefined && view.beads.length >= LONG)
      return { findings: carry(last, view), whole: false };
    const findings = findInArticle(
      view,
      CHECKS.filter((one) => SLOW.has(one.id)),
    ).map((one) => calibrate(one, view));
    said.delete(article);
    said.set(article, { text: view.text, findings });
    for (const old of [...said.keys()].slice(0, -ARTICLES)) said.delete(old);
    return { findings, whole: true };
  };
  const quick = CHECKS.filter((one) => !SLOW.has(one.id));
  return (view, manner) => {
    // Terms are not among it: only checks of the whole article read them, and those are run each time.
    const common = JSON.stringify([
      view.glossary,
      view.sources.map((source) => [source.file, source.text.length]),
    ]);
    if (memory.size > BEADS || common !== before) {
      memory.clear();
      numbers.clear();
    }
    before = common;
    const contents = view.beads.map((bead) => {
      const content = contentOf(bead);
      const known = numbers.get(content);
      if (known !== undefined) return known;
      numbers.set(content, numbers.size);
      return numbers.size - 1;
    });
    const inBeads = view.beads.flatMap((bead, at) => {
      const key = [
        at - Math.max(0, at - AROUND),
        ...contents.slice(Math.max(0, at - AROUND), at + AROUND + 1),
      ].join(' ');
      const { sentences } = bead.ja;
      const known = memory.get(key);
      if (known !== undefined) return known.findings.flatMap((finding) => move(finding, known, bead));
      const findings = findInBead(bead).map((one) => calibrate(one, view));
      memory.set(key, {
        findings,
        starts: sentences.map((sentence) => sentence.start),
        ends: sentences.map((sentence) => sentence.end),
      });
      return findings;
    });
    const slow = findSlow(view, manner);
    const inArticle = findInArticle(view, quick).map((one) => calibrate(one, view));
    return { findings: [...inArticle, ...slow.findings, ...inBeads], whole: slow.whole };
  };
}

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

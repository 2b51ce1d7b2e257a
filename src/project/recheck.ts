import { type Span, shift } from '../base/span.ts';
import { findInArticle, findInBead } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import type { ArticleView, BeadView } from '../check/view.ts';

/** How many beads on each side a check may look at to judge one (names are looked for around their sentence). */
const AROUND = 3;
/** How many beads are remembered. */
const BEADS = 20_000;

/** Findings of one bead with the places of its Japanese sentences at that time. */
interface Remembered {
  readonly findings: readonly Finding[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Everything all checks find in an article, before it is put in order. Beads seen before are not read again. */
export type Examine = (view: ArticleView) => readonly Finding[];

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
  let before = '';
  return (view) => {
    const contents = view.beads.map(contentOf);
    const common = JSON.stringify([
      view.glossary,
      view.terms.map((term) => [term.en, term.variants.map((variant) => variant.form)]),
      view.sources.map((source) => [source.file, source.text.length]),
    ]);
    if (memory.size > BEADS || common !== before) memory.clear();
    before = common;
    const inBeads = view.beads.flatMap((bead, at) => {
      const key = [
        at - Math.max(0, at - AROUND),
        ...contents.slice(Math.max(0, at - AROUND), at + AROUND + 1),
      ].join('\n');
      const { sentences } = bead.ja;
      const known = memory.get(key);
      if (known !== undefined) return known.findings.flatMap((finding) => move(finding, known, bead));
      const findings = findInBead(bead);
      memory.set(key, {
        findings,
        starts: sentences.map((sentence) => sentence.start),
        ends: sentences.map((sentence) => sentence.end),
      });
      return findings;
    });
    return [...findInArticle(view), ...inBeads];
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

import type { CheckId } from '../check/catalog.ts';
import { type Category, PENALTY, type Severity, SHOWN } from '../check/finding.ts';
import type { Derived } from './derive.ts';
import { penaltyPer100Words } from './penalty.ts';
import type { ArticleDecisions } from './record.ts';
import { isOpen, type JudgedFinding, judge } from './verdicts.ts';

/** Where a finding sits in an article, for a sparkline. */
export interface Spot {
  /** 0 at the beginning of the text, 1 at its end. */
  readonly at: number;
  readonly severity: Severity;
}

/** An article at a glance. Findings that are not sure enough to show count for nothing here. */
export interface ArticleSummary {
  /** Sentences that can be reviewed: those of the article itself, not of the page around it. */
  readonly sentences: number;
  readonly done: number;
  readonly edited: number;
  /** MQM penalty points per 100 English words, open findings only. */
  readonly penalty: number;
  readonly open: Readonly<Record<Severity, number>>;
  readonly dismissed: number;
  readonly spots: readonly Spot[];
  readonly byCheck: Readonly<Partial<Record<CheckId, number>>>;
  readonly byCategory: Readonly<Partial<Record<Category, number>>>;
  /** Japanese sentences that have English beside them. */
  readonly paired: number;
  /** Glossary candidates used most, with how often. */
  readonly terms: readonly { readonly en: string; readonly ja: string; readonly count: number }[];
}

/** How many terms a summary names. */
const TERMS = 20;

const REVIEWED: ReadonlySet<string> = new Set(['body', 'heading', 'caption']);

function count<Key extends string>(
  findings: readonly JudgedFinding[],
  keyOf: (finding: JudgedFinding) => Key,
): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const finding of findings) {
    const key = keyOf(finding);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** Where findings sit is told in steps of this share of the text: finer than a sparkline can be drawn. */
const STEPS = 256;

/** Where findings sit, each place and severity once: a long article has thousands. */
function spotsOf(places: readonly Spot[]): readonly Spot[] {
  const spots = new Map<string, Spot>();
  for (const { at, severity } of places) {
    const step = Math.round(at * STEPS);
    spots.set(`${step} ${severity}`, { at: step / STEPS, severity });
  }
  return [...spots.values()];
}

/** Sums an article up. `everyFinding`: its findings with the verdicts on them, where they are known already. */
export function summarise(
  derived: Derived,
  decisions: ArticleDecisions,
  everyFinding: readonly JudgedFinding[] = judge(derived, decisions.verdicts),
): ArticleSummary {
  const { present, ja, en, alignment, terms } = derived;
  const judged = everyFinding.filter((finding) => finding.confidence >= SHOWN);
  const open = judged.filter(isOpen);
  const read = present.sentences.flatMap((sentence, at) => (REVIEWED.has(sentence.kind) ? [at] : []));
  const unitsOf = (sentence: number) => present.pieces[present.pieceOf[sentence] ?? -1];
  const isDone = (sentence: number): boolean =>
    unitsOf(sentence)?.units.every((unit) => decisions.marks.get(unit)?.done === true) ?? false;
  const beside = new Set(alignment.beads.filter((bead) => bead.en.length > 0).flatMap((bead) => bead.ja));
  const placeOf = (finding: JudgedFinding): number => {
    const bead = finding.bead === undefined ? undefined : alignment.beads[finding.bead];
    return finding.ja[0]?.start ?? present.sentences[bead?.ja[0] ?? -1]?.start ?? 0;
  };
  const severities = Object.keys(PENALTY) as Severity[];
  return {
    sentences: read.length,
    done: read.filter(isDone).length,
    edited: read.filter((at) => unitsOf(at)?.edited).length,
    penalty: penaltyPer100Words({ ja, en, alignment, findings: open, terms }),
    open: Object.fromEntries(
      severities.map((severity) => [severity, open.filter((one) => one.severity === severity).length]),
    ) as Record<Severity, number>,
    dismissed: judged.length - open.length,
    spots: spotsOf(
      open.map((finding) => ({
        at: present.text.length === 0 ? 0 : placeOf(finding) / present.text.length,
        severity: finding.severity,
      })),
    ),
    byCheck: count(open, (finding) => finding.check),
    byCategory: count(open, (finding) => finding.category),
    paired: read.filter((at) => beside.has(at)).length,
    terms: [...terms]
      .map((term) => ({ en: term.en, ja: term.variants[0].form, count: term.variants[0].count }))
      .sort((one, other) => other.count - one.count)
      .slice(0, TERMS),
  };
}

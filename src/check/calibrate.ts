/**
 * How often findings are right, learnt from texts whose errors are known: what a check says of itself is one measure, the
 * kind of finding and the bead it stands in are others. `bench/fit-confidence.ts` fits the weights.
 */
import type { CheckId } from './catalog.ts';
import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts';
import type { Finding } from './finding.ts';
import { fromOdds, type Measures, oddsOf, toOdds } from './logistic.ts';
import type { ArticleView, BeadView } from './view.ts';
import { wholeJapanese } from './words.ts';

/**
 * Checks that compare with the English and that people's marks can therefore judge. Annotators pass over spaces, brackets
 * and mixed styles, so that nothing can be learnt from them about the checks of the Japanese alone. Opposites are left
 * out as well: planted ones are nearly always right, and hardly any are met in the wild. Mistranslated words have learnt from the same texts how sure
 * they are (`doubt-features.ts`).
 */
const JUDGED: ReadonlySet<CheckId> = new Set<CheckId>([
  ...(['numbers', 'dates', 'units', 'names', 'polarity'] as const),
  ...(['untranslated', 'omission', 'look-alike'] as const),
]);
/**
 * Sentences without counterpart are found by the aligner, and the sets do not leave any out of single segments; texts
 * that were not translated at all, wrong offices, parts of names, the holes that names leave and dates said by distance are
 * too few in them. How sure a missing name is was learnt from texts that names were taken out of (`missing-names.ts`).
 */
const UNJUDGED: ReadonlySet<string> = new Set([
  'check.omission.sentence',
  'check.untranslated.whole',
  'check.dates.distance',
  'check.names.office',
  'check.names.missing',
  'check.names.hole',
  'check.names.part',
]);
/** A check that says 0 or 1 is believed this far, and nothing is called surer. */
const [LEAST, MOST] = [0.02, 0.98];
/** Letters of Japanese in a bead of ordinary length; in longer ones more can go wrong, in the text and in the checking. */
const USUAL = 60;
const LONGEST = 600;
const MANY = 6;

/** How long a bead is. */
function lengthsOf(bead: BeadView): Measures {
  const japanese = wholeJapanese(bead);
  const marks = (japanese.match(/[。！？!?](?![」』）)])/g) ?? []).length;
  return {
    long: Math.max(0, Math.log(Math.min(LONGEST, japanese.length) / USUAL)),
    sentences: Math.log(Math.max(1, Math.min(MANY, marks))),
  };
}

/** The bead whose text a finding is judged by: its own, or that of a text that is a single sentence. */
function beadOf(finding: Finding, view: ArticleView): BeadView | undefined {
  const own = finding.bead === undefined ? undefined : view.beads[finding.bead];
  if (own !== undefined) return own;
  const all = view.beads.filter((bead) => bead.ja.sentences.length > 0);
  return all.length === 1 ? all[0] : undefined;
}

/** Everything that a finding's confidence is computed from; undefined for those that keep what their check says. */
export function measuresOf(finding: Finding, view: ArticleView): Measures | undefined {
  const { check, message } = finding;
  if (!JUDGED.has(check) || UNJUDGED.has(message.id)) return undefined;
  const said = toOdds(Math.min(MOST, Math.max(LEAST, finding.confidence)));
  const kind = message.id.replace(/^check\./, '');
  const bead = beadOf(finding, view);
  const measures: Record<string, number> = {
    said,
    [`${check}`]: 1,
    [kind]: 1,
    [`${check}:said`]: said,
    [`${kind}:said`]: said,
  };
  if (bead === undefined) return measures;
  for (const [name, value] of Object.entries(lengthsOf(bead))) {
    measures[`any:${name}`] = value;
    measures[`${check}:${name}`] = value;
    measures[`${kind}:${name}`] = value;
  }
  return measures;
}

/** A finding with the share of findings like it that were right as its confidence. */
export function calibrate(finding: Finding, view: ArticleView): Finding {
  const measures = measuresOf(finding, view);
  if (measures === undefined) return finding;
  const share = fromOdds(oddsOf(measures, CONFIDENCE_WEIGHTS));
  return { ...finding, confidence: Math.min(MOST, Math.round(1000 * share) / 1000) };
}

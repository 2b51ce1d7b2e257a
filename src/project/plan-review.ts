import { diffArrays } from 'diff';
import { type Result, success } from '../base/result.ts';
import { slice } from '../base/span.ts';
import { type Problem, problem } from '../messages/problem.ts';
import { applyToArticle, type Change, singlesOf } from './change.ts';
import { commonEnds, DIFF_TIMEOUT } from './morpheme-diff.ts';
import type { Subject } from './plan-action.ts';
import { planBeads } from './plan-beads.ts';
import { planEdit, type TextEdit } from './plan-edit.ts';
import { type PresentBead, presentBeads } from './present-beads.ts';
import { layOut, type PresentText } from './present-text.ts';
import type { Mark, Unit } from './record.ts';

/** What a reviewer may say of a pair. */
export const REVIEW_DECISIONS = ['ok', 'wrong'] as const;

/** A row of a review that came back. */
export interface ReviewRow {
  /** Line of the file, counted from 1. */
  readonly line: number;
  /** Number of the bead, counted from 1, as it was sent out. */
  readonly number: number;
  readonly ja: string;
  readonly en: string;
  readonly decision: (typeof REVIEW_DECISIONS)[number] | '';
  readonly comment: string;
  /** The Japanese as it was sent out; absent where the file does not say. */
  readonly sent?: string;
}

/** What a row changes. */
export interface ReviewLine {
  readonly line: number;
  /** The Japanese of the pair as it is, and as the reviewer has it. */
  readonly before: string;
  readonly after: string;
  /** What is noted about its first sentence; empty where nothing new is. */
  readonly comment: string;
  /** The pair is accepted. */
  readonly accepts: boolean;
}

/** A review as changes of the article. */
export interface ReviewPlan {
  readonly change: Change;
  readonly lines: readonly ReviewLine[];
  /** How many rows belong to the article, whether or not they change something. */
  readonly placed: number;
  /** Rows that could not be placed, each with its line and the reason. */
  readonly problems: readonly Problem[];
}

/** A bead with its words. */
interface Spoken {
  readonly bead: PresentBead;
  /** Its sentences without the white space around them, one behind the other. */
  readonly ja: string;
  /** Where each UTF-16 unit of `ja` stands in the article. */
  readonly at: readonly number[];
  readonly en: string;
  /** Whether any of its Japanese is no longer as the machine made it. */
  readonly edited: boolean;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

function speak({ sources }: Subject, present: PresentText, bead: PresentBead): Spoken {
  let ja = '';
  let edited = false;
  const at: number[] = [];
  for (const index of bead.ja) {
    const sentence = present.sentences[index];
    if (sentence === undefined) continue;
    edited ||= present.pieces[present.pieceOf[index] ?? -1]?.edited ?? false;
    const words = slice(present.text, sentence);
    const start = sentence.start + (words.length - words.trimStart().length);
    const trimmed = words.trim();
    ja += trimmed;
    for (let unit = 0; unit < trimmed.length; unit += 1) at.push(start + unit);
  }
  const en = bead.en.map(({ file, sentence }) => {
    const source = sources[file];
    const span = source?.cut[sentence];
    return source && span ? slice(source.text, span).trim() : '';
  });
  return { bead, ja, at, en: en.filter((words) => words !== '').join(' '), edited };
}

/** How a row stands to a bead: the same pair, one whose Japanese was rewritten since, or another pair. */
function standingOf({ ja, en }: Spoken, row: ReviewRow): 'same' | 'rewritten' | 'other' {
  if (flat(en) !== flat(row.en)) return 'other';
  const known = [row.ja, row.sent ?? row.ja].some((words) => flat(words) === flat(ja));
  if (known) return 'same';
  if (row.sent === undefined) return en === '' ? 'other' : 'same';
  return en === '' ? 'other' : 'rewritten';
}

/** The bead of a row: the one of its number, else the only one that says the same. */
function place(
  spoken: readonly Spoken[],
  row: ReviewRow,
): readonly [Spoken, 'same' | 'rewritten'] | undefined {
  for (const wanted of ['same', 'rewritten'] as const) {
    const own = spoken[row.number - 1];
    if (own !== undefined && standingOf(own, row) === wanted) return [own, wanted];
    const found = spoken.filter((one) => standingOf(one, row) === wanted);
    const [only] = found;
    if (only !== undefined && found.length === 1) return [only, wanted];
  }
  return undefined;
}

/** Words as far as a sentence ends in them, and those behind. */
const ENDED = /^(.*[。．！？!?」』）])(.*)$/s;

/**
 * The edits that make the words of a bead those of a reviewer; what stands between its sentences is left alone. Of words
 * that come where two sentences meet, those behind the end of the first belong to the second.
 */
function editsOf({ ja, at }: Spoken, wanted: string): readonly TextEdit[] {
  const behind = (index: number): number => (index === 0 ? (at[0] ?? 0) : (at[index - 1] ?? 0) + 1);
  const edit = (start: number, end: number, text: string): TextEdit =>
    start === end
      ? { start: behind(start), end: behind(start), text }
      : { start: at[start] ?? 0, end: behind(end), text };
  const parts = diffArrays([...ja], [...wanted], { timeout: DIFF_TIMEOUT });
  if (parts === undefined) {
    const { before, after } = commonEnds(ja, wanted);
    return [edit(before.start, before.end, slice(wanted, after))];
  }
  const edits: TextEdit[] = [];
  let reached = 0;
  for (let index = 0; index < parts.length; ) {
    const part = parts[index];
    if (part === undefined) break;
    if (!part.added && !part.removed) {
      reached += part.value.join('').length;
      index += 1;
      continue;
    }
    let [gone, came] = ['', ''];
    for (let next = parts[index]; next?.added || next?.removed; index += 1, next = parts[index]) {
      if (next.added) came += next.value.join('');
      else gone += next.value.join('');
    }
    const end = reached + gone.length;
    const next = at[end];
    const meets = next !== undefined && next !== behind(end);
    // Where nothing goes, the first sentence may have ended already.
    const before = gone === '' ? ja.slice(Math.max(0, reached - 1), reached) : '';
    const beginning = meets ? (ENDED.exec(before + came)?.[2] ?? '') : '';
    if (gone !== '' || beginning !== came)
      edits.push(edit(reached, end, came.slice(0, came.length - beginning.length)));
    if (meets && beginning !== '') edits.push({ start: next, end: next, text: beginning });
    reached = end;
  }
  return edits;
}

/** What a review that came back changes in its article: corrected words, comments, pairs that are right. */
export function planReview(
  subject: Subject,
  rows: readonly ReviewRow[],
  file: string,
): Result<ReviewPlan, Problem> {
  const { material, decisions, sources, basis } = subject;
  const present = layOut(material, decisions.edits);
  const beads = presentBeads(present, basis.beads, decisions.beads, sources);
  const spoken = beads.map((bead) => speak(subject, present, bead));
  const problems: Problem[] = [];
  const lines: ReviewLine[] = [];
  const accepted: string[] = [];
  /** Two rows may be about parts of one sentence. */
  const noted = new Map<Unit, Mark>();
  const edits: TextEdit[] = [];
  const taken = new Set<Spoken>();
  let placed = 0;
  for (const row of rows) {
    const { line, number, decision } = row;
    const refuse = (id: Problem['id']): void => void problems.push(problem(id, { line, number }, file));
    const found = place(spoken, row);
    if (found === undefined || taken.has(found[0])) {
      refuse(found === undefined ? 'problem.review.unplaced' : 'problem.review.twice');
      continue;
    }
    const [one, standing] = found;
    taken.add(one);
    placed += 1;
    const wanted = row.ja.trim();
    const isCorrected = flat(wanted) !== flat(one.ja) && flat(wanted) !== flat(row.sent ?? one.ja);
    const unit = one.bead.units[0]?.unit;
    let [after, comment] = [one.ja, row.comment.trim()];
    if (isCorrected && standing === 'rewritten') refuse('problem.review.rewritten');
    // Other words may be the reviewer's, or those that stood here when the file was sent out.
    else if (isCorrected && row.sent === undefined && one.edited) refuse('problem.review.unsent');
    else if (isCorrected && wanted === '') refuse('problem.review.empty');
    else if (isCorrected && one.at.length === 0) refuse('problem.review.no-japanese');
    else if (isCorrected) {
      after = wanted;
      edits.push(...editsOf(one, wanted));
    }
    if (decision === 'wrong') refuse('problem.review.wrong');
    const mark = unit === undefined ? undefined : (noted.get(unit) ?? decisions.marks.get(unit));
    if (comment !== '' && unit === undefined) refuse('problem.review.no-japanese');
    if (unit === undefined || `\n${mark?.note ?? ''}\n`.includes(`\n${comment}\n`)) comment = '';
    if (comment !== '' && unit !== undefined) {
      const note = mark === undefined || mark.note === '' ? comment : `${mark.note}\n${comment}`;
      noted.set(unit, { done: mark?.done ?? false, note });
    }
    const accepts = decision === 'ok' && one.bead.by === undefined;
    if (accepts) accepted.push(one.bead.key);
    if (after !== one.ja || comment !== '' || accepts)
      lines.push({ line, before: one.ja, after, comment, accepts });
  }
  const agreed =
    accepted.length === 0
      ? undefined
      : planBeads(material.id, decisions, beads, { kind: 'accept', beads: accepted });
  if (agreed?.ok === false) return agreed;
  const notes = [...noted].map(
    ([unit, value]): Change => ({ kind: 'mark', article: material.id, unit, value }),
  );
  const changes: Change[] = [...(agreed === undefined ? [] : [agreed.value]), ...notes];
  let reached = changes.reduce((article, change) => applyToArticle(article, material.id, change), decisions);
  // From the end, so that the places before stay where they are.
  for (const edit of edits.sort((one, other) => other.start - one.start)) {
    const change = planEdit(material, reached, edit);
    changes.push(change);
    reached = applyToArticle(reached, material.id, change);
  }
  const change: Change = { kind: 'all', changes: changes.flatMap(singlesOf) };
  return success({ change, lines, placed, problems });
}

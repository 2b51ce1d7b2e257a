import { unreachable } from '../base/bug.ts';
import { failure, type Result, success } from '../base/result.ts';
import { type Span, slice } from '../base/span.ts';
import type { Severity } from '../check/finding.ts';
import type { Message } from '../messages/message.ts';
import { type Problem, problem } from '../messages/problem.ts';
import type { Change } from './change.ts';
import type { Basis } from './computed.ts';
import { type BeadAction, planBeads } from './plan-beads.ts';
import { planEdit } from './plan-edit.ts';
import { presentBeads } from './present-beads.ts';
import { layOut, type PresentText } from './present-text.ts';
import { quote } from './quote.ts';
import type {
  ArticleDecisions,
  ArticleMaterial,
  DismissalReason,
  LinkDecision,
  SourceMaterial,
  Unit,
  Verdict,
} from './record.ts';

/** What a person can do with an article. Offsets and sentences are those of the present text. */
export type ArticleAction =
  | {
      readonly kind: 'edit';
      readonly start: number;
      readonly end: number;
      readonly text: string;
      /** Edits that follow one another in one sitting are one step. */
      readonly sitting?: string;
      /** The text was offered by a finding. */
      readonly suggested?: true;
    }
  /** The machine's words again, for these sentences. */
  | { readonly kind: 'revert'; readonly sentences: readonly number[] }
  | { readonly kind: 'beads'; readonly action: BeadAction }
  | {
      readonly kind: 'link' | 'unlink';
      readonly ja: Span;
      readonly en: Span & { readonly file: number };
    }
  | {
      readonly kind: 'dismiss';
      readonly findings: readonly string[];
      readonly reason: DismissalReason;
      /** The reason in the person's own words; what was noted before stays where there are none. */
      readonly note?: string;
    }
  | { readonly kind: 'restore'; readonly findings: readonly string[] }
  /** `null` is the severity that the check gave. */
  | { readonly kind: 'severity'; readonly finding: string; readonly severity: Severity | null }
  | { readonly kind: 'note-finding'; readonly finding: string; readonly note: string }
  | { readonly kind: 'note-sentence'; readonly sentence: number; readonly note: string }
  | { readonly kind: 'done'; readonly sentences: readonly number[]; readonly done: boolean };

/** The article an action is about. */
export interface Subject {
  readonly material: ArticleMaterial;
  readonly decisions: ArticleDecisions;
  /** In the order of the listing. */
  readonly sources: readonly SourceMaterial[];
  readonly basis: Basis;
}

/** A change with what it is called. */
export interface Plan {
  readonly name: Message;
  readonly change: Change;
  /** The change is part of the step before it when that was made in the same sitting. */
  readonly sitting?: string;
}

/** The longest piece of text that the name of a step quotes. */
const LONGEST_QUOTE = 24;

/** The beginning of a text, for the name of a step. */
export function brief(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length > LONGEST_QUOTE
    ? `${characters.slice(0, LONGEST_QUOTE).join('')}…`
    : characters.join('');
}

const plan = (id: Message['id'], change: Change, values: Message['values'] = {}): Result<Plan, Problem> =>
  success({ name: { id, values }, change });

const unitsAt = (present: PresentText, sentences: readonly number[]): readonly Unit[] => [
  ...new Set(sentences.flatMap((at) => present.pieces[present.pieceOf[at] ?? -1]?.units ?? [])),
];

/** The same verdict with something else said; `null` when nothing is said any more. */
function withVerdict(
  verdict: Verdict | undefined,
  said: Partial<Record<keyof Verdict, unknown>>,
): Verdict | null {
  const merged = { ...verdict, ...said };
  const kept = Object.entries(merged).filter(([, value]) => value !== undefined && value !== '');
  return kept.length === 0 ? null : (Object.fromEntries(kept) as Verdict);
}

/** What an action on an article changes, or why it cannot be done. */
export function planAction(subject: Subject, action: ArticleAction): Result<Plan, Problem> {
  const { material, decisions } = subject;
  const article = material.id;
  const present = layOut(material, decisions.edits);
  const judge = (findings: readonly string[], said: Partial<Record<keyof Verdict, unknown>>): Change => ({
    kind: 'all',
    changes: findings.map((finding) => ({
      ...{ kind: 'verdict', article, finding },
      value: withVerdict(decisions.verdicts.get(finding), said),
    })),
  });
  switch (action.kind) {
    case 'edit': {
      if (action.start > action.end || action.end > present.text.length)
        return failure(problem('problem.text.behind'));
      const change = planEdit(material, decisions, action, present);
      const words = action.text === '' ? slice(present.text, action) : action.text;
      const planned = plan(action.suggested ? 'change.accept-suggestion' : 'change.edit', change, {
        after: brief(words),
      });
      return planned.ok && action.sitting !== undefined
        ? success({ ...planned.value, sitting: action.sitting })
        : planned;
    }
    case 'revert':
      return plan('change.revert', revert(subject, unitsAt(present, action.sentences)));
    case 'beads':
      return planBeadAction(subject, present, action.action);
    case 'link':
    case 'unlink':
      return planLink(subject, present, action);
    case 'dismiss': {
      const said = action.note === undefined ? {} : { note: action.note };
      return plan('change.dismiss', judge(action.findings, { dismissed: action.reason, ...said }), {
        count: action.findings.length,
      });
    }
    case 'restore':
      return plan('change.restore', judge(action.findings, { dismissed: undefined }), {
        count: action.findings.length,
      });
    case 'severity':
      return plan('change.severity', judge([action.finding], { severity: action.severity ?? undefined }));
    case 'note-finding':
      return plan('change.note', judge([action.finding], { note: action.note }));
    case 'note-sentence': {
      const [unit] = unitsAt(present, [action.sentence]);
      return unit === undefined
        ? failure(problem('problem.text.behind'))
        : plan('change.note', marking(subject, [unit], { note: action.note }));
    }
    case 'done': {
      const { done } = action;
      return plan(
        done ? 'change.done' : 'change.undone',
        marking(subject, unitsAt(present, action.sentences), { done }),
        { count: action.sentences.length },
      );
    }
    default:
      return unreachable(action);
  }
}

const revert = ({ material, decisions }: Subject, units: readonly Unit[]): Change => ({
  kind: 'all',
  changes: units
    .filter((unit) => decisions.edits.has(unit))
    .map((unit) => ({ kind: 'edit', article: material.id, unit, value: null })),
});

function marking(
  { material, decisions }: Subject,
  units: readonly Unit[],
  said: { readonly done?: boolean; readonly note?: string },
): Change {
  return {
    kind: 'all',
    changes: units.map((unit) => {
      const mark = { ...(decisions.marks.get(unit) ?? { done: false, note: '' }), ...said };
      const value = mark.done || mark.note !== '' ? mark : null;
      return { kind: 'mark', article: material.id, unit, value };
    }),
  };
}

function planBeadAction(
  { material, decisions, sources, basis }: Subject,
  present: PresentText,
  action: BeadAction,
): Result<Plan, Problem> {
  const beads = presentBeads(present, basis.beads, decisions.beads, sources);
  const planned = planBeads(material.id, decisions, beads, action);
  if (!planned.ok) return planned;
  const count = 'beads' in action ? action.beads.length : 1;
  const kind = action.kind === 'gather' ? 'move' : action.kind;
  return plan(`change.beads.${kind}`, planned.value, { count });
}

function planLink(
  { material, decisions, sources }: Subject,
  present: PresentText,
  action: Extract<ArticleAction, { kind: 'link' | 'unlink' }>,
): Result<Plan, Problem> {
  const ja = quote(present, action.ja);
  const source = sources[action.en.file];
  const { start, end } = action.en;
  if (ja === undefined || source === undefined || start >= end || end > source.text.length)
    return failure(problem('problem.text.behind'));
  const is = action.kind === 'link' ? 'linked' : 'unlinked';
  const value: LinkDecision = { ja, en: { source: source.id, start, end }, is };
  const isAbout = (one: LinkDecision): boolean =>
    one.ja.unit === ja.unit &&
    one.ja.words === ja.words &&
    one.ja.before === ja.before &&
    one.en.source === source.id &&
    one.en.start === start &&
    one.en.end === end;
  const known = [...decisions.links].filter(([, one]) => isAbout(one)).map(([id]) => id);
  const taken = known.map((link): Change => ({ kind: 'link', article: material.id, link, value: null }));
  const link = `${ja.unit}:${ja.words}:${ja.before}:${source.id}:${start}-${end}`;
  const words = { ja: brief(ja.words), en: brief(source.text.slice(start, end)) };
  return plan(
    `change.${action.kind}`,
    { kind: 'all', changes: [...taken, { kind: 'link', article: material.id, link, value }] },
    words,
  );
}

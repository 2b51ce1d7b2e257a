import type { ArticlePage, PageEdit } from '../../src/api/project-views.ts';
import type { Span } from '../../src/base/span.ts';
import type { DiffPart } from '../../src/project/morpheme-diff.ts';

/** A stretch of the present text, with what the machine had in its place. */
export interface Changed extends Span {
  readonly is: 'same' | 'changed';
  /** Words of the machine that stand here no more; empty where there were none. */
  readonly removed: string;
}

/** A change without what its two sides begin and end with alike. */
function narrow(part: DiffPart): readonly DiffPart[] {
  if (part.within === undefined) return [part];
  const { before, after } = part.within;
  const same = (from: Span, to: Span): DiffPart => ({ is: 'same', before: from, after: to });
  return [
    same({ start: part.before.start, end: before.start }, { start: part.after.start, end: after.start }),
    { is: 'changed', before, after },
    same({ start: before.end, end: part.before.end }, { start: after.end, end: part.after.end }),
  ];
}

const isNothing = ({ start, end, removed }: Changed): boolean => start === end && removed === '';

/** What was changed in one edit; the stretches tile what it wrote. */
export function changesOf(edit: PageEdit): readonly Changed[] {
  return edit.parts
    .flatMap(narrow)
    .map(({ is, before, after }) => ({
      is,
      start: edit.start + after.start,
      end: edit.start + after.end,
      removed: is === 'same' ? '' : edit.machine.slice(before.start, before.end),
    }))
    .filter((one) => !isNothing(one));
}

/** What was changed in a stretch of the page, such as a sentence; undefined where nothing was. The stretches tile it. */
export function changesIn(page: Pick<ArticlePage, 'edits'>, span: Span): readonly Changed[] | undefined {
  const edit = page.edits.find((one) => one.start < span.end && one.end > span.start);
  if (edit === undefined) return undefined;
  const inside = changesOf(edit).flatMap((one): readonly Changed[] => {
    const start = Math.max(one.start, span.start);
    const end = Math.min(one.end, span.end);
    // What was taken out between two sentences is told with the one behind, at the end with the last.
    const isHere =
      (one.start >= span.start && one.start < span.end) || (one.start === span.end && span.end === edit.end);
    if (start > end || (start === end && !isHere)) return [];
    return [{ is: one.is, start, end, removed: isHere ? one.removed : '' }];
  });
  const whole = inside.filter((one) => !isNothing(one));
  const [first, last] = [whole[0], whole.at(-1)];
  const same = (start: number, end: number): Changed => ({ is: 'same', start, end, removed: '' });
  return [
    ...(first !== undefined && first.start > span.start ? [same(span.start, first.start)] : []),
    ...whole,
    ...(last !== undefined && last.end < span.end ? [same(last.end, span.end)] : []),
  ];
}

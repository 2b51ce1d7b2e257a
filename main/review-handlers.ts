import type { Handlers } from '../src/api/calls.ts';
import type { ExportCalls } from '../src/api/export-calls.ts';
import type { IncomingFile } from '../src/api/views.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import { readAlignmentXlsx } from '../src/formats/alignment-xlsx.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import { planReview, type ReviewPlan } from '../src/project/plan-review.ts';
import type { Id } from '../src/project/record.ts';
import type { OpenProject } from './open-project.ts';

/** Answers the calls about reviews that come back. */
export function makeReviewHandlers(
  project: () => OpenProject | undefined,
): Pick<Handlers, keyof ExportCalls & ('previewReview' | 'importReview')> {
  /** Reads a review and plans it for an article, unless the article is another than the window shows. */
  const plan = async (
    open: OpenProject,
    article: Id,
    revision: number,
    { name, base64 }: IncomingFile,
  ): Promise<Result<ReviewPlan, Problem>> => {
    const read = readAlignmentXlsx(new Uint8Array(Buffer.from(base64, 'base64')), name);
    const [first] = read.problems;
    if (read.rows.length === 0 && first !== undefined) return failure(first);
    const subject = await open.subject(article, revision);
    if (!subject.ok) return subject;
    const planned = planReview(subject.value, read.rows, name);
    if (!planned.ok) return planned;
    return success({ ...planned.value, problems: [...read.problems, ...planned.value.problems] });
  };
  const closed = (): Result<never, Problem> => failure(problem('problem.project.closed'));

  return {
    async previewReview({ article, revision, file }) {
      const open = project();
      if (open === undefined) return closed();
      const planned = await plan(open, article, revision, file);
      if (!planned.ok) return planned;
      const { lines, placed, problems } = planned.value;
      return success({ lines, placed, problems });
    },
    async importReview({ article, revision, file, shown }) {
      const open = project();
      if (open === undefined) return closed();
      const planned = await plan(open, article, revision, file);
      if (!planned.ok) return planned;
      const { change, lines } = planned.value;
      const values = { count: lines.length, file: file.name };
      return open.commit({ id: 'change.import-review', values }, change, shown);
    },
  };
}

import { align } from './en/align.ts';
import { arrange } from './en/arrange.ts';
import { checks } from './en/checks.ts';
import { command } from './en/command.ts';
import { formats } from './en/formats.ts';
import { keeping } from './en/keeping.ts';
import { opinion } from './en/opinion.ts';
import { problems } from './en/problems.ts';
import { project } from './en/project.ts';
import { report } from './en/report.ts';
import { review } from './en/review.ts';
import { terminology } from './en/terminology.ts';
import { workbench } from './en/workbench.ts';

/** Every sentence Taiyaku says, in English. Keys are whole (`check.numbers.title`), never nested. */
export const en = {
  ...align,
  ...arrange,
  ...checks,
  ...command,
  ...formats,
  ...keeping,
  ...opinion,
  ...problems,
  ...project,
  ...report,
  ...review,
  ...terminology,
  ...workbench,
} as const;

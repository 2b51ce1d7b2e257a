import type { en } from './en.ts';
import { align } from './ja/align.ts';
import { arrange } from './ja/arrange.ts';
import { checks } from './ja/checks.ts';
import { command } from './ja/command.ts';
import { formats } from './ja/formats.ts';
import { keeping } from './ja/keeping.ts';
import { opinion } from './ja/opinion.ts';
import { problems } from './ja/problems.ts';
import { project } from './ja/project.ts';
import { report } from './ja/report.ts';
import { review } from './ja/review.ts';
import { terminology } from './ja/terminology.ts';
import { workbench } from './ja/workbench.ts';

/** Every sentence Taiyaku says, in Japanese. */
export const ja = {
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
} as const satisfies Record<keyof typeof en, string>;

import type { ArticleLine, ProjectListing, ProjectView } from '../../src/api/project-views.ts';
import { problem } from '../../src/messages/problem.ts';
import type { Day } from '../../src/project/progress.ts';
import type { ArticleSummary } from '../../src/project/summary.ts';
import { gallery } from './article.ts';

/** The gallery's summary with other figures. */
const summary = (part: Partial<ArticleSummary>): ArticleSummary => ({ ...gallery.summary, ...part });

const spots = (count: number, shift: number): ArticleSummary['spots'] =>
  Array.from({ length: count }, (_, at) => ({
    at: ((at * 37 + shift * 13) % 100) / 100,
    severity: (['minor', 'major', 'minor', 'critical', 'neutral'] as const)[(at + shift) % 5] ?? 'minor',
  }));

const line = (
  id: string,
  title: string,
  sources: readonly string[],
  part: Partial<ArticleSummary> | undefined,
): ArticleLine => ({
  ...{ id, title, file: `${id}.txt`, sources, revision: 1 },
  ...(part === undefined ? {} : { summary: summary(part) }),
});

/** A project with articles in every state the list can show. */
export const galleryProject: ProjectView = {
  id: 'a1',
  name: '夏の特集',
  path: '/home/hanako/書類/夏の特集.taiyaku',
  next: { undo: { id: 'change.edit', values: { after: '海山を発見' } } },
  articles: [
    line(gallery.id, gallery.title, ['s1', 's2'], {}),
    line('tram', '四十年ぶりの市電、雪の中を走る', ['s3'], {
      ...{ sentences: 31, done: 31, edited: 6, penalty: 0, dismissed: 9, spots: [] },
      ...{ open: { critical: 0, major: 0, minor: 0, neutral: 0 }, byCheck: {}, byCategory: {} },
    }),
    line('bank', '中央銀行、利上げを見送り　物価の先行きを見極める構え', ['s4', 's5', 's6'], {
      ...{ sentences: 58, done: 12, edited: 3, penalty: 11.2, spots: spots(17, 2) },
      ...{ open: { critical: 4, major: 6, minor: 7, neutral: 0 } },
      byCheck: { numbers: 4, names: 6, omission: 4, polarity: 3 },
    }),
    line('letter', '読者からの手紙', [], {
      ...{ sentences: 9, done: 0, edited: 0, penalty: 1.3, spots: spots(2, 1), paired: 0 },
      ...{ open: { critical: 0, major: 0, minor: 2, neutral: 0 } },
    }),
    line('new', 'まだ計算していない記事', ['s1'], undefined),
  ],
  sources: ['release', 'ocean', 'tram', 'bank', 'minutes', 'wire'].map((file, at) => ({
    ...{ id: `s${at + 1}`, file: `${file}.txt`, length: 1200 + at * 310 },
  })),
  glossary: [],
};

/** Projects as a host would list them, one of each sort. */
export const galleryListings: readonly ProjectListing[] = [
  {
    ...{ id: 'a1', name: '夏の特集', path: '/home/hanako/書類/夏の特集.taiyaku' },
    ...{ opened: '2026-07-14T09:12:00.000Z', missing: false },
  },
  {
    ...{ id: 'b2', name: '社説 2026', path: '/home/hanako/書類/社説 2026.taiyaku' },
    ...{ opened: '2026-07-02T17:40:00.000Z', missing: true },
  },
];

/** The project as another window has it open. */
export const lockedProject: ProjectView = {
  ...galleryProject,
  readOnly: problem(
    'problem.project.readonly',
    { process: 4711, host: 'hanako', since: '2026-07-14T00:12:00.000Z' },
    galleryProject.path,
  ),
};

/** The project after its file has gone. */
export const unsavedProject: ProjectView = {
  ...galleryProject,
  unsaved: problem('problem.project.vanished', {}, galleryProject.path),
};

/** Days of work, with a weekend between. */
export const galleryDays: readonly Day[] = [
  { day: '2026-07-06', done: 12, edited: 5, dismissed: 3 },
  { day: '2026-07-07', done: 18, edited: 9, dismissed: 6 },
  { day: '2026-07-08', done: 7, edited: 11, dismissed: 2 },
  { day: '2026-07-09', done: 21, edited: 8, dismissed: 9 },
  { day: '2026-07-13', done: 16, edited: 4, dismissed: 5 },
  { day: '2026-07-14', done: 9, edited: 2, dismissed: 1 },
];

import type { ClashView, GlossaryComing, GlossaryView, ReviewComing } from '../../src/api/export-calls.ts';
import { type Decided, lineKey, linesOf } from '../../src/api/glossary-lines.ts';
import type { ArticlePage } from '../../src/api/project-views.ts';
import { UNWATCHED } from '../../src/base/watch.ts';
import { problem } from '../../src/messages/problem.ts';
import { openConflicts } from '../../src/project/decided-glossary.ts';
import { collectGlossary } from '../../src/term/collect.ts';
import type { ProjectGlossary, TermArticle } from '../../src/term/glossary.ts';
import { concordanceOf, type TermLine } from '../../src/term/lines.ts';

const articleOf = ({ id, ja, en, beads, terms }: ArticlePage): TermArticle => ({ id, ja, en, beads, terms });

const found = (page: ArticlePage): ProjectGlossary => collectGlossary([articleOf(page)], UNWATCHED);

/** What somebody has decided in the gallery's project: one term of each standing. */
function decidedIn({ concepts }: ProjectGlossary): readonly Decided[] {
  const standings = ['accepted', 'rejected', 'candidate'] as const;
  return standings.flatMap((status, at): readonly Decided[] => {
    const concept = concepts[at];
    if (concept === undefined) return [];
    const { en, kind, forms } = concept;
    return [
      {
        ...{ id: `e${at}`, en, ja: forms[0].form, kind, status },
        forbidden: forms.filter((form) => form.status === 'forbidden').map(({ form }) => form),
        note: status === 'candidate' ? '訳語を確認中' : '',
        by: { name: at === 0 ? '佐藤花子' : 'Client A', at: `2026-07-1${at}T09:30:00Z` },
      },
    ];
  });
}

/** The glossary of the gallery's article, every line so many times. */
export function galleryGlossary(page: ArticlePage, times = 1): GlossaryView {
  const glossary = found(page);
  const decided = decidedIn(glossary);
  const lines = linesOf(glossary, decided);
  const more = Array.from({ length: times - 1 }, (_, round) =>
    lines.map((line) => ({ ...line, key: `${line.key} ${round}`, en: `${line.en} ${round + 2}` })),
  );
  return { lines: [lines, ...more].flat(), conflicts: openConflicts(glossary, decided), references: [] };
}

/** Every place of a line. */
export function galleryPlaces(page: ArticlePage, key: string): readonly TermLine[] {
  const concept = found(page).concepts.find((one) => key.startsWith(lineKey(one)));
  return concept === undefined ? [] : concordanceOf(concept, new Map([[page.id, articleOf(page)]]));
}

const side = (ja: string, more: Partial<ClashView['ours']> = {}): ClashView['ours'] => ({
  ...{
    ja,
    admitted: [],
    forbidden: [],
    status: 'approved',
    definition: '',
    by: '佐藤花子',
    at: '2026-07-10',
  },
  ...more,
});

/** A glossary file that disagrees with the project in every way there is. */
export const galleryComing: GlossaryComing = {
  ...{ added: 12, changed: 3, same: 40 },
  clashes: [
    {
      ...{ en: 'seamount', about: ['japanese'] },
      ours: side('海山', { admitted: ['海底山'] }),
      theirs: side('海底火山', { by: 'Client A', forbidden: ['海山'] }),
    },
    {
      ...{ en: 'echo sounder', about: ['status', 'definition'] },
      ours: side('音響測深機', { definition: '音で水深を測る装置' }),
      theirs: side('音響測深機', { status: 'rejected', definition: '魚群探知機も含む' }),
    },
  ],
  problems: [problem('problem.entry.incomplete', { line: 17 }, 'client.csv')],
};

/** A review that came back, with a row that cannot be placed. */
export const galleryReview: ReviewComing = {
  placed: 27,
  lines: [
    {
      ...{ line: 4, before: '海山は高さ千メートルだ。', after: '海山は高さ1,000メートルだ。' },
      ...{ comment: '数字は算用数字に', accepts: true },
    },
  ],
  problems: [problem('problem.review.unplaced', { line: 9, number: 8 }, 'review.xlsx')],
};

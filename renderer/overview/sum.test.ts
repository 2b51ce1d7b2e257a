import { describe, expect, it } from 'vitest';
import { galleryProject } from '../gallery/project.ts';
import { fillDays, scaleTop } from './days.ts';
import { sumUp } from './sum.ts';

const { articles } = galleryProject;

describe('the overview', () => {
  it('counts what has been computed, and says how much has not', () => {
    const overview = sumUp(articles);
    expect([overview.articles, overview.computed]).toEqual([5, 4]);
    const summaries = articles.flatMap(({ summary }) => summary ?? []);
    expect(overview.sentences).toBe(summaries.reduce((sum, { sentences }) => sum + sentences, 0));
    expect(overview.open.critical).toBe(summaries.reduce((sum, { open }) => sum + open.critical, 0));
  });

  it('leads from a check to the articles it speaks of, the most first', () => {
    const numbers = sumUp(articles).checks.find(({ key }) => key === 'numbers');
    expect(numbers?.shares.map(({ article }) => article)).toContain('bank');
    const counts = numbers?.shares.map(({ count }) => count) ?? [];
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(numbers?.count).toBe(counts.reduce((sum, count) => sum + count, 0));
  });

  it('puts the worst article first, and names the one in the middle, of those that have English to be compared with', () => {
    const { penalties, median } = sumUp(articles);
    expect(penalties.map(({ article }) => article)).toEqual(['bank', 'gallery', 'tram']);
    expect(median).toBeCloseTo(6.4);
    expect(sumUp([]).median).toBeUndefined();
  });

  it('gathers the forms of a term over the articles', () => {
    const [first, second] = articles;
    if (first?.summary === undefined || second?.summary === undefined) throw new Error('no summaries');
    const said = (line: typeof first, ja: string, count: number) => ({
      ...line,
      summary: { ...(line.summary ?? first.summary), terms: [{ en: 'harbor', ja, count }] } as never,
    });
    const [harbor] = sumUp([said(first, '港', 2), said(second, '港湾', 5)]).renderings;
    expect([harbor?.key, harbor?.count]).toEqual(['harbor', 7]);
    expect(harbor?.forms.map(({ key, count }) => [key, count])).toEqual([
      ['港湾', 5],
      ['港', 2],
    ]);
  });
});

describe('days', () => {
  const work = (day: string, done: number) => ({ day, done, edited: 0, dismissed: 0 });

  it('leave none out, over the end of a month, and add up', () => {
    expect(
      fillDays([work('2026-02-27', 2), work('2026-03-02', 3)], 10).map(({ day, total }) => [day, total]),
    ).toEqual([
      ['2026-02-27', 2],
      ['2026-02-28', 2],
      ['2026-03-01', 2],
      ['2026-03-02', 5],
    ]);
  });

  it('keep what was done before the first that is shown', () => {
    expect(fillDays([work('2026-02-27', 2), work('2026-03-02', 3)], 1)).toEqual([
      { ...work('2026-03-02', 3), total: 5 },
    ]);
    expect(fillDays([], 5)).toEqual([]);
  });

  it.each([
    [0, 1],
    [1, 1],
    [3, 5],
    [10, 10],
    [11, 20],
    [480, 500],
    [501, 1000],
  ])('are scaled to a round number: %i under %i', (value, top) => {
    expect(scaleTop(value)).toBe(top);
  });
});

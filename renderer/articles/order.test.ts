import { describe, expect, it } from 'vitest';
import type { ArticleLine } from '../../src/api/project-views.ts';
import { galleryProject } from '../gallery/project.ts';
import { arrange, type ListFilter, type Order, percentOf, standingOf, turnOrder } from './order.ts';

const { articles } = galleryProject;
const EVERY: ListFilter = { query: '', standing: 'every' };
const AS_THEY_CAME: Order = { by: 'import', direction: 'ascending' };
const names = new Map(galleryProject.sources.map(({ id, file }) => [id, file]));
const ids = (
  filter: Partial<ListFilter>,
  order: Partial<Order> = {},
  lines: readonly ArticleLine[] = articles,
) =>
  arrange(lines, { ...EVERY, ...filter }, { ...AS_THEY_CAME, ...order }, (id) => names.get(id) ?? '').map(
    ({ id }) => id,
  );

describe('the list', () => {
  it.each<[string, Partial<ListFilter>, readonly string[]]>([
    ['everything, as it came in', {}, ['gallery', 'tram', 'bank', 'letter', 'new']],
    ['a title', { query: '市電' }, ['tram']],
    ['a file', { query: 'LETTER.TXT' }, ['letter']],
    ['a source', { query: 'minutes' }, ['bank']],
    ['both of two words', { query: '銀行 物価' }, ['bank']],
    ['hiragana for katakana', { query: 'まだ' }, ['new']],
    ['what is done', { standing: 'done' }, ['tram']],
    ['what is under way', { standing: 'begun' }, ['gallery', 'bank', 'letter']],
    ['what nobody has touched', { standing: 'new' }, ['new']],
  ])('shows %s', (_, filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });

  it.each<[Order['by'], Order['direction'], readonly string[]]>([
    ['reviewed', 'ascending', ['letter', 'gallery', 'bank', 'tram', 'new']],
    // The letter has no English to be compared with.
    ['penalty', 'descending', ['bank', 'gallery', 'tram', 'letter', 'new']],
    ['penalty', 'ascending', ['tram', 'gallery', 'bank', 'letter', 'new']],
    ['open', 'ascending', ['tram', 'letter', 'gallery', 'bank', 'new']],
    ['import', 'descending', ['new', 'letter', 'bank', 'tram', 'gallery']],
  ])('sorts by %s, %s, what has no such figure last', (by, direction, expected) => {
    expect(ids({}, { by, direction })).toEqual(expected);
  });

  it('turns the order at a second press', () => {
    expect(turnOrder(AS_THEY_CAME, 'penalty')).toEqual({ by: 'penalty', direction: 'descending' });
    expect(turnOrder({ by: 'penalty', direction: 'descending' }, 'penalty').direction).toBe('ascending');
    expect(turnOrder(AS_THEY_CAME, 'title').direction).toBe('ascending');
  });

  it.each([
    [0, 0, 100],
    [0, 300, 0],
    [1, 300, 1],
    [299, 300, 99],
    [300, 300, 100],
  ])('writes %i of %i as %i percent', (part, whole, percent) => {
    expect(percentOf(part, whole)).toBe(percent);
  });

  it('takes an article without sentences for done', () => {
    const [first] = articles;
    if (first?.summary === undefined) throw new Error('the gallery has a summary');
    const none = { ...first.summary, sentences: 0, done: 0, edited: 0, dismissed: 0 };
    expect(standingOf({ ...first, summary: none })).toBe('done');
  });
});

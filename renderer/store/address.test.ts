import { assert, constant, constantFrom, integer, oneof, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gallery } from '../gallery/article.ts';
import { galleryHost } from '../gallery/host.ts';
import { galleryProject } from '../gallery/project.ts';
import { isSameStop, readAddress, type Spot, spotOf, writeAddress } from './address.ts';
import { firstState } from './state.ts';

const HOME: Spot = { kind: 'home' };
const LIST: Spot = { kind: 'project', project: 'a1', section: 'articles' };
const TEXT: Spot = { kind: 'article', project: 'a1', article: 'x-1', tab: 'read', unit: 12 };

describe('an address', () => {
  it.each([
    ['', HOME],
    ['/a1/articles', LIST],
    ['/a1/glossary', { ...LIST, section: 'glossary' }],
    ['/a1/article/x-1/read/12', TEXT],
    ['/a1/article/x-1/arrange', { kind: 'article', project: 'a1', article: 'x-1', tab: 'arrange' }],
  ] as const)('%s says where a person is', (address, spot) => {
    expect([writeAddress(spot), readAddress(address)]).toEqual([address, spot]);
  });

  it.each([
    ['nonsense', HOME],
    ['/../../etc/passwd', HOME],
    ['/a1', LIST],
    ['/a1/nowhere', LIST],
    ['/a1/article/<script>/read', LIST],
    ['/a1/article/x-1/nowhere/-3', { kind: 'article', project: 'a1', article: 'x-1', tab: 'read' }],
  ] as const)('%s leads as far as it can be read', (address, spot) => {
    expect(readAddress(address)).toEqual(spot);
  });

  it('is read as it was written', () => {
    const project = constantFrom('0f', 'a1b2');
    const spots = oneof(
      constant<Spot>(HOME),
      record({
        kind: constant('project' as const),
        project,
        section: constantFrom('articles', 'overview', 'glossary'),
      }),
      record({
        ...{ kind: constant('article' as const), project, article: constantFrom('x', 'y-2') },
        ...{ tab: constantFrom('read', 'arrange', 'terms'), unit: integer({ min: 0, max: 9999 }) },
      }),
    );
    assert(
      property(spots, (spot) => {
        expect(readAddress(writeAddress(spot))).toEqual(spot);
      }),
    );
  });
});

describe('a stop', () => {
  it.each([
    [TEXT, { ...TEXT, unit: 3 }, true],
    [TEXT, { ...TEXT, tab: 'arrange' }, false],
    [TEXT, { ...TEXT, project: 'b2' }, true],
    [LIST, { ...LIST, project: 'b2' }, false],
    [LIST, { ...LIST, section: 'overview' }, false],
    [HOME, LIST, false],
  ] as const)('%j and %j are one: %s', (one, other, same) => {
    expect(isSameStop(one, other)).toBe(same);
  });
});

describe('the spot of a window', () => {
  const state = firstState(galleryHost);
  it.each([
    [{}, HOME],
    [
      { project: galleryProject, section: 'overview' },
      { ...LIST, project: galleryProject.id, section: 'overview' },
    ],
    [
      { project: galleryProject, page: gallery, unit: 4 },
      { kind: 'article', project: galleryProject.id, article: gallery.id, tab: 'read', unit: 4 },
    ],
  ] as const)('of %#', (part, spot) => {
    expect(spotOf({ ...state, ...part })).toEqual(spot);
  });
});

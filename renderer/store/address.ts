import type { Id, Unit } from '../../src/project/record.ts';
import type { State } from './state.ts';

const SECTIONS = ['articles', 'overview', 'glossary'] as const satisfies readonly State['section'][];
const TABS = ['read', 'arrange', 'terms'] as const satisfies readonly State['tab'][];

/** Where a person is in the window. */
export type Spot =
  | { readonly kind: 'home' }
  | { readonly kind: 'project'; readonly project: string; readonly section: State['section'] }
  | {
      readonly kind: 'article';
      readonly project: string;
      readonly article: Id;
      readonly tab: State['tab'];
      /** The machine's sentence they are at. */
      readonly unit?: Unit;
    };

/** Where the window is. */
export function spotOf({
  project,
  page,
  section,
  tab,
  unit,
}: Pick<State, 'project' | 'page' | 'section' | 'tab' | 'unit'>): Spot {
  if (project === undefined) return { kind: 'home' };
  if (page === undefined) return { kind: 'project', project: project.id, section };
  const at = { kind: 'article', project: project.id, article: page.id, tab } as const;
  return unit === undefined ? at : { ...at, unit };
}

/** A spot as the part of an address behind its `#`; empty for the first screen. */
export function writeAddress(spot: Spot): string {
  switch (spot.kind) {
    case 'home':
      return '';
    case 'project':
      return `/${spot.project}/${spot.section}`;
    case 'article': {
      const { project, article, tab, unit } = spot;
      return `/${project}/article/${article}/${tab}${unit === undefined ? '' : `/${unit}`}`;
    }
  }
}

/** Reads such an address; whatever is none leads to the first screen. */
export function readAddress(address: string): Spot {
  const [, project = '', part, article = '', view, unit] = address.split('/');
  if (!/^[a-f0-9]{1,64}$/.test(project)) return { kind: 'home' };
  if (part !== 'article' || !/^[A-Za-z0-9-]{1,64}$/.test(article))
    return { kind: 'project', project, section: SECTIONS.find((one) => one === part) ?? 'articles' };
  const at = { kind: 'article', project, article, tab: TABS.find((one) => one === view) ?? 'read' } as const;
  return unit !== undefined && /^\d{1,9}$/.test(unit) ? { ...at, unit: Number(unit) } : at;
}

/** Whether two spots are one stop of the way, which a step back passes by: the same view, at whatever sentence. */
export function isSameStop(one: Spot, other: Spot): boolean {
  // Saved elsewhere, a project has another name, and the person has gone nowhere.
  const bare = (spot: Spot): string =>
    spot.kind === 'article'
      ? writeAddress({ kind: 'article', project: '', article: spot.article, tab: spot.tab })
      : writeAddress(spot);
  return bare(one) === bare(other);
}

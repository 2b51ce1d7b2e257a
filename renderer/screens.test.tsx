// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { VirtuosoMockContext } from 'react-virtuoso';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { speaker } from '../src/messages/speak.ts';
import { App } from './app.tsx';
import { gallery } from './gallery/article.ts';
import { galleryHost, inspectedFiles, makeGalleryApi } from './gallery/host.ts';
import { galleryListings, galleryProject, lockedProject, unsavedProject } from './gallery/project.ts';
import { NOTHING, type State } from './store/state.ts';
import { makeWorkbench, type Workbench, WorkbenchProvider } from './workbench.ts';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

const ja = speaker('ja');
let root: Root;
let workbench: Workbench;

async function show(state: Partial<State>): Promise<void> {
  workbench = makeWorkbench(makeGalleryApi(gallery, 0), galleryHost);
  workbench.setState(state);
  const size = { viewportHeight: 4000, itemHeight: 60 };
  await act(async () =>
    root.render(
      <VirtuosoMockContext.Provider value={size}>
        <WorkbenchProvider value={workbench}>
          <App />
        </WorkbenchProvider>
      </VirtuosoMockContext.Provider>,
    ),
  );
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const press = (key: string, more: KeyboardEventInit = {}) =>
  act(async () => {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  });
const rowOf = (title: string) => all('tbody tr').find((row) => row.textContent?.includes(title));

beforeEach(() => {
  const place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
});
afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

describe('the list of articles', () => {
  it('says of each how far it is, what is open, and where it comes from', async () => {
    await show({ project: galleryProject });
    const bank = rowOf('中央銀行');
    expect(bank?.textContent).toContain('bank.txt、minutes.txt、wire.txt');
    expect(bank?.textContent).toContain(ja('card.percent', { percent: 20 }));
    expect(bank?.textContent).toContain('11.2');
    expect(
      [...(bank?.querySelectorAll('svg[class*=spark] path') ?? [])].flatMap(
        (path) => path.getAttribute('d')?.match(/z/g) ?? [],
      ),
    ).toHaveLength(17);
    expect(rowOf('市電')?.textContent).toContain(ja('articles.open.none'));
    expect(rowOf('読者')?.textContent).toContain(ja('articles.sources.none'));
    expect(rowOf('まだ計算')?.textContent).toContain(ja('articles.computing.not'));
  });

  it('turns round when the head of a column is pressed', async () => {
    await show({ project: galleryProject });
    const head = all('th button').find((one) => one.textContent === ja('articles.column.penalty'));
    await act(async () => head?.click());
    expect(all('tbody tr')[0]?.textContent).toContain('中央銀行');
    expect(all('th[aria-sort="descending"]')).toHaveLength(1);
    await act(async () => head?.click());
    expect(all('tbody tr')[0]?.textContent).toContain('市電');
  });

  it('teaches where there is nothing', async () => {
    await show({ project: { ...galleryProject, articles: [], sources: [] } });
    expect(document.body.textContent).toContain(ja('articles.empty.what'));
  });

  it('can only be read where another has the project open, and says so', async () => {
    await show({ project: lockedProject });
    expect(document.querySelector('[role=status]')?.textContent).toContain('4711');
    const undo = all('header button').find((one) =>
      (one.getAttribute('aria-label') ?? '').startsWith(ja('bar.undo')),
    );
    expect(undo?.hasAttribute('disabled')).toBe(true);
  });

  it('takes no text in where it can only be read', async () => {
    await show({ project: { ...lockedProject, articles: [], sources: [] } });
    const ways = all('main button').filter((one) =>
      [ja('home.choose'), ja('home.paste')].includes(one.textContent?.trim() ?? ''),
    );
    expect(ways.map((one) => one.hasAttribute('disabled'))).toEqual([true, true]);
  });

  it('says that changes are not on the disk, and asks before it is left', async () => {
    await show({ project: unsavedProject });
    expect(document.querySelector('[role=alert]')?.textContent).toContain(ja('warning.elsewhere'));
    await act(async () => workbench.act.closeProject());
    expect(document.querySelector('[role=alertdialog]')?.textContent).toContain(ja('leaving.what'));
    await act(async () => workbench.act.stay());
    expect(document.querySelector('[role=alertdialog]')).toBeNull();
    expect(workbench.getState().project).toBe(unsavedProject);
  });
});

it('files on their way in are told apart, each with what is wrong with it', async () => {
  await show({
    incoming: {
      ...NOTHING,
      files: inspectedFiles.map(({ name }) => ({ name, base64: '' })),
      inspected: inspectedFiles,
      matched: [
        { ja: 'shinkai.txt', sources: [{ file: 'seamount-release.txt', score: 0.82, belongs: true }] },
      ],
    },
  });
  const chips = all('[role=group] button[aria-pressed]').map((one) => [
    one.textContent,
    one.getAttribute('aria-pressed'),
  ]);
  expect(chips).toEqual([
    [`seamount-release.txt${ja('card.percent', { percent: 82 })}`, 'true'],
    ['the-blank-ocean.html', 'false'],
  ]);
  expect(document.body.textContent).toContain(ja('problem.file.language', { file: 'carta.txt' }));
  expect(document.body.textContent).toContain(ja('import.ready'));
});

it('projects are offered again, and one that is gone cannot be opened', async () => {
  await show({ projects: galleryListings });
  const lines = all('section[aria-labelledby=recent] li button:first-child');
  expect(lines.map((line) => line.hasAttribute('disabled'))).toEqual([false, true]);
  expect(lines[1]?.textContent).toContain(ja('home.recent.missing'));
  // Only what is gone can be taken off the list.
  const forget = all('section[aria-labelledby=recent] li button[aria-label]');
  expect(forget.map((one) => one.getAttribute('aria-label'))).toEqual([
    ja('recent.forget', { name: galleryListings[1]?.name ?? '' }),
  ]);
});

it('the overview counts findings, and leads to those of one sort', async () => {
  await show({ project: galleryProject, section: 'overview' });
  const bar = all('main button').find((one) =>
    (one.getAttribute('aria-label') ?? '').startsWith(ja('check.polarity.title')),
  );
  expect(bar?.getAttribute('aria-label')).toMatch(/: \d+$/);
  expect(all('table tbody tr')).toHaveLength(9);
});

describe('the palette', () => {
  it('offers what can be done here, and nothing else', async () => {
    await show({ project: galleryProject });
    await press('k', { ctrlKey: true });
    const offered = all('[role=option]').map((one) => one.textContent ?? '');
    expect(offered.some((words) => words.startsWith(ja('keys.overview')))).toBe(true);
    expect(offered.some((words) => words.startsWith(ja('keys.next')))).toBe(false);
    expect(offered).toContain(gallery.title);
  });

  it('keeps the keys of the window to itself while it is open', async () => {
    await show({ project: galleryProject });
    await press('k', { ctrlKey: true });
    const { theme } = workbench.getState().settings;
    await press('t');
    expect(workbench.getState().settings.theme).toBe(theme);
  });
});

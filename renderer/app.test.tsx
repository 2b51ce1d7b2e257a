// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { VirtuosoMockContext } from 'react-virtuoso';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../src/api/views.ts';
import { speaker } from '../src/messages/speak.ts';
import { App } from './app.tsx';
import { gallery } from './gallery/article.ts';
import { galleryHost, makeGalleryApi } from './gallery/host.ts';
import { galleryProject } from './gallery/project.ts';
import type { State } from './store/state.ts';
import { makeWorkbench, type Workbench, WorkbenchProvider } from './workbench.ts';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

const ja = speaker('ja');
const en = speaker('en');

let root: Root;
let workbench: Workbench;

async function show(state: Partial<State>, settings: Partial<Settings> = {}): Promise<void> {
  const host = { ...galleryHost, settings: { ...galleryHost.settings, ...settings } };
  workbench = makeWorkbench(makeGalleryApi(gallery, 0), host);
  workbench.setState(state);
  await act(async () =>
    root.render(
      <VirtuosoMockContext.Provider value={{ viewportHeight: 20_000, itemHeight: 60 }}>
        <WorkbenchProvider value={workbench}>
          <App />
        </WorkbenchProvider>
      </VirtuosoMockContext.Provider>,
    ),
  );
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map((element) => element.textContent);
const press = (key: string, more: KeyboardEventInit = {}) =>
  act(async () => {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  });

beforeEach(() => {
  const place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
});

afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

describe('the first screen', () => {
  it('names the samples and their fields in the language of the interface', async () => {
    await show({});
    expect(document.body.textContent).toContain(ja('home.drop'));
    expect(words('section li button').length).toBe(galleryHost.samples.length);
    await act(async () => workbench.act.change({ language: 'en' }));
    expect(document.body.textContent).toContain(en('home.drop'));
    expect(document.documentElement.lang).toBe('en');
  });

  it('teaches where there is nothing', async () => {
    await show({ host: { ...galleryHost, samples: [] } });
    expect(document.body.textContent).toContain(ja('home.samples.none'));
  });

  it('opens a sample, by way of its progress', async () => {
    await show({});
    await act(async () => {
      all('section li button')[0]?.click();
    });
    await act(async () => {
      while (workbench.getState().page === undefined) await new Promise((done) => setTimeout(done, 1));
    });
    expect(words('header h1')).toEqual([gallery.title]);
  });
});

describe('the reading view', () => {
  it('shows every sentence of the article, each in its language', async () => {
    await show({ project: galleryProject, page: gallery });
    const shown = words('[lang="ja"]').join('');
    for (const { start, end, kind } of gallery.ja.sentences)
      if (kind !== 'boilerplate') expect(shown).toContain(gallery.ja.text.slice(start, end));
    expect(words('[lang="en"]').join('')).toContain('The blank ocean');
  });

  it('says why a row has one side only', async () => {
    await show({ project: galleryProject, page: gallery });
    expect(document.body.textContent).toContain(ja('read.alone.left-out'));
    expect(document.body.textContent).toContain(ja('read.alone.caption'));
  });

  it('opens the card of the next finding with N, and closes it with Escape', async () => {
    await show({ project: galleryProject, page: gallery }, { language: 'en' });
    await press('n');
    const card = document.querySelector('section[aria-label="The finding"]');
    expect(card?.textContent).toContain(en('check.dates.title'));
    expect(card?.textContent).toContain(en('check.dates.why'));
    expect(card?.querySelector('del')?.textContent).toContain('火');
    expect(card?.querySelector('ins')?.textContent).toContain('木');
    expect(all('[role=option][aria-selected=true]')).toHaveLength(1);
    await press('Escape');
    expect(document.querySelector('section[aria-label="The finding"]')).toBeNull();
  });

  it('keeps the place when the language of the interface changes', async () => {
    await show({ project: galleryProject, page: gallery });
    await press('n');
    await press('n');
    await press('l');
    expect(document.querySelector('section[aria-label="The finding"]')?.textContent).toContain(
      en('check.numbers.title'),
    );
    expect(all('[role=option][aria-selected=true]')).toHaveLength(1);
  });

  it('puts readings over the words with F, and takes them away again', async () => {
    await show({ project: galleryProject, page: gallery });
    expect(all('ruby')).toHaveLength(0);
    await press('f');
    await press('f');
    expect(document.documentElement.dataset.furigana).toBe('all');
    expect(words('rt')).toContain('かいざん');
    await press('f');
    expect(all('ruby')).toHaveLength(0);
  });

  it('lights the counterpart of the word under the pointer', async () => {
    await show({ project: galleryProject, page: gallery });
    const lit = () => words('[class*="lit"]').filter((text) => text !== '');
    const word = all('[lang="ja"] [data-group]').find((element) => element.textContent === '公海');
    await act(async () => {
      word?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    });
    expect(lit()).toEqual(['公海', 'international waters']);
  });

  it('says the linked words aloud when the arrow keys walk over them', async () => {
    await show({ project: galleryProject, page: gallery });
    all('[role=region]')[0]?.focus();
    await press('ArrowRight');
    expect(words('output')).toContain(ja('read.lit', { ja: '船', en: 'ship' }));
  });

  it('opens the keyboard map with ?, which then has the keys to itself', async () => {
    await show({ project: galleryProject, page: gallery });
    await press('?', { shiftKey: true });
    expect(words('[role=dialog] h2')).toContain(ja('keys.title'));
    await press('n');
    expect(document.querySelector('[role=option][aria-selected=true]')).toBeNull();
  });

  it('shows hostile text as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const text = hostile + gallery.ja.text.slice(hostile.length);
    const sentences = gallery.ja.sentences.map((one, at) =>
      at === 0 ? { ...one, end: one.end, kind: 'byline' as const } : one,
    );
    await show({
      project: galleryProject,
      page: { ...gallery, ja: { ...gallery.ja, text, sentences, rubies: [] } },
    });
    expect(all('img')).toHaveLength(0);
  });
});

describe('the glossary', () => {
  it('lists the terms with every form', async () => {
    await show({ project: galleryProject, page: gallery, tab: 'terms' });
    const table = document.querySelector('table')?.textContent ?? '';
    for (const term of gallery.terms) expect(table).toContain(term.variants[0].form);
    expect(words('table s').join(' ')).toContain('オステガ');
    expect(document.querySelector('aside')?.textContent).toContain(ja('terms.status.forbidden'));
  });
});

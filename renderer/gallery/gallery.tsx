import '@fontsource-variable/noto-sans-jp';
import '@fontsource-variable/noto-sans-kr';
import '../ui/tokens.css';
import '../ui/base.css';
import { createRoot } from 'react-dom/client';
import type { ArticlePage } from '../../src/api/project-views.ts';
import type { Settings } from '../../src/api/views.ts';
import { DEFAULT_SETTINGS } from '../../src/api/views.ts';
import { problem } from '../../src/messages/problem.ts';
import { App } from '../app.tsx';
import { type Incoming, NOTHING, type State } from '../store/state.ts';
import { makeWorkbench, WorkbenchProvider } from '../workbench.ts';
import { gallery } from './article.ts';
import { galleryHost, inspectedFiles, makeGalleryApi } from './host.ts';
import { judgedGallery, settledGallery } from './judged.ts';
import { longArticle } from './long.ts';
import { galleryListings, galleryProject, lockedProject, unsavedProject } from './project.ts';

/** An article as the window shows it, in its project. */
const shows = (page: ArticlePage): Partial<State> => ({ project: galleryProject, page });

/** The same article, with rows that people accepted and put together, and one that is doubtful. */
const arrangedGallery: ArticlePage = {
  ...gallery,
  beads: gallery.beads.map((bead, at) => {
    if (at === 2) return { ...bead, by: 'accepted' };
    if (at === 11) return { ...bead, by: 'made' };
    return at === 5 ? { ...bead, score: 0.47 } : at === 6 ? { ...bead, score: 0.72 } : bead;
  }),
};

/** How often something is to be there, for looking at long lists: `&times=700`. */
const times = (otherwise: number): number =>
  Number(new URLSearchParams(window.location.search).get('times') ?? otherwise);

/** Files on their way in, with what the host found out about them. */
const incomingFiles: Incoming = {
  ...NOTHING,
  files: inspectedFiles.map(({ name }) => ({ name, base64: '' })),
  inspected: inspectedFiles,
  matched: [
    {
      ja: 'shinkai.txt',
      sources: [
        { file: 'seamount-release.txt', score: 0.82, belongs: true },
        { file: 'the-blank-ocean.html', score: 0.31, belongs: false },
      ],
    },
  ],
};

/** The states the gallery can show, by the name in the address: `?state=reading&theme=dark&language=en`. */
const STATES: Readonly<Record<string, () => Partial<State>>> = {
  home: () => ({}),
  recent: () => ({ projects: galleryListings }),
  articles: () => ({ project: galleryProject }),
  overview: () => ({ project: galleryProject, section: 'overview' }),
  checking: () => ({
    project: galleryProject,
    computing: { job: 'gallery', done: 0.6, stopping: false },
  }),
  adding: () => ({ project: galleryProject, incoming: incomingFiles }),
  palette: () => ({ project: galleryProject, paletteShown: true }),
  sources: () => ({ project: galleryProject, asking: { kind: 'choose-sources', article: 'bank' } }),
  rename: () => ({ project: galleryProject, asking: { kind: 'rename-project' } }),
  undone: () => ({
    project: galleryProject,
    notice: { kind: 'undone', name: { id: 'change.edit', values: { after: '海山を発見' } }, article: 'bank' },
  }),
  locked: () => ({ project: lockedProject }),
  unsaved: () => ({ project: unsavedProject }),
  leaving: () => ({ project: unsavedProject, leaving: true }),
  empty: () => ({ project: { ...galleryProject, articles: [], sources: [] } }),
  bare: () => ({ host: { ...galleryHost, samples: [] } }),
  preview: () => ({ incoming: incomingFiles }),
  matching: () => ({ incoming: { ...incomingFiles, matched: [], matching: 0.4 } }),
  progress: () => ({
    work: {
      job: 'gallery',
      title: galleryHost.samples[0]?.title.ja ?? '',
      stage: 'align',
      done: 0.4,
      stopping: false,
      shown: true,
    },
  }),
  failed: () => ({
    notice: { kind: 'failed', problems: [problem('problem.file.encoding', {}, 'shinkai.txt')] },
  }),
  reading: () => shows(gallery),
  clean: () => shows({ ...gallery, findings: [], terms: [] }),
  alone: () =>
    shows({
      ...gallery,
      en: [],
      links: [],
      terms: [],
      beads: gallery.beads.filter(({ ja }) => ja.length > 0).map((bead) => ({ ...bead, en: [] })),
      findings: gallery.findings
        .filter(({ en }) => en.length === 0)
        .map(({ bead: _, ...finding }) => finding),
    }),
  saved: () => ({ ...shows(gallery), notice: { kind: 'saved', path: '/home/hanako/書類/報告書.html' } }),
  long: () => shows(longArticle(times(120))),
  many: () => ({
    project: {
      ...galleryProject,
      articles: Array.from({ length: times(100) }, (_, at) => ({
        ...galleryProject.articles[at % galleryProject.articles.length],
        id: `many-${at}`,
      })) as typeof galleryProject.articles,
    },
  }),
  arrange: () => ({ ...shows(arrangedGallery), tab: 'arrange' }),
  replace: () => ({ ...shows(gallery), replacing: { from: ['オステガ', 'オルテガ'], to: 'オルテガ' } }),
  judging: () => shows(judgedGallery()),
  card: () => shows(judgedGallery()),
  dismissing: () => shows(judgedGallery()),
  noting: () => shows(judgedGallery()),
  entering: () => shows(judgedGallery()),
  explaining: () => shows(judgedGallery()),
  settled: () => shows(settledGallery()),
  writing: () => shows(judgedGallery()),
  changes: () => shows(judgedGallery()),
  undo: () => ({
    ...shows(gallery),
    notice: { kind: 'done', name: { id: 'change.dismiss', values: { count: 1 } } },
  }),
  terms: () => ({ ...shows(gallery), tab: 'terms' }),
  glossary: () => ({ project: galleryProject, section: 'glossary' }),
  parting: () => ({ project: galleryProject, section: 'glossary' }),
  apart: () => shows(gallery),
  exporting: () => ({ project: galleryProject, sending: 'project' }),
  keys: () => ({ ...shows(gallery), keysShown: true }),
};

/** Keys that are pressed when a state is shown, as a person would to get there. */
const PRESSED: Readonly<Record<string, readonly string[]>> = {
  card: ['n'],
  dismissing: ['n', 'd'],
  noting: ['n', 'm'],
  entering: ['n', 'g'],
  explaining: ['n', 'i'],
  writing: ['n', 'e'],
  changes: ['v'],
  apart: ['c'],
  parting: ['s'],
};

/** How long a person takes from key to key (milliseconds). */
const PACE = 200;

function press(keys: readonly string[]): void {
  keys.forEach((key, at) => {
    const event = () => new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    setTimeout(() => document.body.dispatchEvent(event()), PACE * (at + 2));
  });
}

function settingsOf(address: URLSearchParams): Settings {
  const pick = <Value extends string>(name: string, values: readonly Value[], otherwise: Value): Value =>
    values.find((value) => value === address.get(name)) ?? otherwise;
  return {
    language: pick('language', ['ja', 'en'], DEFAULT_SETTINGS.language),
    theme: pick('theme', ['light', 'dark', 'system'], DEFAULT_SETTINGS.theme),
    furigana: pick('furigana', ['none', 'all', 'hover'], DEFAULT_SETTINGS.furigana),
    size: Number(address.get('size') ?? DEFAULT_SETTINGS.size),
    together: address.get('together') !== 'false',
    divider: Number(address.get('divider') ?? DEFAULT_SETTINGS.divider),
    name: DEFAULT_SETTINGS.name,
  };
}

/** Shows the state the address names, or a list of all states. */
function show(place: HTMLElement): void {
  const address = new URLSearchParams(window.location.search);
  const state = STATES[address.get('state') ?? ''];
  if (state === undefined) {
    createRoot(place).render(
      <ul>
        {Object.keys(STATES).map((name) => (
          <li key={name}>
            <a href={`?state=${name}`}>{name}</a>
          </li>
        ))}
      </ul>,
    );
    return;
  }
  const terms = address.get('state') === 'glossary' ? times(1) : 1;
  const workbench = makeWorkbench(makeGalleryApi(gallery, undefined, terms), {
    ...galleryHost,
    settings: settingsOf(address),
  });
  workbench.setState(state());
  createRoot(place).render(
    <WorkbenchProvider value={workbench}>
      <App />
    </WorkbenchProvider>,
  );
  press(PRESSED[address.get('state') ?? ''] ?? []);
}

const place = document.getElementById('root');
if (place !== null) show(place);

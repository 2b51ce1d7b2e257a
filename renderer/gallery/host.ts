import type { Api, Calls, Events, HostDescription } from '../../src/api/calls.ts';
import type { ArticlePage } from '../../src/api/project-views.ts';
import { DEFAULT_SETTINGS, type InspectedFile } from '../../src/api/views.ts';
import { failure, success } from '../../src/base/result.ts';
import { STAGES } from '../../src/base/watch.ts';
import { problem } from '../../src/messages/problem.ts';
import { gallery } from './article.ts';
import { galleryComing, galleryGlossary, galleryPlaces, galleryReview } from './glossary.ts';
import { galleryHistory } from './judged.ts';
import { galleryDays, galleryListings, galleryProject } from './project.ts';

/** What the gallery's host says of itself. */
export const galleryHost: HostDescription = {
  host: 'browser',
  version: '0',
  dialogs: false,
  printer: false,
  user: '花子',
  settings: DEFAULT_SETTINGS,
  samples: [
    {
      id: 'one',
      title: { ja: '深海の地図を描く船', en: 'The ship that maps the deep' },
      field: 'science',
      sources: 2,
    },
    {
      id: 'two',
      title: { ja: '四十年ぶりの市電、雪の中を走る', en: 'A tram runs through the snow after forty years' },
      field: 'culture',
      sources: 1,
    },
    {
      id: 'three',
      title: { ja: '中央銀行、利上げを見送り', en: 'Central bank holds its rate' },
      field: 'economy',
      sources: 3,
    },
  ],
};

/** Files as a host would describe them, one of each sort. */
export const inspectedFiles: readonly InspectedFile[] = [
  {
    name: 'shinkai.txt',
    language: 'ja',
    encoding: 'Shift_JIS',
    length: 1204,
    sentences: 27,
    boilerplate: 5,
    title: '深海の地図を描く船、北太平洋で未知の海山を発見',
    aside: ['トップ > 科学 > 記事', 'この記事をシェアする', '関連記事', '会員登録はこちら', '© 深海新聞'],
    problems: [],
  },
  {
    name: 'seamount-release.txt',
    language: 'en',
    encoding: 'UTF-8',
    length: 1803,
    sentences: 18,
    boilerplate: 1,
    title: 'Research vessel finds an uncharted seamount',
    aside: ['Subscribe to our newsletter'],
    problems: [],
  },
  {
    name: 'the-blank-ocean.html',
    language: 'en',
    encoding: 'UTF-8',
    length: 604,
    sentences: 5,
    boilerplate: 0,
    title: 'The blank ocean',
    aside: [],
    problems: [],
  },
  {
    name: 'carta.txt',
    encoding: 'UTF-8',
    length: 320,
    sentences: 0,
    boilerplate: 0,
    title: '',
    aside: [],
    problems: [problem('problem.file.language', {}, 'carta.txt')],
  },
];

/** Where words begin in a text. */
function placesIn(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + words.length))
    places.push(at);
  return places;
}

/** A host that answers from the gallery's own texts; openings take a moment, so that progress can be seen. `terms` is how often the glossary has each line. */
export function makeGalleryApi(article: ArticlePage = gallery, patience = 250, terms = 1): Api {
  const listeners = new Map<keyof Events, Set<(event: never) => void>>();
  const cancelled = new Set<string>();
  const tell = <Name extends keyof Events>(name: Name, event: Events[Name]) => {
    for (const listener of listeners.get(name) ?? []) (listener as (event: Events[Name]) => void)(event);
  };
  const pause = () => new Promise((resolve) => setTimeout(resolve, patience));
  const open = async <Value>(job: string, value: Value) => {
    for (const stage of STAGES) {
      for (const done of [0, 0.5, 1]) {
        if (cancelled.has(job)) return failure(problem('problem.host.gone', { reason: '' }));
        tell('progress', { job, stage, done });
        await pause();
      }
    }
    return success(value);
  };
  const pageOf = (id: string): ArticlePage | undefined => (id === article.id ? article : undefined);
  const answers: {
    readonly [Name in keyof Calls]?: (request: Parameters<Calls[Name]>[0]) => unknown;
  } = {
    describe: () => success(galleryHost),
    chooseFiles: () => success([]),
    inspectFiles: ({ files }) =>
      success(files.map((file, at) => ({ ...inspectedFiles[at % inspectedFiles.length], name: file.name }))),
    cancel: ({ job }) => {
      cancelled.add(job);
      return success({});
    },
    saveSettings: ({ settings }) => success(settings),
    previewExport: ({ what, format }) =>
      success({
        ...{ names: [`${what}.${format}`], cannotKeep: ['lost.layout'], problems: [] },
        preview: { kind: 'text', lines: ['en\tja'], more: true },
      }),
    writeExport: ({ what, format }) =>
      success({ name: `${what}.${format}`, path: `/home/hanako/書類/${what}.${format}` }),
    printReport: () => success({ name: 'report.pdf', path: '/home/hanako/書類/report.pdf' }),
    readGlossary: () => success(galleryGlossary(article, terms)),
    concordance: ({ key }) => success(galleryPlaces(article, key)),
    previewGlossary: () => success(galleryComing),
    previewReview: () => success(galleryReview),
    listProjects: () => success(galleryListings),
    openSample: ({ job }) => open(job, { ...galleryProject, articles: galleryProject.articles.slice(0, 1) }),
    openProject: () => success(galleryProject),
    viewProject: () => success(galleryProject),
    closeProject: () => success({}),
    projectProgress: () => success(galleryDays),
    rankSources: () =>
      success(
        galleryProject.sources.map(({ id }, at) => ({
          ...{ source: id, score: 0.9 - at * 0.14, belongs: at < 3 },
        })),
      ),
    computeArticles: () => success({ count: 0 }),
    readArticle: ({ article: id }) => {
      const page = pageOf(id);
      return page === undefined ? failure(problem('problem.article.unknown')) : success(page);
    },
    articleHistory: () => success(galleryHistory),
    previewReplace: ({ replacement }) =>
      success({
        inside: 0,
        lines: replacement.from.flatMap((form) =>
          placesIn(article.ja.text, form).map((start) => ({
            ...{ article: article.id, start, end: start + form.length, sentence: 0 },
            before: article.ja.text.slice(Math.max(0, start - 20), start),
            words: form,
            after: article.ja.text.slice(start + form.length, start + form.length + 20),
          })),
        ),
      }),
    settleArticle: () => success({ changed: [], next: galleryProject.next }),
  };
  return {
    // What changes a project is refused: the gallery only shows.
    call: async (name, request) =>
      (answers[name]?.(request as never) ?? failure(problem('problem.project.closed'))) as never,
    on: (name, listener) => {
      const set = listeners.get(name) ?? new Set();
      set.add(listener as never);
      listeners.set(name, set);
      return () => set.delete(listener as never);
    },
  };
}

import { type ReactNode, useEffect, useLayoutEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { ArticlePage } from '../src/api/project-views.ts';
import styles from './app.module.css';
import { makeWorkshop, WorkshopProvider } from './arrange/workshop.ts';
import { ArticlesView } from './articles/articles.tsx';
import { ProjectSheets } from './articles/sheets.tsx';
import { ArticleBar, HomeBar, ProjectBar } from './bar.tsx';
import { useArticleOffers, useKeys, useWindowOffers } from './commands.ts';
import { ExportDialog } from './exports/dialog.tsx';
import { KeyboardMap } from './keyboard-map.tsx';
import { Notice } from './notice.tsx';
import { OverviewView } from './overview/overview.tsx';
import { Palette } from './palette/palette.tsx';
import { Home } from './projects/home.tsx';
import { Progress } from './projects/progress.tsx';
import { Leaving, Warnings } from './projects/warnings.tsx';
import { ReadView } from './read/read.tsx';
import { makeReading, type Reading, ReadingProvider } from './read/reading.ts';
import { sentenceOfUnit, unitNow } from './read/whereabouts.ts';
import { ReplaceDialog } from './replace/replace.tsx';
import { Desk } from './review/desk.tsx';
import { makeTongue, Spoken } from './speech.tsx';
import { GlossaryView } from './terms/glossary.tsx';
import { SelectTerm } from './terms/select-term.tsx';
import { Unkept } from './unkept.tsx';
import { useSelected, useWorkbench } from './workbench.ts';

/** What the window is called in either language. */
const PROGRAM = 'Taiyaku 対訳';

/** Keeps the page's own attributes in step with the settings: language, theme, furigana, size. */
function useSettingsOnPage(): void {
  const { language, theme, furigana, size } = useSelected((state) => state.settings);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset.furigana = furigana;
    root.style.setProperty('--reading-size', `${size}px`);
  }, [language, furigana, size]);
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const show = () => {
      const resolved = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
      document.documentElement.dataset.theme = resolved;
    };
    show();
    dark.addEventListener('change', show);
    return () => dark.removeEventListener('change', show);
  }, [theme]);
}

/**
 * A page that is left asks first where something is not kept, and begins to keep it, so that whoever stays loses nothing.
 * The shell asks by itself.
 */
function useLeaving(): void {
  const { act } = useWorkbench();
  const inBrowser = useSelected(({ host }) => host.host === 'browser');
  useEffect(() => {
    if (!inBrowser) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!act.wouldLose()) return;
      event.preventDefault();
      void act.settled();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [act, inBrowser]);
}

/** Names the window, and with it each stop of its history, after what is open. */
function useTitle(): void {
  const name = useSelected(({ page, project }) => page?.title ?? project?.name ?? '');
  useEffect(() => {
    document.title = name === '' ? PROGRAM : `${name} – ${PROGRAM}`;
  }, [name]);
}

/** A file let go beside the drop zone is ignored; a browser would leave the page for it. */
function useNoStrayDrops(): void {
  useEffect(() => {
    const refuse = (event: DragEvent) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none';
    };
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  }, []);
}

/** Goes where a person wanted to go when they opened the article: to findings of a sort, to words, or to a sentence. */
function useGoal(reading: Reading): void {
  const { act } = useWorkbench();
  const goal = useSelected((state) => state.goal);
  useEffect(() => {
    if (goal === undefined) return;
    act.arrive();
    if (goal.unit !== undefined) {
      const { prepared } = reading.getState();
      const row = prepared.index.ofJa[sentenceOfUnit(prepared.article, goal.unit)];
      if (row !== undefined && row >= 0) reading.act.stand(row);
    } else if (goal.find !== undefined) {
      reading.act.openFind(true);
      reading.act.search(goal.find);
    } else {
      reading.act.filter({ check: goal.check, category: goal.category });
      reading.act.step(1);
    }
  }, [act, goal, reading]);
}

/** How long a person must have stayed at a sentence before the address names it (milliseconds). */
const STAY = 300;

/** Tells the window at which sentence a person is: where the keyboard stands, or else the first in sight. */
function useWhereabouts(reading: Reading): void {
  const { act } = useWorkbench();
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    const tellSoon = () => {
      clearTimeout(soon);
      soon = setTimeout(() => act.beAt(unitNow(reading)), STAY);
    };
    const stopScrolling = reading.sight.subscribe(tellSoon);
    const stopReading = reading.subscribe((now, before) => {
      if (now.cursor !== before.cursor || now.prepared !== before.prepared) tellSoon();
    });
    return () => {
      clearTimeout(soon);
      stopScrolling();
      stopReading();
    };
  }, [act, reading]);
}

/** An open article: its bar, and the side-by-side view or the glossary. The reading outlives every page of it. */
function Article({ page }: { readonly page: ArticlePage }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: later pages of the article go into the same reading
  const reading = useMemo(() => makeReading(page), [page.id]);
  const tab = useSelected((state) => state.tab);
  const { act } = useWorkbench();
  const workshop = useMemo(
    () => makeWorkshop({ page: () => reading.getState().prepared.article, perform: act.do }),
    [reading, act],
  );
  useLayoutEffect(() => reading.act.show(page), [reading, page]);
  useArticleOffers(reading);
  useGoal(reading);
  useWhereabouts(reading);
  return (
    <ReadingProvider value={reading}>
      <WorkshopProvider value={workshop}>
        <Desk reading={reading}>
          <ArticleBar />
          <Warnings />
          {tab === 'terms' ? <GlossaryView article={page.id} /> : <ReadView />}
          <SelectTerm />
        </Desk>
      </WorkshopProvider>
    </ReadingProvider>
  );
}

function Screen() {
  const page = useSelected((state) => state.page);
  const isOpen = useSelected((state) => state.project !== undefined);
  const section = useSelected((state) => state.section);
  if (page !== undefined) return <Article key={page.id} page={page} />;
  if (isOpen)
    return (
      <>
        <ProjectBar />
        <Warnings />
        {section === 'articles' && <ArticlesView />}
        {section === 'overview' && <OverviewView />}
        {section === 'glossary' && <GlossaryView />}
      </>
    );
  return (
    <>
      <HomeBar />
      <Home />
    </>
  );
}

/** Below the whole screen, but for an article that is read: there it stands below the columns, and moves no button. */
function NoticeBelow() {
  const isRead = useSelected(({ page, tab }) => page !== undefined && tab !== 'terms');
  return isRead ? null : <Notice />;
}

/** The screen, with what can be done on every one. */
function Screens() {
  useWindowOffers();
  return <Screen />;
}

function Frame({ children }: { readonly children: ReactNode }) {
  const language = useSelected((state) => state.settings.language);
  const tongue = useMemo(() => makeTongue(language), [language]);
  return (
    <Spoken tongue={tongue}>
      <I18nProvider locale={language === 'ja' ? 'ja-JP' : 'en-US'}>{children}</I18nProvider>
    </Spoken>
  );
}

/** The whole window; a `WorkbenchProvider` stands around it. */
export function App() {
  useSettingsOnPage();
  useKeys();
  useNoStrayDrops();
  useLeaving();
  useTitle();
  return (
    <Frame>
      <div className={styles.app}>
        <Screens />
        <Progress />
        <KeyboardMap />
        <Palette />
        <ReplaceDialog />
        <ExportDialog />
        <ProjectSheets />
        <Leaving />
        <NoticeBelow />
        <Unkept />
      </div>
    </Frame>
  );
}

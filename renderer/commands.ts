import { useEffect, useLayoutEffect } from 'react';
import { nextFurigana, nextTheme, stepSize } from './keys.ts';
import { useOffers } from './palette/offers.ts';
import { commandsOf, isBusy, isTyping } from './palette/press.ts';
import { useChooseFiles } from './projects/choose-files.tsx';
import type { Reading } from './read/reading.ts';
import { useSpeech } from './speech.tsx';
import { useSelected, useWorkbench } from './workbench.ts';

/** Takes a step back in the field a person writes in; false when they do not write. A native menu cannot tell. */
function turnField(which: 'undo' | 'redo'): boolean {
  const { activeElement } = document;
  return activeElement !== null && isTyping({ target: activeElement }) && document.execCommand(which);
}

/** Keys and native menu items do what the parts of the window offer. */
export function useKeys(): void {
  const { api, offers } = useWorkbench();
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isBusy()) return;
      const run = offers.find(...commandsOf(event, isTyping(event)));
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [offers]);
  useEffect(
    () =>
      api.on('command', ({ command }) => {
        const isTurn = command === 'undo' || command === 'redo';
        if (!isTurn || !turnField(command)) offers.find(command)?.();
      }),
    [api, offers],
  );
}

/** What can be done on every screen, and with an open project. */
export function useWindowOffers(): void {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const choose = useChooseFiles();
  const settings = useSelected((state) => state.settings);
  const dialogs = useSelected((state) => state.host.dialogs);
  const isOpen = useSelected((state) => state.project !== undefined);
  const atArticle = useSelected((state) => state.page !== undefined);
  const show = (section: 'articles' | 'overview') => () => {
    act.showSection(section);
    if (atArticle) void act.closeArticle();
  };
  useOffers(
    {
      palette: () => act.showPalette(true),
      keyboard: () => act.showKeys(true),
      close: act.dismiss,
      furigana: () => act.change({ furigana: nextFurigana(settings.furigana) }),
      theme: () => act.change({ theme: nextTheme(settings.theme) }),
      language: () => act.change({ language: settings.language === 'ja' ? 'en' : 'ja' }),
      larger: () => act.change({ size: stepSize(settings.size, 1) }),
      smaller: () => act.change({ size: stepSize(settings.size, -1) }),
      'open-project': dialogs ? () => void act.chooseProject(say('home.recent.choose.title')) : undefined,
      ...(isOpen
        ? {
            undo: () => void act.undo(),
            redo: () => void act.redo(),
            replace: () => act.openReplace(),
            articles: show('articles'),
            overview: show('overview'),
            rename: () => act.pose({ kind: 'rename-project' }),
            'save-as': () => void act.saveElsewhere(),
            export: () => act.openExport('project'),
            home: () => void act.closeProject(),
          }
        : {}),
      open: () => {
        if (atArticle) void act.closeArticle();
        act.showSection('articles');
        choose();
      },
    },
    'window',
  );
}

/** What can be done with an open article. */
export function useArticleOffers(reading: Reading): void {
  const { act } = useWorkbench();
  const tab = useSelected((state) => state.tab);
  const together = useSelected((state) => state.settings.together);
  const article = reading.getState().prepared.article.id;
  const step = (by: 1 | -1) => () => {
    act.show('read');
    reading.act.step(by);
  };
  useOffers(
    {
      'next-finding': step(1),
      'previous-finding': step(-1),
      panel: reading.act.togglePanel,
      find: () => {
        if (tab === 'terms') act.show('read');
        reading.act.openFind(true);
      },
      read: () => act.show('read'),
      terms: () => act.show('terms'),
      arrange: () => act.show(tab === 'arrange' ? 'read' : 'arrange'),
      together: () => act.change({ together: !together }),
      'rename-article': () => act.pose({ kind: 'rename-article', article }),
      sources: () => act.pose({ kind: 'choose-sources', article }),
      export: () => act.openExport('article'),
      realign: () => void act.realign(),
      close: () => {
        if (reading.getState().find.open) reading.act.openFind(false);
        else if (reading.getState().selected !== undefined) reading.act.select(undefined);
        else act.dismiss();
      },
    },
    'screen',
  );
}

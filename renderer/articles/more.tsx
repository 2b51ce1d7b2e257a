import { type RefObject, useRef } from 'react';
import type { ArticleLine } from '../../src/api/project-views.ts';
import { useRefusal } from '../palette/offers.ts';
import { useSpeech } from '../speech.tsx';
import { MenuLine, MenuSheet } from '../ui/menu.tsx';
import { useWorkbench } from '../workbench.ts';

/** What else can be done with an article, beside the button of its line that was pressed; one for the whole list. */
export function MoreMenu({
  line,
  beside,
  onClose,
}: {
  readonly line: ArticleLine;
  readonly beside: HTMLElement;
  readonly onClose: () => void;
}) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const blocked = useRefusal('remove') !== undefined;
  const place: RefObject<HTMLElement> = useRef(beside);
  place.current = beside;
  const name = say('articles.more', { title: line.title });
  const deeds = [
    {
      id: 'articles.sources.choose',
      run: () => act.pose({ kind: 'choose-sources', article: line.id }),
    },
    { id: 'articles.rename', run: () => act.pose({ kind: 'rename-article', article: line.id }) },
    {
      id: line.native ? 'articles.native.not' : 'articles.native',
      run: () => void act.markNative(line.id, line.native !== true),
    },
    { id: 'articles.remove', run: () => void act.removeArticles([line.id]) },
  ] as const;
  return (
    <MenuSheet
      label={name}
      sheet={{
        triggerRef: place,
        isOpen: true,
        onOpenChange: (open) => {
          if (!open) onClose();
        },
        placement: 'bottom end',
      }}
      autoFocus="first"
      onClose={onClose}
    >
      {deeds.map(({ id, run }) => (
        <MenuLine key={id} words={say(id)} isDisabled={blocked} onAction={run} />
      ))}
    </MenuSheet>
  );
}

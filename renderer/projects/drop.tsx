import type { ReactNode } from 'react';
import {
  type DropItem,
  DropZone,
  type DropZoneProps,
  isDirectoryDropItem,
  isFileDropItem,
} from 'react-aria-components';
import { useSpeech } from '../speech.tsx';
import { useWorkbench } from '../workbench.ts';
import { fileOfText, takeIn } from './incoming.ts';

/** Files of a dropped folder, however deep, are taken one by one up to this many. */
const MOST_FILES = 200;

async function filesOf(items: Iterable<DropItem> | AsyncIterable<DropItem>, found: File[]): Promise<File[]> {
  for await (const item of items) {
    if (found.length >= MOST_FILES) break;
    if (isFileDropItem(item)) found.push(await item.getFile());
    else if (isDirectoryDropItem(item)) await filesOf(item.getEntries(), found);
  }
  return found;
}

async function textsOf(items: readonly DropItem[]): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const item of items)
    if (item.kind === 'text' && item.types.has('text/plain')) texts.push(await item.getText('text/plain'));
  return texts;
}

/** A place where files, folders and text can be let go, or pasted with the keyboard. */
export function FileDrop({
  className,
  children,
}: {
  readonly className: string;
  readonly children: (over: boolean) => ReactNode;
}) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const drop: DropZoneProps['onDrop'] = ({ items }) => {
    void Promise.all([filesOf(items, []).then(takeIn), textsOf(items)]).then(
      ([{ files, problems }, texts]) => {
        const name = (text: string) =>
          say(/[\u3041-\u30fe]/.test(text) ? 'home.paste.name.ja' : 'home.paste.name.en');
        return act.addFiles([...files, ...texts.map((text) => fileOfText(name(text), text))], problems);
      },
    );
  };
  return (
    <DropZone
      aria-label={say('home.drop')}
      className={className}
      getDropOperation={() => 'copy'}
      onDrop={drop}
    >
      {({ isDropTarget }) => children(isDropTarget)}
    </DropZone>
  );
}

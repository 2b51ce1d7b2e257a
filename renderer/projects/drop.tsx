import type { ReactNode } from 'react';
import {
  type DropItem,
  DropZone,
  type DropZoneProps,
  isDirectoryDropItem,
  isFileDropItem,
} from 'react-aria-components';
import { LIMITS } from '../../src/api/readers.ts';
import { problem } from '../../src/messages/problem.ts';
import { useSpeech } from '../speech.tsx';
import { useWorkbench } from '../workbench.ts';
import { fileOfText, type TakenIn, takeIn } from './incoming.ts';

/** Files of a dropped folder, however deep, are taken one by one up to this many; a host takes no more at once. */
const MOST_FILES = LIMITS.files;

/** Files that say nothing to a reader, which systems put into folders. */
const isHidden = (name: string): boolean => name.startsWith('.') || name === 'Thumbs.db';

/** Gathers files, those of folders too; false when there were more than can be taken. */
async function gather(
  items: Iterable<DropItem> | AsyncIterable<DropItem>,
  found: { readonly name: string; readonly file: File }[],
  folder = '',
): Promise<boolean> {
  for await (const item of items) {
    if (isFileDropItem(item)) {
      if (isHidden(item.name)) continue;
      if (found.length >= MOST_FILES) return false;
      found.push({ name: `${folder}${item.name}`, file: await item.getFile() });
    } else if (
      isDirectoryDropItem(item) &&
      !(await gather(item.getEntries(), found, `${folder}${item.name}/`))
    )
      return false;
  }
  return true;
}

async function takeDropped(items: readonly DropItem[]): Promise<TakenIn> {
  const found: { name: string; file: File }[] = [];
  const all = await gather(items, found);
  const { files, problems } = await takeIn(found);
  return {
    files,
    problems: all ? problems : [...problems, problem('problem.window.many', { most: MOST_FILES })],
  };
}

async function textsOf(items: readonly DropItem[]): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const item of items)
    if (item.kind === 'text' && item.types.has('text/plain')) texts.push(await item.getText('text/plain'));
  return texts;
}

/** A place where files, folders and text can be let go, or pasted with the keyboard. */
export function FileDrop({
  label,
  className,
  children,
}: {
  readonly label: string;
  readonly className: string;
  readonly children: (over: boolean) => ReactNode;
}) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const drop: DropZoneProps['onDrop'] = ({ items }) => {
    void Promise.all([takeDropped(items), textsOf(items)]).then(([{ files, problems }, texts]) => {
      const name = (text: string) =>
        say(/[\u3041-\u30fe]/.test(text) ? 'home.paste.name.ja' : 'home.paste.name.en');
      return act.addFiles([...files, ...texts.map((text) => fileOfText(name(text), text))], problems);
    });
  };
  return (
    <DropZone aria-label={label} className={className} getDropOperation={() => 'copy'} onDrop={drop}>
      {({ isDropTarget }) => children(isDropTarget)}
    </DropZone>
  );
}

import { ClipboardPaste, FolderOpen } from 'lucide-react';
import { useCallback } from 'react';
import { useRefusal } from '../palette/offers.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { useSelected, useWorkbench } from '../workbench.ts';
import { askForFiles, type TakenIn } from './incoming.ts';

/** Asks for files in the host's own dialog, or in the browser's where the host has none. */
export function useAskForFiles(): (title: string) => Promise<TakenIn> {
  const { api } = useWorkbench();
  const dialogs = useSelected((state) => state.host.dialogs);
  return useCallback(
    async (title) => {
      if (!dialogs) return askForFiles();
      const answer = await api.call('chooseFiles', { title });
      return answer.ok ? { files: answer.value, problems: [] } : { files: [], problems: [answer.problem] };
    },
    [api, dialogs],
  );
}

/** Asks for files, and shows what they are before anything is done with them. */
export function useChooseFiles(): () => void {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const ask = useAskForFiles();
  return useCallback(() => {
    void ask(say('home.choose.title')).then(({ files, problems }) => act.addFiles(files, problems));
  }, [act, ask, say]);
}

/** The two ways in for texts beside letting files go: a button that asks for files, and one that asks for a text. */
export function WaysIn({
  look = 'plain',
  words,
  onPaste,
}: {
  /** How the first of them looks. */
  readonly look?: 'main' | 'plain';
  /** What it says. */
  readonly words: string;
  readonly onPaste: () => void;
}) {
  const choose = useChooseFiles();
  const { say } = useSpeech();
  const refused = useRefusal('open');
  return (
    <>
      <Button look={look} refused={refused} onPress={choose}>
        <FolderOpen size={16} aria-hidden />
        {words}
      </Button>
      <Button refused={refused} onPress={onPaste}>
        <ClipboardPaste size={16} aria-hidden />
        {say('home.paste')}
      </Button>
    </>
  );
}

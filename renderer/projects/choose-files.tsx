import { FolderOpen } from 'lucide-react';
import { useCallback } from 'react';
import { useRefusal } from '../palette/offers.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { useSelected, useWorkbench } from '../workbench.ts';
import { askForFiles } from './incoming.ts';

/** Opens the host's own dialog for files, or the browser's where the host has none. */
export function useChooseFiles(): () => void {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const dialogs = useSelected((state) => state.host.dialogs);
  return useCallback(() => {
    if (dialogs) void act.chooseFiles(say('home.choose.title'));
    else void askForFiles().then(({ files, problems }) => act.addFiles(files, problems));
  }, [act, dialogs, say]);
}

/** The button for that. */
export function ChooseFiles({ look, words }: { readonly look?: 'main' | 'plain'; readonly words: string }) {
  const choose = useChooseFiles();
  const refused = useRefusal('open');
  return (
    <Button refused={refused} {...(look === undefined ? {} : { look })} onPress={choose}>
      <FolderOpen size={16} aria-hidden />
      {words}
    </Button>
  );
}

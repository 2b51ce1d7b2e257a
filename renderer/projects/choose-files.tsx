import { FolderOpen } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { useSelected, useWorkbench } from '../workbench.ts';
import { takeIn } from './incoming.ts';

/** Opens the host's own dialog, or the browser's where the host has none. */
export function ChooseFiles({ look, words }: { readonly look?: 'main' | 'plain'; readonly words: string }) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const dialogs = useSelected((state) => state.host.dialogs);
  const looks = look === undefined ? {} : { look };
  if (dialogs)
    return (
      <Button {...looks} onPress={() => void act.chooseFiles(say('home.choose.title'))}>
        <FolderOpen size={16} aria-hidden />
        {words}
      </Button>
    );
  return (
    <FileTrigger
      allowsMultiple
      onSelect={(chosen) => {
        if (chosen !== null)
          void takeIn([...chosen].map((file) => ({ name: file.name, file }))).then(({ files, problems }) =>
            act.addFiles(files, problems),
          );
      }}
    >
      <Button {...looks}>
        <FolderOpen size={16} aria-hidden />
        {words}
      </Button>
    </FileTrigger>
  );
}

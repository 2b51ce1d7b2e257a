import { UserRound } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import { Window } from '../ui/overlay.tsx';
import { useSelected, useWorkbench } from '../workbench.ts';
import styles from './glossary.module.css';

/** Who decides: the name that was set, else what the system calls the person. */
function useSignature(): string {
  const name = useSelected((state) => state.settings.name);
  const user = useSelected((state) => state.host.user);
  return name.trim() || user;
}

function Body({ onClose }: { readonly onClose: () => void }) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const before = useSelected((state) => state.settings.name);
  const user = useSelected((state) => state.host.user);
  const [name, setName] = useState(before);
  return (
    <form
      className={styles.report}
      onSubmit={(event) => {
        event.preventDefault();
        act.change({ name: name.trim() });
        onClose();
      }}
    >
      <p className={styles.quiet}>{say('glossary.signature.what')}</p>
      <TextField value={name} onChange={setName} maxLength={200} className={join(styles.field)}>
        <Label>{say('glossary.signature.name')}</Label>
        <Input className={join(styles.input)} placeholder={user} />
      </TextField>
      <div className={styles.ends}>
        <Button look="main" type="submit">
          {say('glossary.signature.keep')}
        </Button>
      </div>
    </form>
  );
}

/** Shows under which name entries are decided, and lets it be changed. */
export function Signature({
  open,
  onOpen,
}: {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}) {
  const { say } = useSpeech();
  const name = useSignature();
  const close = () => onOpen(false);
  return (
    <>
      <Button look="quiet" onPress={() => onOpen(true)} aria-label={say('glossary.signature.as', { name })}>
        <UserRound size={15} aria-hidden />
        <span className={styles.signature}>{name}</span>
      </Button>
      <Window title={say('glossary.signature')} closeLabel={say('app.close')} open={open} onClose={close}>
        <Body onClose={close} />
      </Window>
    </>
  );
}

import { CircleAlert, LockKeyhole } from 'lucide-react';
import { Button as AriaButton, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import { useSelected, useWorkbench } from '../workbench.ts';
import styles from './warnings.module.css';

/** What a person must know of the open project at all times: that it can only be read, or is not on the disk. */
export function Warnings() {
  const { act } = useWorkbench();
  const { say, tell } = useSpeech();
  const readOnly = useSelected((state) => state.project?.readOnly);
  const unsaved = useSelected((state) => state.project?.unsaved);
  const said = unsaved ?? readOnly;
  if (said === undefined) return null;
  const Sign = unsaved === undefined ? LockKeyhole : CircleAlert;
  return (
    <div
      className={styles.warning}
      data-kind={unsaved === undefined ? 'locked' : 'unsaved'}
      role={unsaved === undefined ? 'status' : 'alert'}
    >
      <Sign size={16} aria-hidden />
      <p>{tell(said)}</p>
      <AriaButton className={join(styles.way)} onPress={() => void act.saveElsewhere()}>
        {say('warning.elsewhere')}
      </AriaButton>
    </div>
  );
}

/** Asks before a project is left whose last changes are not on the disk. */
export function Leaving() {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const leaving = useSelected((state) => state.leaving);
  return (
    <ModalOverlay
      className={join(styles.scrim)}
      isOpen={leaving}
      onOpenChange={(isOpen) => {
        if (!isOpen) act.stay();
      }}
    >
      <Modal className={join(styles.window)}>
        <Dialog className={join(styles.body)} role="alertdialog">
          <Heading slot="title" className={join(styles.title)}>
            {say('leaving.title')}
          </Heading>
          <p>{say('leaving.what')}</p>
          <div className={styles.ways}>
            <Button look="main" onPress={() => void act.saveElsewhere()} autoFocus>
              {say('warning.elsewhere')}
            </Button>
            <Button onPress={act.stay}>{say('leaving.stay')}</Button>
            <Button look="quiet" onPress={() => void act.leaveAnyway()}>
              {say('leaving.anyway')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

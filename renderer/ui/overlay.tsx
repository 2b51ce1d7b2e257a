import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay, Popover, type PopoverProps } from 'react-aria-components';
import { IconButton } from './button.tsx';
import { join } from './join.ts';
import styles from './overlay.module.css';

/** A small sheet beside the button that opens it. */
export function Sheet({
  label,
  children,
  placement = 'bottom end',
}: {
  readonly label: string;
  readonly children: ReactNode;
  readonly placement?: NonNullable<PopoverProps['placement']>;
}) {
  return (
    <Popover className={join(styles.sheet)} placement={placement} offset={6}>
      <Dialog aria-label={label} className={join(styles.sheetBody)}>
        {children}
      </Dialog>
    </Popover>
  );
}

/** A window in the window: everything behind it waits. */
export function Window({
  title,
  closeLabel,
  open,
  onClose,
  wide = false,
  children,
}: {
  readonly title: string;
  readonly closeLabel: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** For what has several columns. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <ModalOverlay
      className={join(styles.scrim)}
      isOpen={open}
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={join(styles.window, wide && styles.wide)}>
        <Dialog className={join(styles.windowBody)}>
          <header className={styles.head}>
            <Heading slot="title" className={join(styles.title)}>
              {title}
            </Heading>
            <IconButton label={closeLabel} onPress={onClose}>
              <X size={16} aria-hidden />
            </IconButton>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

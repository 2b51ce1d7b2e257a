import type { ReactNode, RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { join } from '../ui/join.ts';
import styles from './sheets.module.css';

/** A sheet that asks something beside what it is asked of. */
export function Sheet({
  label,
  anchor,
  open,
  onClose,
  children,
}: {
  readonly label: string;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Popover
      triggerRef={anchor}
      placement="top end"
      offset={6}
      className={join(styles.sheet)}
      isOpen={open}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Dialog aria-label={label} className={join(styles.dialog)}>
        {children}
      </Dialog>
    </Popover>
  );
}

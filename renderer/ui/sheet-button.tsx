import { type ReactNode, useRef, useState } from 'react';
import { Dialog, Popover, type PopoverProps } from 'react-aria-components';
import { join } from './join.ts';

/**
 * A button that opens a sheet beside it. Hundreds of them come and go while a long list is scrolled: until it is pressed
 * it is a plain element, and nothing of its sheet exists.
 */
export function SheetButton({
  className,
  label,
  title = label,
  placement,
  look,
  children,
  sheet,
}: {
  readonly className: string | undefined;
  /** Its name, where its words do not say it. */
  readonly label?: string;
  /** The name of the sheet. */
  readonly title?: string | undefined;
  readonly placement: PopoverProps['placement'];
  /** The classes of the sheet and of what is in it. */
  readonly look: { readonly sheet: string | undefined; readonly body: string | undefined };
  readonly children: ReactNode;
  readonly sheet: (close: () => void) => ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {isOpen && (
        <Popover
          className={join(look.sheet)}
          triggerRef={button}
          isOpen
          onOpenChange={setOpen}
          {...(placement === undefined ? {} : { placement })}
          offset={5}
        >
          <Dialog aria-label={title ?? ''} className={join(look.body)}>
            {sheet(() => setOpen(false))}
          </Dialog>
        </Popover>
      )}
    </>
  );
}

import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  ToggleButton as AriaToggleButton,
  type ButtonProps,
  type ToggleButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import styles from './button.module.css';
import { join } from './join.ts';

interface Look {
  readonly look?: 'plain' | 'main' | 'quiet';
  readonly children: ReactNode;
}

interface Refusable {
  /** Why it cannot be pressed: it is disabled then, and whoever points at it is told. */
  readonly refused?: string | undefined;
}

/** Tells why what is in it cannot be done; a disabled button hears no pointer itself. */
export function Refused({
  reason,
  children,
}: {
  readonly reason: string | undefined;
  readonly children: ReactNode;
}) {
  if (reason === undefined) return children;
  return (
    <span className={styles.refused} title={reason}>
      {children}
    </span>
  );
}

/** A button with words. `main` is the one thing to do on a screen. */
export function Button({
  look = 'plain',
  refused,
  isDisabled = false,
  children,
  ...props
}: Omit<ButtonProps, 'children'> & Look & Refusable) {
  return (
    <Refused reason={refused}>
      <AriaButton
        {...props}
        isDisabled={isDisabled || refused !== undefined}
        className={join(styles.button, styles[look])}
      >
        {children}
      </AriaButton>
    </Refused>
  );
}

interface Named {
  /** What it does: its name for those who hear it, its tooltip for those who see it. */
  readonly label: string;
  /** The key that does the same, shown in the tooltip. */
  readonly shortcut?: string;
  readonly children: ReactNode;
}

function Told({ label, shortcut, children }: Named) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <Tooltip className={join(styles.tooltip)} offset={6}>
        {label}
        {shortcut !== undefined && <kbd className={styles.kbd}>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}

/** A button with an icon only. */
export function IconButton({
  label,
  shortcut,
  refused,
  isDisabled = false,
  children,
  ...props
}: Omit<ButtonProps, 'children' | 'aria-label'> & Named & Refusable) {
  return (
    <Refused reason={refused}>
      <Told label={label} {...(shortcut === undefined ? {} : { shortcut })}>
        <AriaButton
          {...props}
          isDisabled={isDisabled || refused !== undefined}
          aria-label={label}
          className={join(styles.icon)}
        >
          {children}
        </AriaButton>
      </Told>
    </Refused>
  );
}

/** An icon that is on or off. */
export function IconToggle({
  label,
  shortcut,
  children,
  ...props
}: Omit<ToggleButtonProps, 'children' | 'aria-label'> & Named) {
  return (
    <Told label={label} {...(shortcut === undefined ? {} : { shortcut })}>
      <AriaToggleButton {...props} aria-label={label} className={join(styles.icon)}>
        {children}
      </AriaToggleButton>
    </Told>
  );
}

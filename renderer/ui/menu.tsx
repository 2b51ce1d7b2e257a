import type { ReactNode } from 'react';
import {
  Keyboard,
  Menu,
  MenuItem,
  type MenuItemProps,
  type MenuProps,
  Popover,
  type PopoverProps,
  Text,
} from 'react-aria-components';
import { join } from './join.ts';
import styles from './menu.module.css';

/** A menu in a sheet of its own, beside what opened it. */
export function MenuSheet({
  label,
  children,
  below,
  sheet,
  ...menu
}: Omit<MenuProps<object>, 'className' | 'children'> & {
  readonly label: string;
  /** Its lines. */
  readonly children: ReactNode;
  /** What stands below them in the same sheet. */
  readonly below?: ReactNode;
  /** Where it opens, and at what. */
  readonly sheet: Omit<PopoverProps, 'className' | 'children'>;
}) {
  return (
    <Popover offset={4} {...sheet} className={join(styles.sheet)} aria-label={label}>
      <Menu {...menu} className={join(styles.menu)} aria-label={label}>
        {children}
      </Menu>
      {below}
    </Popover>
  );
}

/** A line of a menu: an icon where it has one, what it does, and the key that does the same. */
export function MenuLine({
  words,
  drawn = words,
  icon,
  press,
  behind,
  lang,
  ...item
}: Omit<MenuItemProps, 'className' | 'children' | 'textValue'> & {
  readonly words: string;
  /** How the words are drawn, where that is not as they are. */
  readonly drawn?: ReactNode;
  readonly icon?: ReactNode;
  readonly press?: string | undefined;
  /** What stands behind the words, such as how many there are of it. */
  readonly behind?: ReactNode;
  /** Of the words, where it is not the window's. */
  readonly lang?: 'ja' | 'en';
}) {
  return (
    <MenuItem {...item} textValue={words} className={join(styles.line)}>
      {icon}
      <Text slot="label" className={join(styles.words)} lang={lang}>
        {drawn}
      </Text>
      {behind}
      {press !== undefined && press !== '' && <Keyboard>{press}</Keyboard>}
    </MenuItem>
  );
}

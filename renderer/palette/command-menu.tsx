import { EllipsisVertical } from 'lucide-react';
import { MenuTrigger } from 'react-aria-components';
import type { MessageId } from '../../src/messages/message.ts';
import { useSpeech } from '../speech.tsx';
import { IconButton } from '../ui/button.tsx';
import { MenuLine, MenuSheet } from '../ui/menu.tsx';
import { useSelected, useWorkbench } from '../workbench.ts';
import styles from './command-menu.module.css';
import { shortcutOf } from './press.ts';
import { COMMAND_TABLE, type CommandName } from './table.ts';

const titleOf = (name: CommandName): MessageId | undefined =>
  COMMAND_TABLE.find((line) => line.name === name)?.title;

/** Commands of the table behind one button, for the mouse: what keys and palette do, with its key, and refused like there. */
export function CommandMenu({
  label,
  names,
}: {
  readonly label: string;
  readonly names: readonly CommandName[];
}) {
  const { offers } = useWorkbench();
  const { tell } = useSpeech();
  const reason = useSelected((state) => state.project?.readOnly);
  const lines = names.flatMap((name) => {
    const title = titleOf(name);
    return title === undefined
      ? []
      : [{ name, words: tell({ id: title, values: {} }), keys: shortcutOf(name) }];
  });
  // What opens a sheet of its own must find this one gone.
  const choose = (name: CommandName) => setTimeout(() => offers.find(name)?.(), 0);
  return (
    <MenuTrigger>
      <IconButton label={label}>
        <EllipsisVertical size={18} aria-hidden />
      </IconButton>
      <MenuSheet
        label={label}
        sheet={{ placement: 'bottom end', offset: 6 }}
        below={reason !== undefined && <p className={styles.reason}>{tell(reason)}</p>}
      >
        {lines.map(({ name, words, keys }) => (
          <MenuLine
            key={name}
            id={name}
            words={words}
            press={keys}
            isDisabled={offers.refusal(name) !== undefined}
            onAction={() => choose(name)}
          />
        ))}
      </MenuSheet>
    </MenuTrigger>
  );
}

import { AArrowDown, AArrowUp, Keyboard, Redo2, Type, Undo2 } from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import styles from './bar.module.css';
import { SIZES, stepSize } from './keys.ts';
import { useRefusal } from './palette/offers.ts';
import { shortcutOf } from './palette/press.ts';
import type { CommandName } from './palette/table.ts';
import { useSpeech } from './speech.tsx';
import { IconButton } from './ui/button.tsx';
import { Choices } from './ui/choice.tsx';
import { Sheet } from './ui/overlay.tsx';
import { useSelected, useWorkbench } from './workbench.ts';

/** The key of a command, for the tooltip of its button. */
export function keyOf(name: CommandName): { readonly shortcut?: string } {
  const shortcut = shortcutOf(name);
  return shortcut === undefined ? {} : { shortcut };
}

/** How the texts are shown: furigana, size, theme, language of the interface. */
function DisplayMenu() {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const settings = useSelected((state) => state.settings);
  return (
    <DialogTrigger>
      <IconButton label={say('bar.display')}>
        <Type size={18} aria-hidden />
      </IconButton>
      <Sheet label={say('bar.display')}>
        <Choices
          label={say('display.furigana')}
          value={settings.furigana}
          onChange={(furigana) => act.change({ furigana })}
          choices={(['none', 'hover', 'all'] as const).map((value) => ({
            value,
            label: say(`display.furigana.${value}`),
          }))}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
        <div role="group" aria-label={say('display.size')} className={styles.size}>
          <span className={styles.sizeName}>{say('display.size')}</span>
          <IconButton
            label={say('display.size.smaller')}
            {...keyOf('smaller')}
            isDisabled={settings.size <= SIZES[0]}
            onPress={() => act.change({ size: stepSize(settings.size, -1) })}
          >
            <AArrowDown size={18} aria-hidden />
          </IconButton>
          <output>{say('display.size.value', { size: settings.size })}</output>
          <IconButton
            label={say('display.size.larger')}
            {...keyOf('larger')}
            isDisabled={settings.size >= (SIZES.at(-1) ?? 0)}
            onPress={() => act.change({ size: stepSize(settings.size, 1) })}
          >
            <AArrowUp size={18} aria-hidden />
          </IconButton>
        </div>
        <Choices
          label={say('read.together')}
          value={settings.together ? 'on' : 'off'}
          onChange={(value) => act.change({ together: value === 'on' })}
          choices={(['on', 'off'] as const).map((value) => ({ value, label: say(`read.together.${value}`) }))}
        />
        <Choices
          label={say('display.theme')}
          value={settings.theme}
          onChange={(theme) => act.change({ theme })}
          choices={(['light', 'dark', 'system'] as const).map((value) => ({
            value,
            label: say(`display.theme.${value}`),
          }))}
        />
        <Choices
          label={say('display.language')}
          value={settings.language}
          onChange={(language) => act.change({ language })}
          choices={(['ja', 'en'] as const).map((value) => ({
            value,
            label: <span lang={value}>{say(`app.language.${value}`)}</span>,
          }))}
        />
      </Sheet>
    </DialogTrigger>
  );
}

/** Everything about the window itself: display, keyboard map. */
export function Always() {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  return (
    <>
      <DisplayMenu />
      <IconButton label={say('bar.keyboard')} {...keyOf('keyboard')} onPress={() => act.showKeys(true)}>
        <Keyboard size={18} aria-hidden />
      </IconButton>
    </>
  );
}

/** Undo and redo, each saying what it would do. */
export function Turns() {
  const { act } = useWorkbench();
  const { say, tell } = useSpeech();
  const next = useSelected((state) => state.project?.next);
  const refused = useRefusal('undo');
  const label = (which: 'undo' | 'redo') => {
    const step = next?.[which];
    return step === undefined ? say(`bar.${which}`) : say(`bar.${which}.what`, { what: tell(step) });
  };
  return (
    <>
      <IconButton
        label={label('undo')}
        {...keyOf('undo')}
        isDisabled={next?.undo === undefined}
        refused={refused}
        onPress={() => void act.undo()}
      >
        <Undo2 size={18} aria-hidden />
      </IconButton>
      <IconButton
        label={label('redo')}
        {...keyOf('redo')}
        isDisabled={next?.redo === undefined}
        refused={refused}
        onPress={() => void act.redo()}
      >
        <Redo2 size={18} aria-hidden />
      </IconButton>
    </>
  );
}

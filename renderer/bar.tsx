import {
  AArrowDown,
  AArrowUp,
  ArrowLeft,
  Download,
  EllipsisVertical,
  Keyboard,
  PanelRight,
  Redo2,
  Search,
  Type,
  Undo2,
} from 'lucide-react';
import { DialogTrigger, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { EXPORTS } from '../src/api/calls.ts';
import styles from './bar.module.css';
import { Reviewed } from './correct/reviewed.tsx';
import { SIZES, stepSize } from './keys.ts';
import { shortcutOf } from './palette/press.ts';
import type { CommandName } from './palette/table.ts';
import { download } from './projects/incoming.ts';
import { useRead, useReading } from './read/reading.ts';
import { useSpeech } from './speech.tsx';
import { Brand } from './ui/brand.tsx';
import { Button, IconButton, IconToggle } from './ui/button.tsx';
import { Choices } from './ui/choice.tsx';
import { join } from './ui/join.ts';
import { Sheet } from './ui/overlay.tsx';
import { useSelected, useWorkbench } from './workbench.ts';

/** The key of a command, for the tooltip of its button. */
function keyOf(name: CommandName): { readonly shortcut?: string } {
  const shortcut = shortcutOf(name);
  return shortcut === undefined ? {} : { shortcut };
}

/** How the texts are shown: furigana, size, theme, language of the interface. */
export function DisplayMenu() {
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

function ExportMenu() {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const open = useSelected((state) => state.exporting);
  return (
    <MenuTrigger isOpen={open} onOpenChange={act.showExports}>
      <Button>
        <Download size={15} aria-hidden />
        {say('bar.export')}
      </Button>
      <Popover className={join(styles.menuSheet)} placement="bottom end" offset={6}>
        <Menu className={join(styles.menu)} aria-label={say('bar.export')}>
          {EXPORTS.map((what) => (
            <MenuItem
              key={what}
              id={what}
              className={join(styles.item)}
              textValue={say(`export.${what}`)}
              onAction={() => void act.exportArticle(what, download)}
            >
              <Text slot="label">{say(`export.${what}`)}</Text>
              <Text slot="description" className={join(styles.what)}>
                {say(`export.${what}.what`)}
              </Text>
            </MenuItem>
          ))}
          <MenuItem
            id="more"
            className={join(styles.item)}
            textValue={say('bar.export.more')}
            onAction={() => act.openExport('article')}
          >
            <Text slot="label">{say('bar.export.more')}</Text>
            <Text slot="description" className={join(styles.what)}>
              {say('bar.export.more.what')}
            </Text>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Everything about the window itself: display, keyboard map. */
function Always() {
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

/** The bar over the first screen. */
export function HomeBar() {
  const { say } = useSpeech();
  return (
    <header className={styles.bar}>
      <span className={styles.brand}>
        <Brand size={20} />
        <span>
          {say('app.name')} <span lang="ja">対訳</span>
        </span>
      </span>
      <span className={styles.gap} />
      <Always />
    </header>
  );
}

/** Undo and redo, each saying what it would do. */
function Turns() {
  const { act } = useWorkbench();
  const { say, tell } = useSpeech();
  const next = useSelected((state) => state.project?.next);
  const blocked = useSelected((state) => state.project?.readOnly !== undefined);
  const label = (which: 'undo' | 'redo') => {
    const step = next?.[which];
    return step === undefined ? say(`bar.${which}`) : say(`bar.${which}.what`, { what: tell(step) });
  };
  return (
    <>
      <IconButton
        label={label('undo')}
        {...keyOf('undo')}
        isDisabled={next?.undo === undefined || blocked}
        onPress={() => void act.undo()}
      >
        <Undo2 size={18} aria-hidden />
      </IconButton>
      <IconButton
        label={label('redo')}
        {...keyOf('redo')}
        isDisabled={next?.redo === undefined || blocked}
        onPress={() => void act.redo()}
      >
        <Redo2 size={18} aria-hidden />
      </IconButton>
    </>
  );
}

/** The bar over a project's articles. */
export function ProjectBar() {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const name = useSelected((state) => state.project?.name ?? '');
  const section = useSelected((state) => state.section);
  const blocked = useSelected((state) => state.project?.readOnly !== undefined);
  return (
    <header className={styles.bar}>
      <IconButton label={say('bar.home')} onPress={() => void act.closeProject()}>
        <ArrowLeft size={18} aria-hidden />
      </IconButton>
      <span className={styles.mark}>
        <Brand size={18} />
      </span>
      <h1 className={styles.title} title={name}>
        {name}
      </h1>
      <Choices
        label={say('bar.view')}
        labelHidden
        value={section}
        onChange={act.showSection}
        choices={(['articles', 'overview', 'glossary'] as const).map((value) => ({
          value,
          label: say(`bar.section.${value}`),
        }))}
      />
      <span className={styles.rest}>
        <Turns />
        <Button onPress={() => act.openExport('project')}>
          <Download size={15} aria-hidden />
          {say('bar.export')}
        </Button>
        <MenuTrigger>
          <IconButton label={say('bar.project.more')}>
            <EllipsisVertical size={18} aria-hidden />
          </IconButton>
          <Popover className={join(styles.menuSheet)} placement="bottom end" offset={6}>
            <Menu className={join(styles.menu)} aria-label={say('bar.project.more')}>
              <MenuItem
                className={join(styles.item)}
                isDisabled={blocked}
                onAction={() => act.pose({ kind: 'rename-project' })}
              >
                {say('keys.rename')}
              </MenuItem>
              <MenuItem className={join(styles.item)} onAction={() => void act.saveElsewhere()}>
                {say('keys.save-as')}
              </MenuItem>
              <MenuItem className={join(styles.item)} onAction={() => void act.closeProject()}>
                {say('bar.home')}
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
        <Always />
      </span>
    </header>
  );
}

/** The bar over an open article. */
export function ArticleBar() {
  const { act } = useWorkbench();
  const reading = useReading();
  const { say } = useSpeech();
  const tab = useSelected((state) => state.tab);
  const panel = useRead((state) => state.panel);
  const { article } = useRead((state) => state.prepared);
  return (
    <header className={styles.bar}>
      <IconButton label={say('bar.project')} onPress={() => void act.closeArticle()}>
        <ArrowLeft size={18} aria-hidden />
      </IconButton>
      <span className={styles.mark}>
        <Brand size={18} />
      </span>
      <h1 className={styles.title} lang="ja" title={article.title}>
        {article.title}
      </h1>
      <Choices
        label={say('bar.view')}
        labelHidden
        value={tab}
        onChange={act.show}
        choices={[
          { value: 'read', label: say('bar.read') },
          { value: 'arrange', label: say('arrange.mode') },
          {
            value: 'terms',
            label: (
              <>
                {say('bar.terms')}
                <span className={styles.count}>{article.terms.length}</span>
              </>
            ),
          },
        ]}
      />
      <span className={styles.rest}>
        <Reviewed />
        <Turns />
        {tab !== 'terms' && (
          <IconButton label={say('bar.find')} {...keyOf('find')} onPress={() => reading.act.openFind(true)}>
            <Search size={18} aria-hidden />
          </IconButton>
        )}
        <Always />
        {tab === 'read' && (
          <IconToggle
            label={say('bar.panel')}
            {...keyOf('panel')}
            isSelected={panel}
            onChange={reading.act.togglePanel}
          >
            <PanelRight size={18} aria-hidden />
          </IconToggle>
        )}
        <ExportMenu />
      </span>
    </header>
  );
}

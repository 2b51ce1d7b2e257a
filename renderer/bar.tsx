import { ArrowLeft, Download, EllipsisVertical, PanelRight, Search } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { EXPORTS } from '../src/api/calls.ts';
import styles from './bar.module.css';
import { Reviewed } from './correct/reviewed.tsx';
import { download } from './projects/incoming.ts';
import { useRead, useReading } from './read/reading.ts';
import { useSpeech } from './speech.tsx';
import { Always, keyOf, Turns } from './tools.tsx';
import { Brand } from './ui/brand.tsx';
import { Button, IconButton, IconToggle } from './ui/button.tsx';
import { Choices } from './ui/choice.tsx';
import { join } from './ui/join.ts';
import { useSelected, useWorkbench } from './workbench.ts';

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

import { ArrowLeft, Download, PanelRight, Pencil, Search } from 'lucide-react';
import styles from './bar.module.css';
import { Reviewed } from './correct/reviewed.tsx';
import { CommandMenu } from './palette/command-menu.tsx';
import { useRefusal } from './palette/offers.ts';
import type { CommandName } from './palette/table.ts';
import { useRead, useReading } from './read/reading.ts';
import { useSpeech } from './speech.tsx';
import type { Asking } from './store/state.ts';
import { Always, keyOf, Turns } from './tools.tsx';
import { Brand } from './ui/brand.tsx';
import { Button, IconButton, IconToggle } from './ui/button.tsx';
import { Choices } from './ui/choice.tsx';
import { useSelected, useWorkbench } from './workbench.ts';

function ExportButton({ scope }: { readonly scope: 'project' | 'article' }) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  return (
    <span className={styles.export}>
      <Button onPress={() => act.openExport(scope)}>
        <Download size={15} aria-hidden />
        {say('bar.export')}
      </Button>
    </span>
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

const OF_PROJECT: readonly CommandName[] = ['replace', 'rename', 'save-as', 'palette', 'home'];
const OF_ARTICLE: readonly CommandName[] = ['replace', 'sources', 'rename-article', 'realign', 'palette'];

/** The name of what is open, and beside it the way to another name. */
function Title({
  name,
  asking,
  lang,
}: {
  readonly name: string;
  readonly asking: Asking;
  readonly lang?: 'ja';
}) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const refused = useRefusal(asking.kind === 'rename-project' ? 'rename' : 'rename-article');
  return (
    <div className={styles.titled}>
      <h1 className={styles.title} title={name} lang={lang}>
        {name}
      </h1>
      <IconButton label={say(`sheet.${asking.kind}`)} refused={refused} onPress={() => act.pose(asking)}>
        <Pencil size={14} aria-hidden />
      </IconButton>
    </div>
  );
}

/** The bar over a project's articles. */
export function ProjectBar() {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const name = useSelected((state) => state.project?.name ?? '');
  const section = useSelected((state) => state.section);
  return (
    <header className={styles.bar}>
      <IconButton label={say('bar.home')} onPress={() => void act.closeProject()}>
        <ArrowLeft size={18} aria-hidden />
      </IconButton>
      <span className={styles.mark}>
        <Brand size={18} />
      </span>
      <Title name={name} asking={{ kind: 'rename-project' }} />
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
        <ExportButton scope="project" />
        <CommandMenu label={say('bar.project.more')} names={OF_PROJECT} />
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
      <Title name={article.title} asking={{ kind: 'rename-article', article: article.id }} lang="ja" />
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
        <ExportButton scope="article" />
        <CommandMenu label={say('bar.article.more')} names={OF_ARTICLE} />
      </span>
    </header>
  );
}

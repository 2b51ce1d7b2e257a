import { Check, FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Input, Label, SearchField, TextField, ToggleButton } from 'react-aria-components';
import type { RankedSource } from '../../src/api/project-views.ts';
import { useAskForFiles } from '../projects/choose-files.tsx';
import { fold } from '../read/find.ts';
import { useSpeech } from '../speech.tsx';
import type { Asking } from '../store/state.ts';
import { Button } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import { Window } from '../ui/overlay.tsx';
import { useSelected, useWorkbench } from '../workbench.ts';
import styles from './sheets.module.css';

/** Asks for another name. */
function Rename({
  label,
  before,
  onName,
  onClose,
}: {
  readonly label: string;
  readonly before: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}) {
  const { say } = useSpeech();
  const [name, setName] = useState(before);
  const good = name.trim() !== '';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (good && name.trim() !== before) onName(name.trim());
        onClose();
      }}
    >
      <TextField value={name} onChange={setName} autoFocus maxLength={200} className={join(styles.field)}>
        <Label>{label}</Label>
        <Input className={join(styles.input)} onFocus={(event) => event.target.select()} />
      </TextField>
      <div className={styles.ways}>
        <Button look="quiet" onPress={onClose}>
          {say('home.paste.cancel')}
        </Button>
        <Button look="main" type="submit" isDisabled={!good}>
          {say('articles.rename.do')}
        </Button>
      </div>
    </form>
  );
}

/** Which English sources an article comes from; how well each fits is found out while the sheet is open. */
function ChooseSources({ article, onClose }: { readonly article: string; readonly onClose: () => void }) {
  const { act, api } = useWorkbench();
  const { say, count } = useSpeech();
  const ask = useAskForFiles();
  const sources = useSelected((state) => state.project?.sources) ?? [];
  const line = useSelected((state) => state.project?.articles.find(({ id }) => id === article));
  const [given, setGiven] = useState<readonly string[]>(line?.sources ?? []);
  const [ranked, setRanked] = useState<readonly RankedSource[] | undefined>();
  const [query, setQuery] = useState('');

  // biome-ignore lint/correctness/useExhaustiveDependencies: where a source has come in, they are ranked again
  useEffect(() => {
    const job = `rank-${crypto.randomUUID()}`;
    let here = true;
    void api.call('rankSources', { job, article }).then((answer) => {
      if (here) setRanked(answer.ok ? answer.value : []);
    });
    return () => {
      here = false;
      void api.call('cancel', { job });
    };
  }, [api, article, sources.length]);

  const scores = new Map(ranked?.map(({ source, score }) => [source, score]));
  const words = fold(query.trim()).text;
  const shown = sources
    .filter(({ file }) => fold(file).text.includes(words))
    .toSorted((one, other) => (scores.get(other.id) ?? 0) - (scores.get(one.id) ?? 0));
  const save = () => {
    void act.chooseSources(article, given);
    onClose();
  };
  const bring = async () => {
    const { files, problems } = await ask(say('sources.bring.title'));
    const fresh = await act.bringSources(files, problems);
    // Whoever brings a text in while asked for this article's sources means it to be one.
    setGiven((before) => [...before, ...fresh]);
  };
  const bringing = (
    <Button onPress={() => void bring()}>
      <FolderOpen size={16} aria-hidden />
      {say('sources.bring')}
    </Button>
  );
  if (sources.length === 0)
    return (
      <div className={styles.form}>
        <p className={styles.quiet}>{say('sources.none')}</p>
        <div className={styles.ways}>{bringing}</div>
      </div>
    );
  return (
    <div className={styles.form}>
      <p lang="ja" className={styles.article}>
        {line?.title}
      </p>
      <p className={styles.quiet}>{say(ranked === undefined ? 'sources.ranking' : 'sources.what')}</p>
      {sources.length > 8 && (
        <SearchField aria-label={say('sources.search')} value={query} onChange={setQuery}>
          <Input placeholder={say('sources.search')} className={join(styles.input)} />
        </SearchField>
      )}
      <ul className={styles.list} aria-busy={ranked === undefined}>
        {shown.map(({ id, file, length }) => {
          const score = scores.get(id);
          return (
            <li key={id}>
              <ToggleButton
                className={join(styles.source)}
                isSelected={given.includes(id)}
                onChange={(belongs) =>
                  setGiven((before) => (belongs ? [...before, id] : before.filter((one) => one !== id)))
                }
              >
                <span className={styles.tick}>{given.includes(id) && <Check size={14} aria-hidden />}</span>
                <span lang="en" className={styles.file}>
                  {file || say('read.pasted')}
                </span>
                <span className={styles.quiet}>{count('sources.length', length)}</span>
                <span className={styles.score}>
                  {score !== undefined && say('sources.score', { percent: Math.round(score * 100) })}
                </span>
              </ToggleButton>
            </li>
          );
        })}
      </ul>
      <div className={styles.ways}>
        {bringing}
        <span className={styles.gap} />
        <Button look="quiet" onPress={onClose}>
          {say('home.paste.cancel')}
        </Button>
        <Button look="main" onPress={save}>
          {say('sources.use')}
        </Button>
      </div>
    </div>
  );
}

function Body({ asking, onClose }: { readonly asking: Asking; readonly onClose: () => void }) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const project = useSelected((state) => state.project);
  if (asking.kind === 'choose-sources') return <ChooseSources article={asking.article} onClose={onClose} />;
  if (asking.kind === 'rename-project')
    return (
      <Rename
        label={say('project.name')}
        before={project?.name ?? ''}
        onName={(name) => void act.renameProject(name)}
        onClose={onClose}
      />
    );
  const line = project?.articles.find(({ id }) => id === asking.article);
  return (
    <Rename
      label={say('articles.name')}
      before={line?.title ?? ''}
      onName={(title) => void act.renameArticle(asking.article, title)}
      onClose={onClose}
    />
  );
}

/** What the window asks about the project and its articles: names, sources. */
export function ProjectSheets() {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const asking = useSelected((state) => state.asking);
  const close = () => act.pose(undefined);
  return (
    <Window
      title={asking === undefined ? '' : say(`sheet.${asking.kind}`)}
      closeLabel={say('app.close')}
      open={asking !== undefined}
      onClose={close}
    >
      {asking !== undefined && <Body asking={asking} onClose={close} />}
    </Window>
  );
}

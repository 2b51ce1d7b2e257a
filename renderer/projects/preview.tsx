import { Check, CircleAlert, CircleCheck, LoaderCircle, X } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Dialog,
  DialogTrigger,
  Input,
  Label,
  Popover,
  TextField,
  ToggleButton,
} from 'react-aria-components';
import type { InspectedFile } from '../../src/api/views.ts';
import { useSpeech } from '../speech.tsx';
import { sourcesFor } from '../store/matching.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import { useSelected, useWorkbench } from '../workbench.ts';
import { WaysIn } from './choose-files.tsx';
import styles from './preview.module.css';
import { type Readiness, readinessOf, unusedOf } from './ready.ts';

/** So many likely sources of an article are shown at first, and none that fit less; whoever misses one sees all. */
const LIKELY = { most: 4, score: 0.15 } as const;

/** What was taken for boilerplate, to be looked at. */
function Boilerplate({ file }: { readonly file: InspectedFile }) {
  const { say, count } = useSpeech();
  if (file.boilerplate === 0) return null;
  return (
    <DialogTrigger>
      <AriaButton className={join(styles.aside)}>{count('import.boilerplate', file.boilerplate)}</AriaButton>
      <Popover className={join(styles.sheet)} placement="bottom end" offset={6}>
        <Dialog aria-label={say('import.boilerplate.title')} className={join(styles.sheetBody)}>
          <p className={styles.note}>{say('import.boilerplate.what')}</p>
          <ul lang={file.language ?? 'ja'}>
            {file.aside.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one file never move
              <li key={at}>{line}</li>
            ))}
            {file.boilerplate > file.aside.length && <li aria-hidden="true">…</li>}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** What is known of a file, with the way to take it out again. */
function Facts({ file }: { readonly file: InspectedFile }) {
  const { act } = useWorkbench();
  const { say, count, tell } = useSpeech();
  return (
    <>
      <div className={styles.facts}>
        <span className={styles.file}>{file.name}</span>
        {file.encoding !== '' && (
          <span className={styles.quiet}>
            {file.encoding.toUpperCase().replace('SHIFT_JIS', 'Shift_JIS')}
          </span>
        )}
        {file.sentences > 0 && (
          <span className={styles.quiet}>{count('import.sentences', file.sentences)}</span>
        )}
        <Boilerplate file={file} />
        <span className={styles.gap} />
        <IconButton
          label={say('import.remove', { file: file.name })}
          onPress={() => act.removeFile(file.name)}
        >
          <X size={15} aria-hidden />
        </IconButton>
      </div>
      {file.problems.map((problem) => (
        <p key={`${problem.id}${problem.at}`} className={styles.problem}>
          <CircleAlert size={14} aria-hidden />
          {tell(problem)}
        </p>
      ))}
    </>
  );
}

/** What a person should know of a file before anything is done with it. */
function Remark({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.remark}>
      <CircleAlert size={14} aria-hidden />
      {children}
    </p>
  );
}

/** Which English files each article is given; undefined while that is being found out. */
function useSourcesOf(): ((ja: string) => ReadonlySet<string>) | undefined {
  const { looking, matching, matched, chosen } = useSelected((state) => state.incoming);
  return looking || matching !== undefined ? undefined : (ja) => sourcesFor(ja, matched, chosen);
}

/** The English files an article may come from, each to be given or taken away. */
function Sources({ ja, english }: { readonly ja: string; readonly english: readonly InspectedFile[] }) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const matched = useSelected((state) => state.incoming.matched);
  const chosen = useSelected((state) => state.incoming.chosen);
  const given = sourcesFor(ja, matched, chosen);
  const scores = new Map(
    matched.find((one) => one.ja === ja)?.sources.map(({ file, score }) => [file, score] as const),
  );
  const names = [...new Set([...(scores.has(ja) ? [ja] : []), ...english.map(({ name }) => name)])].sort(
    (one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0),
  );
  const isLikely = (name: string, at: number): boolean =>
    given.has(name) || (at < LIKELY.most && (scores.get(name) ?? 1) >= LIKELY.score);
  const likely = names.filter(isLikely);
  const others = names.filter((name) => !likely.includes(name));
  const chip = (name: string) => {
    const score = scores.get(name);
    return (
      <ToggleButton
        key={name}
        className={join(styles.chip)}
        isSelected={given.has(name)}
        onChange={(belongs) => act.giveSource(ja, name, belongs)}
      >
        <span className={styles.tick}>{given.has(name) && <Check size={12} aria-hidden />}</span>
        <span className={styles.chipName}>{name}</span>
        {score !== undefined && (
          <span className={styles.score}>{say('card.percent', { percent: Math.round(score * 100) })}</span>
        )}
      </ToggleButton>
    );
  };
  const isAlone = useSourcesOf() !== undefined && given.size === 0;
  const remark = isAlone && (
    <Remark>{say(names.length === 0 ? 'import.alone.one' : 'import.alone.choose')}</Remark>
  );
  if (names.length === 0) return remark;
  return (
    <>
      {remark}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div role="group" aria-label={say('import.sources.of', { file: ja })} className={styles.sources}>
        <span className={styles.quiet}>{say('import.sources')}</span>
        {likely.map(chip)}
        {others.length > 0 && (
          <DialogTrigger>
            <AriaButton className={join(styles.aside)}>
              {say('import.sources.more', { count: others.length })}
            </AriaButton>
            <Popover className={join(styles.sheet)} placement="bottom start" offset={6}>
              <Dialog aria-label={say('import.sources.of', { file: ja })} className={join(styles.chips)}>
                {others.map(chip)}
              </Dialog>
            </Popover>
          </DialogTrigger>
        )}
      </div>
    </>
  );
}

function Verdict({ readiness }: { readonly readiness: Readiness }) {
  const { say, count } = useSpeech();
  const Icon = readiness.note === 'import.ready' ? CircleCheck : CircleAlert;
  return (
    <p className={styles.verdict} data-note={readiness.note}>
      <Icon size={16} aria-hidden />
      {readiness.note === 'import.alone' ? count('import.alone', readiness.count) : say(readiness.note)}
    </p>
  );
}

/** What the host is doing with the list just now, or what the list amounts to. */
function Standing({
  readiness,
  unused,
}: {
  readonly readiness: Readiness | undefined;
  /** English files that no article is given. */
  readonly unused: number;
}) {
  const { act } = useWorkbench();
  const { say, count } = useSpeech();
  const looking = useSelected((state) => state.incoming.looking);
  const matching = useSelected((state) => state.incoming.matching);
  if (readiness !== undefined)
    return (
      <>
        <Verdict readiness={readiness} />
        {unused > 0 && <Remark>{count('import.unused.count', unused)}</Remark>}
      </>
    );
  return (
    <div className={styles.verdict} role="status">
      <LoaderCircle size={16} aria-hidden className={styles.turning} />
      {looking
        ? say('import.reading')
        : say('import.matching', { percent: Math.round((matching ?? 0) * 100) })}
      {!looking && (
        <Button look="quiet" onPress={act.stopMatching}>
          {say('import.matching.stop')}
        </Button>
      )}
    </div>
  );
}

/** The files of one kind; nothing where there are none. `children` draws what stands below a file. */
function Group({
  id,
  title,
  files,
  children,
}: {
  readonly id: 'ja' | 'en' | 'none';
  readonly title: string;
  readonly files: readonly InspectedFile[];
  readonly children?: (file: InspectedFile) => ReactNode;
}) {
  if (files.length === 0) return null;
  return (
    <section aria-labelledby={`preview-${id}`}>
      <h3 id={`preview-${id}`} className={styles.head} data-language={id}>
        {title}
      </h3>
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={file.name}>
            {id !== 'none' && (
              <p lang={id} className={styles.name}>
                {file.title}
              </p>
            )}
            <Facts file={file} />
            {children?.(file)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the new project will be called: after its first article, unless a person has a better name. */
function ProjectName({ first }: { readonly first: string }) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const name = useSelected((state) => state.incoming.name);
  return (
    <TextField className={join(styles.called)} value={name} onChange={act.nameProject} maxLength={200}>
      <Label>{say('project.name')}</Label>
      <Input placeholder={first} />
    </TextField>
  );
}

/** What the chosen files are, and which belong together, before anything is done with them. */
export function ImportPreview({ onPaste }: { readonly onPaste: () => void }) {
  const { act } = useWorkbench();
  const { say, count } = useSpeech();
  const { inspected, looking } = useSelected((state) => state.incoming);
  const isOpen = useSelected((state) => state.project !== undefined);
  const sourcesOf = useSourcesOf();
  const readiness = readinessOf(inspected, isOpen, sourcesOf ?? (() => new Set()));
  const unused = sourcesOf === undefined ? new Set<string>() : unusedOf(inspected, sourcesOf);
  const japanese = inspected.filter(({ language }) => language === 'ja');
  const english = inspected.filter(({ language }) => language === 'en');
  const others = inspected.filter(({ language }) => language === undefined);
  return (
    <section className={styles.preview} aria-labelledby="preview">
      <h2 id="preview" className={styles.title}>
        {say('import.title')}
      </h2>
      <div className={styles.lists}>
        <Group id="ja" title={count('import.articles', japanese.length)} files={japanese}>
          {(file) => <Sources ja={file.name} english={english} />}
        </Group>
        <Group id="en" title={count('import.english', english.length)} files={english}>
          {({ name }) => unused.has(name) && <Remark>{say('import.unused')}</Remark>}
        </Group>
        <Group id="none" title={count('import.unusable', others.length)} files={others} />
      </div>
      {!isOpen && <ProjectName first={japanese[0]?.title ?? ''} />}
      <Standing readiness={sourcesOf === undefined ? undefined : readiness} unused={unused.size} />
      <div className={styles.ways}>
        <WaysIn words={say('import.add')} onPaste={onPaste} />
        <span className={styles.gap} />
        <Button look="quiet" onPress={act.clearFiles}>
          {say(isOpen ? 'home.paste.cancel' : 'import.clear')}
        </Button>
        <Button look="main" isDisabled={looking || !readiness.can} onPress={() => void act.start()}>
          {say(isOpen ? 'import.take' : 'import.start')}
        </Button>
      </div>
    </section>
  );
}

import { LockKeyhole, Search } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Keyboard,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from 'react-aria-components';
import { fold } from '../read/find.ts';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import { useSelected, useWorkbench } from '../workbench.ts';
import styles from './palette.module.css';
import { shortcutOf } from './press.ts';
import { COMMAND_TABLE, type CommandLine, type CommandName, PARTS } from './table.ts';

/** One thing to choose. */
interface Entry {
  readonly id: string;
  readonly words: string;
  readonly keys: string | undefined;
  readonly lang?: 'ja';
  /** It is refused just now; the palette says why. */
  readonly refused?: boolean;
  readonly run: () => void;
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** More articles than this nobody looks through; a few more letters find the right one. */
const MOST_ARTICLES = 30;

/** Whether every word of a query stands in a text, whatever its letters' width and case, and in either kana. */
export function matches(query: string, text: string): boolean {
  const folded = fold(text).text;
  return query
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => folded.includes(fold(word).text));
}

/** Everything that can be done just now, part by part, and the articles to go to. */
function useSections(query: string): readonly Section[] {
  const { act, offers } = useWorkbench();
  const { say, tell } = useSpeech();
  const articles = useSelected((state) => state.project?.articles);
  const projects = useSelected((state) => (state.project === undefined ? state.projects : undefined));
  return useMemo(() => {
    const lines: readonly (CommandLine & { readonly name: CommandName })[] = COMMAND_TABLE;
    const entryOf = (line: (typeof lines)[number]): readonly Entry[] => {
      const run = line.hidden === true || line.local === true ? undefined : offers.find(line.name);
      const words = tell({ id: line.title, values: {} });
      return run === undefined || !matches(query, words)
        ? []
        : [
            {
              id: line.name,
              words,
              keys: shortcutOf(line.name),
              run,
              refused: offers.refusal(line.name) !== undefined,
            },
          ];
    };
    const commands = PARTS.map((part) => ({
      id: part,
      title: say(`keys.part.${part}`),
      entries: lines.filter((line) => line.part === part).flatMap(entryOf),
    }));
    const places = {
      id: 'articles',
      title: say('palette.articles'),
      entries: (articles ?? [])
        .filter(({ title, file }) => matches(query, `${title} ${file}`))
        .slice(0, MOST_ARTICLES)
        .map(
          ({ id, title }): Entry => ({
            ...{ id: `article:${id}`, words: title, keys: undefined, lang: 'ja' },
            run: () => void act.openArticle(id),
          }),
        ),
    };
    const others = {
      id: 'projects',
      title: say('home.recent'),
      entries: (projects ?? [])
        .filter(({ name, missing }) => !missing && matches(query, name))
        .slice(0, MOST_ARTICLES)
        .map(
          ({ id, name }): Entry => ({
            ...{ id: `project:${id}`, words: name, keys: undefined },
            run: () => void act.openProject(id),
          }),
        ),
    };
    // Whoever types a name looks for an article; whoever types nothing looks what there is to do.
    const all = query.trim() === '' ? [...commands, places, others] : [places, others, ...commands];
    return all.filter(({ entries }) => entries.length > 0);
  }, [act, articles, offers, projects, query, say, tell]);
}

function Choose({ close }: { readonly close: () => void }) {
  const { say, tell } = useSpeech();
  const [query, setQuery] = useState('');
  const sections = useSections(query);
  const reason = useSelected((state) => state.project?.readOnly);
  const hasRefused = sections.some(({ entries }) => entries.some(({ refused }) => refused === true));
  const choose = (id: string) => {
    const chosen = sections.flatMap(({ entries }) => entries).find((entry) => entry.id === id);
    close();
    // What opens a sheet of its own must find this one gone.
    if (chosen !== undefined) setTimeout(chosen.run, 0);
  };
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField aria-label={say('palette.label')} className={join(styles.field)} autoFocus>
        <Search size={17} aria-hidden />
        <Input
          placeholder={say('palette.placeholder')}
          className={join(styles.input)}
          role="combobox"
          aria-expanded
          aria-haspopup="listbox"
        />
      </SearchField>
      <ListBox
        className={join(styles.menu)}
        aria-label={say('palette.label')}
        items={sections}
        onAction={(id) => choose(String(id))}
        renderEmptyState={() => <p className={styles.none}>{say('palette.none')}</p>}
      >
        {({ id, title, entries }) => (
          // Sections and entries share their names' space.
          <ListBoxSection id={`part:${id}`} className={join(styles.section)}>
            <Header className={join(styles.title)}>{title}</Header>
            {entries.map((entry) => (
              <ListBoxItem
                key={entry.id}
                id={entry.id}
                textValue={entry.words}
                className={join(styles.item)}
                isDisabled={entry.refused === true}
              >
                <Text slot="label" {...(entry.lang === undefined ? {} : { lang: entry.lang })}>
                  {entry.words}
                </Text>
                {entry.keys !== undefined && <Keyboard className={join(styles.keys)}>{entry.keys}</Keyboard>}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        )}
      </ListBox>
      {reason !== undefined && hasRefused && (
        <p className={styles.reason}>
          <LockKeyhole size={13} aria-hidden /> {tell(reason)}
        </p>
      )}
    </Autocomplete>
  );
}

/** Everything that can be done, by its name. */
export function Palette() {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const open = useSelected((state) => state.paletteShown);
  // The field would only empty itself.
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    act.showPalette(false);
  };
  return (
    <ModalOverlay className={join(styles.scrim)} isOpen={open} isDismissable onOpenChange={act.showPalette}>
      <Modal className={join(styles.window)}>
        <Dialog className={join(styles.shell)} aria-label={say('palette.label')}>
          <div className={styles.body} onKeyDownCapture={press}>
            <Choose close={() => act.showPalette(false)} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

import { ChevronDown, Search, X } from 'lucide-react';
import { useMemo } from 'react';
import {
  Button as AriaButton,
  Header,
  Input,
  MenuSection,
  MenuTrigger,
  SearchField,
  ToggleButton,
} from 'react-aria-components';
import { useRead, useReading } from '../read/reading.ts';
import { SEVERITIES, SeverityIcon } from '../read/severity.tsx';
import { useSpeech } from '../speech.tsx';
import { Choices } from '../ui/choice.tsx';
import { join } from '../ui/join.ts';
import { MenuLine, MenuSheet } from '../ui/menu.tsx';
import type { Accepted } from './accepted.tsx';
import { type Counts, countFindings, STATUSES, type Status } from './filter.ts';
import styles from './filters.module.css';

const EVERY = 'every';

/** A category or a check, with how many findings it has. */
interface Kind {
  readonly id: string;
  readonly count: number;
  readonly title: string;
}

/** What the choices of the filter would show. */
export function useCounts(): Counts {
  const article = useRead((state) => state.prepared.article);
  const filter = useRead((state) => state.filter);
  return useMemo(() => countFindings(article, filter), [article, filter]);
}

/** Which findings are listed. */
export function StatusFilter({
  counts,
  accepted,
}: {
  readonly counts: Counts;
  readonly accepted: readonly Accepted[];
}) {
  const reading = useReading();
  const { say } = useSpeech();
  const status = useRead((state) => state.filter.status);
  return (
    <div className={styles.statuses}>
      <Choices<Status>
        label={say('review.status')}
        labelHidden
        value={status}
        onChange={(chosen) => reading.act.filter({ status: chosen })}
        choices={STATUSES.map((value) => ({
          value,
          label: (
            <>
              {say(`review.status.${value}`)}
              <span className={styles.count}>
                {value === 'accepted' ? accepted.length : counts.statuses[value]}
              </span>
            </>
          ),
        }))}
      />
    </div>
  );
}

/** Which category or check the list keeps to. */
function KindFilter({ counts }: { readonly counts: Counts }) {
  const reading = useReading();
  const { say } = useSpeech();
  const { category, check } = useRead((state) => state.filter);
  const chosen = category ?? check ?? EVERY;
  const sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly items: readonly Kind[];
  }[] = [
    {
      id: 'categories',
      title: say('review.kind.categories'),
      items: counts.categories.map(([id, count]) => ({ id, count, title: say(`category.${id}`) })),
    },
    {
      id: 'checks',
      title: say('review.kind.checks'),
      items: counts.checks.map(([id, count]) => ({ id, count, title: say(`check.${id}.title`) })),
    },
  ];
  // Also of a kind of which nothing is left to count: the filter still keeps to it.
  const title =
    category !== undefined
      ? say(`category.${category}`)
      : say(check === undefined ? 'review.kind.every' : `check.${check}.title`);
  return (
    // Not a select: letters pressed at that would change what is listed, and are keys of the window as well.
    <MenuTrigger>
      <AriaButton
        className={join(styles.selectButton, chosen !== EVERY && styles.active)}
        aria-label={`${say('review.kind')}: ${title}`}
      >
        <span className={styles.selectValue}>{title}</span>
        <ChevronDown size={14} aria-hidden />
      </AriaButton>
      <MenuSheet
        label={say('review.kind')}
        sheet={{ placement: 'bottom end' }}
        selectionMode="single"
        selectedKeys={[chosen]}
        onAction={(key) =>
          reading.act.filter({
            category: counts.categories.find(([id]) => id === key)?.[0],
            check: counts.checks.find(([id]) => id === key)?.[0],
          })
        }
      >
        <MenuLine id={EVERY} words={say('review.kind.every')} />
        {sections
          .filter(({ items }) => items.length > 0)
          .map((section) => (
            <MenuSection key={section.id}>
              <Header className={styles.section}>{section.title}</Header>
              {section.items.map((item) => (
                <MenuLine
                  key={item.id}
                  id={item.id}
                  words={item.title}
                  behind={<span className={styles.count}>{item.count}</span>}
                />
              ))}
            </MenuSection>
          ))}
      </MenuSheet>
    </MenuTrigger>
  );
}

/** Words that the listed findings hold, and the kind they are of. */
export function WordsFilter({ counts }: { readonly counts: Counts }) {
  const reading = useReading();
  const { say } = useSpeech();
  const query = useRead((state) => state.filter.query);
  return (
    <div className={styles.narrow}>
      <SearchField
        aria-label={say('review.search')}
        className={join(styles.search)}
        value={query}
        onChange={(words) => reading.act.filter({ query: words })}
      >
        <Search size={13} aria-hidden />
        <Input
          data-search-findings=""
          className={join(styles.input)}
          placeholder={say('review.search.placeholder')}
        />
        {query !== '' && (
          <AriaButton className={join(styles.clear)}>
            <X size={13} aria-hidden />
          </AriaButton>
        )}
      </SearchField>
      <KindFilter counts={counts} />
    </div>
  );
}

/** Which severities the list shows. */
export function SeverityFilter({ counts }: { readonly counts: Counts }) {
  const reading = useReading();
  const { say } = useSpeech();
  const hidden = useRead((state) => state.filter.hidden);
  const toggle = (severity: (typeof SEVERITIES)[number]): void => {
    const next = new Set(hidden);
    if (!next.delete(severity)) next.add(severity);
    reading.act.filter({ hidden: next });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" aria-label={say('findings.filter.severity')} className={styles.severities}>
      {SEVERITIES.map((severity) => {
        const count = counts.severities[severity] ?? 0;
        return (
          <ToggleButton
            key={severity}
            className={join(styles.toggle)}
            isSelected={!hidden.has(severity)}
            isDisabled={count === 0 && !hidden.has(severity)}
            onChange={() => toggle(severity)}
            aria-label={`${say(`severity.${severity}`)} ${count}`}
          >
            <SeverityIcon severity={severity} size={14} />
            <span>{count}</span>
          </ToggleButton>
        );
      })}
    </div>
  );
}

import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import { useShallow } from 'zustand/react/shallow';
import { shownFindings, useRead, useReading } from '../read/reading.ts';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import { AcceptedList, useAccepted } from './accepted.tsx';
import { FindingCard } from './card.tsx';
import { NothingListed } from './empty.tsx';
import { SeverityFilter, StatusFilter, useCounts, WordsFilter } from './filters.tsx';
import { FindingItem } from './item.tsx';
import styles from './panel.module.css';

function List({ shown, title }: { readonly shown: readonly number[]; readonly title: string }) {
  const reading = useReading();
  const selected = useRead((state) => state.selected);
  const list = useRef<VirtuosoHandle>(null);
  const stem = useId();

  useEffect(() => {
    const at = selected === undefined ? -1 : shown.indexOf(selected);
    if (at < 0) return;
    // The card takes part of the list's height; only after that is it known what is in sight.
    const soon = setTimeout(() => list.current?.scrollIntoView({ index: at, behavior: 'auto' }), 60);
    return () => clearTimeout(soon);
  }, [selected, shown]);

  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'ArrowDown') reading.act.step(1);
    else if (event.key === 'ArrowUp') reading.act.step(-1);
    else if (event.key === 'Home') reading.act.select(shown[0]);
    else if (event.key === 'End') reading.act.select(shown.at(-1));
    else return;
    event.preventDefault();
  };

  return (
    <Virtuoso
      ref={list}
      className={join(styles.list)}
      totalCount={shown.length}
      role="listbox"
      aria-labelledby={title}
      aria-activedescendant={
        selected !== undefined && shown.includes(selected) ? `${stem}${selected}` : undefined
      }
      tabIndex={0}
      onKeyDown={press}
      itemContent={(index) => {
        const at = shown[index];
        return at === undefined ? null : (
          <FindingItem at={at} position={index + 1} of={shown.length} id={`${stem}${at}`} />
        );
      }}
    />
  );
}

/** The findings of the article, and the card of the one a person looks at. */
export function FindingsPanel() {
  const { say } = useSpeech();
  const article = useRead((state) => state.prepared.article);
  const shown = useRead(useShallow(shownFindings));
  const selected = useRead((state) => state.selected);
  const counts = useCounts();
  const accepted = useAccepted();
  const status = useRead((state) => state.filter.status);
  const title = useId();
  return (
    <aside className={styles.panel} aria-labelledby={title}>
      <h2 id={title} className={styles.unseen}>
        {say('findings.title')}
      </h2>
      {article.findings.length + accepted.length > 0 && (
        <div className={styles.filters}>
          <StatusFilter counts={counts} accepted={accepted} />
          {status !== 'accepted' && <WordsFilter counts={counts} />}
          {status !== 'accepted' && <SeverityFilter counts={counts} />}
        </div>
      )}
      {status === 'accepted' && accepted.length > 0 ? (
        <AcceptedList accepted={accepted} />
      ) : shown.length === 0 ? (
        <NothingListed counts={counts} />
      ) : (
        <List shown={shown} title={title} />
      )}
      {selected !== undefined && <FindingCard at={selected} shown={shown} />}
    </aside>
  );
}

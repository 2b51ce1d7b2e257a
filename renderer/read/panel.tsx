import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import { useShallow } from 'zustand/react/shallow';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import { FindingCard } from './card.tsx';
import { excerptOf } from './excerpt.ts';
import { CheckFilter, SeverityFilter } from './filters.tsx';
import styles from './panel.module.css';
import { shownFindings, useRead, useReading } from './reading.ts';
import { SeverityIcon } from './severity.tsx';

function Item({
  at,
  position,
  of,
  id,
}: {
  readonly at: number;
  readonly position: number;
  readonly of: number;
  readonly id: string;
}) {
  const reading = useReading();
  const { say } = useSpeech();
  const selected = useRead((state) => state.selected === at);
  const { article } = useRead((state) => state.prepared);
  const finding = article.findings[at];
  if (finding === undefined) return null;
  const excerpt = excerptOf(article, finding);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list answers the keys
    <div
      id={id}
      role="option"
      aria-selected={selected}
      aria-posinset={position}
      aria-setsize={of}
      aria-label={`${say(`severity.${finding.severity}`)}: ${say(`check.${finding.check}.title`)}. ${excerpt?.text ?? say('findings.whole')}`}
      className={join(styles.item, selected && styles.selected)}
      data-severity={finding.severity}
      onClick={() => reading.act.select(at)}
    >
      <SeverityIcon severity={finding.severity} />
      <div className={styles.itemWords}>
        <p className={styles.itemTitle}>{say(`check.${finding.check}.title`)}</p>
        {excerpt === undefined ? (
          <p className={styles.quiet}>{say('findings.whole')}</p>
        ) : (
          <p lang={excerpt.side} className={styles.excerpt}>
            {excerpt.before}
            <mark>{excerpt.text}</mark>
            {excerpt.after}
          </p>
        )}
      </div>
    </div>
  );
}

/** The findings of the article, and the card of the one a person looks at. */
export function FindingsPanel() {
  const reading = useReading();
  const { say } = useSpeech();
  const { article } = useRead((state) => state.prepared);
  const shown = useRead(useShallow(shownFindings));
  const selected = useRead((state) => state.selected);
  const list = useRef<VirtuosoHandle>(null);
  const stem = useId();
  const title = useId();

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
    <aside className={styles.panel} aria-labelledby={title}>
      <header className={styles.head}>
        <h2 id={title} className={styles.title}>
          {say('findings.title')}
        </h2>
        <span className={styles.quiet}>
          {shown.length === article.findings.length
            ? article.findings.length
            : say('findings.count', { shown: shown.length, all: article.findings.length })}
        </span>
        {article.findings.length > 0 && <CheckFilter />}
      </header>
      {article.findings.length > 0 && <SeverityFilter />}
      {article.findings.length === 0 ? (
        <div className={styles.empty}>
          <p>{say('findings.none')}</p>
          <p className={styles.quiet}>{say('findings.none.what')}</p>
        </div>
      ) : shown.length === 0 ? (
        <div className={styles.empty}>
          <p>{say('findings.filtered')}</p>
          <Button onPress={reading.act.showAll}>{say('findings.filtered.clear')}</Button>
        </div>
      ) : (
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
              <Item at={at} position={index + 1} of={shown.length} id={`${stem}${at}`} />
            );
          }}
        />
      )}
      {selected !== undefined && <FindingCard at={selected} shown={shown} />}
    </aside>
  );
}

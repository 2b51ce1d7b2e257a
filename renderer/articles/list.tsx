import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { Button as AriaButton, Input, SearchField } from 'react-aria-components';
import { TableVirtuoso, type TableVirtuosoHandle } from 'react-virtuoso';
import type { ArticleLine } from '../../src/api/project-views.ts';
import { useOffers, useRefusal } from '../palette/offers.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choice.tsx';
import { join } from '../ui/join.ts';
import { useSelected, useWorkbench } from '../workbench.ts';
import styles from './articles.module.css';
import { Cells, type LineActs } from './line.tsx';
import { MoreMenu } from './more.tsx';
import {
  arrange,
  type Column,
  type ListFilter,
  type Order,
  STANDINGS,
  standingOf,
  turnOrder,
} from './order.ts';

/** How tall a line is, in CSS pixels, with its border: none has to be measured. The same stands in the style sheet. */
const TALL = 64;

const NONE: readonly never[] = [];
const EVERY: ListFilter = { query: '', standing: 'every' };

/** The head of a column that the list can be sorted by. */
function Head({
  by,
  order,
  onTurn,
}: {
  readonly by: Column;
  readonly order: Order;
  readonly onTurn: (by: Column) => void;
}) {
  const { say } = useSpeech();
  const isSorted = order.by === by;
  const Arrow = order.direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      className={by === 'penalty' ? styles.penalty : undefined}
      aria-sort={isSorted ? order.direction : 'none'}
    >
      <AriaButton className={join(styles.sort)} onPress={() => onTurn(by)}>
        {say(`articles.column.${by}`)}
        <span className={styles.arrow}>{isSorted && <Arrow size={12} aria-hidden />}</span>
      </AriaButton>
    </th>
  );
}

/** What can be done with the articles that are picked. */
function Picked({ picked, onDone }: { readonly picked: readonly string[]; readonly onDone: () => void }) {
  const { act } = useWorkbench();
  const { say, count } = useSpeech();
  const remove = () => {
    void act.removeArticles(picked);
    onDone();
  };
  useOffers({ remove });
  const refused = useRefusal('remove');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" aria-label={say('articles.picked')} className={styles.picked}>
      <span>{count('articles.picked.count', picked.length)}</span>
      <Button refused={refused} onPress={remove}>
        {say('articles.remove')}
      </Button>
      <Button look="quiet" onPress={onDone}>
        {say('articles.picked.clear')}
      </Button>
    </div>
  );
}

/** The articles of the project: sorted, filtered, opened with a key; thousands of them scroll. */
export function ArticleList() {
  const { say } = useSpeech();
  const lines: readonly ArticleLine[] = useSelected((state) => state.project?.articles ?? NONE);
  const sources = useSelected((state) => state.project?.sources ?? NONE);
  const [filter, setFilter] = useState(EVERY);
  const [order, setOrder] = useState<Order>({ by: 'import', direction: 'ascending' });
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [more, setMore] = useState<{ readonly line: ArticleLine; readonly beside: HTMLElement }>();
  const list = useRef<TableVirtuosoHandle>(null);
  const { act } = useWorkbench();
  const acts = useMemo(
    (): LineActs => ({
      open: (article) => void act.openArticle(article),
      choose: (article, isChosen) =>
        setPicked((before) => {
          const next = new Set(before);
          if (isChosen) next.add(article);
          else next.delete(article);
          return next;
        }),
      more: (line, beside) => setMore({ line, beside }),
    }),
    [act],
  );
  const names = useMemo(() => new Map(sources.map(({ id, file }) => [id, file])), [sources]);
  const nameOf = useCallback((id: string) => names.get(id) ?? '', [names]);
  const shown = useMemo(() => arrange(lines, filter, order, nameOf), [lines, filter, order, nameOf]);
  const chosen = shown.filter(({ id }) => picked.has(id)).map(({ id }) => id);

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const now = event.target instanceof HTMLElement ? event.target.dataset['at'] : undefined;
    if (by === 0 || now === undefined || event.ctrlKey || event.metaKey) return;
    const next = Math.min(shown.length - 1, Math.max(0, Number(now) + by));
    const area = event.currentTarget;
    event.preventDefault();
    list.current?.scrollIntoView({
      index: next,
      done: () => area.querySelector<HTMLElement>(`[data-at="${next}"]`)?.focus(),
    });
  };

  return (
    <>
      <div className={styles.filters}>
        <SearchField
          aria-label={say('articles.search')}
          value={filter.query}
          onChange={(query) => setFilter({ ...filter, query })}
        >
          <Input placeholder={say('articles.search')} className={join(styles.search)} />
        </SearchField>
        <Choices
          label={say('articles.standing')}
          labelHidden
          value={filter.standing}
          onChange={(standing) => setFilter({ ...filter, standing })}
          choices={(['every', ...STANDINGS] as const).map((value) => ({
            value,
            label: (
              <>
                {say(`articles.standing.${value}`)}
                <span className={styles.count}>
                  {value === 'every'
                    ? lines.length
                    : lines.filter((line) => standingOf(line) === value).length}
                </span>
              </>
            ),
          }))}
        />
        <span className={styles.gap} />
        {chosen.length > 0 && <Picked picked={chosen} onDone={() => setPicked(new Set())} />}
      </div>
      {shown.length === 0 ? (
        <div className={styles.none}>
          <p>{say('articles.filtered')}</p>
          <Button onPress={() => setFilter(EVERY)}>{say('findings.filtered.clear')}</Button>
        </div>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys go from article to article, each of which is a button
        <div className={styles.tableArea} onKeyDown={press}>
          <TableVirtuoso
            ref={list}
            className={join(styles.table)}
            data={shown}
            fixedItemHeight={TALL}
            increaseViewportBy={TALL * 4}
            computeItemKey={(_, line) => line.id}
            fixedHeaderContent={() => (
              <tr>
                <td className={styles.pick} />
                <Head by="title" order={order} onTurn={(by) => setOrder(turnOrder(order, by))} />
                <Head by="reviewed" order={order} onTurn={(by) => setOrder(turnOrder(order, by))} />
                <Head by="penalty" order={order} onTurn={(by) => setOrder(turnOrder(order, by))} />
                <Head by="open" order={order} onTurn={(by) => setOrder(turnOrder(order, by))} />
                <th scope="col">{say('articles.column.where')}</th>
                <td className={styles.more} />
              </tr>
            )}
            itemContent={(at, line) => (
              <Cells line={line} at={at} nameOf={nameOf} chosen={picked.has(line.id)} acts={acts} />
            )}
          />
        </div>
      )}
      {more !== undefined && <MoreMenu {...more} onClose={() => setMore(undefined)} />}
    </>
  );
}

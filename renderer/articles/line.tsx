import { EllipsisVertical } from 'lucide-react';
import { Button as AriaButton, Checkbox, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ArticleLine } from '../../src/api/project-views.ts';
import type { ArticleSummary } from '../../src/project/summary.ts';
import { SEVERITIES, SeverityIcon } from '../read/severity.tsx';
import { useSpeech } from '../speech.tsx';
import { IconButton } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import { useSelected, useWorkbench } from '../workbench.ts';
import styles from './articles.module.css';
import { percentOf } from './order.ts';
import { Sparkline } from './spark.tsx';

/** How much of an article has been looked at. */
function Reviewed({ summary }: { readonly summary: ArticleSummary }) {
  const { say } = useSpeech();
  const percent = percentOf(summary.done, summary.sentences);
  return (
    <div
      className={styles.reviewed}
      title={say('articles.reviewed.what', { done: summary.done, all: summary.sentences })}
    >
      <span className={styles.track} aria-hidden="true">
        <span className={styles.fill} data-done={percent === 100} style={{ width: `${percent}%` }} />
      </span>
      <span className={styles.number}>{say('card.percent', { percent })}</span>
    </div>
  );
}

/** Open findings by severity, the worst first; only those there are. */
function Open({ summary }: { readonly summary: ArticleSummary }) {
  const { say } = useSpeech();
  const some = SEVERITIES.filter((severity) => summary.open[severity] > 0);
  if (some.length === 0) return <span className={styles.quiet}>{say('articles.open.none')}</span>;
  return (
    <ul className={styles.counts}>
      {some.map((severity) => (
        <li key={severity}>
          <SeverityIcon severity={severity} size={14} label={say(`severity.${severity}`)} />
          {summary.open[severity]}
        </li>
      ))}
    </ul>
  );
}

function More({ line }: { readonly line: ArticleLine }) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const blocked = useSelected((state) => state.project?.readOnly !== undefined);
  return (
    <MenuTrigger>
      <IconButton label={say('articles.more', { title: line.title })} excludeFromTabOrder>
        <EllipsisVertical size={16} aria-hidden />
      </IconButton>
      <Popover className={join(styles.sheet)} placement="bottom end" offset={4}>
        <Menu className={join(styles.menu)} aria-label={say('articles.more', { title: line.title })}>
          <MenuItem
            className={join(styles.item)}
            isDisabled={blocked}
            onAction={() => act.pose({ kind: 'choose-sources', article: line.id })}
          >
            {say('articles.sources.choose')}
          </MenuItem>
          <MenuItem
            className={join(styles.item)}
            isDisabled={blocked}
            onAction={() => act.pose({ kind: 'rename-article', article: line.id })}
          >
            {say('articles.rename')}
          </MenuItem>
          <MenuItem
            className={join(styles.item)}
            isDisabled={blocked}
            onAction={() => void act.removeArticles([line.id])}
          >
            {say('articles.remove')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** The cells of one article in the list. */
export function Cells({
  line,
  at,
  nameOf,
  chosen,
  onChoose,
}: {
  readonly line: ArticleLine;
  readonly at: number;
  readonly nameOf: (source: string) => string;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}) {
  const { act } = useWorkbench();
  const { say, language } = useSpeech();
  const { summary } = line;
  const waits = useSelected((state) => state.computing !== undefined);
  const sources = line.sources.map(nameOf).join(language === 'ja' ? '、' : ', ');
  return (
    <>
      <td className={styles.pick}>
        <Checkbox
          className={join(styles.checkbox)}
          aria-label={say('articles.pick', { title: line.title })}
          isSelected={chosen}
          onChange={onChoose}
          excludeFromTabOrder
        >
          <span className={styles.box} aria-hidden="true" />
        </Checkbox>
      </td>
      <td className={styles.article}>
        <AriaButton
          className={join(styles.name)}
          data-at={at}
          lang="ja"
          onPress={() => void act.openArticle(line.id)}
        >
          {line.title}
        </AriaButton>
        <p className={styles.from}>
          <span>{line.file || say('read.pasted')}</span>
          {line.sources.length > 0 ? (
            <span title={sources}>← {sources}</span>
          ) : (
            <span className={styles.missing}>{say('articles.sources.none')}</span>
          )}
        </p>
      </td>
      {summary === undefined ? (
        <td colSpan={4} className={styles.quiet}>
          {say(waits ? 'articles.computing.waits' : 'articles.computing.not')}
        </td>
      ) : (
        <>
          <td>
            <Reviewed summary={summary} />
          </td>
          <td className={styles.penalty}>{summary.penalty.toFixed(1)}</td>
          <td>
            <Open summary={summary} />
          </td>
          <td>
            <Sparkline spots={summary.spots} />
          </td>
        </>
      )}
      <td className={styles.more}>
        <More line={line} />
      </td>
    </>
  );
}

import { EllipsisVertical } from 'lucide-react';
import { memo } from 'react';
import type { ArticleLine } from '../../src/api/project-views.ts';
import type { ArticleSummary } from '../../src/project/summary.ts';
import { SEVERITIES, SeverityIcon } from '../read/severity.tsx';
import { useSpeech } from '../speech.tsx';
import { useSelected } from '../workbench.ts';
import styles from './articles.module.css';
import { penaltyOf, percentOf } from './order.ts';
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

/** What a person asks of a line. Its parts are plain elements: a list that scrolls draws dozens of lines a second. */
export interface LineActs {
  open(article: string): void;
  choose(article: string, chosen: boolean): void;
  /** Opens what else can be done with an article, beside a button. */
  more(line: ArticleLine, beside: HTMLElement): void;
}

/** The cells of one article in the list. */
export const Cells = memo(function Cells({
  line,
  at,
  nameOf,
  chosen,
  acts,
}: {
  readonly line: ArticleLine;
  readonly at: number;
  readonly nameOf: (source: string) => string;
  readonly chosen: boolean;
  /** The same object as long as the list is there. */
  readonly acts: LineActs;
}) {
  const { say, language } = useSpeech();
  const { summary } = line;
  const penalty = penaltyOf(line);
  const waits = useSelected((state) => state.computing !== undefined);
  const sources = line.sources.map(nameOf).join(language === 'ja' ? '、' : ', ');
  const more = say('articles.more', { title: line.title });
  return (
    <>
      <td className={styles.pick}>
        <label className={styles.checkbox}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={say('articles.pick', { title: line.title })}
            checked={chosen}
            onChange={(event) => acts.choose(line.id, event.target.checked)}
          />
          <span className={styles.box} aria-hidden="true" />
        </label>
      </td>
      <td className={styles.article}>
        <button
          type="button"
          className={styles.name}
          data-at={at}
          lang="ja"
          onClick={() => acts.open(line.id)}
        >
          {line.title}
        </button>
        <p className={styles.from}>
          <span>{line.file || say('read.pasted')}</span>
          {line.native ? (
            <span className={styles.native} title={say('articles.native.what')}>
              {say('articles.native.is')}
            </span>
          ) : line.sources.length > 0 ? (
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
          {penalty === undefined ? (
            <td className={styles.penalty} title={say('articles.penalty.none')}>
              –
            </td>
          ) : (
            <td className={styles.penalty}>{penalty.toFixed(1)}</td>
          )}
          <td>
            <Open summary={summary} />
          </td>
          <td>
            <Sparkline spots={summary.spots} />
          </td>
        </>
      )}
      <td className={styles.more}>
        <button
          type="button"
          tabIndex={-1}
          className={styles.dots}
          aria-label={more}
          title={more}
          aria-haspopup="menu"
          onClick={(event) => acts.more(line, event.currentTarget)}
        >
          <EllipsisVertical size={16} aria-hidden />
        </button>
      </td>
    </>
  );
});

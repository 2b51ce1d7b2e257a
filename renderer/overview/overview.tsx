import { type ReactNode, useId, useMemo } from 'react';
import type { Category } from '../../src/check/finding.ts';
import { percentOf } from '../articles/order.ts';
import { SEVERITIES, SeverityIcon } from '../read/severity.tsx';
import { useSpeech } from '../speech.tsx';
import { useSelected } from '../workbench.ts';
import { type Bar, Bars } from './bars.tsx';
import styles from './overview.module.css';
import { type Overview, sumUp } from './sum.ts';
import { WorkChart } from './work.tsx';

/** How many bars a card shows. */
const MOST = { checks: 12, categories: 14, articles: 12, terms: 14 } as const;
const NONE: readonly never[] = [];

const toneOf = (category: Category): Bar['tone'] => {
  if (category.startsWith('accuracy')) return 'accuracy';
  return category.startsWith('terminology') ? 'terminology' : 'fluency';
};

function Card({
  area,
  title,
  what,
  children,
}: {
  /** Where it stands in the grid. */
  readonly area: 'checks' | 'categories' | 'penalties' | 'renderings' | 'work';
  readonly title: string;
  readonly what?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.card} style={{ gridArea: area }} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {what !== undefined && <p className={styles.what}>{what}</p>}
      {children}
    </section>
  );
}

/** The project in five figures. */
function Figures({ overview }: { readonly overview: Overview }) {
  const { say } = useSpeech();
  const { sentences, done, edited, dismissed, open, median, articles, computed } = overview;
  const percent = percentOf(done, sentences);
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{say('overview.articles')}</dt>
        <dd>{articles}</dd>
        <dd className={styles.quiet}>
          {computed < articles ? say('articles.computing.missing', { count: articles - computed }) : ''}
        </dd>
      </div>
      <div>
        <dt>{say('articles.column.reviewed')}</dt>
        <dd>{say('card.percent', { percent })}</dd>
        <dd className={styles.quiet}>{say('articles.reviewed.what', { done, all: sentences })}</dd>
      </div>
      <div>
        <dt>{say('articles.column.open')}</dt>
        <dd className={styles.severities}>
          {SEVERITIES.map((severity) => (
            <span key={severity}>
              <SeverityIcon severity={severity} size={16} label={say(`severity.${severity}`)} />
              {open[severity]}
            </span>
          ))}
        </dd>
        <dd className={styles.quiet}>{say('overview.dealt', { edited, dismissed })}</dd>
      </div>
      <div>
        <dt>{say('overview.median')}</dt>
        <dd>{median === undefined ? '–' : median.toFixed(1)}</dd>
        <dd className={styles.quiet}>{say('overview.median.what')}</dd>
      </div>
    </dl>
  );
}

/** The whole project: what is wrong in it, where, and how far the work has come. Every bar leads to its sentences. */
export function OverviewView() {
  const { say } = useSpeech();
  const articles = useSelected((state) => state.project?.articles ?? NONE);
  const overview = useMemo(() => sumUp(articles), [articles]);

  const checks = overview.checks.slice(0, MOST.checks).map(
    ({ key, count, shares }): Bar => ({
      ...{ id: key, label: say(`check.${key}.title`), words: say(`check.${key}.title`) },
      ...{ value: count, shown: String(count), tone: 'plain', shares, goal: { check: key } },
    }),
  );
  const categories = overview.categories.slice(0, MOST.categories).map(
    ({ key, count, shares }): Bar => ({
      ...{ id: key, label: say(`category.${key}`), words: say(`category.${key}`) },
      ...{ value: count, shown: String(count), tone: toneOf(key), shares, goal: { category: key } },
    }),
  );
  const penalties = overview.penalties.slice(0, MOST.articles).map(
    ({ article, title, penalty }): Bar => ({
      ...{ id: article, label: <span lang="ja">{title}</span>, words: title },
      ...{ value: penalty, shown: penalty.toFixed(1), tone: 'plain', goal: undefined },
      shares: [{ article, title, count: 0 }],
    }),
  );
  const renderings = overview.renderings.slice(0, MOST.terms).map(
    ({ key, count, shares, forms }): Bar => ({
      id: key,
      label: (
        <>
          <span lang="en">{key}</span>{' '}
          <span lang="ja" className={styles.forms} data-several={forms.length > 1}>
            {forms.map((form) => form.key).join('・')}
          </span>
        </>
      ),
      words: `${key} ${forms.map((form) => form.key).join('・')}`,
      ...{ value: count, shown: String(count), tone: 'terminology', shares, goal: { find: key } },
    }),
  );
  const none = <p className={styles.quiet}>{say('overview.none')}</p>;
  return (
    <main className={styles.view} aria-label={say('bar.section.overview')}>
      <div className={styles.column}>
        <Figures overview={overview} />
        <div className={styles.cards}>
          <Card area="checks" title={say('overview.checks')} what={say('overview.checks.what')}>
            {checks.length === 0 ? none : <Bars bars={checks} />}
          </Card>
          <Card area="categories" title={say('overview.categories')} what={say('overview.categories.what')}>
            {categories.length === 0 ? none : <Bars bars={categories} />}
          </Card>
          <Card area="penalties" title={say('overview.penalties')} what={say('overview.penalties.what')}>
            {penalties.length === 0 ? none : <Bars bars={penalties} />}
          </Card>
          <Card area="renderings" title={say('overview.renderings')} what={say('overview.renderings.what')}>
            {renderings.length === 0 ? none : <Bars bars={renderings} />}
          </Card>
          <Card area="work" title={say('overview.work')} what={say('overview.work.what')}>
            <WorkChart />
          </Card>
        </div>
      </div>
    </main>
  );
}

import { useEffect, useMemo, useState } from 'react';
import type { Day } from '../../src/project/progress.ts';
import { useSpeech } from '../speech.tsx';
import { useSelected, useWorkbench } from '../workbench.ts';
import { fillDays, scaleTop } from './days.ts';
import styles from './overview.module.css';

const WIDTH = 560;
const HEIGHT = 172;
const LEFT = 34;
const RIGHT = 38;
const TOP = 10;
const BOTTOM = 22;
/** The least that the top of a scale stands for: one sentence should not look like a day's work. */
const LEAST = 10;
/** More days than this are too thin to tell apart. */
const MOST = 56;

/** What was done, day by day: bars for each day, a line for all of it. */
export function WorkChart() {
  const { act } = useWorkbench();
  const { say, language } = useSpeech();
  const next = useSelected((state) => state.project?.next);
  const [days, setDays] = useState<readonly Day[] | undefined>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is done or undone changes what to do next
  useEffect(() => {
    let here = true;
    void act.ask('projectProgress', {}).then((answer) => {
      if (here && answer !== undefined) setDays(answer);
    });
    return () => {
      here = false;
    };
  }, [act, next]);
  const shown = useMemo(() => fillDays(days ?? [], MOST), [days]);
  const short = new Intl.DateTimeFormat(language, { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  if (days !== undefined && shown.length === 0)
    return <p className={styles.quiet}>{say('overview.work.none')}</p>;
  const perDay = scaleTop(Math.max(LEAST, ...shown.map(({ done, edited }) => Math.max(done, edited))));
  const inAll = scaleTop(Math.max(LEAST, ...shown.map(({ total }) => total)));
  const step = (WIDTH - LEFT - RIGHT) / Math.max(shown.length, 7);
  const x = (at: number) => LEFT + at * step;
  const y = (value: number, top: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - Math.max(0, value) / top);
  const ground = y(0, 1);
  const bar = Math.min(14, step * 0.36);
  const every = Math.ceil(shown.length / 8);
  const line = shown.map(({ total }, at) => `${x(at) + step / 2},${y(total, inAll)}`).join(' ');
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.chart} aria-hidden="true" focusable="false">
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line
              x1={LEFT}
              x2={WIDTH - RIGHT}
              y1={y(share, 1)}
              y2={y(share, 1)}
              className={share === 0 ? styles.axis : styles.grid}
            />
            {perDay * share === Math.round(perDay * share) && (
              <text x={LEFT - 6} y={y(share, 1) + 4} className={styles.tick} textAnchor="end">
                {perDay * share}
              </text>
            )}
            {inAll * share === Math.round(inAll * share) && (
              <text x={WIDTH - RIGHT + 6} y={y(share, 1) + 4} className={styles.tickTotal}>
                {inAll * share}
              </text>
            )}
          </g>
        ))}
        {shown.map((day, at) => (
          <g key={day.day}>
            <rect
              className={styles.doneBar}
              x={x(at) + step / 2 - bar}
              y={y(day.done, perDay)}
              width={bar}
              height={ground - y(day.done, perDay)}
            />
            <rect
              className={styles.editedBar}
              x={x(at) + step / 2}
              y={y(day.edited, perDay)}
              width={bar}
              height={ground - y(day.edited, perDay)}
            />
            {at % every === 0 && (
              <text x={x(at) + step / 2} y={HEIGHT - 6} className={styles.tick} textAnchor="middle">
                {short.format(new Date(day.day))}
              </text>
            )}
          </g>
        ))}
        <polyline points={line} className={styles.totalLine} />
        {shown.map(({ day, total }, at) => (
          <circle key={day} cx={x(at) + step / 2} cy={y(total, inAll)} r="2.5" className={styles.totalDot} />
        ))}
      </svg>
      <figcaption className={styles.legend}>
        <span data-key="done">{say('overview.work.done')}</span>
        <span data-key="edited">{say('overview.work.edited')}</span>
        <span data-key="total">{say('overview.work.total')}</span>
      </figcaption>
      <table className={styles.unseen}>
        <thead>
          <tr>
            <th scope="col">{say('overview.work.day')}</th>
            <th scope="col">{say('overview.work.done')}</th>
            <th scope="col">{say('overview.work.edited')}</th>
            <th scope="col">{say('overview.work.total')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ day, done, edited, total }) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              <td>{done}</td>
              <td>{edited}</td>
              <td>{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

import type { ReactNode } from 'react';
import { Button as AriaButton, MenuTrigger } from 'react-aria-components';
import { useSpeech } from '../speech.tsx';
import type { Goal } from '../store/state.ts';
import { join } from '../ui/join.ts';
import { MenuLine, MenuSheet } from '../ui/menu.tsx';
import { useWorkbench } from '../workbench.ts';
import styles from './overview.module.css';
import type { Share } from './sum.ts';

/** One bar: what it is of, how long it is, and where it leads. */
export interface Bar {
  readonly id: string;
  readonly label: ReactNode;
  /** The same as words, for those who hear it. */
  readonly words: string;
  readonly value: number;
  /** The value as it is written. */
  readonly shown: string;
  readonly tone: 'accuracy' | 'terminology' | 'fluency' | 'plain';
  readonly shares: readonly Share[];
  readonly goal: Goal | undefined;
}

/** Which of several articles to go to. */
function Where({ bar }: { readonly bar: Bar }) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  return (
    <MenuSheet label={say('overview.where', { what: bar.words })} sheet={{ placement: 'bottom start' }}>
      {bar.shares.map(({ article, title, count }) => (
        <MenuLine
          key={article}
          words={title}
          lang="ja"
          behind={<span className={styles.count}>{count}</span>}
          onAction={() => void act.openArticle(article, bar.goal)}
        />
      ))}
    </MenuSheet>
  );
}

/** A bar that leads to the sentences it counts: at once where they are all in one article. */
function BarLine({ bar, top }: { readonly bar: Bar; readonly top: number }) {
  const { act } = useWorkbench();
  const [first, ...others] = bar.shares;
  const go = () => {
    if (first !== undefined && others.length === 0) void act.openArticle(first.article, bar.goal);
  };
  const line = (
    <AriaButton className={join(styles.bar)} onPress={go} aria-label={`${bar.words}: ${bar.shown}`}>
      <span className={styles.barLabel}>{bar.label}</span>
      <span className={styles.barTrack}>
        <span
          className={styles.barFill}
          data-tone={bar.tone}
          style={{ width: `${top === 0 ? 0 : (bar.value / top) * 100}%` }}
        />
      </span>
      <span className={styles.barValue}>{bar.shown}</span>
    </AriaButton>
  );
  if (others.length === 0) return line;
  return (
    <MenuTrigger>
      {line}
      <Where bar={bar} />
    </MenuTrigger>
  );
}

/** Bars one below the other, drawn to one scale. */
export function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  const top = Math.max(0, ...bars.map(({ value }) => value));
  return (
    <ol className={styles.bars}>
      {bars.map((bar) => (
        <li key={bar.id}>
          <BarLine bar={bar} top={top} />
        </li>
      ))}
    </ol>
  );
}

import { Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ArticlePage, HistoryLine } from '../../src/api/project-views.ts';
import { useRead, useReading } from '../read/reading.ts';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import { useWorkbench } from '../workbench.ts';
import styles from './accepted.module.css';

/** A suggestion that was put into the text. */
export interface Accepted {
  readonly number: number;
  readonly name: HistoryLine['name'];
  readonly unit: number;
}

/** The suggestions that were put into an article and still stand there, the last first. */
export const acceptedIn = (lines: readonly HistoryLine[]): readonly Accepted[] =>
  lines
    .flatMap(({ number, name, units: [unit] }): readonly Accepted[] =>
      name.id === 'change.accept-suggestion' && unit !== undefined ? [{ number, name, unit }] : [],
    )
    .reverse();

const NONE: readonly Accepted[] = [];

/** How long after a change the history is read again (milliseconds). */
const CALM = 500;

/** What was accepted in the article that is read. */
export function useAccepted(): readonly Accepted[] {
  const { act } = useWorkbench();
  const { id, revision } = useRead(({ prepared }) => prepared.article);
  const [accepted, setAccepted] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a later page has a longer history
  useEffect(() => {
    let wanted = true;
    // Nobody who types waits for this.
    const soon = setTimeout(async () => {
      const lines = await act.ask('articleHistory', { article: id });
      if (wanted && lines !== undefined) setAccepted(acceptedIn(lines));
    }, CALM);
    return () => {
      wanted = false;
      clearTimeout(soon);
    };
  }, [act, id, revision]);
  return accepted;
}

/** The sentence that a machine's sentence has become. */
const textOf = ({ ja, sentences }: ArticlePage, unit: number): string =>
  sentences
    .flatMap((one, at) => (one.unit === unit ? [ja.sentences[at]] : []))
    .map((span) => ja.text.slice(span?.start, span?.end))
    .join('');

/** Suggestions that were accepted; each leads to its sentence. */
export function AcceptedList({ accepted }: { readonly accepted: readonly Accepted[] }) {
  const reading = useReading();
  const { tell } = useSpeech();
  const article = useRead((state) => state.prepared.article);
  const go = (unit: number): void => {
    const { prepared } = reading.getState();
    const sentence = article.sentences.findLastIndex((one) => one.unit <= unit);
    const row = prepared.index.ofJa[sentence];
    if (row === undefined || row < 0) return;
    reading.act.stand(row);
    reading.act.attend();
  };
  return (
    <ul className={styles.list}>
      {accepted.map(({ number, name, unit }) => (
        <li key={number}>
          <AriaButton className={join(styles.item)} onPress={() => go(unit)}>
            <Check size={15} aria-hidden className={styles.sign} />
            <span className={styles.words}>
              <span className={styles.name}>{tell(name)}</span>
              <span lang="ja" className={styles.text}>
                {textOf(article, unit)}
              </span>
            </span>
          </AriaButton>
        </li>
      ))}
    </ul>
  );
}

import { useEffect, useState } from 'react';
import { Virtuoso } from 'react-virtuoso';
import type { TermLine } from '../../src/term/lines.ts';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import { useSelected, useWorkbench } from '../workbench.ts';
import styles from './glossary.module.css';

/** Every place of a concept, both sides, each leading to its article. */
export function Concordance({ line, uses }: { readonly line: string; readonly uses: number }) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const articles = useSelected((state) => state.project?.articles);
  const [places, setPlaces] = useState<readonly TermLine[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another count means that the places are others
  useEffect(() => {
    let wanted = true;
    setPlaces(undefined);
    void act.ask('concordance', { key: line }).then((found) => {
      if (wanted && found !== undefined) setPlaces(found);
    });
    return () => {
      wanted = false;
    };
  }, [act, line, uses]);
  if (places === undefined) return <p className={styles.quiet}>{say('glossary.places.looking')}</p>;
  if (places.length === 0) return <p className={styles.quiet}>{say('glossary.places.none')}</p>;
  const titleOf = (id: string) => articles?.find((article) => article.id === id)?.title ?? '';
  return (
    <Virtuoso
      className={join(styles.places)}
      data={[...places]}
      itemContent={(_, place) => (
        <button
          type="button"
          className={styles.place}
          title={titleOf(place.article)}
          onClick={() => void act.openArticle(place.article, { find: place.form })}
        >
          <span lang="ja">
            {place.ja.slice(0, place.start)}
            <mark>{place.ja.slice(place.start, place.end)}</mark>
            {place.ja.slice(place.end)}
          </span>
          <span lang="en" className={styles.quiet}>
            {place.en}
          </span>
        </button>
      )}
    />
  );
}

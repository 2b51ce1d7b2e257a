import { useRead, useReading } from '../read/reading.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import styles from './empty.module.css';
import { type Counts, isNarrow } from './filter.ts';

/** What stands in place of the list when nothing is listed: why, and what to do next. */
export function NothingListed({ counts }: { readonly counts: Counts }) {
  const reading = useReading();
  const { say, count } = useSpeech();
  const filter = useRead((state) => state.filter);
  const isBare = useRead((state) => state.prepared.article.findings.length === 0);
  if (isBare && filter.status === 'open')
    return (
      <div className={styles.empty}>
        <p className={styles.title}>{say('findings.none')}</p>
        <p>{say('findings.none.what')}</p>
      </div>
    );
  if (isNarrow(filter) && filter.status !== 'accepted')
    return (
      <div className={styles.empty}>
        <p className={styles.title}>{say('findings.filtered')}</p>
        <Button onPress={reading.act.showAll}>{say('findings.filtered.clear')}</Button>
      </div>
    );
  if (filter.status === 'open')
    return (
      <div className={styles.empty}>
        <p className={styles.title}>{say('review.empty.open')}</p>
        {counts.statuses.dismissed > 0 && (
          <p>{count('review.empty.open.dismissed', counts.statuses.dismissed)}</p>
        )}
        <p>{say('review.empty.open.what')}</p>
        {counts.statuses.dismissed > 0 && (
          <Button onPress={() => reading.act.filter({ status: 'dismissed' })}>
            {say('review.empty.open.show')}
          </Button>
        )}
      </div>
    );
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{say(`review.empty.${filter.status}`)}</p>
      <p>{say(`review.empty.${filter.status}.what`)}</p>
    </div>
  );
}

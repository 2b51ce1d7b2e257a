import { ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Place } from '../../src/align/alignment.ts';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import styles from './aside.module.css';
import { useRead, useReading } from './reading.ts';
import type { AsideRow } from './rows.ts';
import { SentenceText } from './sentence.tsx';

const NO_GLOW = { group: undefined, finding: undefined, foundNow: undefined };

function Lines({ side, places }: { readonly side: 'ja' | 'en'; readonly places: readonly Place[] }) {
  const prepared = useRead((state) => state.prepared);
  return (
    <div lang={side} className={styles.lines}>
      {places.map(({ file, sentence }) => (
        <p key={`${file}:${sentence}`}>
          <SentenceText
            prepared={prepared}
            side={side}
            file={file}
            sentence={sentence}
            glow={NO_GLOW}
            found={[]}
            readings={false}
          />
        </p>
      ))}
    </div>
  );
}

/** Text beside the article: a byline in full, everything else one line that unfolds. */
export const AsideRowView = memo(function AsideRowView({ row }: { readonly row: AsideRow }) {
  const reading = useReading();
  const { say, count } = useSpeech();
  const unfolded = useRead((state) => state.unfolded.has(row.name));
  const { article } = useRead((state) => state.prepared);
  const open = row.why === 'byline' || unfolded;
  const first = row.ja[0];
  const place = row.en[0];
  const text = first !== undefined ? article.ja : place && article.en[place.file];
  const span = text?.sentences[first ?? place?.sentence ?? -1];
  const ja = row.ja.map((sentence) => ({ file: 0, sentence }));
  return (
    <div className={join(styles.row, row.why === 'byline' && styles.byline)}>
      {row.why !== 'byline' && (
        <AriaButton
          className={join(styles.fold)}
          aria-expanded={open}
          onPress={() => reading.act.unfold(row.name)}
        >
          <ChevronRight size={14} aria-hidden className={join(styles.chevron, open && styles.open)} />
          <span className={styles.name}>{say(`read.aside.${row.why}`)}</span>
          <span>{count('read.aside.count', row.ja.length + row.en.length)}</span>
          {!open && text && span && (
            <span lang={first !== undefined ? 'ja' : 'en'} className={styles.peek}>
              {text.text.slice(span.start, Math.min(span.end, span.start + 80))}
            </span>
          )}
        </AriaButton>
      )}
      {open && (
        <>
          <Lines side="ja" places={ja} />
          <Lines side="en" places={row.en} />
        </>
      )}
    </div>
  );
});

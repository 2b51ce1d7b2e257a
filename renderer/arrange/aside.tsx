import { ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useRead, useReading } from '../read/reading.ts';
import type { AsideRow } from '../read/rows.ts';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import styles from './aside.module.css';
import { type BeadIndex, beadAt, enPlace, jaPlace, type SentencePlace, wordsOf } from './places.ts';
import { ArrangedSentence } from './sentence.tsx';

/** How much of the first sentence a folded row shows, in UTF-16 units. */
const PEEK = 90;

/**
 * Text beside the article, one line until it is unfolded. Its sentences can be taken hold of like any other, since
 * what was taken for boilerplate may belong to the article after all.
 */
export const ArrangedAsideView = memo(function ArrangedAsideView({
  row,
  index,
}: {
  readonly row: AsideRow;
  readonly index: BeadIndex;
}) {
  const reading = useReading();
  const { say, count } = useSpeech();
  const page = useRead((state) => state.prepared.article);
  const unfolded = useRead((state) => state.unfolded.has(row.name));
  const open = row.why === 'byline' || unfolded;
  const places = { ja: row.ja.map(jaPlace), en: row.en.map(enPlace) };
  const [first] = [...places.ja, ...places.en];
  const side = (name: 'ja' | 'en', some: readonly SentencePlace[]) => (
    <div className={styles.side} data-side={name}>
      {some.map((place) => (
        <ArrangedSentence
          key={`${place.file}:${place.sentence}`}
          page={page}
          place={place}
          bead={beadAt(index, place) ?? -1}
          position={0}
          lit={undefined}
          showSource={false}
        />
      ))}
    </div>
  );
  return (
    <div className={styles.row}>
      {row.why !== 'byline' && (
        <AriaButton
          className={join(styles.fold)}
          aria-expanded={open}
          onPress={() => reading.act.unfold(row.name)}
        >
          <ChevronRight size={14} aria-hidden className={join(styles.chevron, open && styles.open)} />
          <b>{say(`read.aside.${row.why}`)}</b>
          <span>{count('read.aside.count', row.ja.length + row.en.length)}</span>
          {!open && first !== undefined && (
            <span lang={first.side} className={styles.peek}>
              {wordsOf(page, first).slice(0, PEEK)}
            </span>
          )}
        </AriaButton>
      )}
      {open && side('ja', places.ja)}
      {open && side('en', places.en)}
    </div>
  );
});

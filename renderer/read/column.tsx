import type { Place } from '../../src/align/alignment.ts';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import type { Mark } from './pieces.ts';
import type { Prepared } from './prepare.ts';
import { useRead } from './reading.ts';
import styles from './row.module.css';
import type { PairRow } from './rows.ts';
import { type Glow, SentenceText } from './sentence.tsx';

/** Hits of the search that lie in one row; `now` is the index of the one the person stands at. */
export interface Hits {
  readonly marks: readonly (Mark & { readonly side: 'ja' | 'en'; readonly file: number })[];
  readonly now: number;
}

const NO_MARKS: readonly Mark[] = [];

/** A, B, C … for the English sources. */
export const letterOf = (file: number): string => String.fromCharCode(65 + (file % 26));

/** Which English source a row comes from, where there are several. */
export function SourceChip({ file }: { readonly file: number }) {
  const { say } = useSpeech();
  const { article } = useRead((state) => state.prepared);
  const name = article.en[file]?.file || say('read.pasted');
  const label = say('read.source', { letter: letterOf(file), file: name });
  return (
    <span className={styles.chip} data-source={file % 4} role="img" aria-label={label} title={label}>
      {letterOf(file)}
    </span>
  );
}

interface Props {
  readonly side: 'ja' | 'en';
  readonly row: PairRow;
  readonly prepared: Prepared;
  readonly lit: number | undefined;
  readonly selected: number | undefined;
  readonly hits: Hits | undefined;
  readonly readings: boolean;
  readonly cursor: 'ja' | 'en' | undefined;
  readonly showSource?: boolean;
}

/** One side of a row: its sentences in running text, with a break where a paragraph ends. */
export function Column({
  side,
  row,
  prepared,
  lit,
  selected,
  hits,
  readings,
  cursor,
  showSource = false,
}: Props) {
  const { article } = prepared;
  const places: readonly Place[] = side === 'ja' ? row.ja.map((sentence) => ({ file: 0, sentence })) : row.en;
  const glow: Glow = { group: lit, finding: selected, foundNow: hits?.now };
  const paragraphOf = ({ file, sentence }: Place) =>
    (side === 'ja' ? article.ja : article.en[file])?.sentences[sentence]?.paragraph;
  const Block = row.form === 'heading' ? 'h2' : 'p';
  const blocks: Place[][] = [];
  for (const place of places) {
    const last = blocks.at(-1);
    const before = last?.at(-1);
    const runsOn =
      before !== undefined && before.file === place.file && paragraphOf(before) === paragraphOf(place);
    if (last !== undefined && runsOn) last.push(place);
    else blocks.push([place]);
  }
  return blocks.map((block) => (
    <Block
      key={`${block[0]?.file}:${block[0]?.sentence}`}
      lang={side}
      className={join(styles[side], cursor === side && styles.cursor)}
    >
      {showSource && block[0] !== undefined && <SourceChip file={block[0].file} />}
      {block.map((place, index) => (
        <span key={place.sentence}>
          {index > 0 && side === 'en' ? ' ' : ''}
          <SentenceText
            prepared={prepared}
            side={side}
            file={place.file}
            sentence={place.sentence}
            glow={glow}
            readings={readings}
            found={
              hits === undefined
                ? NO_MARKS
                : hits.marks.filter((mark) => mark.side === side && mark.file === place.file)
            }
          />
        </span>
      ))}
    </Block>
  ));
}

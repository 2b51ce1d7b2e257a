import type { ArticlePage } from '../../src/api/project-views.ts';
import type { JudgedFinding } from '../../src/project/verdicts.ts';
import { type Excerpt, excerpt } from '../read/excerpt.ts';
import { rowOfFinding } from '../read/places.ts';
import type { Prepared } from '../read/prepare.ts';
import { useRead } from '../read/reading.ts';
import { useSpeech } from '../speech.tsx';
import styles from './quotes.module.css';

type Side = 'ja' | 'en';

/** How much of the sentence stands around a quoted stretch, in UTF-16 units. */
const CONTEXT = { ja: 26, en: 52 } as const;
/** How much of a whole row is quoted. */
const BESIDE = { ja: 90, en: 200 } as const;

/** What a finding is about on one side, with its surroundings. */
function quotesOf(article: ArticlePage, finding: JudgedFinding, side: Side): readonly Excerpt[] {
  if (side === 'ja') return finding.ja.map((span) => excerpt(article.ja, 'ja', span, CONTEXT.ja));
  return finding.en.flatMap((span) => {
    const text = article.en[span.file];
    return text ? [excerpt(text, 'en', span, CONTEXT.en)] : [];
  });
}

/** What stands on one side of the row a finding is in, for a finding that is about the other; empty where nothing does. */
function beside({ article, rows, index }: Prepared, finding: JudgedFinding, side: Side): string {
  const at = rowOfFinding(index, article, finding);
  const row = at === undefined ? undefined : rows[at];
  const words =
    side === 'ja'
      ? row?.ja.map((sentence) => {
          const span = article.ja.sentences[sentence];
          return article.ja.text.slice(span?.start, span?.end);
        })
      : row?.en.map(({ file, sentence }) => {
          const span = article.en[file]?.sentences[sentence];
          return article.en[file]?.text.slice(span?.start, span?.end) ?? '';
        });
  const whole = (words ?? []).join(side === 'ja' ? '' : ' ').replace(/\s+/g, ' ');
  return whole.length <= BESIDE[side] ? whole : `${whole.slice(0, BESIDE[side]).replace(/\s\S*$/, '')} …`;
}

function Quote({ finding, side }: { readonly finding: JudgedFinding; readonly side: Side }) {
  const { say } = useSpeech();
  const prepared = useRead((state) => state.prepared);
  const quotes = quotesOf(prepared.article, finding, side);
  const context = quotes.length > 0 ? '' : beside(prepared, finding, side);
  return (
    <>
      <dt>{say(context === '' ? `card.quote.${side}` : `review.quote.beside.${side}`)}</dt>
      <dd>
        {quotes.length === 0 && context === '' && (
          <p className={styles.nothing}>{say(`card.nothing.${side}`)}</p>
        )}
        {context !== '' && (
          <p lang={side} className={styles.quote}>
            {context}
          </p>
        )}
        {quotes.map((one) => (
          <p key={`${one.before}|${one.text}|${one.after}`} lang={side} className={styles.quote}>
            {one.before}
            <mark className={styles.mark}>{one.text}</mark>
            {one.after}
          </p>
        ))}
      </dd>
    </>
  );
}

/** What a finding is about, on both sides; where it is about one side only, what stands beside it on the other. */
export function Quotes({ finding }: { readonly finding: JudgedFinding }) {
  return (
    <dl className={styles.quotes}>
      <Quote finding={finding} side="ja" />
      <Quote finding={finding} side="en" />
    </dl>
  );
}

import { Check, MessageSquareText } from 'lucide-react';
import { excerptOf } from '../read/excerpt.ts';
import { useRead, useReading } from '../read/reading.ts';
import { SeverityIcon } from '../read/severity.tsx';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import styles from './item.module.css';
import { titleOf } from './title.ts';

/** One line of the list: how grave, what it is, where it stands, what a person said of it. */
export function FindingItem({
  at,
  position,
  of,
  id,
}: {
  readonly at: number;
  readonly position: number;
  readonly of: number;
  readonly id: string;
}) {
  const reading = useReading();
  const { say, count } = useSpeech();
  const selected = useRead((state) => state.selected === at);
  const article = useRead((state) => state.prepared.article);
  const finding = article.findings[at];
  if (finding === undefined) return null;
  const excerpt = excerptOf(article, finding);
  const { dismissed, note } = finding.verdict;
  const reason = dismissed === undefined ? '' : `. ${say(`dismissal.${dismissed}`)}`;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list answers the keys
    <div
      id={id}
      role="option"
      aria-selected={selected}
      aria-posinset={position}
      aria-setsize={of}
      aria-label={`${say(`severity.${finding.severity}`)}: ${say(titleOf(finding))}. ${excerpt?.text ?? say('findings.whole')}${reason}`}
      className={join(styles.item, selected && styles.selected, dismissed !== undefined && styles.dismissed)}
      data-severity={finding.severity}
      onClick={() => reading.act.select(at)}
    >
      <SeverityIcon severity={finding.severity} />
      <div className={styles.words}>
        <p className={styles.title}>
          {say(titleOf(finding))}
          {finding.ja.length > 1 && (
            <span className={styles.places}>{count('findings.more', finding.ja.length - 1)}</span>
          )}
          {note !== undefined && <MessageSquareText size={12} aria-hidden className={styles.note} />}
        </p>
        {excerpt === undefined ? (
          <p className={styles.quiet}>{say('findings.whole')}</p>
        ) : (
          <p lang={excerpt.side} className={styles.excerpt}>
            {excerpt.before}
            <mark>{excerpt.text}</mark>
            {excerpt.after}
          </p>
        )}
        {dismissed !== undefined && (
          <p className={styles.reason}>
            <Check size={12} aria-hidden />
            {say(`dismissal.${dismissed}`)}
          </p>
        )}
      </div>
    </div>
  );
}

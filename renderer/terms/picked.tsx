import { Ban, Check, Merge, Undo2 } from 'lucide-react';
import type { GlossaryLine } from '../../src/api/export-calls.ts';
import { useRefusal } from '../palette/offers.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import styles from './glossary.module.css';
import { preferredOf } from './lines.ts';

/** More lines than these are only counted. */
const SHOWN = 100;

/** Several lines that are selected, and what can be done with them together. */
export function Picked({
  lines,
  onMerge,
  onDecide,
}: {
  /** In the order in which the table shows them. */
  readonly lines: readonly [GlossaryLine, ...GlossaryLine[]];
  /** Absent where nothing may be changed. */
  readonly onMerge: (() => void) | undefined;
  /** Approves or rejects all of them, or takes back what was decided. */
  readonly onDecide: (as: 'accepted' | 'rejected' | undefined) => void;
}) {
  const { say } = useSpeech();
  const refused = useRefusal('approve-term');
  const [first] = lines;
  const title = say('glossary.picked', { count: lines.length });
  return (
    <aside className={styles.details} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <p className={styles.quiet}>
          {say('glossary.merge.what', { en: first.en, form: preferredOf(first) })}
        </p>
      </header>
      <div className={styles.decide}>
        <Button refused={refused} isDisabled={onMerge === undefined} onPress={() => onMerge?.()}>
          <Merge size={15} aria-hidden />
          {say('glossary.merge')}
        </Button>
        <Button refused={refused} onPress={() => onDecide('accepted')}>
          <Check size={15} aria-hidden />
          {say('glossary.approve')}
        </Button>
        <Button refused={refused} onPress={() => onDecide('rejected')}>
          <Ban size={15} aria-hidden />
          {say('glossary.reject')}
        </Button>
        <Button refused={refused} onPress={() => onDecide(undefined)}>
          <Undo2 size={15} aria-hidden />
          {say('glossary.undecide')}
        </Button>
      </div>
      <ul className={styles.forms}>
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line.key}>
            <span lang="en">{line.en}</span>
            <span lang="ja" className={styles.form}>
              {preferredOf(line)}
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
}

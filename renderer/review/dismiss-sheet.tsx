import { type KeyboardEvent, type RefObject, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { DISMISSALS, type DismissalReason } from '../../src/project/record.ts';
import type { JudgedFinding } from '../../src/project/verdicts.ts';
import { useRead } from '../read/reading.ts';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import { alike } from './filter.ts';
import { useReview, useReviewing } from './reviewing.ts';
import { Sheet } from './sheet.tsx';
import styles from './sheets.module.css';

function Reasons({ finding, everyOne }: { readonly finding: JudgedFinding; readonly everyOne: boolean }) {
  const { act } = useReviewing();
  const { say, count } = useSpeech();
  const findings = useRead((state) => state.prepared.article.findings);
  const [words, setWords] = useState('');
  const [all, setAll] = useState(everyOne);
  const others = alike(findings, finding).length;
  const choose = (reason: DismissalReason): void => void act.dismiss(reason, words, all && others > 1);

  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    const isField = event.target instanceof HTMLTextAreaElement;
    const reason = DISMISSALS[Number(event.key) - 1];
    if (!isField && reason !== undefined && !event.ctrlKey && !event.metaKey) choose(reason);
    else if (isField && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) choose('other');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles.body} onKeyDownCapture={press}>
      <h3 className={styles.title}>{say('review.reason')}</h3>
      <ListBox
        aria-label={say('review.reason')}
        autoFocus="first"
        className={join(styles.reasons)}
        onAction={(key) => {
          const reason = DISMISSALS.find((one) => one === key);
          if (reason !== undefined) choose(reason);
        }}
      >
        {DISMISSALS.map((reason, at) => (
          <ListBoxItem
            key={reason}
            id={reason}
            className={join(styles.reason)}
            textValue={say(`dismissal.${reason}`)}
          >
            <span>{say(`dismissal.${reason}`)}</span>
            <kbd>{at + 1}</kbd>
          </ListBoxItem>
        ))}
      </ListBox>
      <label className={styles.field}>
        <span>
          {say('review.reason.words')}
          <small>{say('review.reason.words.what')}</small>
        </span>
        <textarea rows={2} value={words} onChange={(event) => setWords(event.target.value)} lang="ja" />
      </label>
      {others > 1 && (
        <label className={styles.check}>
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />
          {count('review.reason.alike', others)}
        </label>
      )}
      <p className={styles.hint}>{say('review.reason.hint')}</p>
    </div>
  );
}

/** Asks why a finding is no mistake; choosing a reason dismisses it. */
export function DismissSheet({
  finding,
  anchor,
}: {
  readonly finding: JudgedFinding;
  readonly anchor: RefObject<HTMLElement | null>;
}) {
  const { act } = useReviewing();
  const { say } = useSpeech();
  const asking = useReview((state) => state.asking);
  return (
    <Sheet
      label={say('review.reason')}
      anchor={anchor}
      open={asking === 'dismiss' || asking === 'dismiss-alike'}
      onClose={() => act.ask(undefined)}
    >
      <Reasons key={finding.key} finding={finding} everyOne={asking === 'dismiss-alike'} />
    </Sheet>
  );
}

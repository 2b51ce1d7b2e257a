import { ChevronRight } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { JudgedFinding } from '../../src/project/verdicts.ts';
import { sayConfidence } from '../read/confidence.ts';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import { Window } from '../ui/overlay.tsx';
import styles from './evidence.module.css';
import { trustIn } from './measured.ts';
import { useReview, useReviewing } from './reviewing.ts';

/** What else speaks for a finding: everything that other checks and other texts say of the same words. */
export function Reasons({ finding }: { readonly finding: JudgedFinding }) {
  const { say, tell } = useSpeech();
  const reasons = finding.reasons ?? [];
  if (reasons.length === 0 && finding.origin === undefined) return null;
  return (
    <div className={styles.part}>
      <h4>{say('review.evidence')}</h4>
      <ul className={styles.reasons}>
        {finding.origin === 'model' && <li>{say('review.evidence.model')}</li>}
        {reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>{tell(reason)}</li>
        ))}
      </ul>
    </div>
  );
}

/** How sure the finding is, and how often its check has been right; pressing it explains the check. */
export function Sureness({ finding }: { readonly finding: JudgedFinding }) {
  const { act } = useReviewing();
  const { say } = useSpeech();
  const { words, percent } = sayConfidence(finding.confidence);
  const trust = trustIn(finding.check);
  return (
    <div className={styles.sureness}>
      <span className={styles.confidence} title={say('card.confidence')}>
        <span className={styles.unseen}>{say('card.confidence')}: </span>
        {say(`card.confidence.${words}`)}
        <span className={styles.bar} aria-hidden="true">
          <span style={{ width: `${percent}%` }} />
        </span>
        {say('card.percent', { percent })}
      </span>
      <AriaButton className={join(styles.explain)} onPress={() => act.ask('explain')}>
        {trust?.right !== undefined
          ? say('review.trust.short', { percent: trust.right, count: trust.findings })
          : trust?.seen !== undefined
            ? say('review.trust.short.planted', { count: trust.planted })
            : say('review.trust.short.few')}
        <ChevronRight size={13} aria-hidden />
      </AriaButton>
    </div>
  );
}

/** The figures of a check, in sentences. */
function Figures({ check }: { readonly check: JudgedFinding['check'] }) {
  const { say, count } = useSpeech();
  const trust = trustIn(check);
  if (trust === undefined) return <p>{say('review.trust.none')}</p>;
  const { right, seen, findings, planted, alarms } = trust;
  return (
    <ul className={styles.figures}>
      {right === undefined ? (
        <li>{say('review.trust.few')}</li>
      ) : (
        <li>
          {say('review.trust.right', { percent: right })}
          <span className={styles.from}>{count('review.trust.right.from', findings)}</span>
        </li>
      )}
      {seen !== undefined && (
        <li>
          {say('review.trust.seen', { percent: seen })}
          <span className={styles.from}>{count('review.trust.seen.from', planted)}</span>
        </li>
      )}
      <li>{say('review.trust.alarms', { count: alarms })}</li>
    </ul>
  );
}

/** What a check looks for, what to do about what it finds, and how often it has been right. */
export function Explanation({ finding }: { readonly finding: JudgedFinding }) {
  const { act } = useReviewing();
  const { say } = useSpeech();
  const open = useReview((state) => state.asking === 'explain');
  const { check } = finding;
  return (
    <Window
      title={say(`check.${check}.title`)}
      closeLabel={say('app.close')}
      open={open}
      onClose={() => act.ask(undefined)}
    >
      <div className={styles.explanation}>
        <p className={styles.category}>{say(`category.${finding.category}`)}</p>
        <h3>{say('card.why')}</h3>
        <p>{say(`check.${check}.why`)}</p>
        <h3>{say('card.remedy')}</h3>
        <p>{say(`check.${check}.remedy`)}</p>
        <h3>{say('review.explain.measured')}</h3>
        <Figures check={check} />
      </div>
    </Window>
  );
}

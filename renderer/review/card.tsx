import { ChevronDown, ChevronUp, MessageSquareText, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { isOpen } from '../../src/project/verdicts.ts';
import { useRead, useReading } from '../read/reading.ts';
import { useSpeech } from '../speech.tsx';
import { IconButton } from '../ui/button.tsx';
import { CardActions } from './actions.tsx';
import styles from './card.module.css';
import { Explanation, Reasons, Sureness } from './evidence.tsx';
import { Quotes } from './quotes.tsx';
import { useReviewing } from './reviewing.ts';
import { SeverityMenu } from './severity-menu.tsx';
import { SuggestedChange } from './suggestion.tsx';
import { titleOf } from './title.ts';

/** Everything there is to say about one finding, and to do with it. */
export function FindingCard({ at, shown }: { readonly at: number; readonly shown: readonly number[] }) {
  const reading = useReading();
  const { act } = useReviewing();
  const { say, tell } = useSpeech();
  const article = useRead((state) => state.prepared.article);
  const body = useRef<HTMLDivElement>(null);
  const finding = article.findings[at];
  const key = finding?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another finding begins at its top
  useEffect(() => {
    if (body.current !== null) body.current.scrollTop = 0;
  }, [key]);
  if (finding === undefined) return null;
  const position = shown.indexOf(at) + 1;
  const { verdict, suggestions } = finding;
  const canAccept = isOpen(finding);
  return (
    <section
      className={styles.card}
      data-card
      data-severity={finding.severity}
      aria-label={say('card.label')}
    >
      <header className={styles.head}>
        <SeverityMenu finding={finding} />
        <span className={styles.position}>
          {position > 0 && say('card.position', { now: position, all: shown.length })}
        </span>
        <IconButton label={say('findings.previous')} shortcut="P" onPress={() => reading.act.step(-1)}>
          <ChevronUp size={16} aria-hidden />
        </IconButton>
        <IconButton label={say('findings.next')} shortcut="N" onPress={() => reading.act.step(1)}>
          <ChevronDown size={16} aria-hidden />
        </IconButton>
        <IconButton label={say('card.close')} shortcut="Esc" onPress={() => reading.act.select(undefined)}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keys */}
      <div ref={body} className={styles.body} tabIndex={0} role="document" aria-live="polite">
        <h3 className={styles.title}>{say(titleOf(finding))}</h3>
        <p className={styles.category}>{say(`category.${finding.category}`)}</p>
        <p className={styles.seen}>{tell(finding.message)}</p>
        <Sureness finding={finding} />
        {verdict.dismissed !== undefined && (
          <p className={styles.verdict}>
            {say('review.dismissed', { reason: say(`dismissal.${verdict.dismissed}`) })}
          </p>
        )}
        {verdict.note !== undefined && (
          <p className={styles.note}>
            <MessageSquareText size={13} aria-hidden />
            <span className={styles.unseen}>{say('review.note')}: </span>
            <span>{verdict.note}</span>
          </p>
        )}
        {suggestions.length > 0 && (
          <div className={styles.part}>
            <h4>{say(suggestions.length > 1 ? 'card.suggestions' : 'card.suggestion')}</h4>
            {suggestions.map((suggestion, index) => (
              <SuggestedChange
                key={`${suggestion.start}:${suggestion.end}:${suggestion.text}`}
                suggestion={suggestion}
                {...(index === 0 ? { shortcut: 'A' } : {})}
                {...(canAccept ? { onAccept: () => void act.accept(index) } : {})}
              />
            ))}
          </div>
        )}
        <Quotes finding={finding} />
        <Reasons finding={finding} />
        <div className={styles.part}>
          <h4>{say('card.why')}</h4>
          <p>{say(`check.${finding.check}.why`)}</p>
        </div>
        <div className={styles.part}>
          <h4>{say('card.remedy')}</h4>
          <p>{say(`check.${finding.check}.remedy`)}</p>
        </div>
      </div>
      <CardActions finding={finding} />
      <Explanation finding={finding} />
    </section>
  );
}

import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Suggestion } from '../../src/check/finding.ts';
import { useSpeech } from '../speech.tsx';
import { IconButton } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import styles from './card.module.css';
import { sayConfidence } from './confidence.ts';
import { around, compareWording } from './difference.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { sentenceAt } from './places.ts';
import { useRead, useReading } from './reading.ts';
import { SeverityIcon } from './severity.tsx';

/** How much of the sentence stands around a quoted stretch, in UTF-16 units. */
const CONTEXT = { ja: 26, en: 52 } as const;

function Quotes({
  excerpts,
  lang,
  name,
  nothing,
}: {
  readonly excerpts: readonly Excerpt[];
  readonly lang: 'ja' | 'en';
  readonly name: string;
  readonly nothing: string;
}) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {excerpts.length === 0 && <p className={styles.quiet}>{nothing}</p>}
        {excerpts.map((one) => (
          <p key={`${one.before}|${one.text}|${one.after}`} lang={lang} className={styles.quote}>
            {one.before}
            <mark className={styles.mark}>{one.text}</mark>
            {one.after}
          </p>
        ))}
      </dd>
    </>
  );
}

/** A suggestion as the change it makes, in its place in the sentence. */
function SuggestedChange({ suggestion }: { readonly suggestion: Suggestion }) {
  const { say } = useSpeech();
  const { ja } = useRead((state) => state.prepared.article);
  const sentence = ja.sentences[sentenceAt(ja, suggestion.start)] ?? suggestion;
  const { before, after } = around(ja.text, suggestion, sentence, 14);
  return (
    <p lang="ja" className={styles.change}>
      {before}
      {compareWording(ja.text.slice(suggestion.start, suggestion.end), suggestion.text).map(
        (change, index) =>
          change.kind === 'kept' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one change never move
            <span key={index}>{change.text}</span>
          ) : change.kind === 'removed' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one change never move
            <del key={index}>
              <span className={styles.unseen}>{say('card.removed')}</span>
              {change.text}
            </del>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one change never move
            <ins key={index}>
              <span className={styles.unseen}>{say('card.added')}</span>
              {change.text}
            </ins>
          ),
      )}
      {after}
    </p>
  );
}

/** Everything there is to say about one finding. */
export function FindingCard({ at, shown }: { readonly at: number; readonly shown: readonly number[] }) {
  const reading = useReading();
  const { say, tell } = useSpeech();
  const { article } = useRead((state) => state.prepared);
  const body = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another finding begins at its top
  useEffect(() => {
    if (body.current !== null) body.current.scrollTop = 0;
  }, [at]);
  const finding = article.findings[at];
  if (finding === undefined) return null;
  const { words, percent } = sayConfidence(finding.confidence);
  const position = shown.indexOf(at) + 1;
  const ja = finding.ja.map((span) => excerpt(article.ja, 'ja', span, CONTEXT.ja));
  const en = finding.en.flatMap((span) => {
    const text = article.en[span.file];
    return text ? [excerpt(text, 'en', span, CONTEXT.en)] : [];
  });
  return (
    <section className={styles.card} data-severity={finding.severity} aria-label={say('card.label')}>
      <header className={styles.head}>
        <span className={styles.severity}>
          <SeverityIcon severity={finding.severity} size={15} />
          {say(`severity.${finding.severity}`)}
        </span>
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
        <h3 className={styles.title}>{say(`check.${finding.check}.title`)}</h3>
        <p className={styles.seen}>{tell(finding.message)}</p>
        {finding.suggestions.length > 0 && (
          <div className={styles.part}>
            <h4>{say(finding.suggestions.length > 1 ? 'card.suggestions' : 'card.suggestion')}</h4>
            {finding.suggestions.map((suggestion) => (
              <SuggestedChange
                key={`${suggestion.start}:${suggestion.end}:${suggestion.text}`}
                suggestion={suggestion}
              />
            ))}
          </div>
        )}
        <dl className={join(styles.part, styles.quotes)}>
          <Quotes excerpts={ja} lang="ja" name={say('card.quote.ja')} nothing={say('card.nothing.ja')} />
          <Quotes excerpts={en} lang="en" name={say('card.quote.en')} nothing={say('card.nothing.en')} />
        </dl>
        <div className={styles.part}>
          <h4>{say('card.why')}</h4>
          <p>{say(`check.${finding.check}.why`)}</p>
        </div>
        <div className={styles.part}>
          <h4>{say('card.remedy')}</h4>
          <p>{say(`check.${finding.check}.remedy`)}</p>
        </div>
        <footer className={styles.foot}>
          <span>{say(`category.${finding.category}`)}</span>
          <span className={styles.confidence}>
            {say('card.confidence')}: {say(`card.confidence.${words}`)}{' '}
            <span className={styles.bar} aria-hidden="true">
              <span style={{ width: `${percent}%` }} />
            </span>
            {say('card.percent', { percent })}
          </span>
        </footer>
      </div>
    </section>
  );
}

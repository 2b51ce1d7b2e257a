import { Check } from 'lucide-react';
import type { Suggestion } from '../../src/check/finding.ts';
import { useRefusal } from '../palette/offers.ts';
import { around, compareWording } from '../read/difference.ts';
import { sentenceAt } from '../read/places.ts';
import { useRead } from '../read/reading.ts';
import { useSpeech } from '../speech.tsx';
import { IconButton } from '../ui/button.tsx';
import styles from './suggestion.module.css';

/** How much of the sentence stands around a change, in UTF-16 units. */
const CONTEXT = 14;

/** A suggestion as the change it makes, in its place in the sentence; `onAccept` puts it there. */
export function SuggestedChange({
  suggestion,
  shortcut,
  onAccept,
}: {
  readonly suggestion: Suggestion;
  readonly shortcut?: string;
  readonly onAccept?: () => void;
}) {
  const { say } = useSpeech();
  const ja = useRead((state) => state.prepared.article.ja);
  const sentence = ja.sentences[sentenceAt(ja, suggestion.start)] ?? suggestion;
  const { before, after } = around(ja.text, suggestion, sentence, CONTEXT);
  const old = ja.text.slice(suggestion.start, suggestion.end);
  const refused = useRefusal('accept-suggestion');
  const label =
    suggestion.text === ''
      ? say('review.accept.delete', { text: old })
      : say('review.accept.this', { text: suggestion.text });
  return (
    <div className={styles.suggestion}>
      <p lang="ja" className={styles.change}>
        {before}
        {compareWording(old, suggestion.text).map((change, index) =>
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
      {onAccept !== undefined && (
        <IconButton
          label={label}
          refused={refused}
          onPress={onAccept}
          {...(shortcut === undefined ? {} : { shortcut })}
        >
          <Check size={16} aria-hidden />
        </IconButton>
      )}
    </div>
  );
}

import { BookDown } from 'lucide-react';
import type { GlossaryLine } from '../../src/api/export-calls.ts';
import { useRefusal } from '../palette/offers.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { Concordance } from './concordance.tsx';
import { FormUses, FormWords } from './form-words.tsx';
import styles from './glossary.module.css';
import { usesOf } from './lines.ts';

/** What a reference says of a term. It cannot be changed, but taken over into the project's own glossary. */
export function ReferenceDetails({
  line,
  onTakeOver,
}: {
  readonly line: GlossaryLine;
  readonly onTakeOver: () => void;
}) {
  const { say } = useSpeech();
  const refused = useRefusal('approve-term');
  const { reference, entry } = line;
  const details = entry?.details;
  const said = (
    [
      ['glossary.preferred', entry?.ja],
      ['glossary.reference.admitted', details?.admitted.join('、')],
      ['glossary.reference.forbidden', entry?.forbidden.join('、')],
      ['glossary.reading-of', details?.reading],
      ['glossary.definition', details?.definition],
      ['glossary.domain', details?.domain],
      ['glossary.source', details?.source],
      ['glossary.note', entry?.note],
    ] as const
  ).filter(([, words]) => words);
  return (
    <aside className={styles.details} aria-label={say('glossary.details', { term: line.en })}>
      <header>
        <h2 lang="en">{line.en}</h2>
        <p className={styles.quiet}>{say('glossary.reference.from', { name: reference?.name ?? '' })}</p>
        {reference?.overruled && <p className={styles.conflict}>{say('glossary.reference.overruled')}</p>}
      </header>
      <div className={styles.decide}>
        <Button refused={refused} isDisabled={reference?.overruled ?? false} onPress={onTakeOver}>
          <BookDown size={15} aria-hidden />
          {say('glossary.reference.take')}
        </Button>
      </div>
      <dl>
        {said.map(([id, words]) => (
          <div key={id}>
            <dt className={styles.quiet}>{say(id)}</dt>
            <dd lang="ja">{words}</dd>
          </div>
        ))}
      </dl>
      {line.forms.length > 0 && (
        <ul className={styles.forms}>
          {line.forms.map(({ form, reading, count, articles }) => (
            <li key={form}>
              <FormWords form={{ form, reading }}>
                <FormUses form={{ count, articles }} />
              </FormWords>
            </li>
          ))}
        </ul>
      )}
      <h3>{say('glossary.places', { count: usesOf(line) })}</h3>
      <Concordance line={line.key} uses={usesOf(line)} />
    </aside>
  );
}

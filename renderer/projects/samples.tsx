import { Button as AriaButton } from 'react-aria-components';
import { en } from '../../src/messages/en.ts';
import type { MessageId } from '../../src/messages/message.ts';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import { useSelected, useWorkbench } from '../workbench.ts';
import styles from './samples.module.css';

type FieldId = Extract<MessageId, `home.field.${string}`>;

/** Whether the catalogs have a name for a field of the corpus; a new field is shown as the corpus writes it. */
const isNamed = (id: string): id is FieldId => id.startsWith('home.field.') && id in en;

/** The articles that ship, as cards. */
export function Samples() {
  const { act } = useWorkbench();
  const { say, count, language } = useSpeech();
  const samples = useSelected((state) => state.host.samples);
  const fieldName = (field: string) => {
    const id = `home.field.${field}`;
    return isNamed(id) ? say(id) : field;
  };
  const other = language === 'ja' ? 'en' : 'ja';
  return (
    <section aria-labelledby="samples">
      <h2 id="samples" className={styles.title}>
        {say('home.samples')}
      </h2>
      <p className={styles.what}>{say(samples.length === 0 ? 'home.samples.none' : 'home.samples.what')}</p>
      <ul className={styles.cards}>
        {samples.map((sample) => (
          <li key={sample.id}>
            <AriaButton className={join(styles.card)} onPress={() => void act.openSample(sample)}>
              <span className={styles.field}>{fieldName(sample.field)}</span>
              <span className={styles.name} lang={language}>
                {sample.title[language]}
              </span>
              <span className={styles.other} lang={other}>
                {sample.title[other]}
              </span>
              <span className={styles.sources}>{count('home.sample.sources', sample.sources)}</span>
            </AriaButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

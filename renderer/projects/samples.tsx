import { Button as AriaButton } from 'react-aria-components';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import { useSelected, useWorkbench } from '../workbench.ts';
import styles from './samples.module.css';

/** The articles that ship, as cards. */
export function Samples() {
  const { act } = useWorkbench();
  const { say, count, language } = useSpeech();
  const samples = useSelected((state) => state.host.samples);
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
              <span className={styles.field}>{sample.field}</span>
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

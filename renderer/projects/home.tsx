import { BookA, Link2, SearchCheck, ShieldCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useSpeech } from '../speech.tsx';
import { Brand } from '../ui/brand.tsx';
import { join } from '../ui/join.ts';
import { useSelected } from '../workbench.ts';
import { WaysIn } from './choose-files.tsx';
import { FileDrop } from './drop.tsx';
import styles from './home.module.css';
import { PasteForm } from './paste.tsx';
import { ImportPreview } from './preview.tsx';
import { RecentProjects } from './recent.tsx';
import { Samples } from './samples.tsx';

const STEPS = [
  { id: 'align', Icon: Link2 },
  { id: 'check', Icon: SearchCheck },
  { id: 'terms', Icon: BookA },
] as const;

function Teaching() {
  const { say } = useSpeech();
  return (
    <section aria-label={say('home.steps')} className={styles.steps}>
      <ol>
        {STEPS.map(({ id, Icon }) => (
          <li key={id}>
            <Icon size={18} aria-hidden />
            <div>
              <h2>{say(`home.steps.${id}`)}</h2>
              <p>{say(`home.steps.${id}.what`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The other two ways in, where whoever lets files go anywhere on the screen is shown that they may. */
function Landing({
  over,
  onPaste,
  small,
}: {
  readonly over: boolean;
  readonly onPaste: () => void;
  readonly small: boolean;
}) {
  const { say } = useSpeech();
  return (
    <div className={join(styles.drop, small && styles.small)} data-over={over || undefined}>
      <span className={styles.mark}>
        <Brand size={46} />
      </span>
      <p className={styles.dropTitle}>{say(over ? 'home.drop.now' : 'home.drop')}</p>
      <p className={styles.dropWhat}>{say('home.drop.what')}</p>
      <div className={styles.ways}>
        <WaysIn look="main" words={say('home.choose')} onPaste={onPaste} />
      </div>
    </div>
  );
}

/** The first screen: bring an article in, or begin with a sample. Files may be let go anywhere on it. */
export function Home() {
  const { say } = useSpeech();
  const chosen = useSelected((state) => state.incoming.files.length > 0);
  // Whoever has worked here before knows what happens.
  const isNew = useSelected((state) => state.projects.length === 0);
  const [pasting, setPasting] = useState(false);
  const paste = () => setPasting(true);
  const around = (inside: ReactNode) => (
    <div className={styles.column}>
      <header className={styles.hero}>
        <h1>{say('home.title')}</h1>
        <p>{say('app.tagline')}</p>
      </header>
      {inside}
      <p className={styles.offline}>
        <ShieldCheck size={14} aria-hidden />
        {say('home.offline')}
      </p>
    </div>
  );
  return (
    <main className={styles.home}>
      {pasting ? (
        // Words dragged within what is being written are no text that comes in.
        around(<PasteForm onDone={() => setPasting(false)} />)
      ) : (
        <FileDrop label={say(chosen ? 'import.add' : 'home.drop')} className={join(styles.everywhere)}>
          {(over) =>
            around(
              chosen ? (
                <div className={styles.more} data-over={over || undefined}>
                  <ImportPreview onPaste={paste} />
                </div>
              ) : (
                <>
                  {!isNew && <RecentProjects />}
                  <Landing over={over} onPaste={paste} small={!isNew} />
                  {isNew && <RecentProjects />}
                  {isNew && <Teaching />}
                  <Samples />
                </>
              ),
            )
          }
        </FileDrop>
      )}
    </main>
  );
}

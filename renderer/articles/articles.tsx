import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { FileDrop } from '../projects/drop.tsx';
import { ChooseFiles } from '../projects/home.tsx';
import { PasteForm } from '../projects/paste.tsx';
import { ImportPreview } from '../projects/preview.tsx';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import { useSelected, useWorkbench } from '../workbench.ts';
import styles from './articles.module.css';

/** The articles of the open project, and the way in for more. */
export function ArticlesView() {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const articles = useSelected((state) => state.project?.articles ?? NONE);
  const chosen = useSelected((state) => state.incoming.files.length > 0);
  const [pasting, setPasting] = useState(false);
  return (
    <main className={styles.view}>
      <FileDrop className={join(styles.drop)}>
        {() => (
          <>
            {pasting ? (
              <PasteForm onDone={() => setPasting(false)} />
            ) : chosen ? (
              <ImportPreview onPaste={() => setPasting(true)} />
            ) : (
              <ChooseFiles words={say('import.add')} />
            )}
            <ul aria-label={say('articles.title')}>
              {articles.map((line) => (
                <li key={line.id}>
                  <AriaButton className={join(styles.line)} onPress={() => void act.openArticle(line.id)}>
                    {line.title}
                  </AriaButton>
                </li>
              ))}
            </ul>
          </>
        )}
      </FileDrop>
    </main>
  );
}

const NONE: never[] = [];

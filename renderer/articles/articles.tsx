import { FileStack } from 'lucide-react';
import { useState } from 'react';
import { Label, ProgressBar } from 'react-aria-components';
import { WaysIn } from '../projects/choose-files.tsx';
import { FileDrop } from '../projects/drop.tsx';
import { PasteForm } from '../projects/paste.tsx';
import { ImportPreview } from '../projects/preview.tsx';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import { useSelected, useWorkbench } from '../workbench.ts';
import styles from './articles.module.css';
import { ArticleList } from './list.tsx';

/** What is being computed behind the list, with a way to stop it, or to go on. */
function Computing() {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const computing = useSelected((state) => state.computing);
  const missing = useSelected(
    (state) => state.project?.articles.filter(({ summary }) => summary === undefined).length ?? 0,
  );
  if (computing === undefined)
    return missing === 0 ? null : (
      <div className={styles.computing}>
        <span>{say('articles.computing.missing', { count: missing })}</span>
        <Button look="quiet" onPress={() => void act.compute()}>
          {say('articles.computing.go')}
        </Button>
      </div>
    );
  return (
    <div className={styles.computing}>
      <ProgressBar value={computing.done * 100} className={join(styles.progress)}>
        {({ percentage }) => (
          <>
            <Label>{say('articles.computing', { count: missing })}</Label>
            <span className={styles.track}>
              <span className={styles.fill} style={{ width: `${percentage ?? 0}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <Button look="quiet" isDisabled={computing.stopping} onPress={() => void act.stopComputing()}>
        {say(computing.stopping ? 'progress.cancelling' : 'progress.cancel')}
      </Button>
    </div>
  );
}

/** What a project without articles is for. */
function Empty({ onPaste }: { readonly onPaste: () => void }) {
  const { say } = useSpeech();
  return (
    <div className={styles.empty}>
      <FileStack size={34} strokeWidth={1.4} aria-hidden />
      <h2>{say('articles.empty')}</h2>
      <p>{say('articles.empty.what')}</p>
      <div className={styles.ways}>
        <WaysIn look="main" words={say('home.choose')} onPaste={onPaste} />
      </div>
    </div>
  );
}

/** The articles of the open project, and the way in for more. */
export function ArticlesView() {
  const { say } = useSpeech();
  const isEmpty = useSelected((state) => state.project?.articles.length === 0);
  const chosen = useSelected((state) => state.incoming.files.length > 0);
  const [pasting, setPasting] = useState(false);
  const paste = () => setPasting(true);
  return (
    <main className={styles.view} aria-label={say('articles.title')}>
      <FileDrop label={say('articles.drop')} className={join(styles.drop)}>
        {(over) => (
          <>
            {over && <p className={styles.over}>{say('home.drop.now')}</p>}
            {pasting ? (
              <div className={styles.incoming}>
                <PasteForm onDone={() => setPasting(false)} />
              </div>
            ) : chosen ? (
              <div className={styles.incoming}>
                <ImportPreview onPaste={paste} />
              </div>
            ) : isEmpty ? (
              <Empty onPaste={paste} />
            ) : (
              <>
                <div className={styles.head}>
                  <h2>{say('articles.title')}</h2>
                  <Computing />
                  <span className={styles.gap} />
                  <WaysIn words={say('import.add')} onPaste={paste} />
                </div>
                <ArticleList />
              </>
            )}
          </>
        )}
      </FileDrop>
    </main>
  );
}

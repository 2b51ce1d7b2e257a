import { FileStack } from 'lucide-react';
import { useRefusal } from '../palette/offers.ts';
import { useRead } from '../read/reading.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { useWorkbench } from '../workbench.ts';
import styles from './no-english.module.css';

/** Stands in place of the rows of an article without English: what aligning is, and the way to what it needs. */
export function NoEnglish() {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const article = useRead((state) => state.prepared.article.id);
  const refused = useRefusal('sources');
  return (
    <div className={styles.empty}>
      <FileStack size={34} strokeWidth={1.4} aria-hidden />
      <h2>{say('arrange.no-english')}</h2>
      <p>{say('arrange.no-english.what')}</p>
      <Button look="main" refused={refused} onPress={() => act.pose({ kind: 'choose-sources', article })}>
        {say('articles.sources.choose')}
      </Button>
    </div>
  );
}

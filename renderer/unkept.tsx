import { CircleAlert, Copy, X } from 'lucide-react';
import { useSpeech } from './speech.tsx';
import type { Unkept as UnkeptWords } from './store/state.ts';
import { Button, IconButton } from './ui/button.tsx';
import { copyText } from './ui/copy.ts';
import styles from './unkept.module.css';
import { useSelected, useWorkbench } from './workbench.ts';

function Words({ unkept: { key, text, article, copied } }: { readonly unkept: UnkeptWords }) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const copy = () => {
    if (copyText(text)) act.copiedWords(key);
  };
  return (
    <li className={styles.words}>
      <div>
        {article !== '' && <p className={styles.article}>{say('unkept.of', { article })}</p>}
        <p lang="ja" className={styles.text}>
          {text}
        </p>
      </div>
      <Button onPress={copy}>
        <Copy size={14} aria-hidden />
        {say(copied ? 'unkept.copied' : 'unkept.copy')}
      </Button>
      <IconButton label={say('unkept.drop')} onPress={() => act.dropWords(key)}>
        <X size={15} aria-hidden />
      </IconButton>
    </li>
  );
}

/** Words that could not be kept. They stand over everything until each has been copied or dismissed. */
export function Unkept() {
  const { say } = useSpeech();
  const unkept = useSelected((state) => state.unkept);
  if (unkept.length === 0) return null;
  return (
    <section className={styles.place} role="alert" aria-label={say('unkept.title')}>
      <h2 className={styles.title}>
        <CircleAlert size={17} aria-hidden />
        {say('unkept.title')}
      </h2>
      <p className={styles.what}>{say('unkept.what')}</p>
      <ul className={styles.list}>
        {unkept.map((one) => (
          <Words key={one.key} unkept={one} />
        ))}
      </ul>
    </section>
  );
}

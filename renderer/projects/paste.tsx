import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import { useWorkbench } from '../workbench.ts';
import { fileOfText } from './incoming.ts';
import styles from './paste.module.css';

/** Two boxes for text from the clipboard. */
export function PasteForm({ onDone }: { readonly onDone: () => void }) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const [texts, setTexts] = useState({ ja: '', en: '' });
  const sides = ['ja', 'en'] as const;
  const filled = sides.filter((side) => texts[side].trim() !== '');
  const use = () => {
    void act.addFiles(filled.map((side) => fileOfText(say(`home.paste.name.${side}`), texts[side])));
    onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <div className={styles.boxes}>
        {sides.map((side) => (
          <TextField
            key={side}
            className={join(styles.box)}
            value={texts[side]}
            onChange={(text) => setTexts((before) => ({ ...before, [side]: text }))}
            autoFocus={side === 'ja'}
          >
            <Label>{say(`home.paste.${side}`)}</Label>
            <TextArea
              lang={side}
              placeholder={say(`home.paste.${side}.hint`)}
              className={join(styles.area)}
            />
          </TextField>
        ))}
      </div>
      <div className={styles.ways}>
        <Button look="quiet" onPress={onDone}>
          {say('home.paste.cancel')}
        </Button>
        <Button look="main" type="submit" isDisabled={filled.length === 0}>
          {say('home.paste.add')}
        </Button>
      </div>
    </form>
  );
}

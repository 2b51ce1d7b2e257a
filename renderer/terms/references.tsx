import { ArrowDown, ArrowUp, Library, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Switch } from 'react-aria-components';
import type { ReferenceView } from '../../src/api/export-calls.ts';
import type { Precedence } from '../../src/project/record.ts';
import { useRefusal } from '../palette/offers.ts';
import { useSpeech } from '../speech.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import { Window } from '../ui/overlay.tsx';
import { useWorkbench } from '../workbench.ts';
import styles from './glossary.module.css';

/** The glossaries the project looks things up in: in which order they speak, and which are switched off. */
export function References({ references }: { readonly references: readonly ReferenceView[] }) {
  const { act, api } = useWorkbench();
  const { say } = useSpeech();
  const blocked = useRefusal('import-glossary') !== undefined;
  const [open, setOpen] = useState(false);
  if (references.length === 0) return null;
  const turns: readonly Precedence[] = references.map(({ id, active }) => ({ reference: id, active }));
  const arrange = async (precedence: readonly Precedence[]) => {
    act.sayDone(await act.carryOut((shown) => api.call('arrangeReferences', { precedence, ...shown })));
  };
  /** The order with one of them a place earlier. */
  const earlier = (at: number): readonly Precedence[] => [
    ...turns.slice(0, at - 1),
    ...turns.slice(at, at + 1),
    ...turns.slice(at - 1, at),
    ...turns.slice(at + 1),
  ];
  const remove = (id: string) => {
    // Nothing is left to arrange: if the last one is brought back, nobody has asked for this window.
    if (references.length === 1) setOpen(false);
    void arrange(turns.filter(({ reference }) => reference !== id));
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <Library size={15} aria-hidden />
        {say('glossary.references', { count: references.length })}
      </Button>
      <Window
        title={say('glossary.references.title')}
        closeLabel={say('app.close')}
        open={open}
        onClose={() => setOpen(false)}
      >
        <div className={styles.report}>
          <p>{say('glossary.references.what')}</p>
          <ol className={styles.forms}>
            {references.map(({ id, name, entries, active }, at) => (
              <li key={id}>
                <span className={styles.words}>
                  <Switch
                    isSelected={active}
                    isDisabled={blocked}
                    className={join(styles.toggle)}
                    aria-label={say('glossary.references.use', { name })}
                    onChange={(on) =>
                      void arrange(turns.map((one) => (one.reference === id ? { ...one, active: on } : one)))
                    }
                  >
                    {say(active ? 'glossary.references.on' : 'glossary.references.off')}
                  </Switch>
                  <span className={styles.form}>{name}</span>
                  <span className={styles.quiet}>
                    {say('glossary.references.entries', { count: entries })}
                  </span>
                </span>
                <span className={styles.turns}>
                  <IconButton
                    label={say('glossary.references.earlier', { name })}
                    isDisabled={blocked || at === 0}
                    onPress={() => void arrange(earlier(at))}
                  >
                    <ArrowUp size={14} aria-hidden />
                  </IconButton>
                  <IconButton
                    label={say('glossary.references.later', { name })}
                    isDisabled={blocked || at === references.length - 1}
                    onPress={() => void arrange(earlier(at + 1))}
                  >
                    <ArrowDown size={14} aria-hidden />
                  </IconButton>
                  <IconButton
                    label={say('glossary.references.remove', { name })}
                    isDisabled={blocked}
                    onPress={() => remove(id)}
                  >
                    <Trash2 size={14} aria-hidden />
                  </IconButton>
                </span>
              </li>
            ))}
          </ol>
        </div>
      </Window>
    </>
  );
}

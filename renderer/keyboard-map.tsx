import styles from './keyboard-map.module.css';
import { allCapsOf } from './palette/press.ts';
import { COMMAND_TABLE, type CommandLine, PARTS } from './palette/table.ts';
import { useSpeech } from './speech.tsx';
import { Window } from './ui/overlay.tsx';
import { useSelected, useWorkbench } from './workbench.ts';

const LINES: readonly CommandLine[] = COMMAND_TABLE;

/** Every key, on one sheet, as the table has them. */
export function KeyboardMap() {
  const { act } = useWorkbench();
  const { say, tell } = useSpeech();
  const open = useSelected((state) => state.keysShown);
  return (
    <Window
      title={say('keys.title')}
      closeLabel={say('app.close')}
      open={open}
      wide
      onClose={() => act.showKeys(false)}
    >
      <div className={styles.parts}>
        {PARTS.map((part) => {
          const lines = LINES.filter((line) => line.part === part && line.keys.length > 0);
          return lines.length === 0 ? null : (
            <section key={part}>
              <h3>{say(`keys.part.${part}`)}</h3>
              <dl>
                {lines.map((line) => (
                  <div key={line.name}>
                    <dt>{tell({ id: line.title, values: {} })}</dt>
                    <dd>
                      {allCapsOf(line).map((caps) => (
                        <kbd key={caps.join(' ')}>{caps.join(' ')}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </Window>
  );
}

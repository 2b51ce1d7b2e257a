import styles from './keyboard-map.module.css';
import { allCapsOf } from './palette/press.ts';
import { COMMAND_TABLE, type CommandLine, type Part } from './palette/table.ts';
import { useSpeech } from './speech.tsx';
import { Window } from './ui/overlay.tsx';
import { useSelected, useWorkbench } from './workbench.ts';

const LINES: readonly CommandLine[] = COMMAND_TABLE;

/** Parts that stand one below the other, so that the columns come out about as long as each other. */
const COLUMNS = [
  ['findings', 'everywhere'],
  ['correct', 'arrange', 'project'],
  ['reading', 'glossary'],
] as const satisfies readonly (readonly Part[])[];

function KeysOf({ part }: { readonly part: Part }) {
  const { say, tell } = useSpeech();
  const lines = LINES.filter((line) => line.part === part && line.keys.length > 0);
  return (
    <section>
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
}

/** Every key, on one sheet, as the table has them. */
export function KeyboardMap() {
  const { act } = useWorkbench();
  const { say } = useSpeech();
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
        {COLUMNS.map((parts) => (
          <div key={parts[0]}>
            {parts.map((part) => (
              <KeysOf key={part} part={part} />
            ))}
          </div>
        ))}
      </div>
    </Window>
  );
}

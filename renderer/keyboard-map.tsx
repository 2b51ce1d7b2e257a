import type { MessageId } from '../src/messages/message.ts';
import styles from './keyboard-map.module.css';
import { useSpeech } from './speech.tsx';
import { Window } from './ui/overlay.tsx';
import { useSelected, useWorkbench } from './workbench.ts';

type KeysId = Extract<MessageId, `keys.${string}`>;

interface Part {
  readonly title: KeysId;
  readonly keys: readonly { readonly does: KeysId; readonly press: readonly string[] }[];
}

const PARTS: readonly Part[] = [
  {
    title: 'keys.findings',
    keys: [
      { does: 'keys.next', press: ['N', 'F8', '↓'] },
      { does: 'keys.previous', press: ['P', 'Shift F8', '↑'] },
      { does: 'keys.open', press: ['Enter'] },
      { does: 'keys.close', press: ['Esc'] },
    ],
  },
  {
    title: 'keys.reading',
    keys: [
      { does: 'keys.words', press: ['←', '→'] },
      { does: 'keys.rows', press: ['↑', '↓'] },
      { does: 'keys.side', press: ['S'] },
      { does: 'keys.find', press: ['Ctrl F'] },
    ],
  },
  {
    title: 'keys.arrange',
    keys: [
      { does: 'keys.arrange.carry', press: ['Space'] },
      { does: 'keys.arrange.pick', press: ['Enter'] },
      { does: 'keys.arrange.join', press: ['J'] },
      { does: 'keys.arrange.merge', press: ['M', 'Shift M'] },
      { does: 'keys.arrange.split', press: ['X'] },
      { does: 'keys.arrange.unlink', press: ['U'] },
      { does: 'keys.arrange.accept', press: ['Y', 'R'] },
      { does: 'keys.arrange.why', press: ['W'] },
      { does: 'keys.arrange.hand', press: ['H'] },
    ],
  },
  {
    title: 'keys.everywhere',
    keys: [
      { does: 'keys.tabs', press: ['Ctrl 1', 'Ctrl 2'] },
      { does: 'keys.arrange.mode', press: ['G', 'Ctrl 3'] },
      { does: 'keys.replace', press: ['Ctrl H'] },
      { does: 'keys.furigana', press: ['F'] },
      { does: 'keys.size', press: ['Ctrl −', 'Ctrl +'] },
      { does: 'keys.theme', press: ['T'] },
      { does: 'keys.language', press: ['L'] },
      { does: 'keys.map', press: ['?'] },
    ],
  },
];

/** Every key, on one sheet. */
export function KeyboardMap() {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const open = useSelected((state) => state.keysShown);
  return (
    <Window
      title={say('keys.title')}
      closeLabel={say('app.close')}
      open={open}
      onClose={() => act.showKeys(false)}
    >
      <div className={styles.parts}>
        {PARTS.map((part) => (
          <section key={part.title}>
            <h3>{say(part.title)}</h3>
            <dl>
              {part.keys.map(({ does, press }) => (
                <div key={does}>
                  <dt>{say(does)}</dt>
                  <dd>
                    {press.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Window>
  );
}

import { useEffect, useMemo, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import type { HistoryLine } from '../../src/api/project-views.ts';
import { useRead } from '../read/reading.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import { useWorkbench } from '../workbench.ts';
import { useCorrecting } from './correcting.ts';
import styles from './history.module.css';
import { machineWords } from './machine.ts';

function Line({
  name,
  at,
  text,
  now,
  onUse,
}: {
  readonly name: string;
  readonly at: string;
  readonly text: string | undefined;
  readonly now: string;
  readonly onUse: (text: string) => void;
}) {
  const { say } = useSpeech();
  const isNow = text !== undefined && text === now;
  return (
    <li className={styles.line}>
      <p className={styles.head}>
        {isNow && <span className={styles.now}>{say('correct.history.now')}</span>}
        <span className={styles.name}>{name}</span>
        <time className={styles.time}>{at}</time>
      </p>
      {text !== undefined && (
        <p lang="ja" className={styles.text}>
          {text}
        </p>
      )}
      {text !== undefined && !isNow && (
        <Button look="quiet" onPress={() => onUse(text)}>
          {say('correct.history.restore')}
        </Button>
      )}
    </li>
  );
}

function Lines({ unit, onUse }: { readonly unit: number; readonly onUse: (text: string) => void }) {
  const { act } = useWorkbench();
  const { say, tell, language } = useSpeech();
  const article = useRead((state) => state.prepared.article);
  const [lines, setLines] = useState<readonly HistoryLine[]>();
  const { id, revision } = article;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a later page has a longer history
  useEffect(() => {
    let wanted = true;
    void act.ask('articleHistory', { article: id, unit }).then((answer) => {
      if (wanted) setLines(answer ?? []);
    });
    return () => {
      wanted = false;
    };
  }, [act, id, unit, revision]);
  const clock = useMemo(
    () => new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' }),
    [language],
  );
  const own = article.sentences.flatMap((one, at) => (one.unit === unit ? [article.ja.sentences[at]] : []));
  const place = { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
  const now = article.ja.text.slice(place.start, place.end);
  if (lines === undefined) return null;
  return (
    <>
      {lines.length === 0 && <p className={styles.none}>{say('correct.history.none')}</p>}
      <ol className={styles.lines}>
        {[...lines].reverse().map((line) => (
          <Line
            key={line.number}
            name={line.name.id === 'change.edit' ? say('correct.is.edited') : tell(line.name)}
            at={clock.format(new Date(line.at))}
            text={line.text}
            now={now}
            onUse={onUse}
          />
        ))}
        <Line
          name={say('correct.history.first')}
          at=""
          text={machineWords(article, place)}
          now={now}
          onUse={onUse}
        />
      </ol>
    </>
  );
}

/** Everything that was done to one sentence, the last first, down to the machine's words; each text can be used again. */
export function HistorySheet({ unit }: { readonly unit: number }) {
  const correcting = useCorrecting();
  const { say } = useSpeech();
  return (
    <Popover className={join(styles.sheet)} placement="bottom start" offset={6}>
      <Dialog aria-label={say('correct.history')} className={join(styles.dialog)}>
        {({ close }) => (
          <>
            <h3 className={styles.title}>{say('correct.history')}</h3>
            <Lines
              unit={unit}
              onUse={(text) => {
                close();
                correcting.act.write(text);
              }}
            />
          </>
        )}
      </Dialog>
    </Popover>
  );
}

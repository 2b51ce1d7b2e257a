import { CircleAlert, CircleCheck, LoaderCircle, Redo2, Undo2, X } from 'lucide-react';
import { useEffect } from 'react';
import styles from './notice.module.css';
import { useSpeech } from './speech.tsx';
import type { Notice as NoticeValue } from './store/state.ts';
import { Button, IconButton } from './ui/button.tsx';
import { useSelected, useWorkbench } from './workbench.ts';

function Words({ notice }: { readonly notice: NoticeValue }) {
  const { act } = useWorkbench();
  const { say, tell } = useSpeech();
  switch (notice.kind) {
    case 'saved':
      return <p>{say('export.saved', { path: notice.path })}</p>;
    case 'moved':
    case 'partly':
      return <p>{say(`notice.${notice.kind}`, { path: notice.path })}</p>;
    case 'done':
      return (
        <>
          <p>{say('notice.done', { what: tell(notice.name) })}</p>
          <Button onPress={() => void act.undo()}>{say('bar.undo')}</Button>
        </>
      );
    case 'undone':
    case 'redone': {
      const { article } = notice;
      return (
        <>
          <p>{say(`notice.${notice.kind}`, { what: tell(notice.name) })}</p>
          {article !== undefined && (
            <Button onPress={() => void act.openArticle(article)}>{say('notice.go')}</Button>
          )}
        </>
      );
    }
    case 'handed':
      return <p>{say('export.handed', { name: notice.name })}</p>;
    case 'failed':
    case 'some':
      return (
        <div>
          <p className={styles.title}>{say(`notice.${notice.kind}`)}</p>
          <ul>
            {notice.problems.map((problem) => (
              <li key={`${problem.id}:${problem.file}:${problem.at}`}>{tell(problem)}</li>
            ))}
          </ul>
        </div>
      );
  }
}

const SIGNS = {
  saved: CircleCheck,
  handed: CircleCheck,
  moved: CircleCheck,
  partly: CircleAlert,
  done: CircleCheck,
  undone: Undo2,
  redone: Redo2,
  failed: CircleAlert,
  some: CircleAlert,
} as const;

/** What is said of steps goes by itself; the history keeps it. */
const PASSING: ReadonlySet<NoticeValue['kind']> = new Set(['done', 'undone', 'redone']);

/** How long that stays (milliseconds). */
const SHOWN_FOR = 6000;

/** What happened, at the lower edge; stays until it is dismissed or something else happens. */
export function Notice() {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const notice = useSelected((state) => state.notice);
  const errand = useSelected(({ work }) => (work?.errand === 'replace' ? undefined : work?.errand));
  const Sign = notice && SIGNS[notice.kind];
  const passes = notice && PASSING.has(notice.kind) ? notice : undefined;
  useEffect(() => {
    if (passes === undefined) return;
    const soon = setTimeout(act.dismiss, SHOWN_FOR);
    return () => clearTimeout(soon);
  }, [act, passes]);
  if (errand !== undefined)
    return (
      <div className={styles.place} role="status">
        <div className={styles.notice} data-kind="errand">
          <LoaderCircle size={17} aria-hidden className={styles.sign} />
          <p>{say(`progress.errand.${errand}`)}</p>
        </div>
      </div>
    );
  return (
    <div className={styles.place} role={notice?.kind === 'failed' ? 'alert' : 'status'}>
      {notice && Sign && (
        <div className={styles.notice} data-kind={notice.kind}>
          <Sign size={17} aria-hidden className={styles.sign} />
          <Words notice={notice} />
          <IconButton label={say('notice.dismiss')} onPress={act.dismiss}>
            <X size={15} aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  );
}

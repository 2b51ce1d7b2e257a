import { CircleAlert, CircleCheck, LoaderCircle, X } from 'lucide-react';
import styles from './notice.module.css';
import { useSpeech } from './speech.tsx';
import { IconButton } from './ui/button.tsx';
import { type Notice as NoticeValue, useSelected, useWorkbench } from './workbench.ts';

function Words({ notice }: { readonly notice: NoticeValue }) {
  const { say, tell } = useSpeech();
  switch (notice.kind) {
    case 'saved':
      return <p>{say('export.saved', { path: notice.path })}</p>;
    case 'handed':
      return <p>{say('export.handed', { name: notice.name })}</p>;
    case 'writing':
      return <p>{say('export.working', { what: say(`export.${notice.what}`) })}</p>;
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
  writing: LoaderCircle,
  failed: CircleAlert,
  some: CircleAlert,
} as const;

/** What happened, at the lower edge; stays until it is dismissed or something else happens. */
export function Notice() {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const notice = useSelected((state) => state.notice);
  const Sign = notice && SIGNS[notice.kind];
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

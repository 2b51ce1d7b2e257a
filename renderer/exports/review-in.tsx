import { useRef, useState } from 'react';
import type { ReviewComing } from '../../src/api/export-calls.ts';
import type { IncomingFile } from '../../src/api/views.ts';
import { slice } from '../../src/base/span.ts';
import { commonEnds } from '../../src/project/morpheme-diff.ts';
import { useOffers } from '../palette/offers.ts';
import { useSpeech } from '../speech.tsx';
import { Problems, readFile } from '../terms/take-in.tsx';
import { Button } from '../ui/button.tsx';
import { Window } from '../ui/overlay.tsx';
import { useSelected, useWorkbench } from '../workbench.ts';
import styles from './dialog.module.css';

/** What a row changes of the words: what went, what came, and what stayed around them. */
function Words({ before, after }: { readonly before: string; readonly after: string }) {
  if (before === after) return <span className={styles.quiet}>{before}</span>;
  const ends = commonEnds(before, after);
  const [gone, came] = [slice(before, ends.before), slice(after, ends.after)];
  return (
    <span>
      {before.slice(0, ends.before.start)}
      {gone !== '' && <del className={styles.gone}>{gone}</del>}
      {came !== '' && <ins className={styles.came}>{came}</ins>}
      {before.slice(ends.before.end)}
    </span>
  );
}

/** Takes a workbook that was sent out for review back into the open article: shows first what it would change. */
export function ReviewIn() {
  const { act, api, getState } = useWorkbench();
  const { say } = useSpeech();
  const page = useSelected((state) => state.page?.id);
  const input = useRef<HTMLInputElement>(null);
  const [coming, setComing] = useState<{ readonly file: IncomingFile; readonly review: ReviewComing }>();
  useOffers({ 'import-review': page === undefined ? undefined : () => input.current?.click() }, 'screen');
  const choose = async (chosen: File) => {
    await act.settled();
    const { files, problems } = await readFile(chosen);
    const [file] = files;
    const article = getState().page;
    if (file === undefined) return act.say({ kind: 'failed', problems });
    if (article === undefined) return;
    const review = await act.ask('previewReview', { article: article.id, revision: article.revision, file });
    if (review !== undefined) setComing({ file, review });
  };
  const take = async (file: IncomingFile) => {
    const article = getState().page;
    setComing(undefined);
    if (article === undefined) return;
    const { id, revision } = article;
    const done = await act.carryOut((shown) =>
      api.call('importReview', { article: id, revision, file, ...shown }),
    );
    act.sayDone(done);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say('keys.import-review')}
        accept=".xlsx"
        onChange={async (event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file !== undefined) await choose(file);
        }}
      />
      <Window
        title={say('reviewed.title')}
        closeLabel={say('app.close')}
        open={coming !== undefined}
        onClose={() => setComing(undefined)}
        wide
      >
        {coming !== undefined && (
          <div className={styles.body}>
            <p>
              {say('reviewed.coming', {
                ...{ file: coming.file.name, placed: coming.review.placed },
                changed: coming.review.lines.length,
              })}
            </p>
            {coming.review.lines.length > 0 && (
              <div className={styles.preview}>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{say('reviewed.row')}</th>
                      <th scope="col">{say('reviewed.words')}</th>
                      <th scope="col">{say('reviewed.comment')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {coming.review.lines.map(({ line, before, after, comment, accepts }) => (
                      <tr key={line}>
                        <td>{line}</td>
                        <td lang="ja">
                          <Words before={before} after={after} />
                        </td>
                        <td>
                          {comment}
                          {accepts && <span className={styles.quiet}> {say('reviewed.accepts')}</span>}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
            {coming.review.problems.length > 0 && <h3>{say('reviewed.left')}</h3>}
            <Problems problems={coming.review.problems} />
            <footer className={styles.foot}>
              <Button onPress={() => setComing(undefined)}>{say('review.cancel')}</Button>
              <Button
                look="main"
                isDisabled={coming.review.lines.length === 0}
                onPress={() => void take(coming.file)}
              >
                {say('reviewed.take')}
              </Button>
            </footer>
          </div>
        )}
      </Window>
    </>
  );
}

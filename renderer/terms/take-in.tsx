import { useRef, useState } from 'react';
import type { GlossaryImport } from '../../src/api/export-calls.ts';
import { LIMITS } from '../../src/api/readers.ts';
import type { IncomingFile } from '../../src/api/views.ts';
import type { Merge } from '../../src/formats/merge-concepts.ts';
import { problem } from '../../src/messages/problem.ts';
import { type TakenIn, takeIn } from '../projects/incoming.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { Window } from '../ui/overlay.tsx';
import { useSelected, useWorkbench } from '../workbench.ts';
import styles from './glossary.module.css';

/** The most bytes of a file that a call can carry as base64. */
const LARGEST = (LIMITS.file / 4) * 3;

/** Reads a file as far as it is small enough to be sent. */
const readFile = async (file: File): Promise<TakenIn> =>
  file.size > LARGEST
    ? { files: [], problems: [problem('problem.file.large', { limit: LARGEST / 2 ** 20 }, file.name)] }
    : takeIn([{ name: file.name, file }]);

/** Takes a glossary file into the project, reports what came of it, and asks where the two disagree. */
export function TakeIn({ onTaken }: { readonly onTaken: () => void }) {
  const { act, api } = useWorkbench();
  const { say, tell } = useSpeech();
  const blocked = useSelected((state) => state.project?.readOnly !== undefined);
  const input = useRef<HTMLInputElement>(null);
  const [taken, setTaken] = useState<{ readonly file: IncomingFile; readonly report: GlossaryImport }>();

  const take = async (file: IncomingFile, merge: Merge) => {
    let report: GlossaryImport | undefined;
    await act.carryOut(async (shown) => {
      const answer = await api.call('importGlossary', { file, merge, ...shown });
      if (!answer.ok) return answer;
      report = answer.value;
      return { ok: true, value: answer.value.done };
    });
    if (report === undefined) return;
    setTaken({ file, report });
    onTaken();
  };
  const choose = async (file: File) => {
    const { files, problems } = await readFile(file);
    const [incoming] = files;
    if (incoming === undefined) act.say({ kind: 'failed', problems });
    else await take(incoming, 'ask');
  };
  const report = taken?.report;
  return (
    <>
      <Button isDisabled={blocked} onPress={() => input.current?.click()}>
        {say('glossary.import')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say('glossary.import')}
        accept=".csv,.tsv,.xlsx,.tbx,.xml,.utx,.txt,.json"
        onChange={async (event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file !== undefined) await choose(file);
        }}
      />
      <Window
        title={say('glossary.import')}
        closeLabel={say('app.close')}
        open={taken !== undefined}
        onClose={() => setTaken(undefined)}
      >
        {taken !== undefined && report !== undefined && (
          <div className={styles.report}>
            <p>
              {say('import.done', {
                file: taken.file.name,
                ...{ added: report.added, changed: report.changed, same: report.same },
                left: report.clashes.length,
              })}
            </p>
            {report.clashes.length > 0 && (
              <>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{say('terms.en')}</th>
                      <th scope="col">{say('glossary.clash.ours')}</th>
                      <th scope="col">{say('glossary.clash.theirs')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {report.clashes.map(({ en, ours, theirs }) => (
                      <tr key={en}>
                        <td lang="en">{en}</td>
                        <td lang="ja">{ours}</td>
                        <td lang="ja">{theirs}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
                <div className={styles.decide}>
                  <Button onPress={() => void take(taken.file, 'theirs')}>
                    {say('glossary.clash.take')}
                  </Button>
                  <Button onPress={() => setTaken(undefined)}>{say('glossary.clash.keep')}</Button>
                </div>
              </>
            )}
            {report.problems.length > 0 && (
              <ul className={styles.problems}>
                {report.problems.map((problem) => (
                  <li key={`${problem.id} ${JSON.stringify(problem.values)}`}>{tell(problem)}</li>
                ))}
              </ul>
            )}
          </div>
        )}
      </Window>
    </>
  );
}

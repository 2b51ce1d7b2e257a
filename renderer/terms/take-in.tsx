import { useRef, useState } from 'react';
import type { GlossaryComing, GlossaryImport, ReferenceImport } from '../../src/api/export-calls.ts';
import { LIMITS } from '../../src/api/readers.ts';
import type { IncomingFile } from '../../src/api/views.ts';
import type { ClashRule } from '../../src/formats/merge-concepts.ts';
import { type Problem, problem } from '../../src/messages/problem.ts';
import { useOffers, useRefusal } from '../palette/offers.ts';
import { type TakenIn, takeIn } from '../projects/incoming.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choice.tsx';
import { Window } from '../ui/overlay.tsx';
import { useWorkbench } from '../workbench.ts';
import { Clashes } from './clashes.tsx';
import styles from './glossary.module.css';

/** The most bytes of a file that a call can carry as base64. */
const LARGEST = (LIMITS.file / 4) * 3;

/** Reads a file as far as it is small enough to be sent. */
export const readFile = async (file: File): Promise<TakenIn> =>
  file.size > LARGEST
    ? { files: [], problems: [problem('problem.file.large', { limit: LARGEST / 2 ** 20 }, file.name)] }
    : takeIn([{ name: file.name, file }]);

/** What could not be read, or not quite. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const { tell } = useSpeech();
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems}>
      {problems.map((one) => (
        <li key={`${one.id} ${JSON.stringify(one.values)}`}>{tell(one)}</li>
      ))}
    </ul>
  );
}

/** Where taking a file in has got to: a person is asked, or told what came of it. */
type Stage =
  | {
      readonly file: IncomingFile;
      readonly coming: GlossaryComing;
      readonly rules: readonly ClashRule[];
      readonly as: 'own' | 'reference';
    }
  | { readonly file: IncomingFile; readonly kept: ReferenceImport }
  | { readonly file: IncomingFile; readonly report: GlossaryImport };

/** Takes a glossary file into the project: asks where the two disagree, then reports what came of it. */
export function TakeIn() {
  const { act, api } = useWorkbench();
  const { say } = useSpeech();
  const refused = useRefusal('import-glossary');
  const input = useRef<HTMLInputElement>(null);
  const [stage, setStage] = useState<Stage>();
  const open = () => input.current?.click();
  useOffers({ 'import-glossary': open });

  const take = async (file: IncomingFile, rules: readonly ClashRule[]) => {
    let report: GlossaryImport | undefined;
    const each = rules.map((rule, clash) => ({ clash, rule }));
    await act.carryOut(async (shown) => {
      const answer = await api.call('importGlossary', { file, each, ...shown });
      if (!answer.ok) return answer;
      report = answer.value;
      return { ok: true, value: answer.value.done };
    });
    setStage(report && { file, report });
  };
  const keep = async (file: IncomingFile) => {
    let kept: ReferenceImport | undefined;
    await act.carryOut(async (shown) => {
      const answer = await api.call('importReference', { file, ...shown });
      if (!answer.ok) return answer;
      kept = answer.value;
      return { ok: true, value: answer.value.done };
    });
    setStage(kept && { file, kept });
  };
  const choose = async (chosen: File) => {
    const { files, problems } = await readFile(chosen);
    const [file] = files;
    if (file === undefined) return act.say({ kind: 'failed', problems });
    const coming = await act.ask('previewGlossary', { file });
    if (coming === undefined) return;
    setStage({ file, coming, rules: coming.clashes.map(() => 'keep'), as: 'own' });
  };
  return (
    <>
      <Button refused={refused} onPress={open}>
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
        title={say('glossary.import.title')}
        closeLabel={say('app.close')}
        open={stage !== undefined}
        onClose={() => setStage(undefined)}
        wide={stage !== undefined && 'coming' in stage}
      >
        {stage !== undefined && 'coming' in stage && (
          <div className={styles.report}>
            <Choices
              label={say('glossary.import.as')}
              value={stage.as}
              onChange={(as) => setStage({ ...stage, as })}
              choices={(['own', 'reference'] as const).map((value) => ({
                value,
                label: say(`glossary.import.as.${value}`),
              }))}
            />
            {stage.as === 'reference' ? (
              <p>{say('glossary.import.reference', { file: stage.file.name })}</p>
            ) : (
              <>
                <p>
                  {say('glossary.import.coming', {
                    ...{ file: stage.file.name, added: stage.coming.added, changed: stage.coming.changed },
                    ...{ same: stage.coming.same, clashes: stage.coming.clashes.length },
                  })}
                </p>
                {stage.coming.clashes.length > 0 && (
                  <Clashes
                    clashes={stage.coming.clashes}
                    rules={stage.rules}
                    onRule={(clash, rule) => setStage({ ...stage, rules: stage.rules.with(clash, rule) })}
                    onAll={(rule) => setStage({ ...stage, rules: stage.rules.map(() => rule) })}
                  />
                )}
              </>
            )}
            <Problems problems={stage.coming.problems} />
            <div className={styles.ends}>
              <Button onPress={() => setStage(undefined)}>{say('review.cancel')}</Button>
              <Button
                look="main"
                onPress={() => void (stage.as === 'own' ? take(stage.file, stage.rules) : keep(stage.file))}
              >
                {say('glossary.import.do')}
              </Button>
            </div>
          </div>
        )}
        {stage !== undefined && 'kept' in stage && (
          <div className={styles.report}>
            <p>{say('import.kept', { file: stage.file.name, count: stage.kept.entries })}</p>
            <Problems problems={stage.kept.problems} />
          </div>
        )}
        {stage !== undefined && 'report' in stage && (
          <div className={styles.report}>
            <p>
              {say('import.done', {
                ...{ file: stage.file.name, added: stage.report.added, changed: stage.report.changed },
                ...{ same: stage.report.same, left: stage.report.left },
              })}
            </p>
            <Problems problems={stage.report.problems} />
          </div>
        )}
      </Window>
    </>
  );
}

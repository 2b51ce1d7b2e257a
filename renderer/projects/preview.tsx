import { CircleAlert, CircleCheck, ClipboardPaste, LoaderCircle, X } from 'lucide-react';
import type { InspectedFile } from '../../src/api/views.ts';
import { useSpeech } from '../speech.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { useSelected, useWorkbench } from '../workbench.ts';
import { ChooseFiles } from './home.tsx';
import styles from './preview.module.css';
import { type Readiness, readinessOf } from './ready.ts';

function FileRow({ file }: { readonly file: InspectedFile }) {
  const { act } = useWorkbench();
  const { say, tell } = useSpeech();
  return (
    <tbody data-language={file.language ?? 'none'}>
      <tr>
        <th scope="row" className={styles.name}>
          {file.name}
        </th>
        <td>
          <span className={styles.language}>{say(`import.language.${file.language ?? 'none'}`)}</span>
        </td>
        <td>{file.encoding}</td>
        <td className={styles.number}>{file.sentences}</td>
        <td className={styles.number}>{file.boilerplate}</td>
        <td className={styles.number}>
          <IconButton
            label={say('import.remove', { file: file.name })}
            onPress={() => act.removeFile(file.name)}
          >
            <X size={15} aria-hidden />
          </IconButton>
        </td>
      </tr>
      {file.problems.map((problem) => (
        <tr key={`${problem.id}${problem.at}`} className={styles.problem}>
          <td colSpan={6}>
            <CircleAlert size={14} aria-hidden />
            {tell(problem)}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function Verdict({ readiness }: { readonly readiness: Readiness }) {
  const { say } = useSpeech();
  const Icon = readiness.note === 'import.ready' ? CircleCheck : CircleAlert;
  return (
    <p className={styles.verdict} data-note={readiness.note}>
      <Icon size={16} aria-hidden />
      {say(readiness.note)}
    </p>
  );
}

/** What the chosen files are, before anything is done with them. */
export function ImportPreview({ onPaste }: { readonly onPaste: () => void }) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const { inspected, looking } = useSelected((state) => state.incoming);
  const readiness = readinessOf(inspected);
  return (
    <section className={styles.preview} aria-labelledby="preview">
      <h2 id="preview" className={styles.title}>
        {say('import.title')}
      </h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('import.file')}</th>
            <th scope="col">{say('import.language')}</th>
            <th scope="col">{say('import.encoding')}</th>
            <th scope="col" className={styles.number}>
              {say('import.sentences')}
            </th>
            <th scope="col" className={styles.number}>
              {say('import.boilerplate')}
            </th>
            <td />
          </tr>
        </thead>
        {inspected.map((file) => (
          <FileRow key={file.name} file={file} />
        ))}
      </table>
      {inspected.some((file) => file.boilerplate > 0) && (
        <p className={styles.note}>{say('import.boilerplate.what')}</p>
      )}
      {looking ? (
        <p className={styles.verdict} role="status">
          <LoaderCircle size={16} aria-hidden className={styles.turning} />
          {say('import.reading')}
        </p>
      ) : (
        <Verdict readiness={readiness} />
      )}
      <div className={styles.ways}>
        <ChooseFiles words={say('import.add')} />
        <Button onPress={onPaste}>
          <ClipboardPaste size={16} aria-hidden />
          {say('home.paste')}
        </Button>
        <span className={styles.gap} />
        <Button look="quiet" onPress={act.clearFiles}>
          {say('import.clear')}
        </Button>
        <Button look="main" isDisabled={looking || !readiness.can} onPress={() => void act.start()}>
          {say('import.start')}
        </Button>
      </div>
    </section>
  );
}

import { Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ExportPreview } from '../../src/api/export-calls.ts';
import {
  EXPORTABLE,
  EXPORTABLES,
  type Exportable,
  type ExportFormat,
} from '../../src/formats/export-formats.ts';
import { useRefusal } from '../palette/offers.ts';
import { download } from '../projects/incoming.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choice.tsx';
import { Window } from '../ui/overlay.tsx';
import { useSelected, useWorkbench } from '../workbench.ts';
import styles from './dialog.module.css';
import { ReviewIn } from './review-in.tsx';

/** What was chosen, as a host takes it. */
interface Chosen {
  readonly what: Exportable;
  readonly format: ExportFormat;
}

type Preview = ExportPreview | 'making' | 'failed';

const NOTHING: readonly string[] = [];

/**
 * Asks the host what an export would be, anew whenever something else is chosen. `onUnkept` hears what has been written and
 * is not in it, because it cannot be kept.
 */
function usePreview(
  chosen: Chosen,
  article: string | undefined,
  onUnkept: (words: readonly string[]) => void,
): Preview {
  const { api, act } = useWorkbench();
  const language = useSelected((state) => state.settings.language);
  const [preview, setPreview] = useState<Preview>('making');
  const { what, format } = chosen;
  useEffect(() => {
    const job = `preview-${crypto.randomUUID()}`;
    let wanted = true;
    setPreview('making');
    const request = { job, what, format, language, ...(article === undefined ? {} : { article }) };
    void (async () => {
      // What is still being written belongs into what leaves.
      const isKept = await act.settled();
      if (!wanted) return;
      onUnkept(isKept ? NOTHING : act.unfinishedWords());
      const answer = await api.call('previewExport', request);
      if (!wanted) return;
      setPreview(answer.ok ? answer.value : 'failed');
      if (!answer.ok) act.say({ kind: 'failed', problems: [answer.problem] });
    })();
    return () => {
      wanted = false;
      void api.call('cancel', { job });
    };
  }, [api, act, what, format, language, article, onUnkept]);
  return preview;
}

/** The beginning of what would be written. */
function Shown({ preview: { preview, names } }: { readonly preview: ExportPreview }) {
  const { say } = useSpeech();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keys
    <figure className={styles.preview} aria-label={say('exports.preview')} tabIndex={0}>
      <figcaption className={styles.quiet}>
        {names.length === 1 ? names[0] : say('exports.files', { first: names[0] ?? '', count: names.length })}
      </figcaption>
      {preview.kind === 'text' ? (
        <pre>
          {preview.lines.join('\n')}
          {preview.more && '\n…'}
        </pre>
      ) : (
        <table>
          <tbody>
            {preview.rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a preview never move
              <tr key={at}>
                {row.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor do its columns
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </figure>
  );
}

function Body({
  scope,
  page,
  onClose,
}: {
  readonly scope: 'project' | 'article';
  readonly page: string | undefined;
  readonly onClose: () => void;
}) {
  const { act, offers } = useWorkbench();
  const { say, tell } = useSpeech();
  const refused = useRefusal('import-review');
  const article = scope === 'article' ? page : undefined;
  const [chosen, setChosen] = useState<Chosen>({ what: 'glossary', format: EXPORTABLE.glossary[0] });
  const writing = useRef(false);
  const [unkept, setUnkept] = useState(NOTHING);
  const preview = usePreview(chosen, article, setUnkept);
  const isWhole = unkept.length === 0;
  const write = async () => {
    if (writing.current) return;
    writing.current = true;
    const wanted = { ...chosen, ...(article === undefined ? {} : { article }) };
    if (await act.writeExport(wanted, download, !isWhole)) onClose();
    else setUnkept(act.unfinishedWords());
    writing.current = false;
  };
  const ready = typeof preview === 'object';
  return (
    <div className={styles.body}>
      {page !== undefined && (
        <Choices
          label={say('exports.scope')}
          value={scope}
          onChange={act.openExport}
          choices={(['article', 'project'] as const).map((value) => ({
            value,
            label: say(`exports.scope.${value}`),
          }))}
        />
      )}
      <Choices
        label={say('exports.what')}
        value={chosen.what}
        onChange={(what) => setChosen({ what, format: EXPORTABLE[what][0] })}
        choices={EXPORTABLES.map((value) => ({ value, label: say(`exports.what.${value}`) }))}
      />
      <Choices
        label={say('exports.format')}
        value={chosen.format}
        onChange={(format) => setChosen({ ...chosen, format })}
        choices={EXPORTABLE[chosen.what].map((value) => ({ value, label: say(`exports.format.${value}`) }))}
      />
      {ready ? (
        <>
          <Shown preview={preview} />
          {preview.cannotKeep.length > 0 && (
            <section className={styles.lost}>
              <h3>{say('exports.cannot-keep')}</h3>
              <ul>
                {preview.cannotKeep.map((id) => (
                  <li key={id}>{tell({ id, values: {} })}</li>
                ))}
              </ul>
            </section>
          )}
          {preview.problems.length > 0 && (
            <ul className={styles.problems}>
              {preview.problems.map((problem) => (
                <li key={`${problem.id} ${JSON.stringify(problem.values)}`}>{tell(problem)}</li>
              ))}
            </ul>
          )}
        </>
      ) : (
        <p role="status" className={styles.waiting}>
          {say(preview === 'making' ? 'exports.making' : 'exports.failed')}
        </p>
      )}
      {!isWhole && (
        <section className={styles.lost} role="alert">
          <h3>{say('exports.unkept')}</h3>
          <ul lang="ja">
            {unkept.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      )}
      <footer className={styles.foot}>
        {article !== undefined && chosen.what === 'alignment' && chosen.format === 'xlsx' && (
          <Button
            refused={refused}
            onPress={() => {
              onClose();
              offers.find('import-review')?.();
            }}
          >
            {say('keys.import-review')}
          </Button>
        )}
        {!isWhole && <Button onPress={onClose}>{say('exports.back')}</Button>}
        {/* Disabled while it writes, it would lose the focus, and Escape its way to the dialog. */}
        <Button look="main" isDisabled={!ready} onPress={() => void write()}>
          <Download size={15} aria-hidden />
          {say(isWhole ? 'exports.write' : 'exports.write.without')}
        </Button>
      </footer>
    </div>
  );
}

/** Chooses what leaves the workbench and in which format, with a preview and what the format cannot keep. */
export function ExportDialog() {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const scope = useSelected((state) => state.sending);
  const page = useSelected((state) => state.page?.id);
  return (
    <>
      <ReviewIn />
      <Window
        title={say(scope === 'article' ? 'exports.title.article' : 'exports.title.project')}
        closeLabel={say('app.close')}
        open={scope !== undefined}
        onClose={act.closeExport}
        wide
      >
        {scope !== undefined && <Body scope={scope} page={page} onClose={act.closeExport} />}
      </Window>
    </>
  );
}

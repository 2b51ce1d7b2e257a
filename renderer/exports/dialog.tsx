import { Download, Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { EXPORTABLE, EXPORTABLES } from '../../src/formats/export-formats.ts';
import { useRefusal } from '../palette/offers.ts';
import { download } from '../projects/incoming.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choice.tsx';
import { Window } from '../ui/overlay.tsx';
import { useSelected, useWorkbench } from '../workbench.ts';
import styles from './dialog.module.css';
import { type Chosen, NOTHING, Shown, usePreview } from './preview.tsx';
import { printPage } from './print.ts';
import { ReviewIn } from './review-in.tsx';

/** In which formats something can leave; only the report is made for paper. */
const formatsOf = (what: Chosen['what']): readonly Chosen['format'][] =>
  what === 'report' ? [...EXPORTABLE.report, 'paper'] : EXPORTABLE[what];

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
  const printer = useSelected((state) => state.host.printer);
  const isWhole = unkept.length === 0;
  const { what, format } = chosen;
  const leave = (): Promise<boolean> => {
    if (format === 'paper') return act.printReport(article, printPage, !isWhole);
    const wanted = { what, format, ...(article === undefined ? {} : { article }) };
    return act.writeExport(wanted, download, !isWhole);
  };
  const write = async () => {
    if (writing.current) return;
    writing.current = true;
    if (await leave()) onClose();
    else setUnkept(act.unfinishedWords());
    writing.current = false;
  };
  const prints = format === 'paper' && !printer;
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
        value={what}
        onChange={(what) => setChosen({ what, format: EXPORTABLE[what][0] })}
        choices={EXPORTABLES.map((value) => ({ value, label: say(`exports.what.${value}`) }))}
      />
      <Choices
        label={say('exports.format')}
        value={format}
        onChange={(format) => setChosen({ ...chosen, format })}
        choices={formatsOf(what).map((value) => ({
          value,
          label: say(value === 'paper' && printer ? 'exports.format.pdf' : `exports.format.${value}`),
        }))}
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
        {article !== undefined && what === 'alignment' && format === 'xlsx' && (
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
          {prints ? <Printer size={15} aria-hidden /> : <Download size={15} aria-hidden />}
          {say(`exports.${prints ? 'print' : 'write'}${isWhole ? '' : '.without'}`)}
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

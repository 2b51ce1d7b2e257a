import { Columns2 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { slice } from '../../src/base/span.ts';
import { ArrangeArea } from '../arrange/area.tsx';
import { NoEnglish } from '../arrange/no-english.tsx';
import { ArrangeToolbar } from '../arrange/toolbar.tsx';
import { useCorrecting } from '../correct/correcting.ts';
import { Notice } from '../notice.tsx';
import { useRefusal } from '../palette/offers.ts';
import { shortcutOf } from '../palette/press.ts';
import { sentenceNow } from '../review/now.ts';
import { FindingsPanel } from '../review/panel.tsx';
import { useSpeech } from '../speech.tsx';
import { IconToggle } from '../ui/button.tsx';
import { useSelected, useWorkbench } from '../workbench.ts';
import { ApartView } from './apart.tsx';
import { AsideRowView } from './aside.tsx';
import { SourceChip } from './column.tsx';
import { columnWidths, Divider } from './divider.tsx';
import { FindBar } from './find-bar.tsx';
import { spansOfGroup } from './groups.ts';
import styles from './read.module.css';
import { useRead, useReading } from './reading.ts';
import { Ribbons } from './ribbons.tsx';
import { PairRowView } from './row.tsx';
import { RowList, Space } from './row-list.tsx';
import { useShowsSource } from './sources.ts';
import { OverviewStrip } from './strip.tsx';

/** Says aloud which words translate each other, for those who do not see them glow. Only keys make it speak. */
function Spoken() {
  const { say } = useSpeech();
  const cursor = useRead((state) => state.cursor);
  const prepared = useRead((state) => state.prepared);
  const { article, groups } = prepared;
  if (cursor?.group === undefined) return <output className={styles.unseen} />;
  const words = (side: 'ja' | 'en') =>
    spansOfGroup(article.links, groups, cursor.group ?? -1, side)
      .map((span) => slice((side === 'ja' ? article.ja : article.en[span.file])?.text ?? '', span))
      .join(' … ');
  return <output className={styles.unseen}>{say('read.lit', { ja: words('ja'), en: words('en') })}</output>;
}

const STEPS: Readonly<Record<string, 'left' | 'right' | 'up' | 'down'>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The names of the texts over their columns, and between them the handle that makes one wider. */
function Heads({ onDrag }: { readonly onDrag: (divider: number | undefined) => void }) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const { article } = useRead((state) => state.prepared);
  const refused = useRefusal('sources');
  const together = useSelected((state) => state.settings.together);
  const arranges = useSelected((state) => state.tab === 'arrange');
  return (
    <div className={styles.heads}>
      <div className={styles.columns}>
        <p className={styles.head}>
          <strong>{say('read.ja')}</strong>
          <span className={styles.file}>{article.ja.file || say('read.pasted')}</span>
          {article.en.length === 0 && (
            <>
              <span>{say('read.alone.no-source')}</span>
              <button
                type="button"
                className={styles.choose}
                disabled={refused !== undefined}
                title={refused}
                onClick={() => act.pose({ kind: 'choose-sources', article: article.id })}
              >
                {say('articles.sources.choose')}
              </button>
            </>
          )}
        </p>
        {article.en.length > 0 && (
          <>
            <Divider onDrag={onDrag} />
            <p className={styles.head}>
              <strong>{say('read.en')}</strong>
              {article.en.map((text, file) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: sources never change places while an article is open
                <span key={file} className={styles.file}>
                  {article.en.length > 1 && <SourceChip file={file} />}
                  {text.file || say('read.pasted')}
                </span>
              ))}
            </p>
          </>
        )}
      </div>
      {!arranges && article.en.length > 0 && (
        <div className={styles.together}>
          <IconToggle
            label={say('keys.together')}
            shortcut={shortcutOf('together') ?? ''}
            isSelected={!together}
            onChange={(apart) => act.change({ together: !apart })}
          >
            <Columns2 size={15} aria-hidden />
          </IconToggle>
        </div>
      )}
    </div>
  );
}

function Rows() {
  const reading = useReading();
  const { say } = useSpeech();
  const hint = useId();
  const prepared = useRead((state) => state.prepared);
  const { rows } = prepared;
  const area = useRef<HTMLElement>(null);
  const attended = useRead((state) => state.attended);
  const correcting = useCorrecting();

  // Whoever opens an article comes to read: the arrow keys belong to the text at once, and again when it is asked for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: every wish counts
  useEffect(() => area.current?.focus({ preventScroll: true }), [attended]);

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (event.target !== event.currentTarget) return;
    const step = STEPS[event.key];
    const { cursor } = reading.getState();
    if (step !== undefined) reading.act.move(step);
    else if (event.key === 's' && cursor !== undefined) reading.act.move('side');
    else if (event.key === 'Enter' && cursor !== undefined) {
      const row = rows[cursor.row];
      const sentence = sentenceNow(reading);
      if (row?.kind === 'aside') reading.act.unfold(row.name);
      else if (sentence !== undefined) void correcting.act.open(sentence);
    } else return;
    event.preventDefault();
  };

  const showsSource = useShowsSource();

  if (rows.length === 0) return <p className={styles.empty}>{say('read.empty')}</p>;
  return (
    <>
      <p id={hint} className={styles.unseen}>
        {say('read.area.hint')}
      </p>
      <RowList
        area={area}
        count={rows.length}
        ahead={400}
        role="region"
        label={say('read.area')}
        hint={hint}
        keepsPlace
        head={Head}
        onKeyDown={press}
        row={(index) => {
          const row = rows[index];
          if (row === undefined) return undefined;
          return row.kind === 'pair' ? (
            <PairRowView row={row} at={index} showSource={showsSource[index] === true} />
          ) : (
            <AsideRowView row={row} />
          );
        }}
      />
    </>
  );
}

const Head = () => (
  <Space>
    <Ribbons />
  </Space>
);

/** The reading view: both columns, the strip, the findings. */
export function ReadView() {
  const panel = useRead((state) => state.panel);
  const find = useRead((state) => state.find.open);
  const hasSource = useRead((state) => state.prepared.article.en.length > 0);
  const arranges = useSelected((state) => state.tab === 'arrange');
  const isApart = useSelected((state) => !state.settings.together) && hasSource && !arranges;
  const divider = useSelected((state) => state.settings.divider);
  const [dragged, setDragged] = useState<number | undefined>(undefined);
  return (
    <div className={styles.view}>
      <main
        className={styles.main}
        data-columns={hasSource ? 'two' : 'one'}
        data-apart={isApart || undefined}
        data-arranges={arranges || undefined}
        style={columnWidths(dragged ?? divider)}
      >
        {arranges && hasSource && <ArrangeToolbar />}
        <Heads onDrag={setDragged} />
        {find && <FindBar />}
        <div className={styles.body}>
          {arranges && !hasSource ? (
            <NoEnglish />
          ) : arranges ? (
            <ArrangeArea />
          ) : isApart ? (
            <ApartView />
          ) : (
            <Rows />
          )}
          {!(arranges && !hasSource) && <OverviewStrip />}
        </div>
        <Notice />
        <Spoken />
      </main>
      {panel && !arranges && <FindingsPanel />}
    </div>
  );
}

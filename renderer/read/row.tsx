import { ArrowDownToLine, ArrowUpToLine, CircleHelp } from 'lucide-react';
import { type MouseEvent, memo, type PointerEvent, useMemo } from 'react';
import { Why } from '../arrange/why.tsx';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import { SheetButton } from '../ui/sheet-button.tsx';
import { useSelected } from '../workbench.ts';
import type { Alone } from './alone.ts';
import { Column, type Hits } from './column.tsx';
import type { Moved } from './moved.ts';
import type { Prepared } from './prepare.ts';
import { useRead, useReading } from './reading.ts';
import styles from './row.module.css';
import type { PairRow } from './rows.ts';
import { SeverityIcon, worstOf } from './severity.tsx';

const SHEET = { sheet: styles.movedSheet, body: styles.movedBody };

/** Which group of linked words the pointer is over. */
export function groupUnder(event: PointerEvent | MouseEvent): number | undefined {
  const target = event.target instanceof Element ? event.target.closest('[data-group]') : null;
  const group = target?.getAttribute('data-group');
  return group === null || group === undefined ? undefined : Number(group);
}

/** The findings the pointer is over, the worst not necessarily first. */
export function findingsUnder(event: MouseEvent): readonly number[] {
  const target = event.target instanceof Element ? event.target.closest('[data-findings]') : null;
  return (target?.getAttribute('data-findings') ?? '').split(' ').filter(Boolean).map(Number);
}

/** Icons of the findings of a row: one a severity, pressing it opens the first of them. */
function Margin({ row, prepared }: { readonly row: number; readonly prepared: Prepared }) {
  const reading = useReading();
  const { say } = useSpeech();
  const findings = prepared.findingsOfRow[row] ?? [];
  const severities = findings.flatMap((at) => prepared.article.findings[at]?.severity ?? []);
  const worst = worstOf(severities);
  if (worst === undefined) return null;
  const open = () => {
    const { selected } = reading.getState();
    const at = selected === undefined ? -1 : findings.indexOf(selected);
    reading.act.select(findings[(at + 1) % findings.length]);
  };
  const label = `${say('findings.title')}: ${say(`severity.${worst}`)}${findings.length > 1 ? ` × ${findings.length}` : ''}`;
  return (
    <button type="button" className={styles.flag} onClick={open} aria-label={label} tabIndex={-1}>
      <SeverityIcon severity={worst} />
      {findings.length > 1 && <span className={styles.more}>{findings.length}</span>}
    </button>
  );
}

/** The beginning of a sentence without its quotation marks, since it is quoted itself. */
const firstWords = (sentence: string): string => {
  const bare = sentence.replace(/^["“]|["”]$/g, '');
  return bare.length <= 90 ? bare : `${bare.slice(0, 90).replace(/\s\S*$/, '')} …`;
};

/** Says where the English of this row stands in its source, and leads there. */
function MovedCue({ moved }: { readonly moved: Moved }) {
  const reading = useReading();
  const { say } = useSpeech();
  const { article, index } = useRead((state) => state.prepared);
  const { after } = moved;
  const text = after && article.en[after.file];
  const span = after && text?.sentences[after.sentence];
  const row = after && index.ofEn[after.file]?.[after.sentence];
  const Icon = moved.direction === 'earlier' ? ArrowUpToLine : ArrowDownToLine;
  const quote = text && span ? firstWords(text.text.slice(span.start, span.end)) : '';
  return (
    <SheetButton
      className={styles.moved}
      title={say(`read.moved.${moved.direction}`)}
      placement="bottom start"
      look={SHEET}
      sheet={(close) => (
        <>
          <p>{quote === '' ? say('read.moved.start') : say('read.moved.after', { text: quote })}</p>
          {row !== undefined && row >= 0 && (
            <Button
              onPress={() => {
                reading.act.goTo(row);
                close();
              }}
            >
              {say('read.moved.go')}
            </Button>
          )}
        </>
      )}
    >
      <Icon size={12} aria-hidden />
      {say(`read.moved.${moved.direction}`)}
    </SheetButton>
  );
}

/** Says that a row has one side only and why, in a few words; the button tells what that rests on. */
function AloneCue({ alone, bead }: { readonly alone: Alone; readonly bead: number }) {
  const { say } = useSpeech();
  const page = useRead((state) => state.prepared.article);
  const held = page.beads[bead];
  return (
    <p className={styles.why}>
      {say(`read.alone.${alone}`)}
      {held !== undefined && alone !== 'no-source' && (
        <SheetButton
          className={styles.reason}
          label={say('arrange.why.title.alone')}
          placement="bottom start"
          look={SHEET}
          sheet={() => <Why page={page} bead={held} />}
        >
          <CircleHelp size={13} aria-hidden />
        </SheetButton>
      )}
    </p>
  );
}

/** Hits of the search in one row, none in most. */
function useHits(row: PairRow, prepared: Prepared): Hits | undefined {
  const find = useRead((state) => state.find);
  return useMemo(() => {
    if (find.hits.length === 0) return undefined;
    const { article } = prepared;
    const spanOf = (side: 'ja' | 'en', file: number, sentence: number) =>
      (side === 'ja' ? article.ja : article.en[file])?.sentences[sentence];
    const places = [
      ...row.ja.map((sentence) => ({ side: 'ja' as const, file: 0, span: spanOf('ja', 0, sentence) })),
      ...row.en.map(({ file, sentence }) => ({
        side: 'en' as const,
        file,
        span: spanOf('en', file, sentence),
      })),
    ];
    const marks = find.hits.flatMap((hit, index) =>
      places.some(
        ({ side, file, span }) =>
          hit.side === side && hit.file === file && span && hit.start < span.end && hit.end > span.start,
      )
        ? [{ ...hit, kind: 'found' as const, index }]
        : [],
    );
    return marks.length === 0 ? undefined : { marks, now: find.now };
  }, [find, prepared, row]);
}

/** Sentences side by side. */
export const PairRowView = memo(function PairRowView({
  row,
  at,
  showSource,
}: {
  readonly row: PairRow;
  readonly at: number;
  readonly showSource: boolean;
}) {
  const reading = useReading();
  const { say } = useSpeech();
  const prepared = useRead((state) => state.prepared);
  const lit = useRead((state) => (state.lit?.bead === row.bead ? state.lit.group : undefined));
  const selected = useRead((state) =>
    state.selected !== undefined &&
    touches(prepared.article.findings[state.selected], row, at, prepared, state.selected)
      ? state.selected
      : undefined,
  );
  const cursor = useRead((state) => (state.cursor?.row === at ? state.cursor.side : undefined));
  const readings = useSelected((state) => state.settings.furigana !== 'none');
  const hits = useHits(row, prepared);

  const over = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const group = groupUnder(event);
    reading.act.light(group === undefined ? undefined : { bead: row.bead, group });
  };
  const press = (event: MouseEvent) => {
    const findings = findingsUnder(event);
    const now = reading.getState().selected;
    const next = findings[(now === undefined ? 0 : findings.indexOf(now) + 1) % findings.length];
    if (next !== undefined && !window.getSelection()?.toString()) reading.act.select(next);
    else {
      const group = groupUnder(event);
      if (group !== undefined) reading.act.light({ bead: row.bead, group });
    }
  };
  const shared = { row, prepared, lit, selected, hits, readings, cursor };
  const severity = selected === undefined ? undefined : prepared.article.findings[selected]?.severity;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    // biome-ignore lint/a11y/useKeyWithClickEvents: the reading area answers the keyboard for all its rows
    <div
      role="group"
      aria-label={say('read.row', { row: at + 1 })}
      className={join(
        styles.row,
        styles[row.form],
        row.opens && styles.opens,
        selected !== undefined && styles.selected,
        row.alone && styles.alone,
        (row.moved || row.movedAlong) && styles.isMoved,
      )}
      data-severity={severity}
      onPointerOver={over}
      onPointerLeave={() => reading.act.light(undefined)}
      onClick={press}
    >
      <div className={styles.margin}>
        <Margin row={at} prepared={prepared} />
      </div>
      <div className={styles.cell} data-side="ja">
        {row.ja.length > 0 ? (
          <Column side="ja" {...shared} />
        ) : (
          row.alone && <AloneCue alone={row.alone} bead={row.bead} />
        )}
      </div>
      <div className={styles.cell} data-side="en">
        {row.moved && <MovedCue moved={row.moved} />}
        {row.en.length > 0 ? (
          <Column side="en" {...shared} showSource={showSource} />
        ) : (
          row.alone && row.alone !== 'no-source' && <AloneCue alone={row.alone} bead={row.bead} />
        )}
      </div>
    </div>
  );
});

function touches(
  finding: { readonly bead?: number } | undefined,
  row: PairRow,
  at: number,
  prepared: Prepared,
  index: number,
): boolean {
  if (finding === undefined) return false;
  if (finding.bead === row.bead || (prepared.findingsOfRow[at] ?? []).includes(index)) return true;
  const has = (marks: readonly { readonly kind: string; readonly index: number }[] | undefined) =>
    marks?.some((mark) => mark.kind === 'finding' && mark.index === index) === true;
  return (
    row.ja.some((sentence) => has(prepared.jaMarks[sentence])) ||
    row.en.some(({ file, sentence }) => has(prepared.enMarks[file]?.[sentence]))
  );
}

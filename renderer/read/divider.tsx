import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { DEFAULT_SETTINGS } from '../../src/api/views.ts';
import { useSpeech } from '../speech.tsx';
import { useSelected, useWorkbench } from '../workbench.ts';
import styles from './divider.module.css';

/** The narrowest and the widest that the Japanese column may be, as a share of both. */
const BOUNDS = { least: 0.3, most: 0.7 } as const;
const STEP = 0.02;

const bound = (share: number): number =>
  Math.round(Math.min(BOUNDS.most, Math.max(BOUNDS.least, share)) * 100) / 100;

/** The widths of the columns as the styles below ask for them. */
export const columnWidths = (divider: number): Readonly<Record<string, string>> => ({
  '--ja-width': `${Math.round(divider * 100)}fr`,
  '--en-width': `${100 - Math.round(divider * 100)}fr`,
});

/** The handle between the heads of the columns: dragged, or moved by arrow keys; a double click puts it back. */
export function Divider({ onDrag }: { readonly onDrag: (divider: number | undefined) => void }) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const divider = useSelected((state) => state.settings.divider);
  const begin = useRef<{ readonly x: number; readonly width: number; readonly share: number } | undefined>(
    undefined,
  );
  const [drawn, setDrawn] = useState<number | undefined>(undefined);
  const now = drawn ?? divider;
  const percent = Math.round(now * 100);

  const down = (event: PointerEvent) => {
    const columns = event.currentTarget.parentElement?.getBoundingClientRect();
    if (columns === undefined || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    begin.current = { x: event.clientX, width: columns.width, share: divider };
  };
  const move = (event: PointerEvent) => {
    if (begin.current === undefined) return;
    const next = bound(begin.current.share + (event.clientX - begin.current.x) / begin.current.width);
    setDrawn(next);
    onDrag(next);
  };
  const up = () => {
    begin.current = undefined;
    if (drawn !== undefined) act.change({ divider: drawn });
    setDrawn(undefined);
    onDrag(undefined);
  };
  const press = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -STEP : event.key === 'ArrowRight' ? STEP : undefined;
    if (by === undefined) return;
    event.preventDefault();
    act.change({ divider: bound(divider + by) });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line between paragraphs cannot be moved
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={say('read.divider')}
      aria-valuemin={BOUNDS.least * 100}
      aria-valuemax={BOUNDS.most * 100}
      aria-valuenow={percent}
      aria-valuetext={say('read.divider.value', { ja: percent, en: 100 - percent })}
      tabIndex={0}
      className={styles.divider}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
      onKeyDown={press}
      onDoubleClick={() => act.change({ divider: DEFAULT_SETTINGS.divider })}
    >
      <GripVertical size={14} aria-hidden />
    </div>
  );
}

import { ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, memo, type PointerEvent, type Ref, useMemo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import { nameOf, placeOf, type SentenceName, type SentencePlace } from '../arrange/places.ts';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import { useSelected } from '../workbench.ts';
import styles from './apart.module.css';
import { letterOf, SourceChip } from './column.tsx';
import type { Paragraph } from './paragraphs.ts';
import type { Mark } from './pieces.ts';
import { useRead, useReading } from './reading.ts';
import { findingsUnder, groupUnder } from './row.tsx';
import { SentenceText } from './sentence.tsx';

const NO_MARKS: readonly Mark[] = [];
const Space = () => <div className={styles.space} />;

/** What a folded paragraph is remembered by. */
export const foldName = (side: 'ja' | 'en', { file, sentences }: Paragraph): string =>
  `apart-${side}${file}:${sentences[0]}`;

/** Hits of the search in one text, and the one the person stands at. */
function useHits(side: 'ja' | 'en', file: number): { readonly marks: readonly Mark[]; readonly now: number } {
  const find = useRead((state) => state.find);
  return useMemo(
    () => ({
      marks: find.hits.flatMap((hit, index) =>
        hit.side === side && hit.file === file ? [{ ...hit, kind: 'found' as const, index }] : [],
      ),
      now: find.now,
    }),
    [find, side, file],
  );
}

interface ParagraphProps {
  readonly side: 'ja' | 'en';
  readonly paragraph: Paragraph;
  /** The sentences whose bead a person looks at, by their names, with spaces between; empty for most. */
  readonly lit: string;
  readonly several: boolean;
}

/** A paragraph in running text; what stands beside the text is one line until a person unfolds it. */
const ParagraphView = memo(function ParagraphView({ side, paragraph, lit, several }: ParagraphProps) {
  const reading = useReading();
  const { say, count } = useSpeech();
  const prepared = useRead((state) => state.prepared);
  const group = useRead((state) => state.lit?.group);
  const selected = useRead((state) => state.selected);
  const readings = useSelected((state) => state.settings.furigana !== 'none');
  const { file, form, sentences, opens } = paragraph;
  const hits = useHits(side, file);
  const name = foldName(side, paragraph);
  const unfolded = useRead((state) => state.unfolded.has(name));
  const text = side === 'ja' ? prepared.article.ja : prepared.article.en[file];
  const litNames = new Set(lit.split(' '));
  const isOpen = form !== 'folded' || unfolded;
  const Block = form === 'heading' ? 'h2' : 'p';
  return (
    <div className={join(styles.paragraph, styles[form])}>
      {opens && side === 'en' && several && (
        <p className={styles.source}>
          <SourceChip file={file} />
          {text?.file || letterOf(file)}
        </p>
      )}
      {form === 'folded' && (
        <AriaButton
          className={join(styles.fold)}
          aria-expanded={unfolded}
          onPress={() => reading.act.unfold(name)}
        >
          <ChevronRight size={14} aria-hidden className={join(styles.chevron, unfolded && styles.open)} />
          {say('read.aside.boilerplate')} {count('read.aside.count', sentences.length)}
        </AriaButton>
      )}
      {isOpen && (
        <Block lang={side} className={styles[side]}>
          {sentences.map((sentence, at) => {
            const own = nameOf({ side, file, sentence });
            return (
              <span key={sentence}>
                {at > 0 && side === 'en' ? ' ' : ''}
                <span data-place={own} className={join(litNames.has(own) && styles.lit)}>
                  <SentenceText
                    prepared={prepared}
                    side={side}
                    file={file}
                    sentence={sentence}
                    glow={{ group, finding: selected, foundNow: hits.now }}
                    found={hits.marks.length === 0 ? NO_MARKS : hits.marks}
                    readings={readings}
                  />
                </span>
              </span>
            );
          })}
        </Block>
      )}
    </div>
  );
});

/** The sentence under an event. */
const placeUnder = ({ target }: { readonly target: EventTarget }): SentencePlace | undefined =>
  placeOf((target instanceof Element && target.closest('[data-place]')?.getAttribute('data-place')) || '');

export interface ColumnProps {
  readonly side: 'ja' | 'en';
  readonly paragraphs: readonly Paragraph[];
  readonly lit: ReadonlySet<SentenceName>;
  readonly list: Ref<VirtuosoHandle>;
  readonly begin: number;
  readonly beadOf: (place: SentencePlace) => number | undefined;
  /** A person looks at a sentence; `chosen` when they did more than pass over it. */
  readonly onLook: (place: SentencePlace, chosen: boolean) => void;
  readonly onStep: (step: 'up' | 'down' | 'over') => void;
  readonly onScroller: (element: HTMLElement | null) => void;
  readonly onSeen: (first: number, last: number) => void;
}

const STEPS: Readonly<Record<string, 'up' | 'down' | 'over'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'over',
  ArrowRight: 'over',
  s: 'over',
};

/** One text in full, scrolled on its own. */
export function ApartColumn(props: ColumnProps) {
  const { side, paragraphs, lit, list, begin, beadOf, onLook, onStep, onScroller, onSeen } = props;
  const reading = useReading();
  const { say } = useSpeech();
  const several = useRead((state) => state.prepared.article.en.length > 1);
  const over = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const place = placeUnder(event);
    const [group, bead] = [groupUnder(event), place && beadOf(place)];
    reading.act.light(group === undefined || bead === undefined ? undefined : { bead, group });
    if (place !== undefined) onLook(place, false);
  };
  const press = (event: MouseEvent) => {
    if (window.getSelection()?.toString()) return;
    const findings = findingsUnder(event);
    const now = reading.getState().selected;
    const next = findings[(now === undefined ? 0 : findings.indexOf(now) + 1) % findings.length];
    if (next !== undefined) return reading.act.select(next);
    const place = placeUnder(event);
    if (place !== undefined) onLook(place, true);
  };
  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step === undefined || event.target !== event.currentTarget) return;
    onStep(step);
    event.preventDefault();
  };
  const litOf = ({ file, sentences }: Paragraph): string =>
    sentences
      .map((sentence) => nameOf({ side, file, sentence }))
      .filter((name) => lit.has(name))
      .join(' ');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list inside has the focus and the keys
    // biome-ignore lint/a11y/useKeyWithClickEvents: arrow keys do the same
    <div
      className={styles.column}
      data-side={side}
      onPointerOver={over}
      onPointerLeave={() => reading.act.light(undefined)}
      onClick={press}
    >
      <Virtuoso
        ref={list}
        scrollerRef={(element) => onScroller(element instanceof HTMLElement ? element : null)}
        className={join(styles.list)}
        totalCount={paragraphs.length}
        increaseViewportBy={300}
        initialTopMostItemIndex={begin}
        rangeChanged={({ startIndex, endIndex }) => onSeen(startIndex, endIndex)}
        onKeyDown={key}
        role="region"
        aria-label={say(`read.column.${side}`)}
        tabIndex={0}
        components={{ Header: Space, Footer: Space }}
        itemContent={(at) => {
          const paragraph = paragraphs[at];
          return (
            paragraph && (
              <ParagraphView side={side} paragraph={paragraph} lit={litOf(paragraph)} several={several} />
            )
          );
        }}
      />
    </div>
  );
}

import { Fragment, memo } from 'react';
import type { Severity } from '../../src/check/finding.ts';
import { join } from '../ui/join.ts';
import { cutPieces, type Mark, type Piece, type Stretch, within } from './pieces.ts';
import type { Prepared } from './prepare.ts';
import styles from './sentence.module.css';
import { worstOf } from './severity.tsx';

/** What glows in a sentence just now. */
export interface Glow {
  readonly group: number | undefined;
  readonly finding: number | undefined;
  readonly foundNow: number | undefined;
}

interface Props {
  readonly prepared: Prepared;
  readonly side: 'ja' | 'en';
  readonly file: number;
  readonly sentence: number;
  readonly glow: Glow;
  readonly found: readonly Mark[];
  readonly readings: boolean;
}

const SEVERITY_CLASS: Readonly<Record<Severity, string | undefined>> = {
  critical: styles.critical,
  major: styles.major,
  minor: styles.minor,
  neutral: styles.neutral,
};

function classOf(stretch: Stretch, prepared: Prepared, side: 'ja' | 'en', glow: Glow): string {
  const { findings } = prepared.article;
  // In the English only what has no Japanese of its own is underlined; the rest shows when its card is open.
  const underlined = stretch.findings.flatMap((at) => {
    const finding = findings[at];
    return finding === undefined || (side === 'en' && finding.ja.length > 0) ? [] : [finding.severity];
  });
  const worst = worstOf(underlined);
  return join(
    worst && styles.marked,
    worst && SEVERITY_CLASS[worst],
    glow.finding !== undefined && stretch.findings.includes(glow.finding) && styles.selected,
    glow.group !== undefined && stretch.links.includes(glow.group) && styles.lit,
    stretch.found.length > 0 && styles.found,
    glow.foundNow !== undefined && stretch.found.includes(glow.foundNow) && styles.foundNow,
  );
}

function Stretches({
  piece,
  text,
  ...props
}: Omit<Props, 'found' | 'sentence'> & { piece: Piece; text: string }) {
  return piece.stretches.map((stretch) => {
    const words = text.slice(stretch.start, stretch.end);
    const name = classOf(stretch, props.prepared, props.side, props.glow);
    if (name === '' && stretch.links.length === 0 && stretch.findings.length === 0)
      return <Fragment key={stretch.start}>{words}</Fragment>;
    return (
      <span
        key={stretch.start}
        className={name}
        data-group={stretch.links[0]}
        data-findings={stretch.findings.length > 0 ? stretch.findings.join(' ') : undefined}
      >
        {words}
      </span>
    );
  });
}

/** One sentence with its readings, links, underlines and hits; each mark can be told apart without colour. */
export const SentenceText = memo(function SentenceText(props: Props) {
  const { prepared, side, file, sentence, found, readings } = props;
  const view = side === 'ja' ? prepared.article.ja : prepared.article.en[file];
  const span = view?.sentences[sentence];
  if (view === undefined || span === undefined) return null;
  const marks = (side === 'ja' ? prepared.jaMarks[sentence] : prepared.enMarks[file]?.[sentence]) ?? [];
  const rubies = side === 'ja' && readings ? within(prepared.article.ja.rubies, span) : [];
  return cutPieces(span, found.length > 0 ? [...marks, ...found] : marks, rubies).map((piece) =>
    piece.reading === undefined ? (
      <Stretches key={piece.start} piece={piece} text={view.text} {...props} />
    ) : (
      <ruby key={piece.start} className={styles.ruby}>
        <Stretches piece={piece} text={view.text} {...props} />
        <rt>{piece.reading}</rt>
      </ruby>
    ),
  );
});

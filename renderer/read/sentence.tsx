import { Fragment, type MouseEvent, memo } from 'react';
import type { Span } from '../../src/base/span.ts';
import type { Severity } from '../../src/check/finding.ts';
import { letterAt } from '../correct/caret.ts';
import { ChangedWords } from '../correct/changed-words.tsx';
import { changesIn } from '../correct/changes.ts';
import { useCorrect, useCorrecting } from '../correct/correcting.ts';
import { EditorPlace } from '../correct/editor-place.tsx';
import { Signs } from '../correct/signs.tsx';
import { join } from '../ui/join.ts';
import { cutPieces, cutStretches, type Mark, type Stretch, within } from './pieces.ts';
import { asksForMore, type Prepared } from './prepare.ts';
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

type Drawn = Omit<Props, 'found' | 'sentence'> & { readonly text: string };

function Stretches({ stretches, text, ...props }: Drawn & { readonly stretches: readonly Stretch[] }) {
  return stretches.map((stretch) => {
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

/** What is marked in a sentence: what asks for something, what a person looks at, links, hits of the search. */
function marksOf({ prepared, side, file, sentence, glow, found }: Props): readonly Mark[] {
  const all = (side === 'ja' ? prepared.jaMarks[sentence] : prepared.enMarks[file]?.[sentence]) ?? [];
  const marks = all.filter(
    ({ kind, index }) =>
      kind !== 'finding' || index === glow.finding || asksForMore(prepared.article.findings[index]),
  );
  return found.length > 0 ? [...marks, ...found] : marks;
}

/** The words of a sentence with its readings, links, underlines and hits; each mark can be told apart without colour. */
function Words({ span, text, ...props }: Props & { readonly span: Span; readonly text: string }) {
  const { prepared, side, readings } = props;
  const rubies = side === 'ja' && readings ? within(prepared.article.ja.rubies, span) : [];
  return cutPieces(span, marksOf(props), rubies).map((piece) =>
    piece.reading === undefined ? (
      <Stretches key={piece.start} stretches={piece.stretches} text={text} {...props} />
    ) : (
      <ruby key={piece.start} className={styles.ruby}>
        <Stretches stretches={piece.stretches} text={text} {...props} />
        <rt>{piece.reading}</rt>
      </ruby>
    ),
  );
}

/** A Japanese sentence, which can be opened for writing, and shows what people made of it. */
function JapaneseSentence(props: Props & { readonly span: Span; readonly text: string }) {
  const { prepared, sentence, span, text } = props;
  const { act } = useCorrecting();
  const part = useCorrect(({ open }) => open?.sentences.indexOf(sentence) ?? -1);
  const written = useCorrect(({ leaving }) => leaving.find((one) => one.sentences.includes(sentence)));
  const showsChanges = useCorrect((state) => state.changes);
  if (part === 0) return <EditorPlace />;
  // The editor of the first sentence stands for the whole.
  if (part > 0) return null;
  // What was written stands here already while it is being kept.
  if (written !== undefined) return written.sentences[0] === sentence ? written.text : null;
  const { article } = prepared;
  const about = article.sentences[sentence];
  const changes = showsChanges && about?.edited ? changesIn(article, span) : undefined;
  const isLast = article.sentences[sentence + 1]?.unit !== about?.unit;
  const open = (event: MouseEvent<Element>): void => {
    event.preventDefault();
    void act.open(sentence, letterAt(event.currentTarget, event.clientX, event.clientY));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and E do the same in the text
    <span data-ja={sentence} onDoubleClick={open}>
      {changes === undefined ? (
        <Words {...props} />
      ) : (
        <ChangedWords
          changes={changes}
          draw={(stretch) => (
            <Stretches stretches={cutStretches(stretch, marksOf(props))} {...props} text={text} />
          )}
        />
      )}
      {about !== undefined && isLast && <Signs sentence={about} />}
    </span>
  );
}

/** One sentence of either side. */
export const SentenceText = memo(function SentenceText(props: Props) {
  const { prepared, side, file, sentence } = props;
  const view = side === 'ja' ? prepared.article.ja : prepared.article.en[file];
  const span = view?.sentences[sentence];
  if (view === undefined || span === undefined) return null;
  const Drawn = side === 'ja' ? JapaneseSentence : Words;
  return <Drawn {...props} span={span} text={view.text} />;
});

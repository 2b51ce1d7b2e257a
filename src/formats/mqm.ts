import type { Bead, SourceSpan } from '../align/alignment.ts';
import type { Finding } from '../check/finding.ts';
import type { Say } from '../messages/message.ts';
import type { Processed } from '../project/way.ts';
import { englishOf, isPair, japaneseOf } from './bead-text.ts';
import { onOneLine } from './concept.ts';

/** The columns that viewers of MQM annotations read, in their order. */
const COLUMNS = [
  ...['system', 'doc', 'docSegId', 'globalSegId', 'rater', 'source', 'target'],
  ...['category', 'severity', 'metadata'],
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `accuracy/wrong-term` as viewers write it: `Accuracy/Wrong term`. */
const categoryName = (category: string): string =>
  category
    .split('/')
    .map((part) => capital(part.replaceAll('-', ' ')))
    .join('/');

/** A text whose own `<v>` cannot be taken for a mark. */
const unmarked = (text: string): string => text.replace(/<(?=\/?v>)/g, '‹');

interface Piece extends SourceSpan {
  readonly text: string;
}

/** Whether a stretch begins in a sentence. */
const holds = (piece: Piece, span: SourceSpan): boolean =>
  span.file === piece.file && span.start >= piece.start && span.start < piece.end;

/** The sentences of one side one after the other, with `<v>` around the first stretch that lies in them. */
function marked(pieces: readonly Piece[], spans: readonly SourceSpan[], between: string): string {
  const found = spans.find((span) => pieces.some((it) => holds(it, span)));
  return pieces
    .map((piece) => {
      const { start, end, text } = piece;
      if (!found || !holds(piece, found)) return unmarked(text.slice(start, end).trim());
      const to = Math.min(found.end, end);
      const [before, inside, after] = [
        text.slice(start, found.start).trimStart(),
        text.slice(found.start, to),
        text.slice(to, end).trimEnd(),
      ];
      return `${unmarked(before)}<v>${unmarked(inside)}</v>${unmarked(after)}`;
    })
    .join(between);
}

function sidesOf(processed: Processed, bead: Bead, finding: Finding): { source: string; target: string } {
  const { ja, en } = processed;
  const japanese = bead.ja.flatMap((index) => {
    const sentence = ja.sentences[index];
    return sentence ? { file: 0, start: sentence.start, end: sentence.end, text: ja.text } : [];
  });
  const english = bead.en.flatMap(({ file, sentence }) => {
    const source = en[file];
    const found = source?.sentences[sentence];
    return source && found ? { file, start: found.start, end: found.end, text: source.text } : [];
  });
  // What is missing from the Japanese is marked where it stands, in the English.
  const inEnglish = finding.ja.length === 0 ? finding.en : [];
  return {
    source: marked(english, inEnglish, ' '),
    target: marked(
      japanese,
      finding.ja.map((span) => ({ ...span, file: 0 })),
      '',
    ),
  };
}

/** What the writer needs besides the article. */
export interface MqmOptions {
  readonly say: Say;
  readonly version: string;
}

/**
 * Writes findings as MQM annotations, tab-separated, one error a line with `<v>` around it, as viewers of error
 * annotations read them; a pair without findings is a line `No-error`. Findings outside every bead have no segment
 * and are left out. The source is the English, the target the Japanese.
 */
export function writeMqm(articles: readonly Processed[], { say, version }: MqmOptions): string {
  const rows: (readonly string[])[] = [COLUMNS];
  let segment = 0;
  for (const processed of articles) {
    processed.alignment.beads.forEach((bead, index) => {
      const found = processed.findings.filter((it) => it.bead === index);
      if (!isPair(bead) && found.length === 0) return;
      segment += 1;
      const head = ['machine', processed.ja.file, String(index + 1), String(segment), `taiyaku ${version}`];
      if (found.length === 0) {
        const bilingual = { ...processed, beads: processed.alignment.beads };
        const texts = [englishOf(bilingual, bead), japaneseOf(bilingual, bead)].map(unmarked);
        rows.push([...head, ...texts, 'No-error', 'No-error', '{}']);
      }
      for (const finding of found) {
        const { source, target } = sidesOf(processed, bead, finding);
        const metadata = {
          note: say(finding.message.id, finding.message.values),
          check: finding.check,
          confidence: Math.round(finding.confidence * 1000) / 1000,
        };
        rows.push([
          ...head,
          ...[source, target, categoryName(finding.category), capital(finding.severity)],
          JSON.stringify(metadata),
        ]);
      }
    });
  }
  return rows.map((row) => `${row.map((cell) => onOneLine(cell.toWellFormed())).join('\t')}\n`).join('');
}

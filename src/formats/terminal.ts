import { type Span, slice } from '../base/span.ts';
import { FAINT, type Finding, type Severity } from '../check/finding.ts';
import type { Say } from '../messages/message.ts';
import { scoreArticle } from '../project/penalty.ts';
import type { Processed } from '../project/way.ts';
import { displayWidth, wrap } from './display-width.ts';

/** How findings are laid out for a terminal. */
export interface TerminalOptions {
  readonly say: Say;
  /** Columns of the terminal, 40 or more. */
  readonly columns: number;
  readonly colour: boolean;
  /** How many findings were left out because they are less sure than was asked for. */
  readonly hidden?: number;
}

/** Select Graphic Rendition codes (ECMA-48 §8.3.117). */
const SGR = {
  critical: '1;31',
  major: '33',
  minor: '36',
  neutral: '2',
  dim: '2',
  bold: '1',
  good: '32',
} as const;
const MARK: Readonly<Record<Severity, string>> = { critical: '━', major: '─', minor: '·', neutral: '·' };
const BADGE: Readonly<Record<Severity, string>> = { critical: '●', major: '▲', minor: '○', neutral: '·' };

const paint = (text: string, code: keyof typeof SGR, colour: boolean): string =>
  colour ? `\u001B[${SGR[code]}m${text}\u001B[0m` : text;

/** Control characters would let a scraped text drive the terminal: they are shown as replacement characters. */
const harmless = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to keep out.
  text.replace(/[\r\n\t]/g, ' ').replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');

/** The sentence or sentences around spans, with the spans underlined on lines of their own. */
function quote(
  text: string,
  sentence: Span,
  spans: readonly Span[],
  mark: string,
  options: TerminalOptions,
  code: keyof typeof SGR,
) {
  const shown = harmless(slice(text, sentence));
  return wrap(shown, options.columns - 6).flatMap((line) => {
    const words = shown.slice(line.start, line.end);
    let under = '';
    let at = line.start;
    for (const character of words) {
      const inside = spans.some(
        (span) => at + sentence.start >= span.start && at + sentence.start < span.end,
      );
      under += (inside ? mark : ' ').repeat(displayWidth(character));
      at += character.length;
    }
    const lines = [`    ${words.trimEnd()}`];
    if (under.trim() !== '') lines.push(`    ${paint(under.trimEnd(), code, options.colour)}`);
    return lines;
  });
}

/** The stretch of a text from the first to the last sentence that holds one of the spans. */
function around(sentences: readonly Span[], spans: readonly Span[]): Span | undefined {
  const held = sentences.filter((sentence) =>
    spans.some((span) => span.start < sentence.end && Math.max(span.end, span.start + 1) > sentence.start),
  );
  const [first] = held;
  const last = held.at(-1);
  return first && last ? { start: first.start, end: last.end } : undefined;
}

function findingLines(finding: Finding, processed: Processed, options: TerminalOptions): readonly string[] {
  const { say, colour, columns } = options;
  const head = `${BADGE[finding.severity]} ${say(`severity.${finding.severity}`)}  ${say(`check.${finding.check}.title`)}`;
  const sure =
    finding.origin === 'model' ? say('text.from-model') : `${Math.round(finding.confidence * 100)} %`;
  const tail = `${sure}  ${finding.category}  [${finding.check}]`;
  const lines = [`${paint(head, finding.severity, colour)}  ${paint(tail, 'dim', colour)}`];
  const sentence = around(processed.ja.sentences, finding.ja);
  if (sentence) {
    lines.push(
      ...quote(processed.ja.text, sentence, finding.ja, MARK[finding.severity], options, finding.severity),
    );
  }
  processed.en.forEach((source, file) => {
    const spans = finding.en.filter((span) => span.file === file);
    const there = around(source.sentences, spans);
    if (there) lines.push(...quote(source.text, there, spans, MARK[finding.severity], options, 'dim'));
  });
  [finding.message, ...(finding.reasons ?? [])].forEach(({ id, values }, at) => {
    const message = harmless(say(id, values));
    lines.push(
      ...wrap(message, columns - 6).map((line, index) => {
        const lead = index > 0 ? ' ' : at === 0 ? '→' : '+';
        return `  ${lead} ${message.slice(line.start, line.end).trimEnd()}`;
      }),
    );
  });
  const [suggestion] = finding.suggestions;
  if (suggestion) {
    // Where something is only put in, the words in front of it say where.
    const { text: whole } = processed.ja;
    const isPutIn = suggestion.start === suggestion.end;
    const lead = isPutIn ? whole.slice(Math.max(0, suggestion.start - LEAD), suggestion.start) : '';
    const before = harmless(`${lead}${slice(whole, suggestion)}`);
    const text = say('text.suggestion', { before, after: harmless(`${lead}${suggestion.text}`) });
    lines.push(`  ${paint(`✓ ${text}`, 'good', colour)}`);
  }
  return [...lines, ''];
}

/** Letters that are shown in front of what a suggestion puts in. */
const LEAD = 6;

/** Findings made to be read in a terminal: the aligned pair, underlined spans, the reason, the suggestion. */
export function writeTerminal(processed: Processed, options: TerminalOptions): string {
  const { say, colour, hidden = 0 } = options;
  const { penalty, words, critical, major, minor } = scoreArticle(processed);
  const own = processed.findings.filter((it) => it.origin !== 'model').length;
  const asked = processed.findings.length - own;
  const lines = processed.findings.flatMap((finding) => findingLines(finding, processed, options));
  const summary =
    processed.findings.length === 0
      ? say('text.nothing', { sentences: processed.ja.sentences.length })
      : say('text.summary', { findings: own, critical, major, minor });
  const notes = [
    ...(asked > 0 ? [say('text.opinions', { count: asked })] : []),
    ...(hidden > 0 ? [say('text.hidden', { count: hidden, least: FAINT })] : []),
    ...(words > 0 ? [say('text.score', { penalty: penalty.toFixed(1), words })] : []),
  ];
  return `${[paint(processed.ja.file, 'bold', colour), '', ...lines, summary, ...notes].join('\n')}\n`;
}

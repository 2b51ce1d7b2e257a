import type { Measured } from '../../src/check/calibration.ts';
import type { CheckId } from '../../src/check/catalog.ts';
import type { Check, Example } from '../../src/check/define-check.ts';
import type { MessageId, Say } from '../../src/messages/message.ts';
import { speaker } from '../../src/messages/speak.ts';

/** One generated file, its path relative to the root of the project. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** The figures of every check that has been measured. */
export type Figures = Readonly<Partial<Record<CheckId, Measured>>>;

const MARK = (path: string): string =>
  `<!-- Written by \`npm run docs\` from ${path} and src/messages. Change those, not this. -->`;

const cells = (text: string | readonly string[]): readonly string[] =>
  typeof text === 'string' ? [text] : text;

/** A text in a list item: its own lines, spaces made visible where they are what is wrong. */
const quote = (text: string): string => `\`${text.replaceAll('`', 'ˋ').replaceAll('\n', '⏎')}\``;

function exampleLines(example: Example): readonly string[] {
  const ja = cells(example.ja);
  const en = cells(example.en ?? []);
  const rows = Math.max(ja.length, en.length);
  const lines: string[] = [];
  for (let row = 0; row < rows; row++) {
    const sides = [ja[row], en[row]]
      .filter((side) => side !== undefined && side !== '')
      .map((it) => quote(it ?? ''));
    const missing = ja[row] === '' ? '（訳文なし） ' : '';
    lines.push(
      `${row === 0 ? `- ${example.finds.length > 0 ? '✗' : '✓'} ` : '  <br>'}${missing}${sides.join(' · ')}`,
    );
  }
  if (example.finds.length > 0) lines.push(`  <br>→ ${example.finds.map(quote).join(', ')}`);
  if (example.fixed !== undefined) lines.push(`  <br>⇒ ${cells(example.fixed).map(quote).join(' · ')}`);
  if (example.note !== undefined) lines.push(`  <br>*${example.note}*`);
  return lines;
}

function part(check: Check, say: Say, heading: string, what: string): readonly string[] {
  const text = (field: string): string => say(`check.${check.id}.${field}` as MessageId);
  return [`## ${heading}`, '', text('why'), '', `**${what}** ${text('remedy')}`, ''];
}

const tenths = (share: number): string => (Math.round(share * 10) / 10).toFixed(1);
const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Figures as cells of a table; a dash where there was nothing to measure. */
const figureCells = (figure: Measured | undefined): readonly string[] =>
  figure === undefined
    ? ['–', '–', '–', '–', '–']
    : [
        tenths(figure.falseAlarms),
        String(figure.findings),
        figure.findings === 0 ? '–' : percent(figure.right / figure.findings),
        String(figure.planted),
        figure.planted === 0 ? '–' : percent(figure.seen / figure.planted),
      ];

/** What was measured of a check, in both languages; nothing before it has been. */
function measuredLines(figure: Measured | undefined): readonly string[] {
  if (figure === undefined) return [];
  const [alarms, findings, right, planted, seen] = figureCells(figure);
  return [
    '## 実測値 · Measured',
    '',
    '| 人手訳1,000文あたりの指摘 · findings per 1,000 human segments | 機械訳での指摘 · on machine text | 誤り箇所に一致 · touch a marked error | 植え込んだ誤り · on planted errors | 一致 · name it |',
    '|---:|---:|---:|---:|---:|',
    `| ${alarms} | ${findings} | ${right} | ${planted} | ${seen} |`,
    '',
  ];
}

/** The page of one check: why, what to do, examples, in both languages. */
function pageOf(check: Check, figures: Figures, ja: Say, en: Say): Page {
  const title = `check.${check.id}.title` as MessageId;
  const reads = check.reads === 'both' ? '訳文と原文 · Japanese and English' : '訳文のみ · Japanese alone';
  return {
    path: `docs/checks/${check.id}.md`,
    text: [
      MARK(`src/check/rules/${check.id}.ts`),
      `# ${ja(title)} · ${en(title)}`,
      '',
      `\`${check.id}\` · ${check.category} · ${check.severity} · ${reads}`,
      '',
      ...part(check, ja, '日本語', '対応方法'),
      ...part(check, en, 'English', 'What to do.'),
      ...measuredLines(figures[check.id]),
      '## 例 · Examples',
      '',
      ...check.examples.flatMap(exampleLines),
      '',
    ].join('\n'),
  };
}

function overview(checks: readonly Check[], figures: Figures, ja: Say, en: Say): Page {
  const rows = checks.map((check) => {
    const title = `check.${check.id}.title` as MessageId;
    const measured = figureCells(figures[check.id]).join(' | ');
    return `| [${ja(title)} · ${en(title)}](${check.id}.md) | ${check.category} | ${check.severity} | ${measured} |`;
  });
  return {
    path: 'docs/checks/README.md',
    text: [
      MARK('src/check/registry.ts, src/check/calibration.ts'),
      '# 検査の一覧 · The checks',
      '',
      '*Reports on human text* counts findings (confidence 0.5 and above) per 1,000 segments that people translated: an',
      'upper bound for false alarms, since translators slip too, and what was read of these by eye were mostly slips (a',
      'wrong weekday, one name in two spellings, an unclosed bracket).',
      '*Findings* and *touch a mark* are counted on machine translations in which people had marked the errors: how many',
      'findings, and the share that touches a mark. Annotators agree with one another on two characters in five and pass',
      'over most brackets, spaces and left-out figures, so this is a lower bound for precision. A dash: the sets have',
      'nothing to measure.',
      '*Planted* counts findings on good translations that a program had spoiled in one place; *name it* is the share that',
      'marks that place. How sure findings are, against how often they are right: [calibration](../calibration.md).',
      '',
      '| | category | severity | reports on human text | findings | touch a mark | planted | name it |',
      '|---|---|---|---:|---:|---:|---:|---:|',
      ...rows,
      '',
    ].join('\n'),
  };
}

/** Every page about the checks, in order. */
export function checkPages(checks: readonly Check[], figures: Figures): readonly Page[] {
  const [ja, en] = [speaker('ja'), speaker('en')];
  return [overview(checks, figures, ja, en), ...checks.map((check) => pageOf(check, figures, ja, en))];
}

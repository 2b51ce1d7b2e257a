import { describe, expect, it } from 'vitest';
import type { Finding } from '../check/finding.ts';
import { speaker } from '../messages/speak.ts';
import type { Processed } from '../project/way.ts';
import { mapOffsets } from '../text/offset-map.ts';
import { articleJson } from './json.ts';
import { writeReport } from './report.ts';
import { lineOf, writeSarif } from './sarif.ts';
import { writeTerminal } from './terminal.ts';

const say = speaker('en');
const JA = '全12章である。\n悪意<script>alert(1)</script>\u202Eの文。';
const EN = 'All 21 chapters.';

const finding: Finding = {
  check: 'numbers',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  confidence: 0.97,
  ja: [{ start: 1, end: 3 }],
  en: [{ file: 0, start: 4, end: 6 }],
  message: { id: 'text.summary', values: { findings: 1, critical: 1, major: 0, minor: 0 } },
  suggestions: [{ start: 1, end: 3, text: '21' }],
  bead: 0,
};

const at = (start: number, end: number, paragraph: number) => ({
  ...{ start, end, paragraph, kind: 'body' as const },
  ...{ tokens: [], quantities: [], moments: [], names: [] },
});
const evidence = { coverageJa: 1, coverageEn: 1, length: 1, position: 1, clues: [] };
const processed: Processed = {
  ja: { file: 'a.ja.txt', text: JA, sentences: [at(0, 8, 0), at(9, JA.length, 1)] },
  en: [{ file: 'a.en.txt', text: EN, sentences: [at(0, EN.length, 0)] }],
  alignment: {
    beads: [
      { ja: [0], en: [{ file: 0, sentence: 0 }], score: 0.98765, evidence },
      { ja: [1], en: [], score: 0.9, evidence },
    ],
    links: [
      { bead: 0, ja: { start: 3, end: 4 }, en: { file: 0, start: 7, end: 15 }, score: 0.8, kind: 'word' },
    ],
    cutShort: false,
  },
  findings: [finding],
  terms: [],
};

describe('JSON', () => {
  it('is what was promised to programs', () => {
    const want = ['beads', 'links', 'findings', 'terms'] as const;
    expect(articleJson(processed, { id: 'x', want, say })).toEqual({
      schema: 'taiyaku/1',
      id: 'x',
      ja: {
        file: 'a.ja.txt',
        sentences: [
          { start: 0, end: 8, paragraph: 0, kind: 'body' },
          { start: 9, end: JA.length, paragraph: 1, kind: 'body' },
        ],
      },
      en: [
        {
          file: 'a.en.txt',
          sentences: [{ start: 0, end: 16, paragraph: 0, kind: 'body' }],
          used: true,
          score: 0.994,
        },
      ],
      beads: [
        { ja: [0], en: [{ file: 0, sentence: 0 }], score: 0.988 },
        { ja: [1], en: [], score: 0.9 },
      ],
      links: [{ bead: 0, ja: [3, 4], en: [0, 7, 15], score: 0.8, kind: 'word' }],
      findings: [
        {
          ...{
            check: 'numbers',
            category: 'accuracy/mistranslation',
            severity: 'critical',
            confidence: 0.97,
          },
          ...{ ja: [[1, 3]], en: [[0, 4, 6]], message: 'Findings: 1 (critical 1, major 0, minor 0)' },
          ...{ suggestions: ['21'], fixes: [{ ja: [1, 3], text: '21' }], bead: 0 },
        },
      ],
      terms: [],
      score: { penalty: 0, points: 25, words: 0, critical: 1, major: 0, minor: 0 },
    });
  });

  it('leaves out what was not wanted', () => {
    expect(articleJson(processed, { id: 'x', want: ['beads'], say })).toMatchObject({
      links: [],
      findings: [],
    });
  });

  it('counts in the text as decoded', () => {
    const shifted = mapOffsets([{ start: 0, end: JA.length, originStart: 10, originEnd: 10 + JA.length }]);
    const json = articleJson(processed, {
      id: 'x',
      want: ['findings'],
      say,
      origins: { ja: shifted, en: [] },
    });
    expect(json.findings[0]?.ja).toEqual([[11, 13]]);
    expect(json.ja.sentences[0]).toMatchObject({ start: 10, end: 18 });
  });
});

describe('reasons and opinions', () => {
  const [finding] = processed.findings;
  const reason = { id: 'check.second-opinion.said', values: { said: '<b>twelve</b>' } } as const;
  const findings =
    finding === undefined
      ? []
      : [
          { ...finding, reasons: [reason] },
          { ...finding, origin: 'model' as const },
        ];
  const spoken = { ...processed, findings };

  it('stand in the JSON, and only the check counts', () => {
    const json = articleJson(spoken, { id: 'x', want: ['findings'], say });
    expect(json.findings[0]?.reasons).toEqual(['The model says: <b>twelve</b>']);
    expect(json.findings.map(({ origin }) => origin)).toEqual([undefined, 'model']);
    expect(json.score).toMatchObject({ points: 25, critical: 1 });
  });

  it('stand in the terminal', () => {
    const text = writeTerminal(spoken, { say, columns: 60, colour: false });
    expect(text).toContain('  + The model says: <b>twelve</b>\n');
    expect(text).toContain('language model, not measured');
    expect(text).toContain('Findings: 1 (critical 1, major 0, minor 0)');
  });

  it('stand in the report as text', () => {
    const page = writeReport([spoken], { say, language: 'en', version: '1' });
    expect(page).toContain('<li>The model says: &lt;b&gt;twelve&lt;/b&gt;</li>');
  });
});

describe('the terminal', () => {
  const text = writeTerminal(processed, { say, columns: 60, colour: false });

  it('underlines what was found on both sides', () => {
    expect(text).toContain('    全12章である。\n      ━━\n');
    expect(text).toContain('    All 21 chapters.\n        ━━\n');
    expect(text).toContain('“12” → “21”');
  });

  it('says how many it leaves out', () => {
    const more = writeTerminal(processed, { say, columns: 60, colour: false, hidden: 3 });
    expect(more).toContain('Less certain and not shown: 3.');
    expect(text).not.toContain('not shown');
  });

  it('shows what is put in behind the words it follows', () => {
    const put = { ...finding, suggestions: [{ start: 3, end: 3, text: '＋' }] };
    const lead = JA.slice(0, 3);
    const more = writeTerminal({ ...processed, findings: [put] }, { say, columns: 60, colour: false });
    expect(more).toContain(`“${lead}” → “${lead}＋”`);
  });

  it('lets no text drive it', () => {
    const evil = { ...processed, findings: [{ ...finding, ja: [{ start: 9, end: 12 }] }] };
    const shown = writeTerminal(
      { ...evil, ja: { ...evil.ja, text: JA.replace('悪意', '\u001B[2') } },
      {
        ...{ say, columns: 60, colour: false },
      },
    );
    expect(shown).not.toMatch(/\p{Cc}(?<!\n)|\u202E/u);
  });
});

describe('SARIF', () => {
  it.each([
    [0, 1, 1],
    [3, 1, 4],
    [4, 2, 1],
    [5, 2, 2],
  ])('puts offset %i at line %i, column %i', (offset, line, column) => {
    expect(lineOf('abc\nde', offset)).toEqual({ line, column });
  });

  it('names check, level and place', () => {
    const log = JSON.parse(writeSarif({ ...processed.ja, findings: [finding] }, say, '1.0.0'));
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          results: [
            {
              ruleId: 'numbers',
              level: 'error',
              locations: [{ physicalLocation: { region: { charOffset: 1, charLength: 2 } } }],
            },
          ],
        },
      ],
    });
  });
});

describe('the report', () => {
  const page = writeReport([processed], { say, language: 'en', version: '1.0.0' });

  it('keeps hostile text text', () => {
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toMatch(/<script|\u202E/);
  });

  it('asks for nothing from elsewhere', () => {
    expect(page).not.toMatch(/(?:src|href)="(?!#)|url\(|@import/);
  });

  it('marks findings in place and numbers them', () => {
    expect(page).toContain('<mark class="critical">12</mark><sup><a href="#f1">1</a></sup>');
    expect(page).toContain('<mark class="critical">21</mark>');
    expect(page).toContain('no counterpart in the English');
  });
});
